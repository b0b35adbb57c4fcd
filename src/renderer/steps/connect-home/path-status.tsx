import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ConnectorKind, TunnelStatus } from '../../../contract/contract.ts';
import { useJourney } from '../../app/journey-context.tsx';
import { ListCard, ListRow, type RowState, StateMark } from '../../components/list-card.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { useAfter } from '../../components/waiting.tsx';
import type { PathState } from './path-state.ts';

const marks: Readonly<Record<TunnelStatus['status'] | 'asking', RowState>> = {
  asking: 'running',
  none: 'waiting',
  inactive: 'running',
  degraded: 'running',
  healthy: 'done',
  down: 'failed',
};

/** How the path is right now, spoken when it changes; after a while also what to look at. */
export function PathStatus(props: {
  readonly path: PathState;
  readonly way: ConnectorKind;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation(['connect-home', 'common']);
  const { path } = props;
  if (path.kind === 'unknown') {
    return (
      <ProblemNote problem={path.problem} action={{ label: t('common:retry'), onPress: props.onRetry }} />
    );
  }
  return (
    <Box role="status">
      <ListCard label={t('status.title')}>
        <ListRow
          mark={<StateMark state={marks[path.kind]} />}
          title={t(path.kind === 'asking' ? 'status.asking' : `status.${path.kind}`)}
          detail={<Detail path={path} />}
        >
          {(path.kind === 'inactive' || path.kind === 'down') && <Slow key={props.way} way={props.way} />}
        </ListRow>
      </ListCard>
    </Box>
  );
}

function Detail({ path }: { readonly path: Exclude<PathState, { kind: 'unknown' }> }) {
  const { t } = useTranslation('connect-home');
  const { goTo } = useJourney();
  if (path.kind === 'asking') return t('status.askingUsually');
  return (
    <>
      {t(`status.${path.kind}Detail`, { name: path.name ?? '' })}
      {path.seen === 'before' && <div>{t('status.lost')}</div>}
      {path.kind === 'none' && (
        <Box sx={{ mt: 1 }}>
          <Button size="small" variant="outlined" onClick={() => goTo('build')}>
            {t('build')}
          </Button>
        </Box>
      )}
    </>
  );
}

function Slow({ way }: { readonly way: ConnectorKind }) {
  const { t } = useTranslation('connect-home');
  const long = useAfter(10_000);
  if (!long) return null;
  return (
    <Box sx={{ mt: 1.25, pt: 1.25, ml: { xs: 0, sm: 5 }, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2">{t('slow.usually')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {t(`slow.${way}`)} {t('slow.firewall')}
      </Typography>
    </Box>
  );
}
