import type { PermitFacts, ReadinessReport } from '../../../domain/report/report-model';
import { printDate, printNumber } from '../../../i18n/fixed-format';
import { common } from '../../../i18n/messages/id/common';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { inTone } from '../layout/text-block';
import { STYLE } from '../look';

const words = texts.identity;

/** Who was assessed: the rows that the self-assessment report has on paper. Fields that nobody filled in say so. */
export function identitySection(sheet: Sheet, report: ReadinessReport): void {
  heading(sheet, words.chapter);
  identityTable(sheet, report);
}

type Identified = Pick<ReadinessReport, 'letterhead' | 'identity' | 'round'>;

export function identityTable(sheet: Sheet, report: Identified): void {
  table(
    sheet,
    [
      { head: '', share: 32 },
      { head: '', share: 68 },
    ],
    identityRows(report),
    { isHeadless: true },
  );
}

function identityRows({ letterhead, identity, round }: Identified): TableRow[] {
  const head = [identity.head, identity.headTitle].filter((text) => text !== null).join(', ');
  const assessment = [
    texts.roundOf(round.number),
    ...(round.title === null ? [] : [round.title]),
    ...(round.startedOn === null ? [] : [words.startedOn(round.startedOn)]),
  ];
  return [
    fact(words.name, letterhead.name),
    fact(words.kind, common.kinds[identity.kind]),
    fact(words.foundation, letterhead.foundation),
    fact(words.address, letterhead.address.join(', ')),
    fact(words.permit, permitText(identity.permit)),
    fact(words.deed, identity.deed),
    fact(words.taxNumber, identity.taxNumber),
    fact(words.head, head),
    fact(words.certificate, permitText(identity.certificate)),
    fact(words.numbers, identity.numbers.map(({ label, value, unit }) => `${label}: ${printNumber(value)} ${unit}`.trim()).join('; ')),
    fact(words.assessment, assessment.join(', ')),
    ...(round.plannedVisit === null ? [] : [fact(words.plannedVisit, printDate(round.plannedVisit))]),
  ];
}

function fact(label: string, text: string | null): TableRow {
  const isEmpty = text === null || text === '';
  return row(
    { parts: [{ content: label, style: inTone(STYLE.cell, 'soft') }] },
    { parts: [{ content: isEmpty ? words.empty : text, style: isEmpty ? inTone(STYLE.cell, 'soft') : STYLE.cell }] },
  );
}

function permitText(permit: PermitFacts | null): string | null {
  if (permit === null) return null;
  const { grade, number, issuer, issuedOn, validUntil, isExpired } = permit;
  const end = validUntil === null ? words.noEnd : isExpired ? words.expired(validUntil) : words.validUntil(validUntil);
  return [
    ...(grade === null ? [] : [grade]),
    ...(number === null ? [] : [words.number(number)]),
    ...(issuer === null ? [] : [words.issuer(issuer)]),
    ...(issuedOn === null ? [] : [words.issuedOn(issuedOn)]),
    end,
  ].join(', ');
}
