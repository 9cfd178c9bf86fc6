import type { ProblemSentences } from './problem-sentence';

/** Sentences for texts of a pack in another language (domain/standard/pack-overlay-rules). */
export const overlayProblems = {
  'overlay/other-pack': ({ found, expected }) => ({
    message: `Terjemahan ini untuk paket ${found}, bukan ${expected}.`,
    hint: 'Samakan "pack" dengan kode dan versi paketnya.',
  }),
  'overlay/unknown-id': ({ id }) => ({
    message: `Kode "${id}" tidak ada di paket.`,
    hint: 'Perbaiki kodenya, atau hapus teks ini.',
  }),
  'overlay/no-such-text': ({ id }) => ({
    message: `Butir "${id}" tidak mempunyai teks ini dalam bahasa Indonesia.`,
    hint: 'Hapus terjemahannya, atau lengkapi dulu paketnya.',
  }),
  'overlay/html': () => ({ message: 'Teks ini memuat kode HTML.', hint: 'Tulis teks biasa tanpa tanda seperti <b> atau &nbsp;.' }),
} satisfies ProblemSentences;
