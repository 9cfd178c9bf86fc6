import type { ProblemSentences } from './problem-sentence';

/** Sentences for sample documents (domain/starter/starter-rules). */
export const starterProblems = {
  'starter/unknown-placeholder': ({ name }) => ({
    message: `Isian {{${name}}} tidak dikenal.`,
    hint: 'Pakai {{lembaga}}, {{yayasan}}, {{alamat}}, {{kabupaten}}, {{kepala}}, {{jabatan}}, atau {{tanggal}}.',
  }),
  'starter/row-width': ({ cells, columns }) => ({
    message: `Baris ini berisi ${cells} sel, sedangkan tabelnya ${columns} kolom.`,
    hint: 'Samakan jumlah sel dengan jumlah kolom; sel kosong ditulis "".',
  }),
  'starter/repeated-criterion': ({ criterion }) => ({ message: `Butir "${criterion}" disebut dua kali.`, hint: 'Sebut setiap butir sekali saja.' }),
  'starter/unknown': ({ id, known }) => ({ message: `Contoh dokumen "${id}" tidak ada.`, hint: `Yang ada: ${known}.` }),
} satisfies ProblemSentences;
