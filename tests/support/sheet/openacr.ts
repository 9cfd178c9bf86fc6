import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';

interface Catalogue {
  readonly title: string;
  readonly standards: readonly { readonly label: string; readonly chapters: readonly string[] }[];
  readonly chapters: readonly { readonly id: string; readonly label: string; readonly criteria: readonly CatalogueCriterion[] }[];
  readonly components: readonly { readonly id: string; readonly label: string }[];
}

interface CatalogueCriterion {
  readonly id: string;
  readonly handle: string;
  readonly components: readonly string[];
}

interface Evaluation {
  readonly chapters: Readonly<Record<string, { readonly criteria?: readonly { readonly num: string; readonly components: readonly EvaluatedComponent[] }[] }>>;
}

interface EvaluatedComponent {
  readonly name: string;
  readonly adherence: { readonly level: string; readonly notes?: string };
}

const read = (name: string): unknown => parse(readFileSync(`tests/fixtures/openacr/${name}`, 'utf8'));

/** One criterion for a number and a component, as the report has one entry for each. */
const codeOf = (number: string, component: string): string => (component === 'none' ? number : `${number}-${component}`);

/** The table that a person would copy out of the published document: headings, then a row for each criterion. */
export function catalogueRows(file: string): readonly (readonly string[])[] {
  const { standards, chapters, components } = read(file) as Catalogue;
  const nameOf = (component: string): string => components.find(({ id }) => id === component)?.label ?? component;
  const rows = standards.flatMap((standard) =>
    chapters
      .filter(({ id }) => standard.chapters.includes(id))
      .flatMap(({ label, criteria }) =>
        criteria.flatMap(({ id, handle, components: named }) =>
          named.map((component) => [standard.label, label, codeOf(id, component), component === 'none' ? handle : `${handle} (${nameOf(component)})`]),
        ),
      ),
  );
  return [['Standard', 'Section', 'Kode', 'Criteria'], ...rows];
}

export const asPasted = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

const LEVELS: Readonly<Record<string, number>> = { 'does-not-support': 0, 'partially-supports': 1, supports: 2 };

function answerOf({ level, notes }: EvaluatedComponent['adherence']): Answer {
  const note = notes === undefined || notes.trim() === '' ? {} : { note: notes.trim() };
  if (level === 'not-applicable') return { level: null, notApplicable: { reason: 'tidak berlaku menurut laporan sumber' }, ...note };
  return level === 'not-evaluated' ? { level: null, unsure: true, ...note } : { level: LEVELS[level] ?? null, ...note };
}

/** The published evaluation as answers. Hardly any of its not-applicable entries says why, and a reason is asked for: the one that is true is given. */
export function evaluationAnswers(file: string): Record<string, Answer> {
  const { chapters } = read(file) as Evaluation;
  const entries = Object.values(chapters).flatMap(({ criteria = [] }) =>
    criteria.flatMap(({ num, components }) => components.map(({ name, adherence }) => [codeOf(num, name), answerOf(adherence)] as const)),
  );
  return Object.fromEntries(entries);
}
