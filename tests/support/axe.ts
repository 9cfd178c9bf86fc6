import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * Serious and critical findings of axe on what is on screen now, one line each. The source goes in through the
 * debugger, since the content security policy of the app (rightly) refuses foreign scripts.
 */
export async function findBarriers(page: Page, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async (wanted) => {
    const axe: unknown = Reflect.get(window, 'axe');
    if (typeof axe !== 'object' || axe === null || !('run' in axe) || typeof axe.run !== 'function') throw new Error('axe did not load');
    const { violations }: { violations: readonly AxeViolation[] } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(wanted === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
    });
    return violations;
  }, rules);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}
