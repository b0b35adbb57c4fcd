import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canSetTrust } from '../../../contract/home.ts';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { LogInPlace } from '../../login/log-in-place.tsx';
import { UpdatingScreen } from '../../login/updating-screen.tsx';
import { useWatched } from '../../program-access/program-context.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';
import { AppRuns, AppUnseen } from './app-runs.tsx';
import { Guide } from './guide.tsx';
import { useMovingOn } from './moving-on.ts';
import { type HomeState, homeState, isOfFormerPath, type PathState, pathState } from './path-state.ts';
import { PathStatus } from './path-status.tsx';
import { PlayHome } from './play-home.tsx';
import { Trust } from './trust/trust.tsx';
import { useWay } from './way.ts';
import { WrongAnswer } from './wrong-answer.tsx';

type AfterLogin = 'plan' | 'path';

type Place =
  | { readonly at: 'path' }
  | { readonly at: 'log-in'; readonly then: AfterLogin }
  | { readonly at: 'updating'; readonly from: string };

/** Connect your home: how the path and the home stand right now, and what is still to be done for it. */
export function ConnectHome() {
  const [place, setPlace] = useState<Place>({ at: 'path' });
  const back = (): void => setPlace({ at: 'path' });
  const toPlan = useGoToPlan();
  switch (place.at) {
    case 'path':
      return (
        <PathScreen
          key="path"
          onLogIn={(then) => setPlace({ at: 'log-in', then })}
          onUpdating={(from) => setPlace({ at: 'updating', from })}
        />
      );
    case 'log-in':
      return <LogInPlace key="log-in" onBack={back} onIn={place.then === 'plan' ? toPlan : back} />;
    case 'updating':
      return <UpdatingScreen key="updating" from={place.from} onBack={back} />;
  }
}

function PathScreen(props: {
  readonly onLogIn: (then: AfterLogin) => void;
  readonly onUpdating: (from: string) => void;
}) {
  const { t } = useTranslation(['connect-home', 'common']);
  const { journey, goOn, moving } = useJourney();
  const { answers, mode } = journey;
  const watching = useWatched('tunnel');
  const seen = pathState(watching);
  const isOld = isOfFormerPath(seen, answers);
  const path: PathState = isOld ? { kind: 'asking' } : seen;
  const lookAgain = useEffectEvent(watching.retry);
  useEffect(() => {
    if (isOld) lookAgain();
  }, [isOld]);
  const home = homeState(path);
  const [way, choose] = useWay();
  const heard = path.kind === 'asking' || path.kind === 'unknown' ? 'unheard' : home;
  const next = useMovingOn(heard, answers, () => goOn());
  const open = answers.connected !== undefined;
  const appRuns = answers.homeWish?.connector === 'app' && answers.built !== undefined;
  const session = useWatched('session');
  const isIn = session.state === 'live' && session.value.state === 'in';
  const isTrustInFile = canSetTrust(answers.home?.version ?? null) === false;
  const foldTitle = mode === 'practice' ? 'forReal' : appRuns ? 'app.byHand' : 'again';
  const guide = <Guide way={way} onWay={choose} />;
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={{
        label: t('common:continue'),
        onPress: () => goOn(),
        state: moving === 'moving' ? 'busy' : open ? 'ready' : 'off',
      }}
      fact={t(`fact.${factOf(home, open ? 'open' : 'closed')}`)}
      aside={t('technical')}
    >
      <Column>
        <PathStatus path={path} home={home} way={way} onRetry={watching.retry} />
        <Box role="status" sx={{ '&:empty': { display: 'none' } }}>
          {next.moving === 'soon' && <MovingOn onStay={next.stay} />}
        </Box>
        {path.kind !== 'none' && toDo()}
      </Column>
    </StepScreen>
  );

  /** What is to be done; once it is done, or where it need not be, it is folded away. */
  function toDo(): ReactNode {
    switch (home) {
      case 'not-trusting':
        return (
          <>
            {mode === 'practice' && isTrustInFile && <PlayHome part="file" />}
            <Trust
              way={way}
              onLogIn={() => props.onLogIn('path')}
              onUpdating={props.onUpdating}
              onCheck={watching.retry}
            />
          </>
        );
      case 'wrong':
        return path.kind === 'healthy' && path.home !== null && <WrongAnswer saw={path.home} />;
      case 'to-do':
        if (path.kind === 'asking') return null;
        if (appRuns && isIn) return <AppRuns>{guide}</AppRuns>;
        return (
          <>
            {appRuns && <AppUnseen onLogIn={() => props.onLogIn('plan')} />}
            {mode === 'practice' && !appRuns && <PlayHome part="connector" />}
            {mode === 'practice' || appRuns ? <Fold title={t(foldTitle)}>{guide}</Fold> : guide}
          </>
        );
      case 'coming':
      case 'connected':
        return !appRuns && <Fold title={t(foldTitle)}>{guide}</Fold>;
    }
  }
}

function factOf(home: HomeState, next: 'open' | 'closed'): 'waiting' | 'refused' | 'connected' {
  if (next === 'closed') return 'waiting';
  return home === 'not-trusting' ? 'refused' : 'connected';
}

/** Good news, and the step that follows by itself: with a way to stay, for who reads on. */
function MovingOn({ onStay }: { readonly onStay: () => void }) {
  const { t } = useTranslation('connect-home');
  return (
    <Notice tone="good" title={t('movingOn.title')}>
      <Typography variant="body2">{t('movingOn.why')}</Typography>
      <Button size="small" onClick={onStay} sx={{ mt: 0.5, ml: -1.5 }}>
        {t('movingOn.stay')}
      </Button>
    </Notice>
  );
}
