import { sha256 } from '../reports/bundle/sha256';
import { writeBundle } from '../reports/bundle/write-bundle';
import type { BundleFeed, BundleReply, BundleRequest } from './bundle';
import { diskSink, type FileSink, memorySink, SinkFull } from './file-sink';
import { type AsyncSink, sealedSink } from './sealed-sink';

/** Writes one bundle, piece by piece, and ends with it. Files are asked of the page, which alone has the database. */
const TYPE = 'application/vnd.siap-lks+zip';

let takeFile: (bytes: ArrayBuffer | null) => void = () => {};

addEventListener('message', ({ data }: MessageEvent<BundleFeed>) => {
  if (data.kind === 'file') takeFile(data.bytes);
  else void write(data.request).then(reply);
});

const reply = (message: BundleReply): void => postMessage(message);

const askFor = (sha256OfFile: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    takeFile = (bytes) => (bytes === null ? reject(new Error('the file is gone')) : resolve(new Uint8Array(bytes)));
    reply({ kind: 'need', sha256: sha256OfFile });
  });

async function write(request: BundleRequest): Promise<BundleReply> {
  if (request.lock !== null && typeof TransformStream === 'undefined') return { kind: 'refused', problems: [{ code: 'seal/browser-too-old', pointer: '' }] };
  const sink = (await diskSink(`${Date.now()}.siap`)) ?? memorySink(TYPE);
  try {
    const target: AsyncSink = request.lock === null ? plainSink(sink) : await sealedSink(sink, request.lock);
    return await writeTo(target, sink, request);
  } catch (error) {
    await sink.discard().catch(() => undefined);
    if (error instanceof SinkFull || isFull(error)) return { kind: 'refused', problems: [{ code: 'bundle/no-room', pointer: '' }] };
    return { kind: 'failed', detail: String(error) };
  }
}

const plainSink = (sink: FileSink): AsyncSink => ({ write: async (chunk) => sink.write(chunk), finish: sink.finish });

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

async function writeTo(target: AsyncSink, sink: FileSink, { snapshot, files, appVersion, createdAt }: BundleRequest): Promise<BundleReply> {
  const written = await writeBundle(
    snapshot,
    { list: files, read: askFor },
    { appVersion, createdAt, sha256, onProgress: (done, all) => reply({ kind: 'progress', done, all }) },
    target.write,
  );
  if (!written.ok) {
    await sink.discard();
    return { kind: 'refused', problems: written.problems };
  }
  const file = await target.finish();
  return { kind: 'done', written: { file, sizeBytes: file.size, head: written.value.manifest.head, leftOut: written.value.leftOut } };
}
