import { Box, Button, InputAdornment, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CallProblem } from '../../components/call-problem.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { AddressAnswer } from './address-answer.tsx';
import { isAgreed } from './agreed.ts';
import { type NameState, useNameState } from './name-state.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';

/** Choose your address: a name under the domain, looked up while it is typed. */
export function ChooseAddress() {
  const { t } = useTranslation('choose-address');
  const { journey, goOn, goTo } = useJourney();
  const calls = useCalls();
  const lost = useLostAnswers('address');
  const domain = journey.answers.domain?.name ?? '';
  const [typed, write, drop] = useDraft(`choose-address:${domain}`, z.string(), () =>
    firstName(journey.answers.address, domain),
  );
  const { state, lookAgain } = useNameState(typed, domain);
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  // Another record may stand there by now: what is shown has to be what is agreed to.
  const choose = useMutation(calls.address.choose.mutationOptions({ onError: lookAgain }));
  const taken = takenRecord(state);
  const agreed = state.kind === 'known' && isAgreed(state.look, journey.answers);
  const hostname = agreed ? taken?.hostname : usableHostname(state);
  const take = (takeOver?: { readonly type: string; readonly content: string }): void =>
    choose.mutate(
      { name: typed, ...(takeOver ? { takeOver } : {}) },
      {
        onSuccess: (now) => {
          drop();
          goOn(now);
        },
      },
    );
  const changes = journey.answers.address !== undefined && hostname !== journey.answers.address;
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={{
        label: hostname ? t('useNamed', { hostname }) : t('use'),
        onPress: () => take(agreed ? taken?.record : undefined),
        state: choose.isPending ? 'busy' : hostname ? 'ready' : 'off',
      }}
      fact={state.kind === 'empty' ? t('empty') : ((changes ? lost : undefined) ?? t('fact'))}
      aside={t('technical')}
    >
      <TextQuestion
        label={t('label')}
        value={typed}
        onChange={(name) => {
          choose.reset();
          write(name);
        }}
        end={<Suffix domain={domain} />}
        input={{ maxLength: 300 }}
      />
      <Ideas names={['ha', 'home', 'door', 'lantern']} onPick={write} />
      <Box sx={{ mt: 2.5 }}>
        <AddressAnswer
          state={state}
          domain={domain}
          typed={typed}
          taken={agreed ? undefined : { onTakeOver: () => setDialog('open'), onStop: () => goTo('welcome') }}
        />
        <CallProblem error={choose.error} sx={{ mt: 2 }} />
      </Box>
      {dialog === 'open' && taken && (
        <TakeOverDialog
          hostname={taken.hostname}
          record={taken.record}
          onCancel={() => setDialog('closed')}
          onTakeOver={() => {
            setDialog('closed');
            take(taken.record);
          }}
        />
      )}
    </StepScreen>
  );
}

function takenRecord(state: NameState) {
  return state.kind === 'known' && state.look.state === 'taken' ? state.look : undefined;
}

function firstName(address: string | undefined, domain: string): string {
  return address?.endsWith(`.${domain}`) ? address.slice(0, -domain.length - 1) : 'ha';
}

function usableHostname(state: NameState): string | undefined {
  if (state.kind !== 'known') return undefined;
  return state.look.state === 'free' || state.look.state === 'ours' ? state.look.hostname : undefined;
}

function Suffix({ domain }: { readonly domain: string }) {
  return (
    <InputAdornment position="end" sx={{ maxWidth: '62%' }}>
      <Typography
        variant="subtitle1"
        sx={{ color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis' }}
      >
        .{domain}
      </Typography>
    </InputAdornment>
  );
}

function Ideas(props: { readonly names: readonly string[]; readonly onPick: (name: string) => void }) {
  const { t } = useTranslation('choose-address');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mt: -1 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mr: 0.5 }}>
        {t('suggestions')}
      </Typography>
      {props.names.map((name) => (
        <Button key={name} size="small" onClick={() => props.onPick(name)}>
          {name}
        </Button>
      ))}
    </Box>
  );
}
