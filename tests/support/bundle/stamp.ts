import type { Stamp } from '../../../src/domain/bundle/revision';

/** Ids that count up and a clock that stands still, so that tests can compare whole values. */
export function countingStamp(prefix = 'r', device = 'perangkat-uji'): Stamp {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `${prefix}${count}`;
    },
    now: () => '2026-03-01T08:00:00+07:00',
    device,
  };
}
