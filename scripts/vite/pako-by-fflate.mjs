/**
 * Stands in for pako, which jsPDF's PNG reader (fast-png) names, by way of fflate, which is in the bundle anyway: one
 * decompressor less in the PDF worker. Only what fast-png calls is here.
 */
import { unzlibSync, zlibSync } from 'fflate';

/** fast-png pushes the image data piece by piece and reads `result` at the end; damaged data throws there. */
export class Inflate {
  err = 0;
  #chunks = [];

  push(chunk) {
    this.#chunks.push(chunk.slice());
    return true;
  }

  get result() {
    const whole = new Uint8Array(this.#chunks.reduce((size, chunk) => size + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return unzlibSync(whole);
  }
}

export const inflate = (data) => unzlibSync(data);
export const deflate = (data) => zlibSync(data);
