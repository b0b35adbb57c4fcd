import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../contract/journey.ts';
import {
  authorityOf,
  outlookOf,
  type ProxyChecks,
  type ProxyOutlook,
  type ProxyRound,
  type ProxySide,
} from '../../../contract/proxy.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { Notice } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { UntilLive } from '../../components/until-live.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { MomentScreen } from '../moment-screen.tsx';
import { ProxyCheckList, useProxyCheckName } from './proxy-check-list.tsx';
import { Exposed } from './round-parts.tsx';

/** Check the proxy: at home, and from another network. What was not seen is said to be so. */
export function OwnProxyChecks() {
  const { t } = useTranslation('proxy');
  const watching = useWatched('proxyChecks');
  const lead = useLead();
  if (watching.state !== 'loading' && watching.value) return <RoundsScreen checks={watching.value} />;
  return (
    <StepScreen heading={t('checks.heading')} lead={lead}>
      <UntilLive watching={watching} what={t('checks.connecting')} />
    </StepScreen>
  );
}

function useLead(): string {
  const { t } = useTranslation('proxy');
  const { address = '', proxy } = useJourney().journey.answers;
  return t('checks.lead', { address: authorityOf({ hostname: address, port: proxy?.ports.https ?? 443 }) });
}

function RoundsScreen({ checks }: { readonly checks: ProxyChecks }) {
  const { t } = useTranslation(['proxy', 'check-locks']);
  const { journey, goTo } = useJourney();
  const calls = useCalls();
  const run = useMutation(calls.proxy.check.mutationOptions());
  const knock: Knock = (from) => () => {
    if (!run.isPending) run.mutate({ from });
  };
  const [inside, outside] = [outlookOf(checks.inside), outlookOf(checks.outside)];
  const isBusy = run.isPending || inside === 'running' || outside === 'running';
  const lead = useLead();
  const foot = {
    back: { label: t('checks.toKit'), onPress: () => goTo('proxy') },
    primary: usePrimary({ isBusy, inside, outside, knock }),
    fact: t(`checks.fact.${seenFrom(journey.answers)}`),
  };
  // Held here, because what was played still holds when the screen becomes another one.
  const network = useMutation(calls.proxy.playNetwork.mutationOptions());
  const body = <Sides checks={checks} error={run.error} isBusy={isBusy} knock={knock} network={network} />;
  if (isFirstTime({ inside, outside }, journey.answers)) {
    const { address = '' } = journey.answers;
    return (
      <MomentScreen
        heading={t('check-locks:passed.heading')}
        lead={t('check-locks:passed.lead', { address })}
        {...foot}
      >
        {body}
      </MomentScreen>
    );
  }
  return (
    <StepScreen heading={t('checks.heading')} lead={lead} {...foot} aside={<Seen checks={checks} />}>
      {body}
    </StepScreen>
  );
}

type Knock = (from: ProxySide) => () => void;

/** Both sides were seen to hold, and no key has left Latchkey yet: the house leaves the rail for it. */
function isFirstTime(
  sides: Readonly<Record<ProxySide, ProxyOutlook>>,
  { handedOver = [], inUse = [] }: Answers,
): boolean {
  return sides.inside === 'good' && sides.outside === 'good' && handedOver.length + inUse.length === 0;
}

/** What was found at home and from outside, and what can be tried again. */
function Sides(props: {
  readonly checks: ProxyChecks;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly knock: Knock;
  readonly network: PlayedNetwork;
}) {
  const { t } = useTranslation('proxy');
  const { checks, isBusy, knock } = props;
  const { journey, goOn } = useJourney();
  const { checked, proxy } = journey.answers;
  const [inside, outside] = [outlookOf(checks.inside), outlookOf(checks.outside)];
  const at = `${proxy?.address ?? ''}:${proxy?.ports.https ?? 443}`;
  return (
    <Column gap={3.5}>
      <CallProblem error={props.error} />
      {[checks.inside, checks.outside].some(({ phase }) => phase === 'done') && (
        <Exposed requests={checks.exposedRequests} />
      )}
      <Side side="inside" round={checks.inside} lead={t('checks.insideLead', { at })}>
        {inside !== 'idle' && <Again busy={isBusy} label={t('checks.again')} onPress={knock('inside')} />}
      </Side>
      <Side side="outside" round={checks.outside} lead={t('checks.outsideLead')}>
        {journey.mode === 'practice' && <PlayNetwork play={props.network} />}
        {outside !== 'idle' && (
          <Again busy={isBusy} label={t('checks.againOutside')} onPress={knock('outside')} />
        )}
        {checked !== undefined && outside !== 'good' && (
          <Again busy={isBusy} label={t('checks.without')} onPress={() => goOn()} />
        )}
      </Side>
    </Column>
  );
}

function seenFrom({ checked, seenOutside }: Answers): 'idle' | ProxySide | 'both' {
  if (checked === undefined) return seenOutside === undefined ? 'idle' : 'outside';
  return seenOutside === undefined ? 'inside' : 'both';
}

function usePrimary(props: {
  readonly isBusy: boolean;
  readonly inside: ProxyOutlook;
  readonly outside: ProxyOutlook;
  readonly knock: Knock;
}): PrimaryAction {
  const { t } = useTranslation('proxy');
  const { journey, goOn, moving } = useJourney();
  const { checked, seenOutside } = journey.answers;
  const state = props.isBusy || moving === 'moving' ? 'busy' : 'ready';
  if (props.inside === 'bad' || checked === undefined) {
    return { label: t('checks.goInside'), onPress: props.knock('inside'), state };
  }
  if (props.outside === 'bad' || seenOutside === undefined) {
    return { label: t('checks.goOutside'), onPress: props.knock('outside'), state };
  }
  return { label: t('checks.continue'), onPress: () => goOn(), state };
}

function Side(props: {
  readonly side: ProxySide;
  readonly round: ProxyRound;
  readonly lead: string;
  readonly children: React.ReactNode;
}) {
  const { t } = useTranslation('proxy');
  const { side, round } = props;
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ fontSize: '1.15rem' }}>
        {t(`checks.${side}Title`)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5, mb: 1.5, maxWidth: '44em' }}>
        {props.lead}
      </Typography>
      <Column gap={1.5}>
        <WhatItCameTo side={side} round={round} />
        {round.checks.length > 0 && <ProxyCheckList label={t(`checks.${side}Title`)} checks={round.checks} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.25 }}>
          {props.children}
        </Box>
      </Column>
    </Box>
  );
}

function WhatItCameTo({ side, round }: { readonly side: ProxySide; readonly round: ProxyRound }) {
  const { t } = useTranslation('proxy');
  const outlook = outlookOf(round);
  if (round.obstacle) {
    return (
      <Notice tone="watch" title={t(`obstacle.${round.obstacle}.what`)}>
        {t(`obstacle.${round.obstacle}.why`)}
      </Notice>
    );
  }
  switch (outlook) {
    case 'idle':
      return (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('checks.notTried')}
        </Typography>
      );
    case 'running':
      return <Waiting what={t('checks.trying')} usually={t('checks.usually')} />;
    case 'good':
      return <Notice tone="good" title={t(`checks.good.${side}`)} />;
    case 'bad':
      return <Notice tone="problem" title={t(`checks.bad.${side}`)} />;
    case 'unknown':
      return (
        <Notice tone="watch" title={t(`checks.unknown.${side}`)}>
          {t(`checks.${whyUnknown(round)}`)}
        </Notice>
      );
  }
}

function whyUnknown({ checks }: ProxyRound): 'noKeyHere' | 'noOffKeyHere' | 'unknownWhy' {
  if (!checks.some(({ visit }) => visit === 'device-key')) return 'noKeyHere';
  return checks.some(({ visit }) => visit === 'switched-off-key') ? 'unknownWhy' : 'noOffKeyHere';
}

function Again(props: { readonly label: string; readonly busy: boolean; readonly onPress: () => void }) {
  return (
    <Button
      size="small"
      variant="outlined"
      aria-disabled={props.busy || undefined}
      onClick={() => !props.busy && props.onPress()}
    >
      {props.label}
    </Button>
  );
}

/** On which network practice pretends that this computer is. */
interface PlayedNetwork {
  readonly data: { readonly network: 'home' | 'phone' } | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly mutate: (to: { readonly network: 'home' | 'phone' }) => void;
}

/** In practice there is no hotspot to connect to. */
function PlayNetwork({ play }: { readonly play: PlayedNetwork }) {
  const { t } = useTranslation('proxy');
  const other = play.data?.network === 'phone' ? 'home' : 'phone';
  return (
    <Box sx={{ flexBasis: '100%' }}>
      <Notice tone="watch" title={t('checks.practice.title')}>
        <Typography variant="body2">{t('checks.practice.why')}</Typography>
        <Button
          variant="outlined"
          size="small"
          aria-disabled={play.isPending || undefined}
          onClick={() => !play.isPending && play.mutate({ network: other })}
          sx={{ mt: 1.5 }}
        >
          {t(`checks.practice.${other}`)}
        </Button>
      </Notice>
      <CallProblem error={play.error} />
    </Box>
  );
}

/** For technicians: the answers in the terms of the protocol. */
function Seen({ checks }: { readonly checks: ProxyChecks }) {
  const { t } = useTranslation('proxy');
  const name = useProxyCheckName();
  const sides = (['inside', 'outside'] as const).filter((side) => checks[side].checks.length > 0);
  if (sides.length === 0) return null;
  return (
    <Fold title={t('checks.technical')}>
      {sides.map((side) => (
        <Box key={side} sx={{ mb: 1 }}>
          {t(`checks.${side}Title`)}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {checks[side].checks.map((check) => (
              <li key={`${check.visit} ${check.deviceId ?? ''}`}>
                {t('checks.technicalRow', { name: name(check), saw: check.saw })}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Fold>
  );
}
