import { Box } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isBegun, isWalked, type Journey, nearestStep, wayOf } from '../../../contract/journey.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { createLaterPart } from '../../components/later-part.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { doWhenQuiet } from '../../components/when-quiet.ts';
import { useCustody } from '../../custody/custody.ts';
import { KeychainMayAsk } from '../../custody/keychain-may-ask.tsx';
import { SetAsideNote } from '../../custody/set-aside-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { BeforeYouBegin } from './before-you-begin.tsx';
import { OtherStarts } from './other-starts.tsx';
import { Resume } from './resume.tsx';
import { WithoutCloudflare } from './without-cloudflare.tsx';

/** Most who read the welcome are asked about a domain next. */
const DomainWay = createLaterPart('screen', async () => (await import('./domain/domain-way.tsx')).DomainWay);

/** The welcome, and then the one question that comes before any other: whether there is a domain. */
export function Welcome() {
  const { journey } = useJourney();
  useEffect(() => doWhenQuiet(DomainWay.fetch), []);
  return asksAboutDomain(journey) ? <DomainWay /> : <Start />;
}

function asksAboutDomain({ mode, answers }: Journey): boolean {
  const { domainPlan } = answers;
  if (mode === 'unset' || wayOf(answers) !== 'cloudflare') return false;
  return domainPlan !== undefined && domainPlan.screen !== 'start';
}

/** Whoever has begun has read what it takes. */
function isInTheMiddle({ mode, answers }: Journey): boolean {
  return mode !== 'unset' && isBegun(answers) && !isWalked(answers);
}

/** What it costs and takes, and one way to begin. What was begun can be continued. */
function Start() {
  const { t } = useTranslation('welcome');
  const { journey } = useJourney();
  const begin = useBegin();
  const opensKeychain = begin.isPending && begin.variables.mode === 'real';
  const custody = useCustody();
  return (
    <StepScreen heading={t('heading')} lead={t('lead')} fact={t('fact')} primary={usePrimary(journey, begin)}>
      <Column>
        <CallProblem error={begin.error} />
        <SetAsideNote />
        <Resume journey={journey} />
        {opensKeychain && custody !== 'memory' && <KeychainMayAsk />}
        <OtherStarts
          journey={journey}
          state={begin.isPending ? 'off' : 'ready'}
          onBegin={(chosen) => begin.mutate({ ...chosen, way: 'cloudflare' })}
        />
        <BeforeYouBegin fold={isInTheMiddle(journey) ? 'folded' : 'none'} />
        <Box>
          <WithoutCloudflare
            busy={begin.isPending}
            onBegin={(mode) => begin.mutate({ mode, way: 'own-proxy' })}
          />
        </Box>
      </Column>
    </StepScreen>
  );
}

type Begin = ReturnType<typeof useBegin>;

/** Whoever is asked about a domain is asked right here; every other way leads on. */
function useBegin() {
  const { goOn } = useJourney();
  return useMutation(
    useCalls().journey.begin.mutationOptions({
      onSuccess: (now) => (asksAboutDomain(now) ? undefined : goOn(now)),
    }),
  );
}

function usePrimary(journey: Journey, begin: Begin): PrimaryAction {
  const { t } = useTranslation('welcome');
  const { goTo } = useJourney();
  const { mode, answers } = journey;
  const isPractised = mode === 'practice' && isWalked(answers);
  // A further home is in the mode of the one before it, and is begun as any other.
  if (mode === 'unset' || isPractised || !isBegun(answers)) {
    return {
      label: t('start.real.title'),
      onPress: () => begin.mutate({ mode: 'real', way: 'cloudflare' }),
      state: begin.isPending ? 'busy' : 'ready',
    };
  }
  const further = nearestStep('hand-over', journey);
  // With nothing answered yet the next thing is the question, here.
  const onPress = (): void =>
    answers.domain === undefined && wayOf(answers) === 'cloudflare'
      ? begin.mutate({ mode, way: 'cloudflare' })
      : goTo(further);
  return { label: t('resume.continue'), onPress, state: begin.isPending ? 'busy' : 'ready' };
}
