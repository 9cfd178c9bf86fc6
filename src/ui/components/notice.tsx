import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export type Tone = 'info' | 'good' | 'watch' | 'bad';

const ICONS = { info: Info, good: CircleCheck, watch: TriangleAlert, bad: OctagonAlert } as const;

/** A message with a tone. `live` announces it to screen readers when it appears. */
export function Notice({ tone = 'info', live = false, children }: { readonly tone?: Tone; readonly live?: boolean; readonly children: ComponentChildren }) {
  return (
    <div class={`notice ${tone}`} {...(live ? { role: tone === 'bad' ? 'alert' : 'status' } : {})}>
      <Icon node={ICONS[tone]} />
      <div class="grow stack-tight">{children}</div>
    </div>
  );
}

export function Badge({
  tone,
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: Parameters<typeof Icon>[0]['node'];
  readonly children: ComponentChildren;
}) {
  return (
    <span class={tone === undefined ? 'badge' : `badge ${tone}`}>
      {icon !== undefined && <Icon node={icon} />}
      {children}
    </span>
  );
}
