import { CircleCheck, CircleX, Printer } from 'lucide';
import { childSafeGuideTexts as texts } from '../../i18n/pages/child-safe-guide';
import { Channels, ChannelsChecked } from '../components/danger-sheet';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Shell } from '../shell';

/** How to observe and talk without hurting a child; readable before anything else is set up, and on paper. */
export function ChildSafeGuidePage() {
  return (
    <Shell title={texts.subtitle} up={{ page: 'home' }}>
      <div class="stack form-page guide">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <Notice tone="bad">{texts.urgent}</Notice>
        <Limits />
        <Disclosure />
        <Plain {...texts.signs} />
        <DoAndDont {...texts.observe} />
        <DoAndDont {...texts.talk} />
        <section class="guide-pair">
          <Lines title={texts.questions.safeTitle} lines={texts.questions.safe} isGood />
          <Lines title={texts.questions.unsafeTitle} lines={texts.questions.unsafe} />
        </section>
        <Plain {...texts.special} />
        <section class="card stack">
          <h2>{texts.channelsTitle}</h2>
          <p>{texts.channelsLead}</p>
          <Channels />
          <ChannelsChecked />
        </section>
        <section class="stack-tight">
          <h2>{texts.basisTitle}</h2>
          <p class="small soft">{texts.basis}</p>
        </section>
        <p class="no-print">
          <button type="button" class="button" onClick={() => print()}>
            <Icon node={Printer} />
            {texts.print}
          </button>
        </p>
      </div>
    </Shell>
  );
}

function Limits() {
  return (
    <section class="card stack">
      <h2>{texts.limitsTitle}</h2>
      <ol class="guide-steps">
        {texts.limits.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Advice {
  readonly title: string;
  readonly lead: string;
  readonly do: readonly string[];
  readonly dont: readonly string[];
}

function DoAndDont({ title, lead, do: good, dont }: Advice) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p>{lead}</p>
      <div class="guide-pair">
        <Lines title={texts.doTitle} lines={good} isGood />
        <Lines title={texts.dontTitle} lines={dont} />
      </div>
    </section>
  );
}

/** What to do, or what not to; told apart by heading and sign, never by colour alone. */
function Lines({ title, lines, isGood = false }: { readonly title: string; readonly lines: readonly string[]; readonly isGood?: boolean }) {
  return (
    <div class="card stack-tight">
      <h3>{title}</h3>
      <ul class="guide-lines">
        {lines.map((line) => (
          <li key={line} class={isGood ? 'good' : 'bad'}>
            <Icon node={isGood ? CircleCheck : CircleX} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Disclosure() {
  const { title, lead, steps, dontTitle, dont } = texts.disclosure;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p>{lead}</p>
      <ol class="card guide-steps">
        {steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong> {step.text}
          </li>
        ))}
      </ol>
      <Lines title={dontTitle} lines={dont} />
    </section>
  );
}

function Plain({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section class="stack-tight">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
