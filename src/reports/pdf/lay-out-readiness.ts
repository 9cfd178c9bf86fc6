import type { ReadinessReport } from '../../domain/report/report-model';
import { report as texts } from '../../i18n/messages/id/report';
import type { FaceSet } from './font/face-set';
import { type FooterFacts, withFooters } from './footer';
import { Sheet } from './layout/sheet';
import type { PrintDocument } from './marks';
import type { LayoutHooks } from './papers/paper-frame';
import { actionsSection } from './sections/actions';
import { answersAnnex } from './sections/answers';
import { arithmeticAnnex } from './sections/arithmetic';
import { basisSection } from './sections/basis';
import { blockersSection } from './sections/blockers';
import { evidenceSection } from './sections/evidence';
import { gapsSection } from './sections/gaps';
import { identitySection } from './sections/identity';
import { letterhead, titleBlock } from './sections/letterhead';
import { signatureSection } from './sections/signature';
import { sourcesAnnex } from './sections/sources';
import { standardsSection } from './sections/standards';
import { summarySection } from './sections/summary';
import { cleanText } from './text/clean-text';

type Section = (sheet: Sheet, report: ReadinessReport) => void;

/** The chapters in the order of the paper; annexes begin on a page of their own. */
const CHAPTERS: readonly Section[] = [
  titleBlock,
  identitySection,
  basisSection,
  summarySection,
  standardsSection,
  blockersSection,
  gapsSection,
  evidenceSection,
  actionsSection,
  signatureSection,
];
const ANNEXES: readonly Section[] = [answersAnnex, arithmeticAnnex, sourcesAnnex];

/** Lays the whole report out as pages of marks; the same model and fonts give the same pages. */
export function layOutReadiness(faces: FaceSet, report: ReadinessReport, { logo, onSection }: LayoutHooks = {}): PrintDocument {
  const sheet = new Sheet(faces);
  letterhead(sheet, report, logo);
  const sections: readonly Section[] = [...CHAPTERS, ...ANNEXES.map(onNewPage)];
  for (const [place, section] of sections.entries()) {
    section(sheet, report);
    onSection?.((place + 1) / sections.length);
  }
  return { pages: withFooters(faces, footerOf(report), sheet.pages), outline: sheet.outline, info: infoOf(report) };
}

const onNewPage =
  (section: Section): Section =>
  (sheet, report) => {
    if (!sheet.isAtTop) sheet.newPage();
    section(sheet, report);
  };

const footerOf = ({ letterhead: { name }, pack, asOf, identity }: ReadinessReport): FooterFacts => ({
  name,
  parts: [...(identity.isSample ? [texts.footer.sample] : []), texts.footer.line(pack.title, pack.version, asOf), texts.footer.selfAssessed],
});

function infoOf({ letterhead: { name }, pack, asOf }: ReadinessReport): PrintDocument['info'] {
  const author = cleanText(name);
  return {
    title: `${texts.title} - ${author}`,
    author,
    subject: texts.subject(pack.title, pack.version),
    keywords: texts.keywords,
    creator: texts.creator,
    date: asOf,
  };
}
