import { useTranslation } from 'react-i18next';
import { canSetTrust } from '../../../../contract/home.ts';
import { Column } from '../../../components/column.tsx';
import { Fold } from '../../../components/fold.tsx';
import { ListCard } from '../../../components/list-card.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useWatched } from '../../../program-access/program-context.tsx';
import { BuiltPart } from '../../build/built-part.tsx';
import { PartsAhead } from '../../build/parts-ahead.tsx';
import { useGoingOn } from '../path-end/going-on.ts';
import type { PathEndState } from '../path-end/path-state.ts';
import { WrongAnswer } from '../path-end/wrong-answer.tsx';
import { Trust } from '../trust/trust.tsx';
import { deriveOriginState, derivePathEnd, type OriginState } from './origin-state.ts';
import { OriginStatusCard } from './origin-status.tsx';
import { PlayHome } from './play-home.tsx';
import { ProposedTrust } from './proposed-trust.tsx';
import { SetUp } from './set-up.tsx';

interface ScreenProps {
  readonly onLogIn: () => void;
  readonly onUpdating: (from: string) => void;
}

/** Without a tunnel: how the way to the home is right now, and what is still to be set up there. */
export function ReverseProxyScreen(props: ScreenProps) {
  const { t } = useTranslation(['without-tunnel', 'common', 'build']);
  const { journey, goOn, moving } = useJourney();
  const watching = useWatched('origin');
  const state = deriveOriginState(watching);
  const end = derivePathEnd(state);
  useGoingOn(end, journey.answers, () => goOn());
  const isOpen = journey.answers.connected !== undefined;
  const fact = !isOpen ? 'waiting' : end === 'not-trusting' ? 'refused' : 'connected';
  return (
    <StepScreen
      heading={t('connect.heading')}
      lead={t('connect.lead')}
      primary={{
        label: t('common:continue'),
        onPress: () => goOn(),
        state: moving === 'moving' ? 'busy' : isOpen ? 'ready' : 'off',
      }}
      fact={t(`connect.fact.${fact}`)}
      aside={t('connect.technical')}
    >
      <Column>
        <ListCard label={t('build:parts.label')}>
          <BuiltPart />
        </ListCard>
        <OriginStatusCard state={state} onRetry={watching.retry} />
        <ToDo {...props} state={state} end={end} onCheck={watching.retry} />
        <PartsAhead parts={['try']} />
      </Column>
    </StepScreen>
  );
}

interface ToDoProps extends ScreenProps {
  readonly state: OriginState;
  readonly end: PathEndState | 'unheard';
  readonly onCheck: () => void;
}

/** What is to be done; once it is done it is folded away. */
function ToDo({ state, end, ...props }: ToDoProps) {
  const { t } = useTranslation('without-tunnel');
  const { mode } = useJourney().journey;
  if (state.kind === 'seen' && state.end === 'none') return null;
  switch (end) {
    case 'not-trusting':
      return <MakeTrust {...props} />;
    case 'wrong':
      return (
        <>
          {state.kind === 'seen' && state.end === 'wrong' && state.saw && <WrongAnswer saw={state.saw} />}
          <SetUp />
        </>
      );
    case 'connected':
      return (
        <Fold title={t(mode === 'practice' ? 'connect.forReal' : 'connect.again')}>
          <SetUp />
        </Fold>
      );
    case 'unheard':
    case 'coming':
    case 'to-do':
      if (mode !== 'practice') return <SetUp />;
      return (
        <>
          <PlayHome part="proxy" />
          <Fold title={t('connect.forReal')}>
            <SetUp />
          </Fold>
        </>
      );
  }
}

function MakeTrust(props: Omit<ToDoProps, 'state' | 'end'>) {
  const { mode, answers } = useJourney().journey;
  const isTrustInFile = canSetTrust(answers.home?.version ?? null) === false;
  return (
    <>
      {mode === 'practice' && isTrustInFile && <PlayHome part="trust" />}
      <ProposedTrust />
      <Trust way="reverse-proxy" {...props} />
    </>
  );
}
