/** Draws the PNG icons from public/icons/icon.svg with an installed Chromium. Run by hand after a change; the PNGs are committed. */
import './require-node.mjs';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';
import { enterProject } from './project.mjs';

enterProject();
const svg = readFileSync('public/icons/icon.svg', 'utf8');
// A maskable icon fills its square (the system cuts its own shape) and keeps the drawing inside the middle 80 %.
const maskableSvg = svg.replace(' rx="112"', '').replace('viewBox="0 0 512 512"', 'viewBox="-48 -48 608 608" style="background:#0f5c55"');

const ICONS = [
  { file: 'icon-192.png', size: 192, source: svg },
  { file: 'icon-512.png', size: 512, source: svg },
  { file: 'icon-maskable-512.png', size: 512, source: maskableSvg },
];

const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chrome, Chromium or Edge found; set CHROME_PATH');
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
for (const { file, size, source } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${source}`);
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
