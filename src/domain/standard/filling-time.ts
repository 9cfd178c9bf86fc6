/** Minutes that one criterion takes on average, evidence included; an estimate of ours, said as "sekitar". */
const MINUTES_PER_CRITERION = 2;

export const fillingMinutes = (criteria: number): number => criteria * MINUTES_PER_CRITERION;
