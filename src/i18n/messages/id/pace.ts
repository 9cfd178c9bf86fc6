import type { SaidRange } from '../../../domain/assessment/pace';
import { formatNumber } from '../../format';

/** How long the criteria left will take, in words. */
export const pace = {
  left: (basis: 'own' | 'thumb', { low, high, unit }: SaidRange) => {
    const word = unit === 'hours' ? 'jam' : 'menit';
    const range = low === high ? `${formatNumber(high)} ${word}` : `${formatNumber(low)} sampai ${formatNumber(high)} ${word}`;
    return basis === 'own'
      ? `Kira-kira ${range} lagi, menurut kecepatan Anda.`
      : `Kira-kira ${range} lagi. Ini patokan umum; setelah beberapa butir, perkiraan mengikuti kecepatan Anda.`;
  },
};
