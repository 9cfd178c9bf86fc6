import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import type { Paper } from '../../../src/domain/report/papers';
import type { ReadinessReport, ReadinessReportInput } from '../../../src/domain/report/readiness-report';
import { renderPaper } from '../../../src/reports/pdf/render-paper';
import { FIXED_SHA256, fixedLogo, fixedReport } from '../../support/report/fixed-report';
import { shippedFonts } from '../../support/report/fonts';
import { readPdf, sha256Of } from '../../support/report/read-pdf';
import { sampleInstitution } from '../../support/report/sample-assessment';
import { samplePack } from '../../support/report/sample-pack';
import { sampleReport } from '../../support/report/sample-report';
import { smallPolicy } from '../../support/small-pack';

const fonts = shippedFonts();
/** For what does not depend on length. */
const small = samplePack({ standards: 3, criteriaPerStandard: 4 });
const smallReport = (change: Partial<Assessment> = {}, options: Partial<ReadinessReportInput> = {}): ReadinessReport =>
  sampleReport(change, { size: small, ...options });
const readiness = (model: ReadinessReport): Paper<'readiness'> => ({ kind: 'readiness', model });
const render = (report: ReadinessReport): Uint8Array => renderPaper(readiness(report), fonts);
const read = (report: ReadinessReport) => readPdf(render(report));

describe('the readiness PDF', { timeout: 60_000 }, () => {
  it('has the text of every chapter', async () => {
    const { text, pageCount } = await read(sampleReport());
    expect(pageCount).toBeGreaterThan(30);
    for (const words of [
      'Yayasan Nurul Ikhlas Nusantara',
      'Jalan Kenanga Raya Nomor 14, Sukamaju, Kabupaten Contoh, Jawa Barat',
      'LAPORAN KESIAPAN AKREDITASI',
      'Penilaian mandiri oleh lembaga, bukan hasil akreditasi',
      'Keadaan per 24 November 2026 · Penilaian ke-2',
      'Nomor: …',
      'berlaku sampai 14 Maret 2028',
      'C, nomor ABC-1/2022, habis berlaku 9 Agustus 2024',
      'Anak yang tinggal di lembaga: 42 anak; Jumlah luas kamar tidur: 150,5 m²',
      'INDIKATIF',
      'Paket contoh laporan, versi 1.2.0',
      'bukan penilaian BALKS atau Kementerian Sosial',
      'Kesiapan: Belum siap',
      'Dinilai sendiri Tingkat yang dipilih lembaga.',
      'mencakup',
      'A. Program pelayanan',
      'batas 60',
      'Jaring standar',
      'Butir kritis (',
      'Paling rendah',
      'Bukti yang perlu ada (',
      'upaya 3: beberapa minggu',
      'Dasar: Permen 1/2020, Bab IV',
      'Kerjakan dulu: A.4',
      'praktik baik',
      'SKCK pengasuh',
      'habis berlaku',
      'sedang diurus sejak 3 Okt 2026',
      'lewat target',
      'Kami menyatakan bahwa laporan ini kami susun sendiri',
      'Cap lembaga',
      'Ahmad Fauzi',
      'Tingkat 3 dari 3: Utuh dan dikaji. Seperti tingkat 2, dan ada catatan kaji ulang',
      'Belum tahu, perlu dicek.',
      'Tidak berlaku. Alasan: Lembaga tidak memberi layanan ini.',
      'hasil bagi 3,58',
      'Verifikasi: disesuaikan menjadi "Ada, belum utuh", oleh Dewi Lestari, 12 November 2026. Dokumen belum bertanggal.',
      'Nilai butir = (tingkat - tingkat terendah)',
      'bukti belum lengkap',
      'Nilai total, dibulatkan',
      'Permen 9/1999 Peraturan yang sudah dicabut tidak lagi - -',
      'https://contoh.example/aturan ya 24 Nov 2026',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('prints the numbers of the score', async () => {
    const report = sampleReport();
    const { text } = await read(report);
    const { interval } = report.layers.claimed;
    expect(text).toContain(`${interval?.low.toFixed(2)} sampai ${interval?.high.toFixed(2)}`.replaceAll('.', ','));
    expect(text).toContain(`${report.layers.evidenced.total?.toFixed(2)}`.replace('.', ','));
    expect(text).toContain(report.arithmetic.claimed.totalExact ?? 'none');
  });

  it('has an outline, a language, and says what it is in its metadata', async () => {
    const { outline, info, language } = await read(sampleReport());
    expect(language).toBe('id');
    expect(info).toMatchObject({
      Title: 'Laporan Kesiapan Akreditasi - Panti Asuhan Nurul Ikhlas',
      Author: 'Panti Asuhan Nurul Ikhlas',
      Creator: 'Siap LKS',
      CreationDate: "D:20261124000000+07'00'",
    });
    expect(outline.map(({ title }) => title)).toEqual([
      'Laporan Kesiapan Akreditasi',
      '1. Identitas lembaga',
      '2. Dasar penilaian',
      '3. Ringkasan',
      '4. Hasil per standar',
      '5. Penghalang',
      '6. Kesenjangan dan langkah pertama',
      '7. Daftar bukti',
      '8. Rencana tindak lanjut (RTL)',
      '9. Pernyataan dan tanda tangan',
      'Lampiran 1. Jawaban lengkap',
      'Lampiran 2. Perhitungan nilai',
      'Lampiran 3. Sumber',
    ]);
    expect(outline[10]?.children).toHaveLength(6);
  });

  it('is the same bytes twice, with or without the fallback font at hand', () => {
    const first = render(sampleReport());
    expect(render(sampleReport())).toEqual(first);
    const { fallback: _unused, ...main } = fonts;
    expect(renderPaper(readiness(sampleReport()), main)).toEqual(first);
  });

  it('is the bytes that every other engine makes too (report.browser.test.ts)', async () => {
    expect(await sha256Of(renderPaper(readiness(fixedReport()), { ...fonts, logo: fixedLogo() }))).toBe(FIXED_SHA256);
  });

  it('speaks of no grade without a policy, and of an estimate with one', async () => {
    const { text } = await read(smallReport());
    expect(text).not.toMatch(/peringkat|perkiraan/i);
    const withPolicy = await read(smallReport({}, { policy: smallPolicy() }));
    expect(withPolicy.text).toContain('Perkiraan menurut "Peringkat uji" Dinilai sendiri: perkiraan B');
    expect(withPolicy.text).toContain('Bukan aturan sungguhan.');
    expect(withPolicy.text).toContain('Terverifikasi: tidak ada perkiraan');
    expect(withPolicy.text).toContain('Dipakai untuk perkiraan');
  });

  it('says "belum dijawab" in place of 0 where nothing is answered', async () => {
    const { pages } = await read(sampleReport({ answers: {}, evidence: [], actions: [] }));
    const summary = pages.find((page) => page.includes('3. Ringkasan')) ?? '';
    expect(summary).toContain('0 dari 114 butir yang berlaku sudah dijawab (0%)');
    expect(summary.match(/belum dijawab/g)?.length).toBeGreaterThan(12);
    expect(summary).toContain('belum ada yang diverifikasi');
    expect(summary).not.toContain('0,00');
    expect(pages.join(' ')).toContain('Belum ada rencana tindak lanjut yang dicatat.');
    expect(pages.join(' ')).toContain('Belum ada bukti yang dicatat.');
  });

  it('says "tidak berlaku" where nothing applies', async () => {
    const size = samplePack({ standards: 3, criteriaPerStandard: 2 });
    const answers = Object.fromEntries(
      size.standards.flatMap(({ sections }) =>
        sections.flatMap(({ criteria }) => criteria.map(({ id }) => [id, { level: null, notApplicable: { reason: 'tutup' } }])),
      ),
    );
    const report = sampleReport({ answers, actions: [], evidence: [] }, { size });
    expect(report.layers.claimed.total).toBeNull();
    const { pages } = await read(report);
    const summary = pages.slice(0, 3).join(' ').split('5. Penghalang')[0] ?? '';
    expect(summary).toContain('tidak ada butir yang berlaku');
    expect(summary.match(/tidak berlaku/g)?.length).toBeGreaterThanOrEqual(12);
    expect(summary.replace(/Bila semuanya dihitung 0[^.]*\./, '')).not.toMatch(/\b(0|100),00\b/);
    expect(pages.join(' ')).toContain('Tidak ada kesenjangan');
  });

  it('prints an Arabic name that can be read back, shaped and from right to left', async () => {
    const { pages, info } = await read(smallReport({ institution: sampleInstitution({ name: 'Panti دار الأيتام' }) }));
    expect(info.Author).toBe('Panti دار الأيتام');
    expect(pages[0]).toMatch(/Panti .*دار/);
    expect(pages[0]).toContain('الأيتام');
  });

  it('prints a mark for an emoji, never another letter', async () => {
    const { pages } = await read(smallReport({ institution: sampleInstitution({ name: 'Panti 😀 Ceria' }) }));
    expect(pages[0]).toContain('Panti \ufffd Ceria');
  });

  it('says on the first page and in every footer that the practice institution is one', async () => {
    const { pages } = await read(smallReport({ institution: sampleInstitution({ sample: true }) }));
    expect(pages[0]).toContain('DATA CONTOH untuk latihan.');
    expect(pages.every((page) => page.includes('DATA CONTOH'))).toBe(true);
  });

  it('prints a sound logo and leaves out what is no picture', async () => {
    const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (letter) =>
      letter.charCodeAt(0),
    );
    const plain = render(smallReport());
    const withLogo = renderPaper(readiness(smallReport()), { ...fonts, logo: { bytes: png, type: 'image/png' } });
    expect(withLogo.length).not.toBe(plain.length);
    expect((await readPdf(withLogo)).pageCount).toBe((await readPdf(plain)).pageCount);
    expect(renderPaper(readiness(smallReport()), { ...fonts, logo: { bytes: png, type: 'image/jpeg' } })).toEqual(plain);
    expect(renderPaper(readiness(smallReport()), { ...fonts, logo: { bytes: new Uint8Array(5), type: 'image/png' } })).toEqual(plain);
  });

  it('tells its progress from 0 to 1 and stops when it is aborted', () => {
    const shares: number[] = [];
    renderPaper(readiness(smallReport()), fonts, { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares[shares.length - 1]).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const stopping = new AbortController();
    const stop = (share: number): void => {
      if (share > 0.5) stopping.abort(new Error('cukup'));
    };
    expect(() => renderPaper(readiness(smallReport()), fonts, { onProgress: stop, signal: stopping.signal })).toThrow('cukup');
  });
});
