import { Box } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameName } from '../../contract/devices.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { cardColumns } from '../components/card-columns.ts';
import { ChoiceCard } from '../components/choice-card.tsx';
import { Column } from '../components/column.tsx';
import { Point, Points } from '../components/points.tsx';
import { Notice } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { LostDeviceProofScreen } from './lost-device-proof.tsx';

/** I lost a device: which one, its name typed, and then the proof that its very key opens nothing. */
export function LostDevice(props: {
  readonly device: DeviceId | undefined;
  readonly onChoose: (device: DeviceId) => void;
  readonly onBack: () => void;
}) {
  const { devices = [] } = useJourney().journey.answers;
  const device = devices.find(({ id }) => id === props.device);
  if (!device) return <WhichScreen key="which" devices={devices} {...props} />;
  switch (device.state) {
    case 'on':
      return <SwitchOffScreen key="switch-off" device={device} onBack={props.onBack} />;
    case 'off':
      return <LostDeviceProofScreen key="proof" device={device} onBack={props.onBack} />;
  }
}

function WhichScreen(props: {
  readonly devices: readonly Device[];
  readonly onChoose: (device: DeviceId) => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation(['home', 'platforms']);
  const on = props.devices.filter(({ state }) => state === 'on');
  return (
    <StepScreen
      heading={t('lost.which.heading')}
      lead={t('lost.which.lead')}
      back={{ label: t('back'), onPress: props.onBack }}
      fact={t('lost.which.fact')}
    >
      {on.length === 0 && <Notice tone="know" title={t('lost.which.none')} />}
      <Box component="ul" aria-label={t('devices')} sx={choices}>
        {on.map(({ id, name, platform }) => (
          <li key={id}>
            <ChoiceCard
              icon={platform}
              title={name}
              detail={t(`platforms:${platform}.name`)}
              onPress={() => props.onChoose(id)}
            />
          </li>
        ))}
      </Box>
    </StepScreen>
  );
}

const choices = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 1.25,
  gridTemplateColumns: cardColumns,
} as const;

function SwitchOffScreen({ device, onBack }: { readonly device: Device; readonly onBack: () => void }) {
  const { t } = useTranslation('home');
  const calls = useCalls();
  const [typed, setTyped] = useState('');
  const switchOff = useMutation(calls.lostDevice.switchOff.mutationOptions());
  const { name } = device;
  const isSure = isSameName(typed, name);
  return (
    <StepScreen
      heading={t('lost.off.heading', { name })}
      lead={t('lost.off.lead')}
      back={{ label: t('lost.off.keep'), onPress: onBack }}
      primary={{
        label: t('lost.off.go'),
        onPress: () => switchOff.mutate({ deviceId: device.id, name: typed }),
        state: switchOff.isPending ? 'busy' : isSure ? 'ready' : 'off',
      }}
      fact={t(isSure ? 'lost.off.fact' : 'lost.off.typeFirst')}
    >
      <Column>
        <CallProblem error={switchOff.error} />
        <Points title={t('lost.off.list')}>
          <Point icon="lock">{t('lost.off.points.lock')}</Point>
          <Point icon="key">{t('lost.off.points.revoked')}</Point>
          <Point icon="eye">{t('lost.off.points.tried')}</Point>
          <Point icon="check">{t('lost.off.points.others')}</Point>
        </Points>
        <TextQuestion
          label={t('lost.off.label', { name })}
          value={typed}
          onChange={setTyped}
          hint={t('lost.off.hint')}
          input={{ maxLength: 200 }}
        />
      </Column>
    </StepScreen>
  );
}
