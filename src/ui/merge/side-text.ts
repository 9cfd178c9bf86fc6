import type { OpenConflict } from '../../domain/bundle/merge/conflict';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { mergeTexts } from '../../i18n/pages/merge';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => ({ ...(typeof value === 'object' ? value : {}) });

const criteriaOf = (packs: readonly StandardPack[]) =>
  packs.flatMap(({ standards }) => standards.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria)));

/** The question of an answer's criterion, '' where no pack here has it. */
export const questionOf = (packs: readonly StandardPack[], { entity }: OpenConflict): string =>
  entity.kind === 'answer' ? (criteriaOf(packs).find(({ id }) => id === entity.id)?.question ?? '') : '';

function levelText(packs: readonly StandardPack[], criterion: string, level: number): string {
  const scale = criteriaOf(packs).find(({ id }) => id === criterion)?.scale ?? '';
  const label =
    packs.flatMap(({ scales }) => (Object.hasOwn(scales, scale) ? (scales[scale]?.levels ?? []) : [])).find(({ value }) => value === level)?.label ?? '';
  return mergeTexts.level(level, label);
}

function claimText(packs: readonly StandardPack[], criterion: string, value: unknown): string {
  const { level, notApplicable } = fieldsOf(value);
  if (notApplicable !== undefined) return mergeTexts.notApplicable(String(fieldsOf(notApplicable).reason ?? ''));
  return typeof level === 'number' ? levelText(packs, criterion, level) : mergeTexts.unanswered;
}

function verdictText(packs: readonly StandardPack[], criterion: string, value: unknown): string {
  const { verdict, level, by, note } = fieldsOf(value);
  const said =
    typeof verdict === 'string' && Object.hasOwn(mergeTexts.verdicts, verdict) ? mergeTexts.verdicts[verdict as keyof typeof mergeTexts.verdicts] : '';
  const parts = [said, typeof level === 'number' ? levelText(packs, criterion, level) : '', by, note];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(', ');
}

/** One side of a conflict in words. */
export function sideText(packs: readonly StandardPack[], { kind, cell, entity }: OpenConflict, value: unknown): string {
  if (kind === 'existence') return value === true ? mergeTexts.kept : mergeTexts.removed;
  if (cell === 'claim') return claimText(packs, entity.id, value);
  if (value === undefined) return kind === 'verdict' ? mergeTexts.withdrawn : mergeTexts.nothing;
  if (cell === 'verification') return verdictText(packs, entity.id, value);
  return typeof value === 'string' ? value : Object.values(fieldsOf(value)).length > 0 ? Object.values(fieldsOf(value)).join(', ') : String(value);
}
