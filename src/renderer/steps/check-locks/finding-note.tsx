import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { chooseNext, chooseSentence } from '../../components/ending-sentence.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useGoToClearUp } from './clear-up.ts';
import { type Finding, findPlaceToClearUp } from './findings.ts';
import { useCheckName } from './lock-list.tsx';

/** One cause: what was seen, at which locks, and the one next thing to do. */
export function FindingNote({ finding }: { readonly finding: Finding }) {
  const { t, i18n } = useTranslation(['check-locks', 'checks']);
  const { journey } = useJourney();
  const by = journey.answers.reach?.by;
  const name = useCheckName();
  const { diagnosis, checks } = finding;
  const place = findPlaceToClearUp(diagnosis, by);
  const clearUp = useGoToClearUp();
  const quoted = checks.map((check) => t('checks:quoted', { lock: name(check) }));
  const names = new Intl.ListFormat(i18n.language).format(quoted);
  return (
    <Notice tone="problem" title={t(chooseSentence(diagnosis, 'failed', by))}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('failed.concerns', { names })}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t(chooseNext(diagnosis, by))}
      </Typography>
      {place !== null && (
        <Button size="small" variant="outlined" onClick={() => clearUp(place)} sx={{ mt: 1.5 }}>
          {t(`failed.to.${place}`)}
        </Button>
      )}
    </Notice>
  );
}
