import { saveBlob, shareBlob } from './hand-over';
import type { Clock, FilePort, Ports } from './ports';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const browserClock: Clock = {
  today: () => isoDate(new Date()),
  now: () => isoTimestamp(new Date()),
};

const isoDate = (date: Date): string => `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** Local time with its offset, so that a reader sees the clock that the user saw. */
function isoTimestamp(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;
  return `${isoDate(date)}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}:${twoDigits(date.getSeconds())}${zone}`;
}

/** A random id of 128 bits. Also works where randomUUID is missing (old browsers, plain http in a local network). */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const shareData = (name: string, bytes: Uint8Array, type: string): ShareData => ({ files: [new File([bytes.slice().buffer], name, { type })] });

const browserFiles: FilePort = {
  pick: (accept) =>
    new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = accept;
      input.onchange = () => resolve(input.files?.[0] ?? null);
      input.oncancel = () => resolve(null);
      input.click();
    }),
  save: (name, bytes, type) => saveBlob(name, new Blob([bytes.slice().buffer], { type })),
  canShare: (name, type) => typeof navigator.canShare === 'function' && navigator.canShare(shareData(name, new Uint8Array(1), type)),
  share: (name, bytes, type) => shareBlob(name, new Blob([bytes.slice().buffer], { type })),
};

export const browserPorts: Ports = {
  clock: browserClock,
  newId: randomId,
  // The fallback for plain http comes along, so it is fetched only when something is hashed.
  sha256: async (bytes) => (await import('../reports/bundle/sha256')).sha256(bytes),
  files: browserFiles,
  fetchText: async (path) => (await fetchOk(path)).text(),
  fetchBytes: async (path) => new Uint8Array(await (await fetchOk(path)).arrayBuffer()),
};
