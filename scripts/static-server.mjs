/**
 * A small static file server for dist/: what a good static host does, and nothing more. Types, gzip, ETag, the content
 * security policy, long caching for hashed assets only. Binds to this machine alone.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CSP_HEADER } from './csp.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

// The others are compressed already.
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.ttf', '.txt', '.webmanifest']);

const SECURITY_HEADERS = {
  'content-security-policy': CSP_HEADER,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** The file that a request path names inside `root`, or null: not decodable, or outside. */
export function fileFor(root, requestPath) {
  let path;
  try {
    path = decodeURIComponent(requestPath.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return null;
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(resolve(root) + sep) ? file : null;
}

// Vite puts a content hash into every name under assets/; everything else may change under its name.
const cacheControl = (root, file) => (file.startsWith(join(resolve(root), 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache');

async function load(file, cache) {
  const body = await readFile(file);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const known = cache.get(file);
  if (known?.hash === hash) return known;
  const zipped = COMPRESSIBLE.has(extname(file)) ? gzipSync(body, { level: 9 }) : null;
  const entry = { hash, body, zipped };
  cache.set(file, entry);
  return entry;
}

function refuse(response, status, text, extraHeaders = {}) {
  response.writeHead(status, { ...SECURITY_HEADERS, ...extraHeaders, 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

function send(request, response, headers, body) {
  response.writeHead(200, { ...headers, 'content-length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answer(root, cache, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Hanya GET dan HEAD.', { allow: 'GET, HEAD' });
  const file = fileFor(root, request.url ?? '/');
  if (file === null) return refuse(response, 400, 'Alamat tidak sah.');
  const entry = await load(file, cache).catch(() => null);
  if (entry === null) return refuse(response, 404, 'Tidak ditemukan.');
  const etag = `"${entry.hash}"`;
  const headers = { ...SECURITY_HEADERS, 'cache-control': cacheControl(root, file), vary: 'accept-encoding', etag };
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers);
    return response.end();
  }
  headers['content-type'] = TYPES[extname(file)] ?? 'application/octet-stream';
  const mayZip = entry.zipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (mayZip) headers['content-encoding'] = 'gzip';
  return send(request, response, headers, mayZip ? entry.zipped : entry.body);
}

const listen = (server, port) =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });

/** Ports are tried upwards from `port` unless `exact`; port 0 takes any free one. */
async function listenFrom(makeServer, port, exact) {
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    const server = makeServer();
    try {
      return { server, port: await listen(server, candidate) };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || exact) throw error;
    }
  }
  throw new Error(`no free port from ${port} to ${port + 49}`);
}

/** Serves `root`; returns {url, port, close}. `url` ends with a slash. */
export async function serveFolder(root, { port = 4173, exact = false } = {}) {
  const cache = new Map();
  const makeServer = () =>
    createServer((request, response) => {
      answer(root, cache, request, response).catch(() => refuse(response, 500, 'Galat pada peladen.'));
    });
  const { server, port: taken } = await listenFrom(makeServer, port, exact);
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${taken}/`, port: taken, close };
}
