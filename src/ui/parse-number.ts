import { numberTexts } from '../i18n/pages/walk';

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
}

export type ParsedNumber = { readonly value: number | null; readonly problem: string | null };

/**
 * Reads a number as Indonesians write it ("4,5", "1.300") or as machines do ("4.5"). Empty is null without a problem.
 * A single dot before exactly three digits groups thousands; any other dot is a decimal point.
 */
export function parseCount(text: string, limits: NumberLimits = {}): ParsedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, problem: null };
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed) ? trimmed.replaceAll('.', '').replace(',', '.') : trimmed.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { value: null, problem: numberTexts.notANumber };
  const value = Number(plain);
  if (value < (limits.min ?? 0)) return { value: null, problem: numberTexts.tooSmall(limits.min ?? 0) };
  if (limits.max !== undefined && value > limits.max) return { value: null, problem: numberTexts.tooLarge(limits.max) };
  if (value > 1_000_000) return { value: null, problem: numberTexts.tooLarge(1_000_000) };
  return { value, problem: null };
}
