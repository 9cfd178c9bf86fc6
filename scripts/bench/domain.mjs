// What the speed measures call; built for Node like the command line, so that it runs as fast as the product does.

export { rankGaps } from '../../src/domain/gap/gap-ranking.ts';
export { findPath } from '../../src/domain/gap/path.ts';
export { score } from '../../src/domain/scoring/score.ts';
export { indexPack } from '../../src/domain/standard/pack-index.ts';
