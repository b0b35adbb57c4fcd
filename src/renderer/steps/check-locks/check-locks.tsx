import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Check, Checks } from '../../../contract/check.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { useAfter, Waiting } from '../../components/waiting.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { FindingNote } from './finding-note.tsx';
import { checksAhead, findingsOf, type Outlook, outlookOf } from './findings.ts';
import { LockList, useCheckName } from './lock-list.tsx';

/** Check every lock: each is tried from outside, and shown as main tells it. */
export function CheckLocks() {
  const { t } = useTranslation(['check-locks', 'common']);
  const watching = useWatched('checks');
  const { journey } = useJourney();
  if (watching.state !== 'loading' && watching.value) return <Round checks={watching.value} />;
  return (
    <StepScreen heading={t('heading')} lead={t('lead', { address: journey.answers.address ?? '' })}>
      {watching.state === 'lost' ? (
        <ProblemNote
          problem={watching.problem}
          action={{ label: t('common:retry'), onPress: watching.retry }}
        />
      ) : (
        <Waiting what={t('connecting')} usually={t('common:openingUsually')} />
      )}
    </StepScreen>
  );
}

function Round({ checks }: { readonly checks: Checks }) {
  const { t } = useTranslation(['check-locks', 'common']);
  const { journey, goOn, moving } = useJourney();
  const calls = useCalls();
  const run = useMutation(calls.checks.run.mutationOptions());
  const held = journey.answers.checked;
  const outlook = run.isPending ? 'running' : told(outlookOf(checks));
  const words = { address: journey.answers.address ?? '', count: failures(checks.checks) };
  const shown = outlook === 'idle' ? checksAhead(journey.answers) : checks.checks;
  const trying = run.isPending && checks.phase !== 'running' ? checksAhead(journey.answers) : shown;
  return (
    <StepScreen
      key={outlook}
      heading={heading()}
      lead={lead()}
      primary={primary()}
      fact={fact()}
      aside={<Seen checks={outlook === 'idle' ? [] : checks.checks} />}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
        <CallProblem error={run.error} />
        {outlook === 'idle' && held !== undefined && <HeldBefore when={held} />}
        {(outlook === 'failed' || outlook === 'open') &&
          findingsOf(checks.checks).map((finding) => (
            <FindingNote key={finding.diagnosis} finding={finding} />
          ))}
        {outlook !== 'running' && outlook !== 'idle' && <Exposed requests={checks.exposedRequests} />}
        <LockList checks={trying} />
        {outlook === 'running' && <Slow again={run.isPending ? undefined : () => run.mutate({})} />}
        {canTryAgain() && (
          <div>
            <Button
              onClick={() => run.mutate({})}
              startIcon={<Icon name="refresh" size={18} />}
              sx={{ ml: -1.5 }}
            >
              {t('again')}
            </Button>
          </div>
        )}
      </Box>
    </StepScreen>
  );

  /** A round that passed before something was built anew says nothing about now. */
  function told(outlook: Outlook): Outlook {
    const known = held !== undefined || run.data !== undefined;
    return outlook === 'passed' && !known ? 'idle' : outlook;
  }

  function canTryAgain(): boolean {
    return outlook === 'passed' || (outlook === 'idle' && held !== undefined);
  }

  function heading(): string {
    switch (outlook) {
      case 'idle':
        return t('heading');
      case 'running':
        return t('running.heading');
      case 'passed':
        return t('passed.heading');
      case 'failed':
        return t('failed.heading', words);
      case 'open':
        return t('failed.open.heading');
    }
  }

  function lead(): string {
    switch (outlook) {
      case 'idle':
        return t('lead', words);
      case 'running':
        return t('running.lead');
      case 'passed':
        return t('passed.lead');
      case 'failed':
        return t('failed.lead');
      case 'open':
        return t('failed.open.lead');
    }
  }

  function primary(): PrimaryAction {
    const onwards = { label: t('common:continue'), onPress: () => goOn() };
    switch (outlook) {
      case 'idle':
        if (held !== undefined) return { ...onwards, state: moving === 'moving' ? 'busy' : 'ready' };
        return { label: t('start'), onPress: () => run.mutate({}) };
      case 'running':
        return { ...onwards, state: 'off' };
      case 'passed':
        // Main writes the result down a moment after it is told.
        return { ...onwards, state: held === undefined || moving === 'moving' ? 'busy' : 'ready' };
      case 'failed':
      case 'open':
        return { label: t('failed.again'), onPress: () => run.mutate({}) };
    }
  }

  function fact(): string {
    switch (outlook) {
      case 'idle':
        return t(held === undefined ? 'startFact' : 'passed.fact');
      case 'running': {
        const done = trying.filter(({ state }) => state === 'passed' || state === 'failed').length;
        return t('running.fact', { done, count: trying.length });
      }
      case 'passed':
        return t('passed.fact');
      case 'failed':
      case 'open':
        return t('failed.fact');
    }
  }
}

function failures(checks: readonly Check[]): number {
  return checks.filter((check) => check.state === 'failed').length;
}

function HeldBefore({ when }: { readonly when: string }) {
  const { t, i18n } = useTranslation('check-locks');
  const date = new Date(when).toLocaleString(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return <Notice tone="know" title={t('before', { when: date })} />;
}

/** In practice every request at the home is counted: the sum that has to be nothing. */
function Exposed({ requests }: { readonly requests: number | null }) {
  const { t } = useTranslation('check-locks');
  if (requests === null) return null;
  return (
    <Notice
      tone={requests === 0 ? 'know' : 'problem'}
      title={requests === 0 ? t('exposed.none') : t('exposed.some', { count: requests })}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('exposed.why')}
      </Typography>
    </Notice>
  );
}

/** After ten seconds, how long it usually takes; `again` when nobody knows whether the round still goes on. */
function Slow({ again }: { readonly again: (() => void) | undefined }) {
  const { t } = useTranslation('check-locks');
  const long = useAfter(10_000);
  return (
    <Box role="status">
      {long && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('running.usually')}
        </Typography>
      )}
      {long && again && (
        <Button size="small" onClick={again} sx={{ mt: 0.5, ml: -1.5 }}>
          {t('running.again')}
        </Button>
      )}
    </Box>
  );
}

/** For technicians: the answers in the terms of the protocol. */
function Seen({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation('check-locks');
  const name = useCheckName();
  const seen = checks.filter((check) => check.saw !== null);
  if (seen.length === 0) return null;
  return (
    <Fold title={t('technical')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {seen.map((check) => (
          <li key={check.id}>{t('technicalRow', { name: name(check), saw: check.saw ?? '' })}</li>
        ))}
      </Box>
    </Fold>
  );
}
