import type { ProblemSentences } from './problem-sentence';

/** Sentences for what a what-if ("andai-andai") says but cannot mean in its pack (domain/assessment/scenario). */
export const scenarioProblems = {
  'scenario/unknown-criterion': ({ criterion }) => ({
    message: `Butir "${criterion}" tidak ada di paket ini, jadi tidak ikut dihitung.`,
    hint: 'Skenario ini mungkin dibuat dengan versi paket yang lama.',
  }),
  'scenario/level-not-on-scale': ({ criterion, level }) => ({
    message: `Butir "${criterion}" tidak punya tingkat ${level}, jadi tidak ikut dihitung.`,
    hint: 'Pilih tingkatnya sekali lagi.',
  }),
  'scenario/not-applicable': ({ criterion }) => ({
    message: `Butir "${criterion}" ditandai tidak berlaku, jadi pengandaiannya tidak ikut dihitung.`,
    hint: 'Butir itu baru dihitung bila tanda "tidak berlaku" dihapus di jawabannya.',
  }),
  'scenario/unknown-requirement': ({ criterion, requirement }) => ({
    message: `Bukti "${requirement}" tidak diminta di butir "${criterion}", jadi tidak ikut dihitung.`,
    hint: 'Skenario ini mungkin dibuat dengan versi paket yang lama.',
  }),
} satisfies ProblemSentences;
