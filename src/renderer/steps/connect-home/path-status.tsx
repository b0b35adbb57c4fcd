import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectorKind, TunnelStatus } from '../../../contract/tunnel.ts';
import { ListCard, ListRow, type RowState, StateMark } from '../../components/list-card.tsx';
import { oneAfterAnother } from '../../components/one-after-another.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { useAfter } from '../../components/waiting.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';
import { useKeyHere } from './path-end/key-here.ts';
import type { PathEndState, PathState } from './path-end/path-state.ts';

const marks: Readonly<Record<TunnelStatus['status'] | 'asking', RowState>> = {
  asking: 'running',
  none: 'waiting',
  inactive: 'running',
  degraded: 'running',
  healthy: 'done',
  down: 'failed',
};

/** How the path and the home at its end are right now, spoken when it changes; after a while also what to look at. */
export function PathStatus(props: {
  readonly path: PathState;
  readonly home: PathEndState;
  readonly way: ConnectorKind;
  readonly onRetry: () => void;
  readonly onCallOut: () => void;
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
          {(path.kind === 'inactive' || path.kind === 'down') && (
            <Slow key={props.way} way={props.way} onCallOut={props.onCallOut} />
          )}
        </ListRow>
        {path.kind !== 'none' && <HomeRow home={path.kind === 'healthy' ? props.home : 'to-do'} />}
      </ListCard>
    </Box>
  );
}

function Detail({ path }: { readonly path: Exclude<PathState, { kind: 'unknown' }> }) {
  const { t } = useTranslation('connect-home');
  const toPlan = useGoToPlan();
  if (path.kind === 'asking') return t('status.askingUsually');
  return (
    <>
      {t(`status.${path.kind}Detail`, { name: path.name ?? '' })}
      {path.seen === 'before' && <div>{t('status.lost')}</div>}
      {path.kind === 'none' && (
        <Box sx={{ mt: 1 }}>
          <Button size="small" variant="outlined" onClick={() => toPlan()}>
            {t('build')}
          </Button>
        </Box>
      )}
    </>
  );
}

function Slow({ way, onCallOut }: { readonly way: ConnectorKind; readonly onCallOut: () => void }) {
  const { t } = useTranslation('connect-home');
  const long = useAfter(10_000);
  if (!long) return null;
  return (
    <Below>
      <Typography variant="body2">{t('slow.usually')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {oneAfterAnother(t(`slow.${way}`), t('slow.firewall'))}
      </Typography>
      <Button size="small" onClick={onCallOut} sx={{ mt: 0.5, ml: -1.5 }}>
        {t('callOut.open')}
      </Button>
    </Below>
  );
}

function Below({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ mt: 1.25, pt: 1.25, ml: { xs: 0, sm: 5 }, borderTop: 1, borderColor: 'divider' }}>
      {children}
    </Box>
  );
}

/** What a visit from outside met at the other end. */
function HomeRow({ home }: { readonly home: PathEndState }) {
  const { t } = useTranslation('connect-home');
  switch (home) {
    case 'to-do':
      return (
        <ListRow
          mark={<StateMark state="waiting" />}
          title={
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('status.home.later')}
            </Box>
          }
          detail={t('status.home.laterDetail')}
        />
      );
    case 'coming':
      return <Trying />;
    case 'connected':
      return (
        <ListRow
          mark={<StateMark state="done" />}
          title={t('status.home.connected')}
          detail={t('status.home.connectedDetail')}
        />
      );
    case 'not-trusting':
      return (
        <ListRow
          mark={<StateMark state="failed" />}
          title={t('status.home.refuses')}
          detail={t('status.home.refusesDetail')}
        />
      );
    case 'wrong':
      return <ListRow mark={<StateMark state="failed" />} title={t('status.home.wrong')} />;
  }
}

/** A visit needs a key that this computer holds. */
function Trying() {
  const { t } = useTranslation('connect-home');
  const key = useKeyHere();
  const long = useAfter(10_000);
  if (key === 'none') {
    return (
      <ListRow
        mark={<StateMark state="waiting" />}
        title={t('status.home.noKey')}
        detail={t('status.home.noKeyDetail')}
      />
    );
  }
  return (
    <ListRow
      mark={<StateMark state="running" />}
      title={t('status.home.trying')}
      detail={t('status.home.tryingDetail')}
    >
      {long && (
        <Below>
          <Typography variant="body2">{t('status.home.usually')}</Typography>
        </Below>
      )}
    </ListRow>
  );
}
