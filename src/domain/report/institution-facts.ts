import type { Assessment, Institution, Permit } from '../assessment/assessment.generated';
import { compareDates } from '../calendar-date';
import type { PackIndex } from '../standard/pack-index';
import { filled } from './report-context';
import type { AssessmentRound, InstitutionIdentity, Letterhead, PermitFacts, ProfileNumber } from './report-model';

export function letterheadOf(institution: Institution): Letterhead {
  const { address, village, subdistrict, district, province } = institution;
  return {
    name: institution.name.trim(),
    foundation: filled(institution.foundation),
    address: [address, village, subdistrict, district, province].flatMap((part) => filled(part) ?? []),
    phone: filled(institution.phone),
    email: filled(institution.email),
    permitNumber: filled(institution.permit?.number),
  };
}

export const identityOf = (index: PackIndex, institution: Institution, asOf: string): InstitutionIdentity => ({
  kind: institution.kind,
  deed: filled(institution.deed),
  taxNumber: filled(institution.taxNumber),
  head: filled(institution.head),
  headTitle: filled(institution.headTitle),
  permit: permitFacts(institution.permit, asOf),
  certificate: permitFacts(institution.certificate, asOf),
  numbers: profileNumbers(index, institution),
  isSample: institution.sample === true,
});

/** null where nothing was typed from the paper. */
function permitFacts(permit: Permit | undefined, asOf: string): PermitFacts | null {
  if (permit === undefined) return null;
  const validUntil = permit.validUntil ?? null;
  const facts = {
    number: filled(permit.number),
    issuer: filled(permit.issuer),
    grade: filled(permit.grade),
    issuedOn: permit.issuedOn ?? null,
    validUntil,
    isExpired: validUntil !== null && compareDates(validUntil, asOf) < 0,
  };
  return Object.values(facts).some((fact) => typeof fact === 'string') ? facts : null;
}

function profileNumbers(index: PackIndex, { profile }: Institution): ProfileNumber[] {
  return index.pack.profileFields.flatMap(({ id, label, unit }) => {
    const value = Object.hasOwn(profile, id) ? profile[id] : undefined;
    return value === undefined ? [] : [{ label, value, unit }];
  });
}

export const roundOf = ({ round, title, startedOn, plannedVisit }: Assessment): AssessmentRound => ({
  number: round ?? 1,
  title: filled(title),
  startedOn: startedOn ?? null,
  plannedVisit: plannedVisit ?? null,
});
