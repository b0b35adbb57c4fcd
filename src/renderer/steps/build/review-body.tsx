import { Button } from '@mui/material';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanToApprove } from '../../../contract/plan.ts';
import type { Problem } from '../../../contract/problem.ts';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { needsLogin } from '../../login/needs-login.ts';
import { OtherDoorsNote } from '../../other-doors/other-doors-note.tsx';
import { OpenRoomContext } from './answered-at.ts';
import { Blockers } from './blockers.tsx';
import { DangerNotes } from './danger-notes.tsx';
import { groupChanges } from './groups.ts';
import { HomeNotices } from './home-notices.tsx';
import type { News } from './news.ts';
import { NewsNote } from './news-note.tsx';
import type { PlanKind } from './plan-kind.ts';
import { PlanSections } from './plan-sections.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { ExtraProtection } from './protection/extra-protection.tsx';
import type { Review } from './use-review.ts';

/** What there is to read before a plan is approved, or why there is no plan. */
export function ReviewBody(props: {
  readonly review: Review;
  readonly news: News;
  /** Whether the settings of the domain are folded out from the start. */
  readonly settings: 'folded' | 'open';
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation('build');
  const { plan, kind, progress, problem, lookAgain, planAgain } = props.review;
  return (
    <Column gap={2.5}>
      <NewsNote news={props.news} kind={kind} />
      {progress === 'looking' && <Waiting what={t('review.looking')} usually={t('review.lookingUsually')} />}
      {problem && <ReviewProblem problem={problem} onRetry={lookAgain} onLogIn={props.onLogIn} />}
      {plan && <PlanToRead plan={plan} review={props.review} onLogIn={props.onLogIn} />}
      {(plan || progress === 'looking') && kind !== 'removal' && (
        <Asides settings={props.settings} onSaved={planAgain} />
      )}
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
  readonly review: Review;
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation('build');
  const { plan, review } = props;
  const { kind, otherDoors, lookAgain } = review;
  return (
    <>
      {kind !== 'removal' && <DangerNotes dangers={otherDoors.found?.dangers ?? []} />}
      {kind !== 'removal' && <OtherDoorsNote look={otherDoors} onDecided={review.planAgain} />}
      <Blockers blockers={plan.blockers} onTakenOver={lookAgain} />
      <HomeNotices plan={plan} said={kind === 'removal' ? 'removal' : 'plan'} onLogIn={props.onLogIn} />
      {kind === 'removal' && plan.changes.length === 0 && (
        <Notice tone="know" title={t('review.nothingLeft')} />
      )}
      {kind !== 'blocked' && plan.changes.length > 0 && <PlanSummary plan={plan} kind={kind} />}
      {kind !== 'blocked' && <EveryChange plan={plan} kind={kind} />}
    </>
  );
}

/** The list behind the sentences. It is open from the start where something in it was not approved before. */
function EveryChange({ plan, kind }: { readonly plan: PlanToApprove; readonly kind: PlanKind }) {
  const { t } = useTranslation('build');
  const count = groupChanges(plan.changes).length;
  const sections = (
    <Column gap={2.5}>
      <PlanSections plan={plan} kind={kind} />
    </Column>
  );
  if (count === 0) return sections;
  return (
    <Fold title={t('review.seeAll', { count })} start={plan.unapproved.length > 0 ? 'open' : 'folded'}>
      {sections}
    </Fold>
  );
}

/** What most people walk past: the settings of the domain, and what has no key. */
function Asides(props: { readonly settings: 'folded' | 'open'; readonly onSaved: () => void }) {
  const { t } = useTranslation('exceptions');
  const { exceptions = [] } = useJourney().journey.answers;
  const openRoom = useContext(OpenRoomContext);
  const count = exceptions.length;
  return (
    <>
      <ExtraProtection start={props.settings} onSaved={props.onSaved} />
      <div>
        <Button size="small" onClick={openRoom} sx={{ ml: -1.5 }}>
          {count === 0 ? t('overview.door') : t('overview.doorCount', { count })}
        </Button>
      </div>
    </>
  );
}
