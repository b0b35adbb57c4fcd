import { Chip } from '@mui/material';
import { type UseQueryResult, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAddress } from '../../../../contract/hand-over.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Column } from '../../../components/column.tsx';
import { Point, Points } from '../../../components/points.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import type { PrimaryAction } from '../../../components/screen-actions.ts';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import type { WayProps } from '../ways/way-props.ts';

/** Before anything waits in the network: what it takes, what the system may ask, and which network where there are several. */
export function CodePrepare(props: CodePrepareProps) {
  const { t } = useTranslation(['hand-over', 'common']);
  const { device } = props.row;
  const calls = useCalls();
  const open = useMutation(calls.handOver.pickUp.open.mutationOptions());
  const [picked, setPicked] = useState<string>();
  const { data, error, refetch } = props.addresses;
  const chosen = data?.find(({ address }) => address === picked) ?? data?.[0];
  return (
    <StepScreen
      heading={t('ways.code.prepare.heading', { name: device.name })}
      lead={t('ways.code.prepare.lead')}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t('ways.code.prepare.fact')}
      primary={primary()}
    >
      <Column>
        <CallProblem error={open.error} />
        <CallProblem error={error} />
        {!error && <AboutNetworks {...props} chosen={chosen?.address} onChoose={setPicked} />}
        {data && data.length > 0 && <WhatItTakes {...props} />}
      </Column>
    </StepScreen>
  );

  function primary(): PrimaryAction {
    if (error || data?.length === 0) {
      const again = (): void => void refetch();
      return { label: t(error ? 'common:retry' : 'ways.code.prepare.lookAgain'), onPress: again };
    }
    return {
      label: t('ways.code.prepare.show'),
      onPress: () => chosen && open.mutate({ deviceId: device.id, address: chosen.address }),
      state: open.isPending ? 'busy' : chosen ? 'ready' : 'off',
    };
  }
}

interface CodePrepareProps extends WayProps {
  readonly addresses: UseQueryResult<readonly OwnAddress[]>;
  /** Whether a code for another device works now. */
  readonly other: 'open' | 'none';
}

/** Which network, where there is one to choose; that there is none; or that it is looked for. */
function AboutNetworks(
  props: CodePrepareProps & {
    readonly chosen: string | undefined;
    readonly onChoose: (address: string) => void;
  },
) {
  const { t } = useTranslation('hand-over');
  const { data } = props.addresses;
  if (!data) {
    return <Waiting what={t('ways.code.prepare.looking')} usually={t('ways.code.prepare.lookingUsually')} />;
  }
  if (data.length === 0) {
    return (
      <Notice tone="watch" title={t('ways.code.prepare.none')}>
        {t('ways.code.prepare.noneWhy')}
      </Notice>
    );
  }
  if (data.length === 1) return null;
  return (
    <Networks
      label={t('ways.code.prepare.where', { name: props.row.device.name })}
      addresses={data}
      chosen={props.chosen}
      onChoose={props.onChoose}
    />
  );
}

function WhatItTakes({ row, other }: CodePrepareProps) {
  const { t } = useTranslation('hand-over');
  return (
    <Points title={t('ways.code.prepare.list')}>
      <Point icon="globe">{t('ways.code.prepare.wifi')}</Point>
      <Point icon="shield">{t('ways.code.prepare.allow')}</Point>
      <Point icon="lock">{t('ways.code.prepare.locked')}</Point>
      {row.device.platform === 'iphone' && (
        <Point icon="iphone">{`${t('ways.iphone.title')}. ${t('ways.iphone.onPage')}`}</Point>
      )}
      {other === 'open' && <Point icon="code">{t('ways.code.prepare.other')}</Point>}
    </Points>
  );
}

function Networks(props: {
  readonly label: string;
  readonly addresses: readonly OwnAddress[];
  readonly chosen: string | undefined;
  readonly onChoose: (address: string) => void;
}) {
  const { t } = useTranslation('hand-over');
  return (
    <ChoiceList
      label={props.label}
      labelLook="shown"
      chosen={props.chosen}
      onChoose={props.onChoose}
      choices={props.addresses.map(({ address, interfaceName, kind }, index) => ({
        value: address,
        icon: kind === 'wifi' ? 'share' : kind === 'cable' ? 'path' : 'globe',
        title: t(`ways.code.prepare.kind.${kind}`),
        detail: t('ways.code.prepare.at', { address, interfaceName }),
        end: index === 0 && <Chip label={t('ways.code.prepare.likely')} />,
      }))}
    />
  );
}
