/**
 * Cuts the shipped fonts down to the characters that we print, writes them with their licences into public/fonts, and
 * writes the table of what each printed face covers. Run by hand after a change; the outputs are committed.
 */
import './require-node.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { codePointsOf, rangesText } from './cmap.mjs';
import { enterProject } from './project.mjs';
import { renameFont } from './rename-font.mjs';

const FOLDER = 'public/fonts';
const COVERAGE = 'src/reports/pdf/font-coverage.ts';

const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
];
const PUNCTUATION = [[0x2010, 0x2015], [0x2018, 0x201e], [0x2020, 0x2022], [0x2026], [0x2030], [0x2032, 0x2033], [0x2039, 0x203a], [0x20ac]];
const SIGNS = [[0x2190, 0x2193], [0x2212], [0x2248], [0x2260], [0x2264, 0x2265], [0x2713]];
// ʾ ʿ and the dotted and barred letters of Arabic names in Latin script.
const TRANSLITERATION = [
  [0x2bb, 0x2bf],
  [0x1e0c, 0x1e0d],
  [0x1e24, 0x1e25],
  [0x1e2a, 0x1e2b],
  [0x1e32, 0x1e33],
  [0x1e62, 0x1e63],
  [0x1e6c, 0x1e6d],
  [0x1e92, 0x1e93],
];

const SCREEN_TEXT = [...LATIN, ...PUNCTUATION, ...SIGNS];
const REPORT_TEXT = [...LATIN, [0x100, 0x17f], ...TRANSLITERATION, ...PUNCTUATION, ...SIGNS];
// What names and pasted text may bring: all Latin, Greek, Cyrillic, Arabic with both blocks of presentation forms, arrows, mathematics, boxes and check marks.
const FALLBACK_TEXT = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1fff],
  [0x2000, 0x22ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x26ff],
  [0x2700, 0x27bf],
  [0x27f5, 0x27ff],
  [0x2b00, 0x2b1f],
  [0xa720, 0xa7ff],
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdff],
  [0xfe20, 0xfe2f],
  [0xfe70, 0xfeff],
  [0xfffc, 0xfffd],
];

const jakarta = (weight) => `node_modules/@expo-google-fonts/plus-jakarta-sans/${weight}/PlusJakartaSans_${weight}.ttf`;
const sourceSans = (weight) => `node_modules/@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`;

const SCREEN_FACES = [
  { file: 'screen-400.woff2', source: jakarta('400Regular') },
  { file: 'screen-600.woff2', source: jakarta('600SemiBold') },
  { file: 'screen-700.woff2', source: jakarta('700Bold') },
];
const REPORT_FACES = [
  { face: 'regular', style: 'Regular', file: 'report-regular.ttf', source: sourceSans('400Regular'), ranges: REPORT_TEXT },
  { face: 'bold', style: 'Bold', file: 'report-bold.ttf', source: sourceSans('600SemiBold'), ranges: REPORT_TEXT },
  { face: 'fallback', style: 'Fallback', file: 'report-fallback.ttf', source: 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', ranges: FALLBACK_TEXT },
];

const textOf = (ranges) => ranges.flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join('');

async function writeScreenFaces() {
  for (const { file, source } of SCREEN_FACES) {
    // Kerning and ligatures stay: the browser uses them.
    const font = await subsetFont(readFileSync(source), textOf(SCREEN_TEXT), {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'liga', 'tnum', 'mark', 'ccmp'],
      noHinting: true,
    });
    writeFileSync(`${FOLDER}/${file}`, font);
    console.log(`${file}: ${font.byteLength} bytes`);
  }
}

async function writeReportFaces() {
  const coverage = {};
  for (const { face, file, source, ranges, style } of REPORT_FACES) {
    // The PDF writer maps characters to glyphs one by one, so layout tables would be dead weight.
    const options = {
      targetFormat: 'truetype',
      keepFeatures: [],
      noHinting: true,
      preserveNameIds: [0, 13, 14],
      dropTables: ['GSUB', 'GPOS', 'GDEF', 'kern', 'STAT', 'FFTM', 'DSIG', 'MATH', 'gasp', 'prep', 'fpgm', 'cvt '],
    };
    const subset = await subsetFont(readFileSync(source), textOf(ranges), options);
    const font = renameFont(Buffer.from(subset), 'Siap Report', style);
    writeFileSync(`${FOLDER}/${file}`, font);
    coverage[face] = codePointsOf(font);
    console.log(`${file}: ${font.byteLength} bytes, ${coverage[face].length} characters`);
  }
  return coverage;
}

function coverageSource(coverage) {
  const lines = Object.entries(coverage).map(([face, codes]) => `  ${face}:\n    '${rangesText(codes)}',\n`);
  return `/**
 * Written by scripts/subset-fonts.mjs: which characters each printed face has, as ranges of hexadecimal code points.
 * The Arabic ligature U+FDF2 (Allah) is in none of them: shape the name letter by letter.
 */
// biome-ignore format: long generated lines
export const FONT_COVERAGE = {
${lines.join('')}} as const;
`;
}

const LICENCES = [
  ['Plus Jakarta Sans (screen-400.woff2, screen-600.woff2, screen-700.woff2; subsets)', 'node_modules/@expo-google-fonts/plus-jakarta-sans/LICENSE_FONT'],
  ['Source Sans 3 (report-regular.ttf, report-bold.ttf; subsets)', 'node_modules/@expo-google-fonts/source-sans-3/LICENSE_FONT'],
  ['DejaVu Sans 2.37 (report-fallback.ttf; subset)', 'node_modules/dejavu-fonts-ttf/LICENSE'],
];

function licencesText() {
  const rule = '='.repeat(100);
  return LICENCES.map(([title, path]) => `${rule}\n${title}\n${rule}\n\n${readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()}\n`).join('\n\n');
}

enterProject();
mkdirSync(FOLDER, { recursive: true });
await writeScreenFaces();
writeFileSync(COVERAGE, coverageSource(await writeReportFaces()));
writeFileSync(`${FOLDER}/LICENSES.txt`, licencesText());
