import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Diagnosis } from '../../../../contract/check.ts';
import { chooseNext, chooseSentence } from '../../../components/ending-sentence.ts';
import { Notice } from '../../../components/problem-note.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { findStepToClearUp } from '../../check-locks/findings.ts';
import { useRequestedFindHomeView } from '../../find-home/find-home-view.ts';

/** The path is up and what came through it was not Home Assistant: what was seen, and the one next thing to do. */
export function WrongAnswer({ saw }: { readonly saw: Diagnosis }) {
  const { t } = useTranslation(['check-locks', 'checks']);
  const { goTo, journey } = useJourney();
  const by = journey.answers.reach?.by;
  const [, want] = useRequestedFindHomeView();
  const step = findStepToClearUp(saw, by);
  return (
    <Notice tone="problem" title={t(chooseSentence(saw, 'failed', by))}>
      <Typography variant="body2">{t(chooseNext(saw, by))}</Typography>
      {step !== null && step !== 'connect-home' && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => {
            if (step === 'find-home') want('where');
            goTo(step);
          }}
          sx={{ mt: 1.5 }}
        >
          {t(`failed.to.${step}`)}
        </Button>
      )}
    </Notice>
  );
}
