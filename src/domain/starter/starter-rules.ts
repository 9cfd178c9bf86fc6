import { type Problem, pointerTo } from '../problem';
import { unknownPlaceholders } from './placeholders';
import type { Starter } from './starter.generated';
import { textsOfStarter } from './starter-texts';

/** What the schema cannot say. Codes: `starter/unknown-placeholder`, `starter/row-width`, `starter/repeated-criterion`. */
export const checkStarter = (starter: Starter): readonly Problem[] => [...unknownNames(starter), ...wrongRows(starter), ...repeated(starter)];

const unknownNames = (starter: Starter): readonly Problem[] =>
  [...new Set(textsOfStarter(starter).flatMap(unknownPlaceholders))].map((name) => ({
    code: 'starter/unknown-placeholder',
    pointer: pointerTo('blocks'),
    data: { name },
  }));

const wrongRows = ({ blocks }: Starter): readonly Problem[] =>
  blocks.flatMap((block, at) => {
    if (block.type !== 'table') return [];
    const columns = block.columns.length;
    return (block.rows ?? []).flatMap((row, line) =>
      row.length === columns ? [] : [{ code: 'starter/row-width', pointer: pointerTo('blocks', at, 'rows', line), data: { cells: row.length, columns } }],
    );
  });

function repeated({ forCriteria }: Starter): readonly Problem[] {
  const seen = new Set<string>();
  return forCriteria.flatMap(({ pack, criterion }, at) => {
    const key = `${pack}/${criterion}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'starter/repeated-criterion', pointer: pointerTo('forCriteria', at), data: { criterion } }];
  });
}
