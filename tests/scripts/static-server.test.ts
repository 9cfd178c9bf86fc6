import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, fileFor, serveFolder } from '../../scripts/static-server.mjs';

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

const outer = mkdtempSync(join(tmpdir(), 'server-'));
const root = join(outer, 'dist');
let server: FolderServer;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<p>Siap</p>');
  writeFileSync(join(root, 'sw.js'), '// worker');
  writeFileSync(join(root, 'assets', 'app-1234.js'), 'export {};'.repeat(100));
  server = await serveFolder(root, { port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true, force: true });
});

/** node:http sends the path as it is; fetch would tidy the dots away. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', failed);
    sent.end();
  });
}

describe('the static server', () => {
  it('sends the page with its policy and never lets it be cached unasked', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe('<p>Siap</p>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it('lets hashed assets be kept for ever, zipped where the browser can', async () => {
    const { headers, body } = await ask('/assets/app-1234.js?x=1', 'GET', { 'accept-encoding': 'gzip, br' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe('export {};'.repeat(100));
    expect((await ask('/assets/app-1234.js')).headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body and an unchanged file with 304', async () => {
    const head = await ask('/index.html', 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '11', 0]);
    expect((await ask('/', 'GET', { 'if-none-match': String(head.headers.etag) })).status).toBe(304);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/%zz', '//../secret.txt'])(
    'gives nothing outside its folder for %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(400);
      expect(body.toString()).not.toContain('secret');
    },
  );

  it('says 404 for what is not there and 405 for other methods', async () => {
    expect((await ask('/nothing.js')).status).toBe(404);
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  it('takes the next port when one is taken, unless that one was asked for', async () => {
    const second = await serveFolder(root, { port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
    await expect(serveFolder(root, { port: server.port, exact: true })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('fileFor', () => {
  it('names files inside the folder only', () => {
    expect(fileFor('/srv/dist', '/a/b.js?x#y')).toBe('/srv/dist/a/b.js');
    expect(fileFor('/srv/dist', '/')).toBe('/srv/dist/index.html');
    expect(fileFor('/srv/dist', '/a/../../x')).toBeNull();
  });
});
