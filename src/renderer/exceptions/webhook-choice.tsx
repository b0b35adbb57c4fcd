import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeenWebhook } from '../../contract/calls/exceptions.ts';
import { hidden } from '../components/hidden.ts';
import { Icon } from '../components/icon.tsx';
import { IconTile, ListCard } from '../components/list-card.tsx';
import { tickRow } from '../components/tick-row.ts';
import { WatchLine } from '../components/watch-line.tsx';

const icons = {
  phone: 'iphone',
  location: 'globe',
  automation: 'hook',
  assistant: 'speaker',
  other: 'app',
} as const;

/** Webhooks by name, each with a box to tick, or with what keeps it from being called from outside. */
export function WebhookChoice(props: {
  readonly webhooks: readonly SeenWebhook[];
  readonly picked: readonly string[];
  readonly onPick: (handles: readonly string[]) => void;
}) {
  const { t } = useTranslation('exceptions');
  const { webhooks, picked, onPick } = props;
  return (
    <ListCard label={t('webhook.list')}>
      {webhooks.map((webhook) => {
        const isPicked = picked.includes(webhook.handle);
        return (
          <WebhookRow
            key={webhook.handle}
            webhook={webhook}
            picked={isPicked ? 'picked' : 'not-picked'}
            onTurn={() =>
              onPick(
                isPicked ? picked.filter((each) => each !== webhook.handle) : [...picked, webhook.handle],
              )
            }
          />
        );
      })}
    </ListCard>
  );
}

function WebhookRow(props: {
  readonly webhook: SeenWebhook;
  readonly picked: 'picked' | 'not-picked';
  readonly onTurn: () => void;
}) {
  const { t } = useTranslation('exceptions');
  const told = useId();
  const { name, kind } = props.webhook;
  const state = stateOf(props.webhook);
  const isOff = state !== 'reachable';
  return (
    <Box component="li" sx={{ px: { xs: 2, sm: 2.25 }, py: 1.75 }}>
      <Box component="label" sx={{ ...tickRow, cursor: isOff ? 'default' : 'pointer' }}>
        <IconTile icon={icons[kind]} />
        <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography variant="subtitle2" component="span" sx={{ display: 'block' }}>
            {name}
          </Typography>
          <Typography
            id={told}
            variant="body2"
            component="span"
            sx={{ display: 'block', color: 'text.secondary' }}
          >
            {t(isOff ? `webhook.state.${state}` : `webhook.kind.${kind}`)}
          </Typography>
        </Box>
        <Box
          component="input"
          type="checkbox"
          checked={state === 'passes' || props.picked === 'picked'}
          disabled={isOff}
          onChange={props.onTurn}
          aria-label={t('webhook.choose', { name })}
          aria-describedby={told}
          sx={hidden}
        />
        <Tick state={state} />
      </Box>
      <InTheWay webhook={props.webhook} />
    </Box>
  );
}

/** The box that is seen; the one that is ticked is hidden behind it. */
function Tick({ state }: { readonly state: WebhookState }) {
  return (
    <Box component="span" className="lk-tick" sx={{ visibility: state === 'local' ? 'hidden' : 'visible' }}>
      <Icon name="check" size={15} />
    </Box>
  );
}

/** Why it had better not come in, or cannot. */
function InTheWay({ webhook }: { readonly webhook: SeenWebhook }) {
  const { t } = useTranslation('exceptions');
  switch (stateOf(webhook)) {
    case 'local':
      return <WatchLine indent="mark">{t('webhook.localNext')}</WatchLine>;
    case 'reachable':
      return webhook.secrecy === 'guessable' && <WatchLine indent="mark">{t('webhook.guessable')}</WatchLine>;
    case 'passes':
      return null;
  }
}

type WebhookState = 'reachable' | 'local' | 'passes';

function stateOf({ localOnly, passes }: SeenWebhook): WebhookState {
  if (passes) return 'passes';
  return localOnly ? 'local' : 'reachable';
}
