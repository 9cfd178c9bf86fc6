import type { PaperKind } from '../domain/report/paper-kind';
import { fileSlug } from './file-slug';
import type { ReportRequest } from './report-request';

const NAMES: Readonly<Record<PaperKind, string>> = {
  readiness: 'laporan-kesiapan',
  summary: 'ringkasan-yayasan',
  answers: 'penilaian-diri',
  evidence: 'daftar-bukti',
  documents: 'lembar-dokumen',
  rtl: 'rtl',
  'blank-form': 'formulir-kosong',
};

/** `penilaian-diri-<institution>-<asOf>.pdf`; of a pack alone `formulir-kosong-<pack>-<version>.pdf`. */
export function paperFileName({ kind, index, assessment, asOf }: ReportRequest): string {
  const { id, version } = index.pack;
  const whose = assessment === null ? `${id}-${version.replaceAll('+', '-')}` : `${fileSlug(assessment.institution.name)}-${asOf}`;
  return `${NAMES[kind]}-${whose}.pdf`;
}
