import type { Institution } from '../domain/assessment/assessment.generated';
import { isCalendarDate } from '../domain/calendar-date';
import { buildReadinessReport, type ReadinessReport } from '../domain/report/readiness-report';
import { filled } from '../domain/report/report-context';
import type { LogoImage } from '../reports/pdf/image-size';
import { findUncoveredCharacters } from '../reports/pdf/text/uncovered-characters';
import { readFile } from '../storage/files';
import type { Database } from '../storage/open-database';
import { renderReport } from '../workers/report-bridge';
import type { ReportCheck, ReportHooks, ReportRequest } from './report-request';

/** Which characters of the report no font can print, without making it. */
export const checkReport = (request: ReportRequest): ReportCheck => ({ missingCharacters: findUncoveredCharacters(modelOf(request)).missing });

/** Makes the PDF in a worker. Rejects with the reason of an aborted signal, with ReportError, or with a storage error. */
export async function makeReport(db: Database, request: ReportRequest, { signal, onProgress }: ReportHooks): Promise<Uint8Array> {
  const logo = await readLogo(db, request.assessment.institution);
  return renderReport(modelOf(request), { signal, onProgress, logo });
}

/** The form decides about the signature: what was emptied there is left open for the pen, also where the profile has it. */
function modelOf({ index, assessment, asOf, policy, place, signedOn, signerName, signerTitle }: ReportRequest): ReadinessReport {
  const model = buildReadinessReport({ pack: index, assessment, asOf, ...(policy === null ? {} : { policy }) });
  const signature = { place: filled(place), signedOn: isCalendarDate(signedOn) ? signedOn : null, name: filled(signerName), title: filled(signerTitle) };
  return { ...model, signature };
}

/** undefined: there is none, or it is not on this device. */
async function readLogo(db: Database, { logo }: Institution): Promise<LogoImage | undefined> {
  if (logo === undefined || logo.type === 'application/pdf') return undefined;
  const file = await readFile(db, logo.sha256);
  return file === null ? undefined : { bytes: file.bytes, type: logo.type };
}
