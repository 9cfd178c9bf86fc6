const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function divisorOfNumbers(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Greatest common divisor of two integers >= 0; of 0 and n it is n. Falls to plain numbers as soon as both fit: that is many times faster. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) {
    if (larger <= SAFE && smaller <= SAFE) return BigInt(divisorOfNumbers(Number(larger), Number(smaller)));
    [larger, smaller] = [smaller, larger % smaller];
  }
  return larger;
}

/** Least common multiple of two integers > 0. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;
