import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { Column } from '../components/column.tsx';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/problem-note.tsx';
import type { PrimaryAction } from '../components/screen-actions.ts';
import { StepScreen } from '../components/step-screen.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { Waiting } from '../components/waiting.tsx';
import { SecretQuestion } from '../custody/secret-question.tsx';
import { toProblem } from '../program-access/to-problem.ts';
import { useAdding } from './use-adding.ts';
import { useWebhooks, type WebhooksLook } from './use-webhooks.ts';
import { WebhookChoice } from './webhook-choice.tsx';

/** Some that were picked by name, or one that was pasted. */
type Wanted =
  | { readonly kind: 'webhooks'; readonly handles: string[] }
  | { readonly kind: 'pasted-webhook'; readonly text: string; readonly name: string };

/** Which webhooks may come in: picked by their names, or one pasted. */
export function WebhookScreen(props: { readonly onLeave: () => void; readonly onLogIn: () => void }) {
  const { t } = useTranslation(['exceptions', 'common']);
  const look = useWebhooks();
  const adding = useAdding(props.onLeave);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [pasted, setPasted] = useState({ text: '', name: '' });
  const wanted = decideWanted(picked, pasted);
  const paste = <PasteQuestion pasted={pasted} onType={setPasted} />;
  return (
    <StepScreen
      heading={t('webhook.heading')}
      lead={t('webhook.lead')}
      back={{ label: t('common:back'), onPress: props.onLeave }}
      primary={usePrimary(wanted, adding.isPending ? 'busy' : 'ready', () => wanted && adding.mutate(wanted))}
      fact={t(wanted ? 'overview.fact' : 'webhook.pickFirst')}
    >
      <Column>
        <CallProblem
          error={adding.error}
          {...(wanted && toProblem(adding.error).code === 'WEBHOOK_GUESSABLE'
            ? {
                action: {
                  label: t('webhook.goAnyway'),
                  onPress: () => adding.mutate({ ...wanted, acceptGuessable: true }),
                },
              }
            : {})}
        />
        <Look look={look} picked={picked} onPick={setPicked} onLogIn={props.onLogIn} />
        {look.kind === 'seen' && look.webhooks.length > 0 ? (
          <Fold title={t('webhook.paste')}>{paste}</Fold>
        ) : (
          look.kind !== 'looking' && paste
        )}
      </Column>
    </StepScreen>
  );
}

function decideWanted(
  handles: readonly string[],
  { text, name }: { readonly text: string; readonly name: string },
): Wanted | undefined {
  if (text.trim() !== '' && name.trim() !== '')
    return { kind: 'pasted-webhook', text: text.trim(), name: name.trim() };
  return handles.length > 0 ? { kind: 'webhooks', handles: [...handles] } : undefined;
}

function usePrimary(wanted: Wanted | undefined, state: 'busy' | 'ready', send: () => void): PrimaryAction {
  const { t } = useTranslation('exceptions');
  const count = wanted?.kind === 'webhooks' ? wanted.handles.length : 1;
  return {
    label: t('webhook.go', { count }),
    onPress: send,
    state: wanted ? state : 'off',
  };
}

function Look(props: {
  readonly look: WebhooksLook;
  readonly picked: readonly string[];
  readonly onPick: (handles: readonly string[]) => void;
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation(['exceptions', 'common']);
  const { look } = props;
  switch (look.kind) {
    case 'looking':
      return <Waiting what={t('webhook.looking')} usually={t('overview.lookingUsually')} />;
    case 'failed':
      return <CallProblem error={look.error} action={{ label: t('common:retry'), onPress: look.again }} />;
    case 'out':
      return <NotIn onLogIn={props.onLogIn} />;
    case 'seen':
      return look.webhooks.length === 0 ? (
        <Notice tone="know" title={t('webhook.none')}>
          {t('webhook.noneWhy')}
        </Notice>
      ) : (
        <WebhookChoice webhooks={look.webhooks} picked={props.picked} onPick={props.onPick} />
      );
  }
}

function NotIn({ onLogIn }: { readonly onLogIn: () => void }) {
  const { t } = useTranslation('exceptions');
  return (
    <Notice tone="watch" title={t('webhook.out')}>
      <Typography variant="body2">{t('webhook.outWhy')}</Typography>
      <Button size="small" variant="outlined" onClick={onLogIn} sx={{ mt: 1.25 }}>
        {t('webhook.logIn')}
      </Button>
    </Notice>
  );
}

function PasteQuestion(props: {
  readonly pasted: { readonly text: string; readonly name: string };
  readonly onType: (pasted: { readonly text: string; readonly name: string }) => void;
}) {
  const { t } = useTranslation('exceptions');
  const { pasted, onType } = props;
  return (
    <Column gap={2}>
      <SecretQuestion
        label={t('webhook.pasteLabel')}
        type="text"
        value={pasted.text}
        onChange={(text) => onType({ ...pasted, text })}
        hint={t('webhook.pasteHint')}
        input={{ autoComplete: 'off', maxLength: 600 }}
      />
      <TextQuestion
        label={t('webhook.pasteName')}
        value={pasted.name}
        onChange={(name) => onType({ ...pasted, name })}
        hint={t('webhook.pasteNameHint')}
        input={{ maxLength: 100, autoCapitalize: 'sentences' }}
      />
    </Column>
  );
}
