import { Box, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../contract/journey.ts';
import type { Plan } from '../../../contract/plan.ts';
import type { Unfinished } from '../../../contract/progress.ts';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import type { BackAction, PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { needsLogin } from '../../login/needs-login.ts';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { Blockers } from './blockers.tsx';
import { DangerNotes } from './danger-notes.tsx';
import { isInHome } from './home-changes.ts';
import { HomeNotices } from './home-notices.tsx';
import type { News } from './news.ts';
import { type PlanKind, planKind } from './plan-kind.ts';
import { PlanSections } from './plan-sections.tsx';
import { StopDialog } from './stop-dialog.tsx';

/** Looks at the account and shows what would change, to be approved. */
export function ReviewScreen(props: {
  readonly news: News;
  /** A build that was broken off: what is left of it is what the plan shows. */
  readonly unfinished: Unfinished | undefined;
  readonly starting: 'starting' | 'still';
  readonly onApprove: (plan: Plan) => void;
  readonly onUndo: () => void;
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation(['build', 'common']);
  const { journey, goOn, goTo } = useJourney();
  const calls = useCalls();
  const look = useQuery(calls.build.plan.queryOptions({ gcTime: 0 }));
  useLookAgainAfter(props.news, look.refetch);
  const keep = useMutation(calls.journey.wantRemoval.mutationOptions({ onSuccess: () => look.refetch() }));
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const plan = look.isFetching ? undefined : look.data;
  const kind = plan ? planKind(plan, journey.answers) : kindBefore(journey.answers);
  const words = wordsOf();
  const error = keep.error ?? (look.isFetching ? null : look.error);
  const problem = error ? problemOf(error) : undefined;

  return (
    <>
      <StepScreen
        key={words.id}
        heading={words.heading}
        lead={words.lead}
        back={back()}
        primary={primary()}
        fact={words.fact}
      >
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            gap: 2.5,
            '&:empty': { display: 'none' },
          }}
        >
          <NewsNote news={props.news} kind={kind} />
          {look.isFetching && <Waiting what={t('review.looking')} usually={t('review.lookingUsually')} />}
          {problem && (
            <ProblemNote
              problem={problem}
              action={
                needsLogin(problem)
                  ? { label: t('homeLeft.logIn'), onPress: props.onLogIn }
                  : { label: t('common:retry'), onPress: () => void look.refetch() }
              }
            />
          )}
          {plan && <Blockers blockers={plan.blockers} />}
          {plan && (
            <HomeNotices plan={plan} said={kind === 'removal' ? 'removal' : 'plan'} onLogIn={props.onLogIn} />
          )}
          {plan && kind === 'removal' && plan.changes.length === 0 && (
            <Notice tone="know" title={t('review.nothingLeft')} />
          )}
          {plan && kind !== 'blocked' && <PlanSections plan={plan} kind={kind} />}
          {plan && kind !== 'removal' && <Dangers />}
        </Box>
      </StepScreen>
      <StopDialog
        state={dialog}
        steps={[]}
        done={props.unfinished?.done}
        work={journey.answers.removal === 'wanted' ? 'removal' : 'build'}
        keep={t('dialog.leave')}
        onKeep={() => setDialog('closed')}
        onStop={() => {
          setDialog('closed');
          props.onUndo();
        }}
      />
    </>
  );

  function wordsOf() {
    switch (kind) {
      case 'blocked':
      case 'in-place': {
        const id = kind === 'blocked' ? 'blocked' : 'inPlace';
        return { id, heading: t(`${id}.heading`), lead: t(`${id}.lead`), fact: t(`${id}.fact`) };
      }
      case 'build':
      case 'change':
      case 'repair':
      case 'removal': {
        if (props.unfinished && plan) {
          // What was begun and is not planned any more is made, whether its end was noted or not.
          const all = new Set([...props.unfinished.begun, ...plan.changes.map(({ id }) => id)]);
          const count = all.size;
          const done = count - plan.changes.length;
          return {
            id: 'unfinished',
            heading: t('plan.unfinished.heading'),
            lead: t('plan.unfinished.lead', { done, count }),
            fact: t('plan.unfinished.fact'),
          };
        }
        const { heading, lead, fact } = {
          heading: t(`plan.${spoken(kind)}.heading`),
          lead: t(leadOf(kind)),
          fact: t(`plan.${kind}.fact`),
        };
        return { id: heading, heading, lead, fact };
      }
    }
  }

  /** What is left to do in Home Assistant alone may be there because nobody was logged in: nobody changed it then. */
  function spoken<Kind extends PlanKind>(is: Kind): Kind | 'home' {
    return is === 'repair' && plan?.changes.every(isInHome) ? 'home' : is;
  }

  function leadOf(is: 'build' | 'change' | 'repair' | 'removal') {
    const withHome = plan?.changes.some(isInHome) === true;
    return withHome && (is === 'build' || is === 'change')
      ? (`plan.${is}.leadWithHome` as const)
      : (`plan.${spoken(is)}.lead` as const);
  }

  /** The safe way out of a removal is to keep the home; out of a build that was broken off, to undo it. */
  function back(): BackAction {
    if (props.unfinished) return { label: t('review.undo'), onPress: () => setDialog('open') };
    if (journey.answers.removal !== 'wanted') return 'free';
    // A home that stands as it was is gone back to; one that is half gone is built again.
    const stands = journey.answers.checked !== undefined;
    return {
      label: t('review.keep'),
      onPress: () => (stands ? goTo('hand-over') : keep.mutate({ removal: 'not-wanted' })),
    };
  }

  function primary(): PrimaryAction {
    const state = props.starting === 'starting' || keep.isPending ? 'busy' : 'ready';
    if (!plan) {
      const label = t(kind === 'removal' ? 'plan.removal.approve' : 'plan.build.approve');
      return { label, onPress: () => undefined, state: state === 'busy' ? 'busy' : 'off' };
    }
    switch (kind) {
      case 'blocked':
        return { label: t('blocked.look'), onPress: () => void look.refetch() };
      case 'in-place': {
        // Nothing to send, but it has to be known as built before the next step opens.
        const known = journey.answers.built !== undefined;
        return {
          label: t('common:continue'),
          onPress: () => (known ? goOn() : props.onApprove(plan)),
          state,
        };
      }
      case 'build':
      case 'change':
      case 'repair':
      case 'removal': {
        const label = t(props.unfinished ? 'plan.unfinished.approve' : `plan.${spoken(kind)}.approve`);
        return { label, onPress: () => props.onApprove(plan), state };
      }
    }
  }
}

/** What others have put there is told before the build too. Where it cannot be seen the plan is no worse. */
function Dangers() {
  const calls = useCalls();
  const dangers = useQuery(calls.build.dangers.queryOptions({ gcTime: 0 }));
  return dangers.data ? <DangerNotes dangers={dangers.data} /> : null;
}

/** What a plan that is not there yet will be, as far as the answers tell. */
function kindBefore({ removal, built }: Answers): PlanKind {
  if (removal === 'wanted') return 'removal';
  return built === undefined ? 'build' : 'repair';
}

/** A start that was refused means that the plan on the screen is old. */
function useLookAgainAfter(news: News, refetch: () => Promise<unknown>): void {
  const seen = useRef(news.kind);
  useEffect(() => {
    const before = seen.current;
    seen.current = news.kind;
    if (before !== news.kind && (news.kind === 'plan-changed' || news.kind === 'problem')) void refetch();
  }, [news.kind, refetch]);
}

function NewsNote({ news, kind }: { readonly news: News; readonly kind: PlanKind }) {
  const { t } = useTranslation('build');
  const work = kind === 'removal' ? 'removal' : 'build';
  switch (news.kind) {
    case 'none':
      return null;
    case 'problem':
      return <ProblemNote problem={news.problem} />;
    case 'plan-changed':
    case 'unapproved': {
      const told = news.kind === 'plan-changed' ? 'planChanged' : 'unapproved';
      return (
        <Box role="status">
          <Notice tone="watch" title={t(`${told}.title`)}>
            <Typography variant="body2">{t(`${told}.why`)}</Typography>
          </Notice>
        </Box>
      );
    }
    case 'undone':
      return (
        <Box role="status">
          <Notice tone="know" title={t(`undone.${work}.title`)}>
            <Typography variant="body2">{t(`undone.${work}.why`)}</Typography>
          </Notice>
        </Box>
      );
  }
}
