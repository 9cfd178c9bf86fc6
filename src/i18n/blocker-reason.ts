import type { Blocker } from '../domain/scoring/score-result';
import { formatDate, formatNumber, formatScore } from './format';

type Data = Blocker['data'];

const textOf = (value: string | number | undefined): string => (typeof value === 'number' ? formatNumber(value) : String(value ?? ''));

function criticalReason({ level, atLeast, unmet }: Data): string {
  if (level === undefined) return `Butir kritis ini belum dijawab; paling rendah tingkat ${textOf(atLeast)}.`;
  if (Number(unmet) > 0) return `Butir kritis ini gugur karena bukti yang perlu ada belum lengkap (${textOf(unmet)} kurang).`;
  return `Butir kritis ini baru tingkat ${textOf(level)}; paling rendah tingkat ${textOf(atLeast)}.`;
}

/** Why something blocks, for where there is no room or no reader for the pack's own words (the command line, a table). */
const REASONS: Readonly<Record<Blocker['kind'], (data: Data) => string>> = {
  critical: criticalReason,
  evidenceMissing: ({ status }) => (status === 'requested' ? 'Bukti yang perlu ada ini masih diurus, belum di tangan.' : 'Bukti yang perlu ada ini belum ada.'),
  evidenceExpired: ({ validUntil }) =>
    validUntil === undefined
      ? 'Masa berlaku bukti yang perlu ada ini sudah lewat.'
      : `Bukti yang perlu ada ini hanya berlaku sampai ${formatDate(String(validUntil))}.`,
  standardMinimum: ({ score, minimum }) => `Nilai standar ini ${formatScore(Number(score))}, di bawah batas ${formatScore(Number(minimum))}.`,
  standardUnanswered: ({ applicable }) => `Belum satu pun dari ${textOf(applicable)} butir standar ini dijawab.`,
};

export const blockerReason = ({ kind, data }: Blocker): string => REASONS[kind](data);
