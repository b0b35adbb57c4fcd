import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { chooseNext, chooseSentence } from '../../components/ending-sentence.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useRequestedFindHomeView } from '../find-home/find-home-view.ts';
import { type Finding, findStepToClearUp } from './findings.ts';
import { useCheckName } from './lock-list.tsx';

/** One cause: what was seen, at which locks, and the one next thing to do. */
export function FindingNote({ finding }: { readonly finding: Finding }) {
  const { t, i18n } = useTranslation(['check-locks', 'checks']);
  const { goTo, journey } = useJourney();
  const by = journey.answers.reach?.by;
  const name = useCheckName();
  const { diagnosis, checks } = finding;
  const step = findStepToClearUp(diagnosis, by);
  const [, want] = useRequestedFindHomeView();
  const go = (): void => {
    if (step === null) return;
    // The address is what is in question, not the login that comes after it.
    if (step === 'find-home') want('where');
    goTo(step);
  };
  const names = new Intl.ListFormat(i18n.language).format(checks.map((check) => `“${name(check)}”`));
  return (
    <Notice tone="problem" title={t(chooseSentence(diagnosis, 'failed', by))}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('failed.concerns', { names })}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t(chooseNext(diagnosis, by))}
      </Typography>
      {step !== null && (
        <Button size="small" variant="outlined" onClick={go} sx={{ mt: 1.5 }}>
          {t(`failed.to.${step}`)}
        </Button>
      )}
    </Notice>
  );
}
