import type { Assessment } from '../domain/assessment/assessment.generated';
import { isPending } from '../domain/follow-up/due-state';
import { shareTexts } from '../i18n/pages/share';
import type { PlanEntry } from './plan-entries';

/** Somebody with open tasks. */
export interface TaskHolder {
  /** '': tasks that nobody is named for. */
  readonly name: string;
  readonly tasks: number;
}

/** Who has open tasks, the most first, tasks without a name last. */
export function taskHolders(entries: readonly PlanEntry[]): readonly TaskHolder[] {
  const open = entries.filter(({ action }) => isPending(action));
  const names = [...new Set(open.map(({ owner }) => owner))];
  return names
    .map((name) => ({ name, tasks: open.filter(({ owner }) => owner === name).length }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.tasks - a.tasks || a.name.localeCompare(b.name, 'id'));
}

/**
 * The open tasks of one person as plain text, in the order of work: what, code, date. Nothing else goes out: no notes, no answers, no
 * numbers of the profile.
 */
export function shareText(entries: readonly PlanEntry[], name: string, { institution }: Pick<Assessment, 'institution'>, today: string): string {
  const own = entries.filter(({ action, owner }) => isPending(action) && owner === name);
  const lines = own.map(({ action, head, due }, place) => shareTexts.task(place + 1, oneLine(action.what), head.code, action.due ?? null, due));
  return [shareTexts.head(name), institution.name, '', ...lines, '', shareTexts.foot(own.length, today)].join('\n');
}

const oneLine = (text: string): string => text.trim().replace(/\s+/gu, ' ');
