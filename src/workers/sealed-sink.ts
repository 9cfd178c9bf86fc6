import { type Lock, sealStream } from '../reports/seal/seal';
import type { FileSink } from './file-sink';

export interface AsyncSink {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  readonly finish: () => Promise<Blob>;
}

/** Seals what is written on its way into the sink; at no time is more than a piece in memory. */
export async function sealedSink(sink: FileSink, lock: Lock): Promise<AsyncSink> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const sealed = await sealStream(readable, lock);
  const pumped = pump(sealed.getReader(), sink);
  // A failure is told by `finish`; here it must only not count as unhandled.
  pumped.catch((reason: unknown) => writer.abort(reason).catch(() => undefined));
  return {
    write: (chunk) => writer.write(chunk.slice()),
    finish: async () => {
      await writer.close();
      await pumped;
      return sink.finish();
    },
  };
}

async function pump(reader: ReadableStreamDefaultReader<Uint8Array>, sink: FileSink): Promise<void> {
  for (let read = await reader.read(); !read.done; read = await reader.read()) sink.write(read.value);
}
