import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnAddress } from '../../../../contract/hand-over.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import type { PrimaryAction } from '../../../components/screen-actions.ts';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import type { WayProps } from '../ways/way-props.ts';
import type { Opening } from './use-opening.ts';

/** Until there is a code: it is made, or there is no network, or it was refused. */
export function CodeOpening(
  props: WayProps & {
    readonly addresses: UseQueryResult<readonly OwnAddress[]>;
    readonly opening: Opening;
  },
) {
  const { t } = useTranslation(['hand-over', 'common']);
  const { addresses, opening } = props;
  const error = opening.error ?? addresses.error;
  const isNowhere = addresses.data?.length === 0;
  return (
    <StepScreen
      heading={t('ways.code.open.heading', { name: props.row.device.name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      {...(error || isNowhere ? { primary: again() } : {})}
    >
      <Column>
        <CallProblem error={error} />
        {isNowhere && (
          <Notice tone="watch" title={t('ways.code.opening.none')}>
            {t('ways.code.opening.noneWhy')}
          </Notice>
        )}
        {!error && !isNowhere && (
          <Waiting what={t('ways.code.opening.what')} usually={t('ways.code.opening.usually')} />
        )}
      </Column>
    </StepScreen>
  );

  function again(): PrimaryAction {
    return {
      label: t(opening.error || addresses.error ? 'common:retry' : 'ways.code.opening.lookAgain'),
      onPress: () => {
        opening.again();
        // The networks may be others by now.
        void addresses.refetch();
      },
    };
  }
}
