import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useCarry, useIsAppWanted, useIsIn } from './carry.ts';
import { AddressesChoice, TransportChoice } from './choices.tsx';
import { RunAgain } from './run-again.tsx';
import { SeenNow } from './seen-now.tsx';

/** How the connector calls out: what is seen of it, the two choices there are, and what brings a choice home. */
export function CallOutScreen(props: {
  readonly onBack: () => void;
  readonly onPlan: () => void;
  /** To look, and back here. */
  readonly onLogIn: () => void;
  /** Without a login the plan cannot reach the app. */
  readonly onLogInFirst: () => void;
}) {
  const { t } = useTranslation(['connect-home', 'common']);
  const carry = useCarry();
  const isAppWanted = useIsAppWanted();
  const isIn = useIsIn();
  const back = { label: t('common:back'), onPress: props.onBack };
  return (
    <StepScreen
      heading={t('callOut.heading')}
      lead={t('callOut.lead')}
      back={isAppWanted ? back : 'none'}
      primary={
        isAppWanted
          ? {
              label: t(isIn ? 'callOut.plan' : 'callOut.logInFirst'),
              onPress: isIn ? props.onPlan : props.onLogInFirst,
            }
          : { ...back, label: t('callOut.done') }
      }
      fact={t(isAppWanted ? 'callOut.factPlan' : 'callOut.factCommand')}
      aside={t('callOut.back')}
    >
      <Column>
        <SeenNow onLogIn={props.onLogIn} />
        <CallProblem error={carry.error} />
        <TransportChoice onChoose={carry.over} />
        <AddressesChoice onChoose={carry.by} />
        {isAppWanted ? <Typography variant="body2">{t('callOut.byPlan')}</Typography> : <RunAgain />}
      </Column>
    </StepScreen>
  );
}
