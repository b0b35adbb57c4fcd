import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanToApprove } from '../../../contract/plan.ts';
import type { Problem } from '../../../contract/problem.ts';
import { Column } from '../../components/column.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { needsLogin } from '../../login/needs-login.ts';
import { OtherDoorsLook } from '../../other-doors/other-doors-look.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { Blockers } from './blockers.tsx';
import { DangerNotes } from './danger-notes.tsx';
import { HomeNotices } from './home-notices.tsx';
import type { News } from './news.ts';
import { NewsNote } from './news-note.tsx';
import type { PlanKind } from './plan-kind.ts';
import { PlanSections } from './plan-sections.tsx';
import type { Review } from './use-review.ts';

/** What there is to read before a plan is approved, or why there is no plan. */
export function ReviewBody(props: {
  readonly review: Review;
  readonly news: News;
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation('build');
  const { plan, kind, progress, problem, lookAgain } = props.review;
  return (
    <Column gap={2.5}>
      <NewsNote news={props.news} kind={kind} />
      {progress === 'looking' && <Waiting what={t('review.looking')} usually={t('review.lookingUsually')} />}
      {problem && <ReviewProblem problem={problem} onRetry={lookAgain} onLogIn={props.onLogIn} />}
      {plan && <PlanToRead plan={plan} kind={kind} onLogIn={props.onLogIn} onDecided={lookAgain} />}
    </Column>
  );
}

function ReviewProblem(props: {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation(['build', 'common']);
  const { problem } = props;
  const logIn = { label: t('homeLeft.logIn'), onPress: props.onLogIn };
  const retry = { label: t('common:retry'), onPress: props.onRetry };
  return <ProblemNote problem={problem} action={needsLogin(problem) ? logIn : retry} />;
}

function PlanToRead(props: {
  readonly plan: PlanToApprove;
  readonly kind: PlanKind;
  readonly onLogIn: () => void;
  readonly onDecided: () => void;
}) {
  const { t } = useTranslation('build');
  const { plan, kind } = props;
  return (
    <>
      <Blockers blockers={plan.blockers} />
      <HomeNotices plan={plan} said={kind === 'removal' ? 'removal' : 'plan'} onLogIn={props.onLogIn} />
      {kind === 'removal' && plan.changes.length === 0 && (
        <Notice tone="know" title={t('review.nothingLeft')} />
      )}
      {kind !== 'removal' && <OtherDoorsLook onDecided={props.onDecided} />}
      {kind !== 'blocked' && <PlanSections plan={plan} kind={kind} />}
      {kind !== 'removal' && <Dangers />}
    </>
  );
}

/** What others have put there is told before the build too. Where it cannot be seen the plan is no worse. */
function Dangers() {
  const calls = useCalls();
  const dangers = useQuery(calls.build.dangers.queryOptions({ gcTime: 0 }));
  return dangers.data ? <DangerNotes dangers={dangers.data} /> : null;
}
