import { formatNumber } from '../format';
import type { ProblemSentences } from './problem-sentence';

const number = (value: string | number | undefined): string => formatNumber(Number(value));

/** Sentences for standard packs whose parts do not fit together (domain/standard/pack-rules). */
export const packProblems = {
  'pack/duplicate-source': ({ id }) => duplicate('Sumber', id),
  'pack/duplicate-profile-field': ({ id }) => duplicate('Angka profil', id),
  'pack/duplicate-standard': ({ id }) => duplicate('Standar', id),
  'pack/duplicate-section': ({ id }) => duplicate('Bagian', id),
  'pack/duplicate-criterion': ({ id }) => duplicate('Butir', id),
  'pack/duplicate-requirement': ({ id }) => ({
    message: `Bukti "${id}" tertulis dua kali pada butir ini.`,
    hint: 'Beri kode yang berbeda untuk setiap bukti dalam satu butir.',
  }),
  'pack/reserved-profile-field': ({ id }) => ({
    message: `Kode "${id}" tidak boleh menjadi angka profil: nama itu dipakai untuk jenis lembaga.`,
    hint: 'Ganti kode angka profil ini.',
  }),
  'pack/no-criteria': () => ({ message: 'Paket ini belum memuat satu butir pun.', hint: 'Isi paling sedikit satu butir pada salah satu standar.' }),
  'pack/unknown-scale': ({ criterion, scale }) => ({
    message: `Butir "${criterion}" memakai skala "${scale}" yang tidak ada.`,
    hint: 'Tambahkan skala itu pada "scales", atau perbaiki kodenya.',
  }),
  'pack/unknown-source': ({ criterion, source }) => ({
    message: `Butir "${criterion}" merujuk sumber "${source}" yang tidak ada.`,
    hint: 'Tambahkan sumber itu pada "sources", atau perbaiki kodenya.',
  }),
  'pack/unknown-dependency': ({ criterion, id }) => ({
    message: `Butir "${criterion}" mendahulukan butir "${id}" yang tidak ada.`,
    hint: 'Perbaiki atau hapus kode itu pada "dependsOn".',
  }),
  'pack/dependency-cycle': ({ cycle }) => ({
    message: `Butir-butir ini saling menunggu: ${cycle}.`,
    hint: 'Hapus salah satu "dependsOn" agar ada butir yang dapat dikerjakan lebih dulu.',
  }),
  'pack/not-a-version': ({ id, other }) => ({
    message: `Paket "${id}" bukan versi lain dari paket "${other}".`,
    hint: 'Bandingkan dua versi dari paket yang sama, atau sebutkan paket lama di "supersedes" pada paket baru.',
  }),
  'pack/supersedes-itself': ({ id, version }) => ({
    message: `Paket ini menyebut dirinya sendiri (${id} ${version}) sebagai paket yang digantikan.`,
    hint: 'Isi "supersedes" dengan versi yang lama, atau naikkan versi paket ini.',
  }),
  'pack/unknown-successor': ({ from, to }) => ({
    message: `Butir lama "${from}" dialihkan ke butir "${to}" yang tidak ada di paket ini.`,
    hint: 'Perbaiki kodenya, atau tulis null bila butir itu memang dihapus.',
  }),
  'pack/field-limits-crossed': ({ id, min, max }) => ({
    message: `Angka profil "${id}" paling kecil ${number(min)} tetapi paling besar ${number(max)}.`,
    hint: 'Tukar atau perbaiki kedua batas itu.',
  }),
  'pack/levels-not-ascending': ({ scale, value, before }) => ({
    message: `Tingkat pada skala "${scale}" tidak urut naik: ${number(value)} ada sesudah ${number(before)}.`,
    hint: 'Urutkan tingkat dari nilai terendah ke tertinggi, tanpa nilai yang sama.',
  }),
  'pack/weight-decimals': ({ id, weight, places }) => ({
    message: `Bobot "${id}" (${weight}) mempunyai lebih dari ${places} angka di belakang koma.`,
    hint: `Bulatkan bobotnya menjadi paling banyak ${places} angka di belakang koma.`,
  }),
  'pack/critical-not-on-scale': ({ criterion, scale, level }) => notOnScale(`Batas kritis butir "${criterion}"`, scale, level),
  'pack/band-level-not-on-scale': ({ criterion, scale, level }) => notOnScale(`Rentang ukuran butir "${criterion}"`, scale, level),
  'pack/band-never-reached': ({ band, earlier }) => ({
    message: `Rentang ke-${band} tidak pernah terpakai karena selalu didahului rentang ke-${earlier}.`,
    hint: 'Rentang pertama yang cocok yang berlaku: taruh batas yang lebih ketat lebih dulu.',
  }),
  'pack/measure-unknown-field': ({ field }) => unknownField(field),
  'pack/condition-unknown-field': ({ field }) => unknownField(field),
  'pack/condition-unknown-criterion': ({ criterion }) => ({
    message: `Syarat ini menanyakan butir "${criterion}" yang tidak ada.`,
    hint: 'Perbaiki kode butirnya.',
  }),
  'pack/condition-unknown-kind': ({ kind, kinds }) => ({ message: `Jenis lembaga "${kind}" tidak dikenal.`, hint: `Pilihannya: ${kinds}.` }),
  'pack/condition-kind-by-size': ({ op }) => ({
    message: `Jenis lembaga tidak dapat dibandingkan dengan "${op}".`,
    hint: 'Untuk jenis lembaga pakai eq, ne, atau in.',
  }),
  'pack/condition-not-a-number': ({ field }) => ({
    message: `Syarat atas "${field}" harus dibandingkan dengan angka.`,
    hint: 'Tulis angkanya tanpa tanda kutip.',
  }),
  'pack/condition-list': ({ op }) => ({
    message: op === 'in' ? 'Syarat dengan "in" memerlukan daftar nilai.' : `Syarat dengan "${op}" tidak menerima daftar.`,
    hint: op === 'in' ? 'Tulis nilainya dalam kurung siku, misalnya [1, 2].' : 'Tulis satu nilai saja, atau ganti "op" dengan "in".',
  }),
  'pack/condition-level-not-on-scale': ({ criterion, level }) => ({
    message: `Syarat ini menanyakan tingkat ${level} yang tidak ada pada skala butir "${criterion}".`,
    hint: 'Pakai nilai tingkat yang ada pada skala butir itu.',
  }),
  'pack/condition-cycle': ({ cycle }) => ({
    message: `Syarat butir-butir ini berputar: ${cycle}.`,
    hint: 'Hapus salah satu syarat agar tidak kembali ke butir semula.',
  }),
  'pack/html': () => ({ message: 'Teks ini memuat kode HTML.', hint: 'Tulis teks biasa tanpa tanda seperti <b> atau &nbsp;.' }),
  'pack/impossible-date': ({ date }) => ({ message: `Tanggal ${date} tidak ada.`, hint: 'Tulis tahun-bulan-tanggal, misalnya 2026-11-24.' }),
} satisfies ProblemSentences;

function duplicate(noun: string, id: string | number | undefined) {
  return { message: `${noun} "${id}" tertulis dua kali.`, hint: 'Beri setiap kode satu arti: ganti salah satunya, atau hapus yang berlebih.' };
}

function notOnScale(what: string, scale: string | number | undefined, level: string | number | undefined) {
  return { message: `${what} menunjuk tingkat ${level} yang tidak ada pada skala "${scale}".`, hint: 'Pakai salah satu nilai tingkat pada skala itu.' };
}

function unknownField(field: string | number | undefined) {
  return { message: `Angka profil "${field}" tidak ada.`, hint: 'Tambahkan pada "profileFields", atau perbaiki kodenya.' };
}
