import { compareDates, daysBetween } from '../../calendar-date';
import type { PackIndex } from '../../standard/pack-index';
import type { Assessment, EvidenceItem } from '../assessment.generated';
import { type AskedEvidence, askedEvidence } from './asked-evidence';
import { EXPIRY_RULES } from './expiry-rules';

/** A criterion and its requirement that rest on a piece of evidence. */
export interface EvidenceUse {
  readonly criterion: string;
  readonly requirement: string;
  readonly required: boolean;
}

interface Thing {
  /** `item`: of the register. `entry`: noted at one criterion only. */
  readonly kind: 'item' | 'entry' | 'permit' | 'certificate';
  /** The item's or the requirement's id; for the institution's own papers the kind again. */
  readonly id: string;
  /** '' for permit and certificate: they have a name on screen, and a number at most. */
  readonly title: string;
  readonly uses: readonly EvidenceUse[];
}

export interface ExpiringThing extends Thing {
  readonly validUntil: string;
  /** 0 on the last valid day, negative once it has run out. */
  readonly daysLeft: number;
  /** True where every criterion that rests on it has other evidence that holds longer, or for ever. */
  readonly isCovered: boolean;
}

export interface AwaitedEvidence extends EvidenceUse {
  readonly title: string;
  readonly requestedOn: string;
  readonly days: number;
}

export interface RunningOut {
  /** By the last valid day, soonest first. */
  readonly dated: readonly ExpiringThing[];
  /** In hand, should expire, and nobody wrote down when. */
  readonly undated: readonly Thing[];
  /** Asked for longer ago than the rules allow, longest first. */
  readonly awaited: readonly AwaitedEvidence[];
}

/** What has a last valid day or should have one, and what was asked for and has not come, seen from `today`. Excluded criteria ask for nothing. */
export function findRunningOut(index: PackIndex, assessment: Assessment, today: string): RunningOut {
  const asked = askedEvidence(index, assessment);
  const evidence = [...(assessment.evidence ?? []).map((item) => thingOfItem(item, asked)), ...asked.flatMap(thingOfEntry)];
  const things = [...evidence, ...papersOf(assessment)];
  const dated = things.flatMap(({ validUntil, shouldExpire: _asked, ...thing }) =>
    validUntil === undefined ? [] : [{ ...thing, validUntil, daysLeft: daysBetween(today, validUntil) }],
  );
  return {
    dated: dated.sort((a, b) => compareDates(a.validUntil, b.validUntil)),
    undated: things.flatMap(({ validUntil, shouldExpire, isCovered: _covered, ...thing }) => (validUntil === undefined && shouldExpire ? [thing] : [])),
    awaited: awaitedOf(asked, today),
  };
}

type Draft = Thing & { readonly validUntil: string | undefined; readonly shouldExpire: boolean; readonly isCovered: boolean };

const useOf = ({ criterion, requirement }: AskedEvidence): EvidenceUse => ({ criterion, requirement: requirement.id, required: requirement.required });

function thingOfItem(item: EvidenceItem, asked: readonly AskedEvidence[]): Draft {
  const users = asked.filter(({ items }) => items.some(({ id }) => id === item.id));
  const outlives = (other: EvidenceItem): boolean =>
    other.id !== item.id && (other.validUntil === undefined || (item.validUntil !== undefined && other.validUntil > item.validUntil));
  return {
    kind: 'item',
    id: item.id,
    title: item.title,
    uses: users.map(useOf),
    validUntil: item.validUntil,
    shouldExpire: users.some(({ requirement }) => requirement.expires === true),
    isCovered: users.length > 0 && users.every(({ items }) => items.some(outlives)),
  };
}

/** An entry that names items has no date of its own (DESIGN section 6, point 3). */
function thingOfEntry(asked: AskedEvidence): Draft[] {
  const { entry, requirement } = asked;
  if (entry.status !== 'available' || (entry.items ?? []).length > 0) return [];
  const use = useOf(asked);
  return [
    {
      kind: 'entry',
      id: requirement.id,
      title: requirement.title,
      uses: [use],
      validUntil: entry.validUntil,
      shouldExpire: requirement.expires === true,
      isCovered: false,
    },
  ];
}

/** The institution's own papers, where anything is known of them. */
const papersOf = ({ institution }: Assessment): Draft[] =>
  (['permit', 'certificate'] as const).flatMap((kind) => {
    const paper = institution[kind];
    if (paper === undefined || Object.keys(paper).length === 0) return [];
    return [{ kind, id: kind, title: '', uses: [], validUntil: paper.validUntil, shouldExpire: true, isCovered: false }];
  });

function awaitedOf(asked: readonly AskedEvidence[], today: string): AwaitedEvidence[] {
  const found = asked.flatMap((each) => {
    const { requestedOn, status } = each.entry;
    if (status !== 'requested' || requestedOn === undefined) return [];
    const days = daysBetween(requestedOn, today);
    return days > EXPIRY_RULES.awaitedDays ? [{ ...useOf(each), title: each.requirement.title, requestedOn, days }] : [];
  });
  return found.sort((a, b) => b.days - a.days);
}
