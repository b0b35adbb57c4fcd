import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { isBegun, isWalked, type Journey } from '../../../contract/journey.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';

/** What there is from before: something begun, or a whole way walked. */
export function Resume({ journey }: { readonly journey: Journey }) {
  const { t } = useTranslation('welcome');
  const { goTo } = useJourney();
  const { mode, answers } = journey;
  if (mode === 'unset') return null;
  const walked = isWalked(answers);
  const state = !isBegun(answers) ? 'fresh' : walked ? (`${mode}Walked` as const) : mode;
  return (
    <Notice tone={walked ? 'good' : 'know'} title={t(`resume.${state}`)}>
      <Typography variant="body2">{t('resume.note')}</Typography>
      {walked && mode === 'practice' && (
        <Button size="small" onClick={() => goTo('hand-over')} sx={{ mt: 0.75, ml: -1.5 }}>
          {t('resume.practiceHome')}
        </Button>
      )}
    </Notice>
  );
}
