import type { Institution } from '../domain/assessment/assessment.generated';
import { isCalendarDate } from '../domain/calendar-date';
import { buildBlankForm } from '../domain/report/blank-form';
import { buildPaper, type Paper } from '../domain/report/papers';
import { filled } from '../domain/report/report-context';
import type { SignatureBlock } from '../domain/report/report-model';
import type { LogoImage } from '../reports/pdf/image-size';
import { findUncoveredCharacters } from '../reports/pdf/text/uncovered-characters';
import { readFile } from '../storage/files';
import type { Database } from '../storage/open-database';
import { renderReport } from '../workers/report-bridge';
import { paperFileName } from './paper-file-name';
import type { PaperRequest, PrintedPaper, ReportCheck, ReportHooks, ReportRequest } from './report-request';

/** Which characters of the paper no font can print, without making it. */
export const checkReport = (request: ReportRequest): ReportCheck => ({ missingCharacters: findUncoveredCharacters(paperOf(request).model).missing });

/** Makes the PDF in a worker. Rejects with the reason of an aborted signal, with ReportError, or with a storage error. */
export async function makeReport(db: Database, request: ReportRequest, { signal, onProgress }: ReportHooks): Promise<PrintedPaper> {
  const logo = request.assessment === null ? undefined : await readLogo(db, request.assessment.institution);
  return { bytes: await renderReport(paperOf(request), { signal, onProgress, logo }), name: paperFileName(request) };
}

function paperOf(request: ReportRequest): Paper {
  if (request.assessment === null) {
    return { kind: 'blank-form', model: buildBlankForm({ pack: request.index, assessment: null, asOf: request.asOf }) };
  }
  const { kind, index, assessment, asOf, policy } = request;
  return buildPaper(kind, { pack: index, assessment, asOf, signature: signatureOf(request), ...(policy === null ? {} : { policy }) });
}

/** The form decides about the signature: what was emptied there is left open for the pen, also where the profile has it. */
const signatureOf = ({ place, signedOn, signerName, signerTitle }: PaperRequest): SignatureBlock => ({
  place: filled(place),
  signedOn: isCalendarDate(signedOn) ? signedOn : null,
  name: filled(signerName),
  title: filled(signerTitle),
});

/** undefined: there is none, or it is not on this device. */
async function readLogo(db: Database, { logo }: Institution): Promise<LogoImage | undefined> {
  if (logo === undefined || logo.type === 'application/pdf') return undefined;
  const file = await readFile(db, logo.sha256);
  return file === null ? undefined : { bytes: file.bytes, type: logo.type };
}
