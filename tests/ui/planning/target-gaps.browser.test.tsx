import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { createPathService } from '../../../src/app/path-finding';
import type { PlanChoice } from '../../../src/domain/assessment/assessment.generated';
import { findPath } from '../../../src/domain/gap/path';
import { AppContext } from '../../../src/ui/app-context';
import { GapsPage } from '../../../src/ui/pages/gaps-page';
import { assessmentOf, packOf } from '../../support/scoring/documents';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const PACK = packOf([{ id: 'a', criteria: [{ id: 'a1' }, { id: 'a2', effort: 3 }, { id: 'a3' }] }]);
const ASSESSMENT = assessmentOf({ a1: 1, a2: 0, a3: 1 });

function show(plan: PlanChoice): void {
  const fake = createFakeApp({ pack: PACK, assessment: { ...ASSESSMENT, plan } });
  const paths = standIn(createPathService, { find: async ({ index, assessment, options }) => findPath(index, assessment, options) });
  render(
    <AppContext.Provider value={{ ...fake, service: servicesOf(paths) }}>
      <GapsPage assessment="penilaian" />
    </AppContext.Provider>,
  );
}

const gaps = (): (string | null)[] => [...document.querySelectorAll('.gap')].map((gap) => gap.getAttribute('data-criterion'));

afterEach(cleanup);

it('end at the levels of the path once a target is set, and can still be seen up to the highest', async () => {
  // 50 is 4.5 of 9 steps: three more in a1 and a3 are cheapest, the first raised higher.
  show({ target: { everyStandard: 50 }, layer: 'claimed' });
  await waitFor(() => expect(gaps()).toEqual(['a1', 'a3']));
  expect(document.querySelector('[data-criterion="a1"] .gap-way')?.textContent).toContain('Tingkat 3');
  expect(document.querySelector('[data-criterion="a3"] .gap-way')?.textContent).toContain('Tingkat 2');
  fireEvent.click(screen.getByRole('button', { name: 'Tingkat tertinggi' }));
  await waitFor(() => expect(gaps()).toHaveLength(3));
});

it('are none where the target is reached', async () => {
  show({ target: { everyStandard: 10 }, layer: 'claimed' });
  await screen.findByText('Tidak ada kesenjangan menuju sasaran: semuanya sudah tercapai.');
});

it('say why there is no path', async () => {
  show({ target: { everyStandard: 50 }, layer: 'claimed', forbid: ['hilang'] });
  await screen.findByText('Butir "hilang" tidak ada di paket ini.');
});
