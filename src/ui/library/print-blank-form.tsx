import { Printer } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { PackIndex } from '../../domain/standard/pack-index';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { ReportOutput } from '../results/report-output';
import { useReportJob } from '../results/use-report-job';

/** The blank form of a pack, for whoever wants to fill it in by hand before there is an assessment. */
export function PrintBlankForm({ index }: { readonly index: PackIndex }) {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <BlankFormDesk index={index} />
  ) : (
    <p class="no-print">
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <Icon node={Printer} />
        {libraryTexts.blankForm}
      </button>
    </p>
  );
}

function BlankFormDesk({ index }: { readonly index: PackIndex }) {
  const { clock } = useApp();
  const maker = useReportJob();
  const request = useMemo(() => ({ kind: 'blank-form', index, assessment: null, asOf: clock.today() }) as const, [index]);
  return (
    <section class="card stack no-print" aria-labelledby="formulir-kosong">
      <h2 id="formulir-kosong">{libraryTexts.blankForm}</h2>
      <p>{libraryTexts.blankFormHint}</p>
      <ReportOutput maker={maker} request={request} isStale={false} />
    </section>
  );
}
