/** A reduced fraction as people write it: '7/1' -> '7', '2/3' stays. */
export const exactText = (fraction: string): string => (fraction.endsWith('/1') ? fraction.slice(0, -2) : fraction);
