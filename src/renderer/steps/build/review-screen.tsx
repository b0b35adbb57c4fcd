import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanToApprove } from '../../../contract/plan.ts';
import type { Unfinished } from '../../../contract/progress.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import type { News } from './news.ts';
import { useReviewBack, useReviewPrimary } from './review-actions.ts';
import { ReviewBody } from './review-body.tsx';
import { useReviewWords } from './review-words.ts';
import { StopDialog } from './stop-dialog.tsx';
import { useReview } from './use-review.ts';

/** Looks at the account and shows what would change, to be approved. */
export function ReviewScreen(props: {
  readonly news: News;
  /** A build that was broken off: what is left of it is what the plan shows. */
  readonly unfinished: Unfinished | undefined;
  readonly settings: 'folded' | 'open';
  readonly starting: 'starting' | 'still';
  readonly onApprove: (plan: PlanToApprove) => void;
  readonly onUndo: () => void;
  readonly onLogIn: () => void;
}) {
  const { news, unfinished } = props;
  const review = useReview(news);
  const words = useReviewWords({ ...review, unfinished });
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const back = useReviewBack(review, unfinished ? 'broken-off' : 'none', () => setDialog('open'));
  const start = { state: props.starting, onApprove: props.onApprove };
  const primary = useReviewPrimary(review, words.approve, start);
  const { id, heading, lead, fact } = words;
  return (
    <>
      <StepScreen key={id} heading={heading} lead={lead} back={back} primary={primary} fact={fact}>
        <ReviewBody review={review} news={news} settings={props.settings} onLogIn={props.onLogIn} />
      </StepScreen>
      <UndoDialog
        state={dialog}
        done={unfinished?.done}
        onClose={() => setDialog('closed')}
        onUndo={props.onUndo}
      />
    </>
  );
}

/** Asks before a build that was broken off is taken back. */
function UndoDialog(props: {
  readonly state: 'closed' | 'open';
  readonly done: number | undefined;
  readonly onClose: () => void;
  readonly onUndo: () => void;
}) {
  const { t } = useTranslation('build');
  const { answers } = useJourney().journey;
  return (
    <StopDialog
      state={props.state}
      steps={[]}
      done={props.done}
      work={answers.removal === 'wanted' ? 'removal' : 'build'}
      keep={t('dialog.leave')}
      onKeep={props.onClose}
      onStop={() => {
        props.onClose();
        props.onUndo();
      }}
    />
  );
}
