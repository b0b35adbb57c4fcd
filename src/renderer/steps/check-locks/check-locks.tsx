import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check, Checks } from '../../../contract/check.ts';
import { type Answers, wayOf } from '../../../contract/journey.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Icon } from '../../components/icon.tsx';
import { ListCard } from '../../components/list-card.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { UntilLive } from '../../components/until-live.tsx';
import { GoogleNetworksNote } from '../../exceptions/google-networks-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { isDone } from '../../journey/steps-done.ts';
import { FoundDoors } from '../../other-doors/other-doors-note.tsx';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { BuiltPart } from '../build/built-part.tsx';
import { ConnectedPart } from '../build/connected-part.tsx';
import { DangerNotes } from '../build/danger-notes.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';
import { MomentScreen } from '../moment-screen.tsx';
import { FindingNote } from './finding-note.tsx';
import { groupFindings } from './findings.ts';
import { LockList } from './lock-list.tsx';
import { LocksPart } from './locks-part.tsx';
import { OwnProxyChecks } from './own-proxy-checks.tsx';
import { canTryAgain, countFailed, countTried, deriveRound, holdsEveryLock, type Round } from './round.ts';
import { Exposed, HeldBefore, Seen, Slow } from './round-parts.tsx';

/** Check every lock: at Cloudflare, or at the home's own proxy. */
export function CheckLocks() {
  const { answers } = useJourney().journey;
  return wayOf(answers) === 'own-proxy' ? <OwnProxyChecks /> : <EveryLock />;
}

/** Each lock is tried from outside, and shown as main tells it. */
function EveryLock() {
  const { t } = useTranslation('check-locks');
  const watching = useWatched('checks');
  const { journey } = useJourney();
  if (watching.state !== 'loading' && watching.value) return <RoundScreen checks={watching.value} />;
  return (
    <StepScreen heading={t('heading')} lead={t('lead', { address: journey.answers.address ?? '' })}>
      <UntilLive watching={watching} what={t('connecting')} />
    </StepScreen>
  );
}

function RoundScreen({ checks }: { readonly checks: Checks }) {
  const { journey } = useJourney();
  const calls = useCalls();
  const run = useMutation(calls.checks.run.mutationOptions());
  const tryLocks = (): void => run.mutate({});
  const call = run.isPending ? 'under-way' : run.data === undefined ? 'none' : 'answered';
  const round = deriveRound(checks, journey.answers, call);
  const { outlook } = round;
  const words = useWords(round);
  useTryingByItself(round, run.isIdle ? 'not-asked' : 'asked', tryLocks);
  const primary = usePrimary(round, tryLocks);
  const body = <RoundBody round={round} run={run} onTry={tryLocks} />;
  if (isFirstTime(round, journey.answers)) {
    return (
      <MomentScreen key={outlook} {...words} back="none" primary={primary}>
        {body}
      </MomentScreen>
    );
  }
  return (
    <StepScreen key={outlook} {...words} primary={primary} aside={<Seen checks={round.seen} />}>
      {body}
    </StepScreen>
  );
}

/** What was found, what stands besides, and the three parts of the build. */
function RoundBody(props: {
  readonly round: Round;
  readonly run: { readonly error: unknown; readonly isPending: boolean };
  readonly onTry: () => void;
}) {
  const { round, run, onTry } = props;
  const { outlook, held } = round;
  const goToPlan = useGoToPlan();
  return (
    <Column gap={2.5}>
      <CallProblem error={run.error} />
      {outlook === 'idle' && held !== undefined && <HeldBefore when={held} />}
      {(outlook === 'failed' || outlook === 'open') &&
        groupFindings(round.seen).map((finding) => <FindingNote key={finding.diagnosis} finding={finding} />)}
      {outlook !== 'running' && outlook !== 'idle' && <Exposed requests={round.exposedRequests} />}
      {round.otherDoors && <FoundDoors found={round.otherDoors} onDecided={goToPlan} />}
      <GoogleNetworksNote look={round.googleNetworks} onRenewed={goToPlan} />
      {round.otherDoors && <DangerNotes dangers={round.otherDoors.dangers} />}
      <Parts round={round} />
      {outlook === 'running' && <Slow again={run.isPending ? undefined : onTry} />}
      {canTryAgain(round) && <TryAgain onPress={onTry} />}
    </Column>
  );
}

/** Every lock holds, and no key has left Latchkey yet: the house leaves the rail for it. */
function isFirstTime({ outlook }: Round, { handedOver = [], inUse = [] }: Answers): boolean {
  return outlook === 'passed' && handedOver.length + inUse.length === 0;
}

/** The end of the build: what was built, that the home is connected, and the locks. Those that are still looked at lie open. */
function Parts({ round }: { readonly round: Round }) {
  const { t } = useTranslation('build');
  const { folded, open } = sortLocks(round);
  return (
    <>
      <ListCard label={t('parts.label')}>
        <BuiltPart />
        <ConnectedPart />
        {folded.length > 0 && <LocksPart locks={folded} tried={round.locks.length} />}
      </ListCard>
      {open.length > 0 && <LockList checks={open} />}
    </>
  );
}

/** While locks are tried, all of them lie open; afterwards only those that need a look. */
function sortLocks({ outlook, locks }: Round): Readonly<Record<'folded' | 'open', readonly Check[]>> {
  if (holdsEveryLock(outlook)) return { folded: locks, open: [] };
  if (outlook !== 'failed' && outlook !== 'open') return { folded: [], open: locks };
  const { folded = [], open = [] } = Object.groupBy(locks, ({ state }) =>
    state === 'passed' ? 'folded' : 'open',
  );
  return { folded, open };
}

/** A build that was never tried is tried at once: it only knocks. What was tried before is tried again on a press. */
function useTryingByItself(round: Round, call: 'not-asked' | 'asked', tryLocks: () => void): void {
  const isNew = round.outlook === 'idle' && round.held === undefined;
  const tried = useRef(false);
  const begin = useEffectEvent(tryLocks);
  useEffect(() => {
    if (!isNew || call === 'asked' || tried.current) return;
    tried.current = true;
    begin();
  }, [isNew, call]);
}

const heading = {
  idle: 'heading',
  running: 'running.heading',
  passed: 'passed.heading',
  besides: 'besides.heading',
  unproven: 'unproven.heading',
  failed: 'failed.heading',
  open: 'failed.open.heading',
} as const;

const lead = {
  idle: 'lead',
  running: 'running.lead',
  passed: 'passed.lead',
  besides: 'besides.lead',
  unproven: 'unproven.lead',
  failed: 'failed.lead',
  open: 'failed.open.lead',
} as const;

/** What a round is, says and promises. */
function useWords(round: Round): { readonly heading: string; readonly lead: string; readonly fact: string } {
  const { t } = useTranslation('check-locks');
  const { address = '' } = useJourney().journey.answers;
  const values = { address, count: countFailed(round.seen) };
  return { heading: t(heading[round.outlook], values), lead: t(lead[round.outlook], values), fact: fact() };

  function fact(): string {
    switch (round.outlook) {
      case 'idle':
        return t(round.held === undefined ? 'startFact' : 'passed.fact');
      case 'running':
        return t('running.fact', { done: countTried(round.locks), count: round.locks.length });
      case 'passed':
      case 'besides':
      case 'unproven':
        return t('passed.fact');
      case 'failed':
      case 'open':
        return t('failed.fact');
    }
  }
}

function usePrimary({ outlook, held }: Round, tryLocks: () => void): PrimaryAction {
  const { t } = useTranslation(['check-locks', 'common']);
  const { journey, goOn, moving } = useJourney();
  const isLeft = !isDone('hand-over', journey);
  const onwards = { label: t(isLeft ? 'passed.onwards' : 'common:continue'), onPress: () => goOn() };
  switch (outlook) {
    case 'idle':
      if (held !== undefined) return { ...onwards, state: moving === 'moving' ? 'busy' : 'ready' };
      return { label: t('start'), onPress: tryLocks };
    case 'running':
      return { ...onwards, state: 'off' };
    case 'passed':
    case 'besides':
    case 'unproven':
      // Main writes the result down a moment after it is told.
      return { ...onwards, state: held === undefined || moving === 'moving' ? 'busy' : 'ready' };
    case 'failed':
    case 'open':
      return { label: t('failed.again'), onPress: tryLocks };
  }
}

function TryAgain({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('check-locks');
  return (
    <div>
      <Button onClick={onPress} startIcon={<Icon name="refresh" size={18} />} sx={{ ml: -1.5 }}>
        {t('again')}
      </Button>
    </div>
  );
}
