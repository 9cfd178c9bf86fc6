import type { ExactInteger } from '../../exact/exact-sum';

/** The few operations that a search needs on exact integers, so that it is written once for plain numbers and once for none: bigints. */
export interface Arithmetic<T> {
  readonly zero: T;
  readonly from: (value: ExactInteger) => T;
  readonly add: (a: T, b: T) => T;
  readonly isLess: (a: T, b: T) => boolean;
  /** The nearest floating-point number: for bounds, never for deciding. */
  readonly approximate: (value: T) => number;
  readonly exact: (value: T) => bigint;
}

/** Exact while every sum stays within 2^53; whoever picks it has checked that. */
export const PLAIN: Arithmetic<number> = {
  zero: 0,
  from: Number,
  add: (a, b) => a + b,
  isLess: (a, b) => a < b,
  approximate: (value) => value,
  exact: BigInt,
};

export const LARGE: Arithmetic<bigint> = {
  zero: 0n,
  from: BigInt,
  add: (a, b) => a + b,
  isLess: (a, b) => a < b,
  approximate: Number,
  exact: (value) => value,
};

export const isPlain = (largest: bigint): boolean => largest <= BigInt(Number.MAX_SAFE_INTEGER);
