import { readFileSync } from 'node:fs';
import type { Starter } from '../../../src/domain/starter/starter.generated';
import type { StarterIndex } from '../../../src/domain/starter/starter-index';

const textOf = (name: string): string => readFileSync(`standards/starters/${name}.json`, 'utf8');

export const starterIndex = (): StarterIndex => JSON.parse(textOf('index')) as StarterIndex;
export const starterText = textOf;
export const shippedStarter = (id: string): Starter => JSON.parse(textOf(id)) as Starter;
