/**
 * The one content security policy: sent by our server, written into the built index.html, quoted in docs/hosting.md.
 * No other origin, no inline script or style, no eval.
 */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** For a <meta> tag, which may not carry frame-ancestors. */
export const CSP_META = DIRECTIVES.join('; ');

export const CSP_HEADER = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
