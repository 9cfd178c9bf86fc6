import type { Institution } from '../domain/assessment/assessment.generated';
import { isCalendarDate } from '../domain/calendar-date';
import { buildReadinessReport, type ReadinessReport } from '../domain/report/readiness-report';
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
  return renderReport(modelOf(request), { signal, onProgress, ...(logo === null ? {} : { logo }) });
}

/** What is left empty in the form is left open on paper, also where the profile has it. */
function modelOf({ index, assessment, asOf, policy, place, signedOn, signerName, signerTitle }: ReportRequest): ReadinessReport {
  const { head: _head, headTitle: _headTitle, ...institution } = assessment.institution;
  const model = buildReadinessReport({
    pack: index,
    assessment,
    asOf,
    place,
    signer: { name: signerName, title: signerTitle },
    ...(policy === null ? {} : { policy }),
    ...(isCalendarDate(signedOn) ? { signedOn } : {}),
  });
  const { signature } = buildSignature(institution);
  return { ...model, signature };
}
