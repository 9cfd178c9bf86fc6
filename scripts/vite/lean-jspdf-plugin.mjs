/**
 * Leaves out of the PDF worker what no report of ours can reach: jsPDF's decoders for WebP and GIF, its JPEG encoder, its drawing of HTML,
 * SVG and canvas, forms and scripts in PDFs, and its shaping of Arabic. That is half of the library, and the part that most of its security advisories
 * were about. The version is pinned; when an update moves things, the build stops and says so. A test compares the bytes with the whole library's.
 */
import { parseSync } from 'vite';

const SOURCE = /jspdf[\\/]dist[\\/]jspdf\.es\.js(\?|$)/;

/** Functions that stay as a name, since others refer to them. */
const STUBBED_FUNCTIONS = ['WebPDecoder', 'GifReader', 'JPEGEncoder'];
/** Plugins of the library, each one statement, told by a name that only it has. */
const DROPPED_PLUGINS = [
  'function loadHtml2Canvas()',
  'function loadCanvg()',
  'var ContextLayer = function ContextLayer(',
  'var Canvas = function Canvas(',
  'var NO_MARGINS = {',
  'jsPDFAPI.loadFile = function',
  'jsPDFAPI.addJS = function',
  'jsPDFAPI.autoPrint = function',
  // Widths of the fourteen fonts that every PDF reader has; ours are embedded.
  'API.__fontmetrics__ = API.__fontmetrics__ || {};',
  // Text comes shaped and in visual order (src/reports/pdf/text/), so the library's own shaping would only spoil it.
  'jsPDFAPI.__arabicParser__ = {}',
  'jsPDF.__bidiEngine__ = jsPDF.prototype.__bidiEngine__ =',
];

function stubFor(name) {
  return `function ${name}() { throw new Error('${name} is not part of this build'); }`;
}

/** Forms are not one statement but a run of them; both ends are names that only they have. */
const FORMS = { first: 'jsPDFAPI.__acroform__ = {};', last: 'var AcroForm = jsPDF.AcroForm;' };

/** [start, end, replacement] for every part that goes; throws when one of them is not there exactly once. */
function cuts(code, file) {
  const { program } = parseSync(file, code);
  const one = (what, found) => {
    if (found.length !== 1) throw new Error(`lean-jspdf: ${found.length} times ${what} in ${file}; look at scripts/vite/lean-jspdf-plugin.mjs`);
    return found[0];
  };
  const functions = STUBBED_FUNCTIONS.map((name) => {
    const node = one(
      name,
      program.body.filter(({ type, id }) => type === 'FunctionDeclaration' && id.name === name),
    );
    return [node.start, node.end, stubFor(name)];
  });
  const plugins = DROPPED_PLUGINS.map((mark) => {
    const node = one(
      mark,
      program.body.filter(({ type, start, end }) => type === 'ExpressionStatement' && code.slice(start, end).includes(mark)),
    );
    return [node.start, node.end, ''];
  });
  const statement = (text) =>
    one(
      text,
      program.body.filter(({ start, end }) => code.slice(start, end) === text),
    );
  const forms = [statement(FORMS.first).start, statement(FORMS.last).end, ''];
  const exported = one(
    'export',
    program.body.filter(({ type }) => type === 'ExportNamedDeclaration'),
  );
  return [...functions, ...plugins, forms, [exported.start, exported.end, 'export { jsPDF };']].sort(([a], [b]) => b - a);
}

/** For the worker build; resolve jspdf to its readable file, or nothing is found. */
export function leanJspdfPlugin() {
  return {
    name: 'siap-lean-jspdf',
    apply: 'build',
    transform: {
      filter: { id: SOURCE },
      handler(code, id) {
        const lean = cuts(code, id).reduce((text, [start, end, replacement]) => text.slice(0, start) + replacement + text.slice(end), code);
        return { code: lean, map: null };
      },
    },
  };
}
