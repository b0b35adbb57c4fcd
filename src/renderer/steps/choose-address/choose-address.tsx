import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RecordInTheWay } from '../../../contract/address.ts';
import { type Journey, wayOf } from '../../../contract/journey.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { AddressAnswer } from './address-answer.tsx';
import { isAgreed } from './agreed.ts';
import { DomainSuffix } from './domain-suffix.tsx';
import type { FurtherAddressesProps } from './further-addresses-props.ts';
import { HandMadeScreen } from './hand-made/hand-made-screen.tsx';
import { NotLookedScreen } from './hand-made/not-looked-screen.tsx';
import { useHandMade } from './hand-made/use-hand-made.ts';
import { type NameState, useNameState } from './name-state.ts';
import { OwnHostname } from './own-hostname.tsx';
import { useRequestedAddresses } from './requested-addresses.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';
import { ReachQuestion } from './without-tunnel/reach-question.tsx';
import { WithoutTunnelScreen } from './without-tunnel/without-tunnel-screen.tsx';

interface ChooseAddressProps {
  /** The addresses behind the lock, for who comes from a plan that is blocked at a further one. */
  readonly addresses: ComponentType<FurtherAddressesProps>;
}

/** Choose your address: on Cloudflare's way a name under the domain, else any whole name. */
export function ChooseAddress({ addresses: FurtherAddresses }: ChooseAddressProps) {
  const { answers } = useJourney().journey;
  const [requested, , drop] = useRequestedAddresses();
  // Asked for once: whoever comes back later meets the question.
  useEffect(drop, [drop]);
  if (requested !== 'closed') return <FurtherAddresses hostname={requested.hostname} />;
  return wayOf(answers) === 'own-proxy' ? <OwnHostname /> : <NameUnderDomain />;
}

/** The name, what somebody made by hand there, and for who wants no tunnel, how visits come home. */
function NameUnderDomain() {
  const [view, setView] = useState<'name' | 'without-tunnel'>('name');
  const { seen, begin, lookAgain, goOnWithoutLooking, leave } = useHandMade();
  if (view === 'without-tunnel') {
    return <WithoutTunnelScreen key="without-tunnel" onBack={() => setView('name')} />;
  }
  switch (seen.state) {
    case 'not-asked':
    case 'looking':
      return (
        <NameScreen
          key="name"
          looking={seen.state === 'looking' ? 'at-what-is-there' : 'not-yet'}
          onChosen={begin}
          onWithoutTunnel={() => setView('without-tunnel')}
        />
      );
    case 'failed':
      return (
        <NotLookedScreen
          key="not-looked"
          problem={seen.problem}
          onRetry={lookAgain}
          onGoOn={goOnWithoutLooking}
          onBack={leave}
        />
      );
    case 'found':
      return <HandMadeScreen key="hand-made" handMade={seen.handMade} onBack={leave} />;
  }
}

interface NameScreenProps {
  /** Whether the name is chosen, and it is looked at what somebody made there by hand. */
  readonly looking: 'not-yet' | 'at-what-is-there';
  readonly onChosen: (now: Journey) => void;
  readonly onWithoutTunnel: () => void;
}

/** The name, looked up while it is typed. */
function NameScreen({ looking, onChosen, onWithoutTunnel }: NameScreenProps) {
  const { t } = useTranslation(['choose-address', 'hand-made']);
  const { goTo } = useJourney();
  const choice = useAddressChoice(onChosen);
  const { state, domain, taken } = choice;
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const close = (): void => setDialog('closed');
  const mayTakeOver = { onTakeOver: () => setDialog('open'), onStop: () => goTo('welcome') };
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={usePrimary(choice, looking)}
      fact={useFact(choice)}
      aside={t('technical')}
    >
      <NameQuestion domain={domain} typed={choice.typed} onType={choice.type} />
      <Ideas names={['ha', 'home', 'door', 'lantern']} onPick={choice.pick} />
      <Box sx={{ mt: 2.5 }}>
        <AddressAnswer
          state={state}
          domain={domain}
          typed={choice.typed}
          taken={choice.agreed ? undefined : mayTakeOver}
        />
        <CallProblem error={choice.call.error} sx={{ mt: 2 }} />
        {looking === 'at-what-is-there' && (
          <Waiting what={t('hand-made:looking')} usually={t('hand-made:usually')} />
        )}
      </Box>
      <Box sx={{ mt: 2.5 }}>
        <ReachQuestion onWithoutTunnel={onWithoutTunnel} />
      </Box>
      {dialog === 'open' && taken && (
        <TakeOverDialog
          {...taken}
          safe="another"
          onCancel={close}
          onTakeOver={() => {
            close();
            choice.takeOver(taken.records);
          }}
        />
      )}
    </StepScreen>
  );
}

function usePrimary(
  { hostname, choose, call }: ReturnType<typeof useAddressChoice>,
  looking: NameScreenProps['looking'],
): PrimaryAction {
  const { t } = useTranslation('choose-address');
  return {
    label: hostname ? t('useNamed', { hostname }) : t('use'),
    onPress: choose,
    state: call.isPending || looking !== 'not-yet' ? 'busy' : hostname ? 'ready' : 'off',
  };
}

function useFact({ state, changes }: ReturnType<typeof useAddressChoice>): string {
  const { t } = useTranslation('choose-address');
  const lost = useLostAnswers('address');
  if (state.kind === 'empty') return t('empty');
  return (changes ? lost : undefined) ?? t('fact');
}

/** The name that is typed, what stands there, and choosing it. */
function useAddressChoice(onChosen: (now: Journey) => void) {
  const { journey } = useJourney();
  const calls = useCalls();
  const domain = journey.answers.domain?.name ?? '';
  const [typed, write, drop] = useDraft(`choose-address:${domain}`, z.string(), () =>
    suggestName(journey.answers.address, domain),
  );
  const { state, lookAgain } = useNameState(typed, domain);
  // Another record may stand there by now: what is shown has to be what is agreed to.
  const call = useMutation(calls.address.choose.mutationOptions({ onError: lookAgain }));
  const taken = findTakenName(state);
  const agreed = state.kind === 'known' && isAgreed(state.look, journey.answers);
  const hostname = agreed ? taken?.hostname : getUsableHostname(state);
  const done = (now: Journey): void => {
    drop();
    onChosen(now);
  };
  const takeOver = (records: readonly RecordInTheWay[]): void =>
    call.mutate({ name: typed, takeOver: records.map(({ id }) => id) }, { onSuccess: done });
  return {
    domain,
    typed,
    state,
    hostname,
    taken,
    agreed,
    call,
    /** Whether it would be another address than the one that was answered before. */
    changes: journey.answers.address !== undefined && hostname !== journey.answers.address,
    type: (name: string): void => {
      call.reset();
      write(name);
    },
    pick: write,
    choose: (): void => takeOver(agreed && taken ? taken.records : []),
    takeOver,
  };
}

function findTakenName(state: NameState) {
  return state.kind === 'known' && state.look.state === 'taken' ? state.look : undefined;
}

function suggestName(address: string | undefined, domain: string): string {
  return address?.endsWith(`.${domain}`) ? address.slice(0, -domain.length - 1) : 'ha';
}

function getUsableHostname(state: NameState): string | undefined {
  if (state.kind !== 'known') return undefined;
  return state.look.state === 'free' || state.look.state === 'ours' ? state.look.hostname : undefined;
}

function NameQuestion(props: {
  readonly domain: string;
  readonly typed: string;
  readonly onType: (name: string) => void;
}) {
  const { t } = useTranslation('choose-address');
  return (
    <TextQuestion
      label={t('label')}
      value={props.typed}
      onChange={props.onType}
      end={<DomainSuffix domain={props.domain} />}
      input={{ maxLength: 300 }}
    />
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
