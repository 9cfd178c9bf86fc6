/** An integer >= 0: a plain number up to 2^52, a bigint beyond. Made by `exactInteger` only. */
export type ExactInteger = number | bigint;

const LARGEST_NUMBER = 2 ** 52;

export const exactInteger = (value: bigint): ExactInteger => (value <= BigInt(LARGEST_NUMBER) ? Number(value) : value);

/**
 * Adds integers exactly and fast. Small terms are added as numbers and moved over to a bigint before they could pass 2^53
 * (two numbers of at most 2^52 never do), so that 200 ordinary criteria cost no bigint at all until the end.
 */
export class ExactSum {
  private small = 0;
  private large = 0n;

  add(term: ExactInteger): void {
    if (typeof term === 'bigint') {
      this.large += term;
      return;
    }
    this.small += term;
    if (this.small > LARGEST_NUMBER) this.flush();
  }

  private flush(): void {
    this.large += BigInt(this.small);
    this.small = 0;
  }

  value(): bigint {
    return this.large === 0n ? BigInt(this.small) : this.large + BigInt(this.small);
  }
}
