import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../contract/plan.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';

/** What is left alone in Home Assistant although it is wanted, and what can be done about it. */
export function HomeNotices(props: {
  readonly plan: Plan;
  readonly said: 'plan' | 'removal' | 'look';
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation('build');
  const { answers } = useJourney().journey;
  const has = (kind: Plan['untouched'][number]['kind']): boolean =>
    props.plan.untouched.some((each) => each.kind === kind);
  const isNewPath =
    answers.homeWish?.connector === 'app' && props.plan.changes.some(({ kind }) => kind === 'tunnel.create');
  const said = props.said === 'plan' && isNewPath ? 'newPath' : props.said;
  return (
    <>
      {has('home-assistant') && (
        <Notice tone="watch" title={t('homeLeft.title')}>
          <Typography variant="body2">{t(`homeLeft.${said}`)}</Typography>
          <Button size="small" variant="outlined" onClick={props.onLogIn} sx={{ mt: 1.5 }}>
            {t('homeLeft.logIn')}
          </Button>
        </Notice>
      )}
      {props.said === 'plan' && has('trust-in-file') && (
        <Notice tone="know" title={t('inFile.title')}>
          {t('inFile.why')}
        </Notice>
      )}
    </>
  );
}
