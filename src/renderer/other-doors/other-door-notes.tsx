import { Button, Typography } from '@mui/material';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isSame } from '../../contract/journey.ts';
import { judgeDoor, type OtherDoor } from '../../contract/other-door.ts';
import type { DoorToClose } from '../../contract/setup.ts';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { Notice } from '../components/problem-note.tsx';
import { WhyFold } from '../components/why-fold.tsx';
import { useJourney } from '../journey/journey-context.tsx';

/** Each way in that does not pass the lock: what it is, what a knock came to, and how it is closed. */
export function OtherDoorNotes(props: {
  readonly doors: readonly OtherDoor[];
  readonly onDecide: (door: DoorToClose, decision: 'close' | 'leave') => void;
}) {
  const { answers } = useJourney().journey;
  const closes = answers.closes ?? [];
  return props.doors.map((door) => {
    const closing = doorToClose(door);
    const isClosing = closing !== undefined && closes.some((each) => isSame(each, closing));
    return (
      <DoorNote key={JSON.stringify(door)} door={door} closing={isClosing ? 'planned' : 'open'}>
        {closing && (
          <Decision
            door={door}
            decided={isClosing ? 'close' : 'leave'}
            onPress={() => props.onDecide(closing, isClosing ? 'leave' : 'close')}
          />
        )}
      </DoorNote>
    );
  });
}

function DoorNote(props: {
  readonly door: OtherDoor;
  readonly closing: 'planned' | 'open';
  readonly children: React.ReactNode;
}) {
  const { t } = useTranslation('other-doors');
  const { door, closing, children } = props;
  const isOpen = judgeDoor(door) === 'open';
  return (
    <Notice
      tone={closing === 'planned' ? 'know' : isOpen ? 'problem' : 'watch'}
      title={describeDoor(door, t)}
    >
      <Typography variant="body2" sx={{ fontWeight: isOpen ? 600 : undefined }}>
        {oneAfterAnother(t(`knock.${wordOfKnock(door)}`), ...sayLikely(door, t))}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {closing === 'planned' ? t('closing') : t(wordOfClosing(door))}
      </Typography>
      <WhyFold>{explainDoor(door, t)}</WhyFold>
      {children}
    </Notice>
  );
}

function Decision(props: {
  readonly door: OtherDoor;
  readonly decided: 'close' | 'leave';
  readonly onPress: () => void;
}) {
  const { t } = useTranslation('other-doors');
  const wanted = props.decided === 'close' ? 'leave' : 'close';
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={props.onPress}
      aria-label={t(`${wanted}Named`, { name: describeDoor(props.door, t) })}
      sx={{ mt: 1.5 }}
    >
      {t(wanted)}
    </Button>
  );
}

type Translate = TFunction<'other-doors'>;

function wordOfClosing(door: OtherDoor) {
  return door.kind === 'product' ? (`next.product.${door.by}` as const) : (`next.${door.kind}` as const);
}

function wordOfKnock({ kind, knock, sureness }: OtherDoor) {
  if (knock === 'opens') return `opens.${sureness}` as const;
  // Most routers answer at their public address only those from outside.
  return kind === 'port-forward' && knock === 'no-answer' ? 'inside' : knock;
}

function describeDoor(door: OtherDoor, t: Translate): string {
  switch (door.kind) {
    case 'tunnel-entry': {
      const address = door.hostname ?? door.addresses[0];
      return address === undefined
        ? t('what.everyName', { tunnel: door.tunnel.name })
        : t('what.named', { address });
    }
    case 'hidden-tunnel':
    case 'direct-record':
      return t(`what.${door.kind}`, { address: door.address });
    case 'former-url':
      return t('what.former-url', { url: door.url });
    case 'remote-ui':
      return t('what.remote-ui');
    case 'app':
      return t('what.app', { name: door.name });
    case 'address-allowance':
      return t(`what.address-allowance.${door.target}`, { value: door.value });
    case 'origin-rule': {
      // Which entry a tunnel takes for what is handed on is assumed: only a knock that got in shows it.
      const said = judgeDoor(door) === 'open' ? 'shows' : 'mayShow';
      return t(`what.origin-rule.${said}`, { address: door.address });
    }
    case 'port-forward':
      return door.port === 'every'
        ? t(`what.every-port.${door.sureness}`)
        : t(`what.port-forward.${door.sureness}`, { port: String(door.port) });
    case 'worker':
      return t(`what.worker.${door.sureness}`, { address: door.address });
    case 'product':
      return t(`what.product.${door.sureness}`, { address: door.address });
  }
}

function explainDoor(door: OtherDoor, t: Translate): string {
  switch (door.kind) {
    case 'tunnel-entry':
      return t('why.tunnel-entry', { tunnel: door.tunnel.name, service: door.service });
    case 'hidden-tunnel':
      return t('why.hidden-tunnel', { tunnel: door.tunnel.name });
    case 'direct-record':
      return t('why.direct-record', { type: door.type, content: door.content });
    case 'former-url':
    case 'remote-ui':
      return t(`why.${door.kind}`);
    case 'app':
      return t(`why.app.${door.app}`);
    case 'address-allowance': {
      const why = t(`why.address-allowance.${door.holdsAt}`);
      return oneAfterAnother(why, door.note && t('noted', { note: door.note }));
    }
    case 'origin-rule':
      return t(`why.origin-rule.${door.by}`, { name: door.name });
    case 'port-forward': {
      const why = t(`why.port-forward.${door.behind}`, { leadsTo: door.leadsTo });
      return oneAfterAnother(why, door.name && t('labelled', { name: door.name }));
    }
    case 'worker':
      return t(`why.worker.${door.by}`, { pattern: door.pattern });
    case 'product':
      return t(`why.product.${door.by}`);
  }
}

/** That it may be another home, where nothing else says so. */
function sayLikely({ kind, sureness }: OtherDoor, t: Translate): readonly string[] {
  if (sureness === 'certain') return [];
  switch (kind) {
    case 'tunnel-entry':
      return [t('likely.local-address')];
    case 'port-forward':
    case 'worker':
    case 'product':
      return [t('likely.this-home')];
    case 'hidden-tunnel':
    case 'direct-record':
    case 'former-url':
    case 'remote-ui':
    case 'app':
    case 'address-allowance':
    case 'origin-rule':
      return [];
  }
}

/** What Latchkey can close itself. */
function doorToClose(door: OtherDoor): DoorToClose | undefined {
  switch (door.kind) {
    case 'tunnel-entry':
    case 'hidden-tunnel':
    case 'direct-record':
      return door.closes;
    case 'former-url':
    case 'remote-ui':
    case 'app':
    case 'address-allowance':
    case 'origin-rule':
    case 'port-forward':
    case 'worker':
    case 'product':
      return undefined;
  }
}
