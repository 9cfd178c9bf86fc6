/** "Coba dengan data contoh": the shipped practice institution, marked as such everywhere and removable. */
export interface SampleService {
  /** Puts the sample on this device (or finds it) and returns its newest assessment. */
  readonly open: () => Promise<{ readonly institution: string; readonly assessment: string }>;
}
