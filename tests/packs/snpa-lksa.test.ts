import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Criterion, StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { criteriaListOf, shippedPack, textsOf } from '../support/pack-texts';

const pack = shippedPack('snpa-lksa', '1.0.0');
const criteria = criteriaListOf(pack);
const levelsOf = (scale: string): readonly { value: number; description?: string }[] => pack.scales[scale]?.levels ?? [];
const other = shippedPack('lksa-kesiapan', '1.0.0');
const main = new Map(criteriaListOf(other).map((criterion) => [criterion.id, criterion]));

interface FactLine {
  line: string;
  wording: string;
  seen: string;
  use: string;
  criteria: string[];
}

/** Rows of the notes' table: line, contents, wording of the source, whether it was seen, use, criteria. */
const lines: FactLine[] = readFileSync('standards/snpa-lksa/1.0.0.notes.md', 'utf8')
  .split('\n')
  .flatMap((row) => {
    const cells = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, ''));
    const [line = '', , wording = '', seen = '', use = '', where = ''] = cells;
    return /^[A-Z]{3}-\d{2}$/u.test(line) ? [{ line, wording, seen, use, criteria: [...where.matchAll(/`([^`]+)`/gu)].map(([, id = '']) => id) }] : [];
  });

describe('snpa-lksa 1.0.0', () => {
  it('follows the chapters, with the fourteen, three and three indicators of chapter IV', () => {
    expect(pack.standards.map(({ title }) => title.split(':')[0])).toEqual(['Bab I-III', 'Bab IV.A', 'Bab IV.B', 'Bab IV.C', 'Bab IV.D', 'Bab IV.E', 'Bab V']);
    const sections = Object.fromEntries(pack.standards.map(({ id, sections: list }) => [id, list.length]));
    expect(sections).toMatchObject({ 'snpa-pendekatan-awal': 7, 'snpa-pelayanan-lksa': 14, 'snpa-pelaksana': 3, 'snpa-evaluasi': 3 });
    expect([...pack.standards, ...criteria].filter(({ weight }) => weight !== 1)).toEqual([]);
  });

  it('is drawn from second-hand copies and says so', () => {
    expect(pack.status).toBe('derived');
    expect(pack.statusNote).toMatch(/salinan sekunder.*bukan kutipan resmi.*masih berlaku/su);
  });

  it('asks each thing once', () => {
    const questions = criteria.map(({ question }) => question);
    expect(questions.filter((question, i) => questions.indexOf(question) !== i)).toEqual([]);
  });

  it('builds a level on the one below it, whose text does not contradict it', () => {
    for (const { id, scale } of criteria) {
      levelsOf(scale).forEach(({ description }, i, levels) => {
        const base = /^Seperti tingkat (\d)/u.exec(description ?? '')?.[1];
        if (base === undefined) return;
        expect([id, Number(base)]).toEqual([id, levels[i - 1]?.value]);
        expect([id, /\btetapi belum\b/u.test(levels[i - 1]?.description ?? '')]).toEqual([id, false]);
      });
    }
  });

  it('tells duty and practice apart: one mark each, and the guidance says which', () => {
    for (const { id, tags = [], guidance = '' } of criteria) {
      const marks = tags.filter((tag) => tag === 'keharusan' || tag === 'praktik');
      expect([id, marks.length]).toEqual([id, 1]);
      expect([id, /Kedudukan: (keharusan|praktik)/u.exec(guidance)?.[1]]).toEqual([id, marks[0]]);
    }
    expect(criteria.filter(({ tags }) => tags?.includes('keharusan')).length).toBeGreaterThan(80);
  });

  it('gives what is only likely as practice, and never from the national standard', () => {
    const likely = criteria.filter(({ confidence }) => confidence === 'likely');
    expect(likely.filter(({ basis }) => basis.some(({ source }) => source === 'snpa')).map(({ id }) => id)).toEqual([]);
    expect(likely.filter(({ tags, guidance }) => !tags?.includes('praktik') || !/praktik baik/iu.test(guidance ?? '')).map(({ id }) => id)).toEqual([]);
    expect(textsOf(likely).filter((text) => /\b(wajib|harus|diwajibkan)\b/iu.test(text))).toEqual([]);
  });

  it('asks what lksa-kesiapan asks in the very same words where it says equal, and not so where it says narrower or wider', () => {
    const meant = (of: StandardPack, { question, scale, evidence, remedy, effort, measure, confidence }: Criterion): unknown => {
      return { question, levels: of.scales[scale]?.levels, evidence, remedy, effort, measure, confidence };
    };
    const links = criteria.flatMap((criterion) => (criterion.sameAs ?? []).map((link) => ({ criterion, link })));
    const toMain = links.filter(({ link }) => link.pack === other.id);
    expect(toMain.filter(({ link }) => link.relation === 'equal').length).toBeGreaterThan(100);
    for (const { criterion, link } of toMain) {
      const twin = main.get(link.criterion);
      if (twin === undefined) throw new Error(`${link.criterion} is not there`);
      if (link.relation === 'equal') expect(meant(other, twin)).toEqual(meant(pack, criterion));
      else expect(meant(other, twin)).not.toEqual(meant(pack, criterion));
    }
  });

  it('calls critical what lksa-kesiapan calls critical', () => {
    for (const { id, critical, sameAs = [] } of criteria) {
      const twin = sameAs.find(({ pack: named, relation }) => named === other.id && relation === 'equal');
      if (twin) expect([id, critical]).toEqual([id, main.get(twin.criterion)?.critical]);
      else expect([id, critical]).toEqual([id, undefined]);
    }
    expect(criteria.filter(({ critical }) => critical !== undefined)).toHaveLength(18);
  });

  it('turns every line of the standard that was seen into a criterion, a level or evidence', () => {
    expect(lines).toHaveLength(270);
    const ofTheStandard = lines.filter(({ wording, seen }) => (wording === 'harus' || wording === 'praktik') && seen === 'dibaca');
    const elsewhere = ['PAR-07', 'KSH-07', 'IDN-10', 'KLB-37'];
    const left = ofTheStandard.filter(({ line, use }) => !elsewhere.includes(line) && !['butir', 'tingkat', 'bukti'].includes(use));
    expect(left.map(({ line }) => line)).toEqual([]);
    expect(ofTheStandard.length).toBeGreaterThan(130);
  });

  it('has a line of facts for every criterion', () => {
    const used = new Set(lines.flatMap(({ criteria: ids }) => ids));
    expect(criteria.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
