import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Diagnosis } from '../../../../contract/check.ts';
import { chooseNext, chooseSentence } from '../../../components/ending-sentence.ts';
import { Notice } from '../../../components/problem-note.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useGoToClearUp } from '../../check-locks/clear-up.ts';
import { findPlaceToClearUp } from '../../check-locks/findings.ts';

/** The path is up and what came through it was not Home Assistant: what was seen, and the one next thing to do. */
export function WrongAnswer({ saw }: { readonly saw: Diagnosis }) {
  const { t } = useTranslation(['check-locks', 'checks']);
  const { journey } = useJourney();
  const by = journey.answers.reach?.by;
  const clearUp = useGoToClearUp();
  const place = findPlaceToClearUp(saw, by);
  return (
    <Notice tone="problem" title={t(chooseSentence(saw, 'failed', by))}>
      <Typography variant="body2">{t(chooseNext(saw, by))}</Typography>
      {place !== null && place !== 'connect-home' && (
        <Button size="small" variant="outlined" onClick={() => clearUp(place)} sx={{ mt: 1.5 }}>
          {t(`failed.to.${place}`)}
        </Button>
      )}
    </Notice>
  );
}
