import { BookOpen, MessageCircle, Phone } from 'lucide';
import { hrefOf } from '../../app/route';
import { formatDate, messages } from '../../i18n';
import { useApp } from '../app-context';
import { Icon } from './icon';
import { Sheet } from './sheet';

/** Date on which the national numbers were last checked against their sources. */
const CHECKED_ON = '2026-11-24';

/** The reporting channels, one tap away on every screen. Never a form about a child. */
export function DangerSheet({ onClose, fromAnswer = false }: { readonly onClose: () => void; readonly fromAnswer?: boolean }) {
  return (
    <Sheet title={messages.danger.title} onClose={onClose}>
      <p>{fromAnswer ? messages.danger.answerIntro : messages.danger.intro}</p>
      <Channels />
      <ul class="stack-tight">
        {messages.danger.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <a class="button wide" href={hrefOf({ page: 'childSafeGuide' })} onClick={onClose}>
        <Icon node={BookOpen} />
        {messages.danger.guideLink}
      </a>
      <ChannelsChecked />
    </Sheet>
  );
}

/** When the national numbers were last looked up: numbers change. */
export function ChannelsChecked() {
  return <p class="small soft">{messages.danger.checkedOn(formatDate(CHECKED_ON))}</p>;
}

/** The channels themselves: national ones and the editable local ones. */
export function Channels() {
  const { settings } = useApp();
  const local = settings.value.localNumbers.filter((entry) => entry.number.trim() !== '');
  return (
    <div class="stack">
      <div class="stack-tight">
        <strong>{messages.danger.sapaName}</strong>
        <a class="button primary wide" href="tel:129">
          <Icon node={Phone} />
          {messages.danger.sapaCall}
        </a>
        <a class="button wide" href="whatsapp://send?phone=628111129129">
          <Icon node={MessageCircle} />
          {messages.danger.sapaChat}
        </a>
      </div>
      <div class="stack-tight">
        <strong>{messages.danger.policeName}</strong>
        <a class="button primary wide" href="tel:110">
          <Icon node={Phone} />
          {messages.danger.policeCall}
        </a>
      </div>
      <div class="stack-tight">
        <strong>{messages.danger.localTitle}</strong>
        {local.length === 0 && <p class="small soft">{messages.danger.localEmpty}</p>}
        {local.map((entry) => (
          <a key={`${entry.label} ${entry.number}`} class="button wide" href={`tel:${entry.number.replace(/[^0-9+]/g, '')}`}>
            <Icon node={Phone} />
            {entry.label}: {entry.number}
          </a>
        ))}
        <a class="small" href={hrefOf({ page: 'settings' })}>
          {messages.danger.localEdit}
        </a>
      </div>
    </div>
  );
}
