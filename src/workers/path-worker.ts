import { findPath } from '../domain/gap/path';
import type { PathReply, PathRequest } from './path';

/** Looks for one path off the page; ends with it. */
addEventListener('message', ({ data }: MessageEvent<PathRequest>) => {
  postMessage(replyTo(data));
});

function replyTo({ pack, assessment, options }: PathRequest): PathReply {
  try {
    return { ok: true, outcome: findPath(pack, assessment, options) };
  } catch (error) {
    return { ok: false, detail: String(error) };
  }
}
