import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { canSetTrust } from '../../../contract/home.ts';
import type { ConnectorKind } from '../../../contract/tunnel.ts';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useWatched } from '../../program-access/program-context.tsx';
import { AppRuns, AppUnseen } from './app-runs.tsx';
import { Guide } from './guide.tsx';
import type { PathEndState, PathState } from './path-end/path-state.ts';
import { WrongAnswer } from './path-end/wrong-answer.tsx';
import { PlayHome } from './play-home.tsx';
import { Trust } from './trust/trust.tsx';

interface ToDoProps {
  readonly path: PathState;
  readonly home: PathEndState;
  readonly way: ConnectorKind;
  readonly onWay: (way: ConnectorKind) => void;
  readonly onLogIn: (then: 'plan' | 'path') => void;
  readonly onUpdating: (from: string) => void;
  readonly onCheck: () => void;
  readonly onCallOut: () => void;
}

/** What is to be done; once it is done, or where it need not be, it is folded away. */
export function ToDo(props: ToDoProps) {
  const { path } = props;
  if (path.kind === 'none') return null;
  switch (props.home) {
    case 'not-trusting':
      return <MakeTrust {...props} />;
    case 'wrong':
      return path.kind === 'healthy' && path.home !== null && <WrongAnswer saw={path.home} />;
    case 'to-do':
      return path.kind !== 'asking' && <StartConnector {...props} />;
    case 'coming':
    case 'connected':
      return <Done {...props} />;
  }
}

function MakeTrust(props: ToDoProps) {
  const { mode, answers } = useJourney().journey;
  const isTrustInFile = canSetTrust(answers.home?.version ?? null) === false;
  return (
    <>
      {mode === 'practice' && isTrustInFile && <PlayHome part="file" />}
      <Trust
        way={props.way}
        onLogIn={() => props.onLogIn('path')}
        onUpdating={props.onUpdating}
        onCheck={props.onCheck}
      />
    </>
  );
}

function StartConnector(props: ToDoProps) {
  const { t } = useTranslation('connect-home');
  const { mode } = useJourney().journey;
  const session = useWatched('session');
  const isIn = session.state === 'live' && session.value.state === 'in';
  const appRuns = useAppRuns();
  const guide = <Guide way={props.way} onWay={props.onWay} />;
  if (appRuns && isIn) return <AppRuns>{guide}</AppRuns>;
  return (
    <>
      {appRuns && <AppUnseen onLogIn={() => props.onLogIn('plan')} />}
      {mode === 'practice' && !appRuns && <PlayHome part="connector" />}
      {mode === 'practice' || appRuns ? (
        <Fold title={t(mode === 'practice' ? 'forReal' : 'app.byHand')}>{guide}</Fold>
      ) : (
        guide
      )}
    </>
  );
}

/** Nothing is left, but who wants to do it once more finds it here. */
function Done(props: ToDoProps) {
  const { t } = useTranslation('connect-home');
  const { mode } = useJourney().journey;
  const appRuns = useAppRuns();
  return (
    <Column gap={0.5}>
      {!appRuns && (
        <Fold title={t(mode === 'practice' ? 'forReal' : 'again')}>
          <Guide way={props.way} onWay={props.onWay} />
        </Fold>
      )}
      <div>
        <Button size="small" onClick={props.onCallOut} sx={{ ml: -1.5 }}>
          {t('callOut.open')}
        </Button>
      </div>
    </Column>
  );
}

/** Whether Home Assistant itself was set up to run the connector. */
function useAppRuns(): boolean {
  const { answers } = useJourney().journey;
  return answers.homeWish?.connector === 'app' && answers.built !== undefined;
}
