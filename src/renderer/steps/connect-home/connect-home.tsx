import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Column } from '../../components/column.tsx';
import { ListCard } from '../../components/list-card.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { EmbeddedLogIn } from '../../login/embedded-log-in.tsx';
import { UpdatingScreen } from '../../login/updating-screen.tsx';
import { useWatched } from '../../program-access/program-context.tsx';
import { BuiltPart } from '../build/built-part.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';
import { PartsAhead } from '../build/parts-ahead.tsx';
import { CallOutScreen } from './call-out/call-out-screen.tsx';
import { useRequestedCallOut } from './call-out/requested-call-out.ts';
import { useWay } from './connector/way.ts';
import { useGoingOn } from './path-end/going-on.ts';
import { useKeyHere } from './path-end/key-here.ts';
import {
  derivePathEndState,
  derivePathState,
  isOfFormerPath,
  type PathEndState,
  type PathState,
} from './path-end/path-state.ts';
import { PathStatus } from './path-status.tsx';
import { ReverseProxyScreen } from './reverse-proxy/reverse-proxy-screen.tsx';
import { ToDo } from './to-do.tsx';

/** `chosen`: to the plan of what was chosen there. */
type AfterLogin = 'plan' | 'path' | 'call-out' | 'chosen';

type Screen =
  | { readonly at: 'path' }
  | { readonly at: 'call-out' }
  | { readonly at: 'log-in'; readonly then: AfterLogin }
  | { readonly at: 'updating'; readonly from: string };

/** Connect your home: how the path and the home stand right now, and what is still to be done for it. */
export function ConnectHome() {
  const { reach } = useJourney().journey.answers;
  const [requested, request] = useRequestedCallOut();
  const [screen, setScreen] = useState<Screen>({ at: requested === 'closed' ? 'path' : 'call-out' });
  const { goTo } = useJourney();
  const back = (): void => setScreen({ at: 'path' });
  const leaveCallOut = (): void => {
    request('closed');
    if (requested === 'from-home') goTo('hand-over');
    else back();
  };
  const toLogIn = (then: AfterLogin): void => setScreen({ at: 'log-in', then });
  const toPlan = useGoToPlan();
  const comeBack = (then: AfterLogin): void =>
    setScreen({ at: then === 'call-out' || then === 'chosen' ? 'call-out' : 'path' });
  const toChosen = (): void => {
    request('closed');
    toPlan();
  };
  const goOnAfter = (then: AfterLogin): void => {
    if (then === 'plan' || then === 'chosen') toChosen();
    else comeBack(then);
  };
  switch (screen.at) {
    case 'path':
      return reach?.by === 'public-address' ? (
        <ReverseProxyScreen
          key="path"
          onLogIn={() => toLogIn('path')}
          onUpdating={(from) => setScreen({ at: 'updating', from })}
        />
      ) : (
        <PathScreen
          key="path"
          onLogIn={toLogIn}
          onUpdating={(from) => setScreen({ at: 'updating', from })}
          onCallOut={() => setScreen({ at: 'call-out' })}
        />
      );
    case 'call-out':
      return (
        <CallOutScreen
          key="call-out"
          onBack={leaveCallOut}
          onPlan={toChosen}
          onLogIn={() => toLogIn('call-out')}
          onLogInFirst={() => toLogIn('chosen')}
        />
      );
    case 'log-in':
      return (
        <EmbeddedLogIn
          key="log-in"
          onBack={() => comeBack(screen.then)}
          onIn={() => goOnAfter(screen.then)}
        />
      );
    case 'updating':
      return <UpdatingScreen key="updating" from={screen.from} onBack={back} />;
  }
}

interface PathScreenProps {
  readonly onLogIn: (then: 'plan' | 'path') => void;
  readonly onUpdating: (from: string) => void;
  readonly onCallOut: () => void;
}

function PathScreen(props: PathScreenProps) {
  const { t } = useTranslation(['connect-home', 'common', 'build']);
  const { journey, goOn, moving } = useJourney();
  const { path, lookAgain } = usePath();
  const home = derivePathEndState(path);
  const [way, choose] = useWay();
  useGoingOn(useHeard(path, home), journey.answers, () => goOn());
  const open = journey.answers.connected !== undefined;
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={{
        label: t('common:continue'),
        onPress: () => goOn(),
        state: moving === 'moving' ? 'busy' : open ? 'ready' : 'off',
      }}
      fact={t(`fact.${chooseFact(home, open ? 'open' : 'closed')}`)}
      aside={t('technical')}
    >
      <Column>
        <ListCard label={t('build:parts.label')}>
          <BuiltPart />
        </ListCard>
        <PathStatus path={path} home={home} way={way} onRetry={lookAgain} onCallOut={props.onCallOut} />
        <ToDo {...props} path={path} home={home} way={way} onWay={choose} onCheck={lookAgain} />
        <PartsAhead parts={['try']} />
      </Column>
    </StepScreen>
  );
}

function useHeard(path: PathState, home: PathEndState): Parameters<typeof useGoingOn>[0] {
  const key = useKeyHere();
  if (path.kind === 'asking' || path.kind === 'unknown') return 'unheard';
  return path.kind === 'healthy' && home === 'coming' && key === 'none' ? 'untried' : home;
}

/** The path as it is told; a picture of a path that was there before is asked for again and not shown. */
function usePath(): { readonly path: PathState; readonly lookAgain: () => void } {
  const { answers } = useJourney().journey;
  const watching = useWatched('tunnel');
  const seen = derivePathState(watching);
  const isOld = isOfFormerPath(seen, answers);
  const lookAgain = useEffectEvent(watching.retry);
  useEffect(() => {
    if (isOld) lookAgain();
  }, [isOld]);
  return { path: isOld ? { kind: 'asking' } : seen, lookAgain: watching.retry };
}

function chooseFact(home: PathEndState, next: 'open' | 'closed'): 'waiting' | 'refused' | 'connected' {
  if (next === 'closed') return 'waiting';
  return home === 'not-trusting' ? 'refused' : 'connected';
}
