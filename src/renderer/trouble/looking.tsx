import { LinearProgress, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Column } from '../components/column.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useWatched } from '../program-access/program-context.tsx';
import { countLooked } from './outcome.ts';

/** The look while it is under way: how much is known already is counted, never guessed. */
export function Looking() {
  const { t } = useTranslation('trouble');
  const watching = useWatched('troubles');
  const seen = watching.state === 'loading' ? undefined : watching.value;
  const { done, count } = seen?.phase === 'looking' ? countLooked(seen) : { done: 0, count: 0 };
  return (
    <Column gap={1.5}>
      <Waiting what={t('looking.what')} usually={t('looking.usually')} />
      <LinearProgress
        variant="determinate"
        aria-label={t('looking.what')}
        value={count > 0 ? (100 * done) / count : 0}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', minHeight: '1.5em' }}>
        {count > 0 && t('looking.count', { done, count })}
      </Typography>
    </Column>
  );
}
