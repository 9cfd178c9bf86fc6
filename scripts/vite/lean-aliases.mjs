/** What stands in for parts of jsPDF and its companions in the app's build (lean-jspdf-plugin.mjs cuts the library itself), and for what the policy refuses. */
import { fileURLToPath } from 'node:url';

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));
const nothing = beside('./empty-module.mjs');

export const LEAN_ALIASES = {
  html2canvas: nothing,
  dompurify: nothing,
  canvg: nothing,
  jspdf: beside('../../node_modules/jspdf/dist/jspdf.es.js'),
  pako: beside('./pako-by-fflate.mjs'),
  fflate: beside('./fflate-without-workers.mjs'),
};
