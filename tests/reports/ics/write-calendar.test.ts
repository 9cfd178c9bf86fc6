import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { calendarOf } from '../../../src/domain/report/calendar-events';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { writeCalendar } from '../../../src/reports/ics/write-calendar';
import { AS_OF, assessmentOf, packWith, requirement } from '../../support/scoring/documents';

const INDEX = indexPack(
  packWith([
    { id: 'izin', evidence: [requirement('sk', { expires: true })] },
    { id: 'air', evidence: [requirement('hasil')] },
  ]),
);
const STAMP = '2026-11-24T09:05:00+07:00';
const NASTY = 'Surat, izin; "ganda" \\ garis\nbaris kedua: ç é 漢字 👩‍👧 END:VEVENT';

const base: Assessment = {
  ...assessmentOf(
    {
      izin: { level: 3, evidence: { sk: { status: 'available', items: ['sk'] } } },
      air: { level: 2, evidence: { hasil: { status: 'available', validUntil: '2027-02-28' } } },
    },
    {
      plannedVisit: '2027-04-01',
      evidence: [{ id: 'sk', title: NASTY, kind: 'document', validUntil: '2027-03-12' }],
      actions: [
        { id: 'satu', criterion: 'air', what: 'Uji air sumur', who: 'Bendahara', due: '2026-12-31', status: 'open' },
        { id: 'dua', criterion: 'air', what: 'Sudah lewat', who: 'Bendahara', due: '2026-11-01', status: 'doing' },
        { id: 'tiga', criterion: 'air', what: 'Selesai', who: 'Bendahara', due: '2027-01-01', status: 'done' },
        { id: 'empat', criterion: 'air', what: 'Tanpa tenggat', who: '', status: 'open' },
      ],
    },
  ),
};
const withPapers: Assessment = { ...base, institution: { ...base.institution, name: 'Panti; Kasih, Ibu', permit: { validUntil: '2027-06-30' } } };

const textOf = (assessment: Assessment, options: { withNames?: boolean; revisions?: Parameters<typeof calendarOf>[2]['revisions']; stamp?: string } = {}) =>
  new TextDecoder().decode(writeCalendar(calendarOf(INDEX, assessment, { today: AS_OF, withNames: false, revisions: [], ...options }), options.stamp ?? STAMP));
const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const rowsOf = (assessment: Assessment) => eventsIn(textOf(assessment)).map((event) => [event.startDate.toString(), event.summary]);

describe('the calendar file', () => {
  it('holds the coming days of plan, evidence, papers and visit, soonest first', () => {
    expect(rowsOf(withPapers)).toEqual([
      ['2026-12-31', 'Tenggat RTL: Uji air sumur'],
      ['2027-02-28', 'Habis berlaku: Bukti hasil'],
      ['2027-03-12', `Habis berlaku: ${NASTY}`],
      ['2027-04-01', 'Rencana visitasi akreditasi'],
      ['2027-06-30', 'Habis berlaku: tanda daftar atau izin operasional'],
    ]);
    expect(calendarOf(INDEX, withPapers, { today: AS_OF, withNames: false, revisions: [] }).past).toBe(1);
  });

  it('has whole days, one day long, that block nobody', () => {
    for (const event of eventsIn(textOf(withPapers))) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  it('calls at eight in the morning, 30 days before something runs out', () => {
    const alarms = eventsIn(textOf(withPapers)).map((event) => event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString());
    expect(alarms).toEqual(['-P6DT16H', '-P29DT16H', '-P29DT16H', '-P13DT16H', '-P29DT16H']);
  });

  it('says the institution and the criteria; a name only when it is asked for', () => {
    const [first] = eventsIn(textOf(withPapers));
    expect(first?.description).toBe('Lembaga: Panti; Kasih, Ibu\nButir: A.2');
    expect(textOf(withPapers)).not.toContain('Bendahara');
    expect(eventsIn(textOf(withPapers, { withNames: true }))[0]?.description).toContain('Penanggung jawab: Bendahara');
  });

  it('gives the same bytes for the same input, and takes its time from the caller', () => {
    expect(textOf(withPapers)).toBe(textOf(withPapers));
    expect(textOf(withPapers)).toContain('DTSTAMP:20261124T020500Z');
    expect(textOf(withPapers, { stamp: '2026-11-25T09:05:00+07:00' })).not.toBe(textOf(withPapers));
  });

  it('knows an event again after it was changed, with a higher number', () => {
    const revision = { entity: { kind: 'action', id: 'satu', assessment: 'penilaian' } as const };
    const actions = (base.actions ?? []).map((action) => (action.id === 'satu' ? { ...action, due: '2027-01-15' } : action));
    const [before] = eventsIn(textOf(base, { revisions: [revision] }));
    const [after] = eventsIn(textOf({ ...base, actions }, { revisions: [revision, revision, revision] }));
    expect([before?.uid, before?.sequence]).toEqual(['action/penilaian/satu@siap-lks', 0]);
    expect([after?.uid, after?.sequence, after?.startDate.toString()]).toEqual(['action/penilaian/satu@siap-lks', 2, '2027-01-15']);
  });

  it('never has the same uid twice', () => {
    const uids = eventsIn(textOf(withPapers)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe('nasty texts', () => {
  const lines = textOf(withPapers).split('\r\n');

  it('fold at 75 octets and never inside a character', () => {
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(textOf(withPapers)).not.toContain('\uFFFD');
  });

  it('cannot end an event or begin a property', () => {
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(5);
    const injected = {
      ...base,
      actions: [
        { id: 'a', criterion: 'air', what: 'x\r\nATTENDEE:mailto:a@b\u0000\u0007\r\nEND:VCALENDAR', who: '', due: '2027-01-01', status: 'open' as const },
      ],
    };
    const text = textOf(injected);
    expect(text.split('\r\n').filter((line) => line.startsWith('ATTENDEE') || line === 'END:VCALENDAR')).toEqual(['END:VCALENDAR']);
    expect(eventsIn(text)[0]?.summary).toBe('Tenggat RTL: x\nATTENDEE:mailto:a@b\nEND:VCALENDAR');
  });

  it('that look like a NIK are masked', () => {
    const withNumber = {
      ...base,
      actions: [{ id: 'a', criterion: 'air', what: 'Urus 3201 0101 0190 0001 segera', who: '', due: '2027-01-01', status: 'open' as const }],
    };
    expect(eventsIn(textOf(withNumber))[0]?.summary).toBe('Tenggat RTL: Urus **** segera');
  });
});

describe('what is left out', () => {
  it('evidence that other evidence outlives, and items that serve nothing', () => {
    const izin = { level: 3, evidence: { sk: { status: 'available' as const, items: ['sk', 'baru'] } } };
    const evidence = [
      ...(base.evidence ?? []),
      { id: 'baru', title: 'Baru', kind: 'document' as const, validUntil: '2030-01-01' },
      { id: 'lepas', title: 'Lepas', kind: 'document' as const, validUntil: '2027-01-01' },
    ];
    const rows = rowsOf({ ...base, evidence, answers: { ...base.answers, izin } });
    expect(rows.map(([, summary]) => summary)).toEqual([
      'Tenggat RTL: Uji air sumur',
      'Habis berlaku: Bukti hasil',
      'Rencana visitasi akreditasi',
      'Habis berlaku: Baru',
    ]);
  });

  it('an empty calendar is still a calendar', () => {
    expect(eventsIn(textOf(assessmentOf({})))).toEqual([]);
  });
});
