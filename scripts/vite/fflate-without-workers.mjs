/**
 * Stands in for fflate in the app's build. Its asynchronous functions start workers from blob: addresses for large data, which the content security policy
 * refuses without an error that fflate would see: the spreadsheet libraries, which call them, would wait for ever. Ours run in a worker already, so they
 * zip and unzip on the spot. Only what those libraries call is replaced.
 */
export * from '../../node_modules/fflate/esm/browser.js';

import { unzipSync, zipSync } from '../../node_modules/fflate/esm/browser.js';

/** As fflate calls: `(data, callback)` or `(data, options, callback)`; the result is a function that would stop the work. */
const onTheSpot =
  (work) =>
  (data, ...rest) => {
    const callback = rest.at(-1);
    const options = rest.length > 1 ? rest[0] : {};
    try {
      callback(null, work(data, options));
    } catch (error) {
      callback(error, null);
    }
    return () => {};
  };

export const zip = onTheSpot(zipSync);
export const unzip = onTheSpot(unzipSync);
