/** Writes the content security policy into the built page only: the development server injects styles by script. */
import { CSP_META } from '../csp.mjs';

export function cspPlugin() {
  return {
    name: 'siap-csp',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP_META }, injectTo: 'head-prepend' }],
  };
}
