import { Box, Button, Chip, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type DeviceProblem, MOST_DEVICES, problemsOfDevices } from '../../../contract/devices.ts';
import { Device } from '../../../contract/setup.ts';
import { useJourney } from '../../app/journey-context.tsx';
import { useLostAnswers } from '../../app/lost-answers.ts';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { AddRow, IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { DeviceDialog } from './device-dialog.tsx';
import { aDevice, firstDevices, newDeviceId } from './first-devices.ts';

type Open = { readonly kind: 'none' } | { readonly kind: 'add' | 'edit'; readonly device: Device };
interface Removed {
  readonly device: Device;
  readonly at: number;
}

/** Keys for your devices: a list that is kept here while it grows and sent whole. */
export function Devices() {
  const { t } = useTranslation(['devices', 'common']);
  const { journey, goOn } = useJourney();
  const calls = useCalls();
  const lost = useLostAnswers('devices');
  const [devices, write, drop] = useDraft('devices', z.array(Device), () => [
    ...(journey.answers.devices ??
      firstDevices(
        { phone: t('first.phone'), computer: t('first.computer') },
        navigator.userAgent,
        newDeviceId,
      )),
  ]);
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const [removed, setRemoved] = useState<Removed>();
  const save = useMutation(calls.devices.save.mutationOptions());
  const send = (): void =>
    save.mutate(
      { devices },
      {
        onSuccess: (now) => {
          drop();
          goOn(now);
        },
      },
    );
  const change = (next: readonly Device[]): void => {
    save.reset();
    write([...next]);
  };
  const remove = (device: Device): void => {
    setRemoved({ device, at: devices.findIndex(({ id }) => id === device.id) });
    change(devices.filter(({ id }) => id !== device.id));
    setOpen({ kind: 'none' });
  };
  const problems = problemsOfDevices(devices);
  const blocked = devices.length === 0 || devices.length > MOST_DEVICES || problems.size > 0;
  const changed = JSON.stringify(devices) !== JSON.stringify(journey.answers.devices);
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={{
        label: t('common:continue'),
        onPress: send,
        state: save.isPending ? 'busy' : blocked ? 'off' : 'ready',
      }}
      fact={factOf()}
      aside={<Technical />}
    >
      {save.error && <Above note={<ProblemNote problem={problemOf(save.error)} />} />}
      {devices.length > MOST_DEVICES && (
        <Above
          note={
            <Notice tone="problem" title={t('tooMany')}>
              {t('tooManyWhy', { count: devices.length - MOST_DEVICES })}
            </Notice>
          }
        />
      )}
      {devices.length === 0 && (
        <Above
          note={
            <Notice tone="know" title={t('none')}>
              {t('noneWhy')}
            </Notice>
          }
        />
      )}
      <ListCard label={t('list')}>
        {devices.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            problem={problems.get(device.id)}
            onEdit={() => setOpen({ kind: 'edit', device })}
          />
        ))}
        <AddRow
          label={devices.length === 0 ? t('addFirst') : t('add')}
          onPress={() => setOpen({ kind: 'add', device: aDevice({ id: newDeviceId() }) })}
        />
      </ListCard>
      <Removal
        removed={removed}
        onUndo={({ device, at }) => {
          change(devices.toSpliced(at, 0, device));
          setRemoved(undefined);
        }}
      />
      {open.kind !== 'none' && (
        <DeviceDialog
          kind={open.kind}
          device={open.device}
          others={devices.filter(({ id }) => id !== open.device.id)}
          onCancel={() => setOpen({ kind: 'none' })}
          onRemove={() => remove(open.device)}
          onDone={(device) => {
            const known = devices.some(({ id }) => id === device.id);
            change(
              known
                ? devices.map((other) => (other.id === device.id ? device : other))
                : [...devices, device],
            );
            setOpen({ kind: 'none' });
          }}
        />
      )}
    </StepScreen>
  );

  function factOf(): string {
    if (problems.size > 0) return t('needsChange');
    if (changed && lost) return lost;
    return t('count', { count: devices.filter(({ state }) => state === 'on').length });
  }
}

function Above({ note }: { readonly note: ReactNode }) {
  return <Box sx={{ mb: 2 }}>{note}</Box>;
}

function DeviceRow(props: {
  readonly device: Device;
  readonly problem: DeviceProblem | undefined;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation(['devices', 'platforms']);
  const { device, problem } = props;
  const name = device.name.trim() === '' ? t('unnamed') : device.name;
  return (
    <ListRow
      mark={<IconTile icon={device.platform} />}
      title={name}
      detail={
        <>
          {t(`platforms:${device.platform}.use`)}
          {problem && (
            <Box component="span" sx={{ display: 'flex', gap: 0.75, color: 'error.main', mt: 0.25 }}>
              <Icon name="warning" size={18} />
              {t(`problem.${problem}`)}
            </Box>
          )}
        </>
      }
      end={
        <>
          <Chip
            label={device.state === 'on' ? t('years', { count: device.validityDays / 365 }) : t('off')}
            color={device.state === 'on' ? 'default' : 'warning'}
            sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
          />
          <Button onClick={props.onEdit} aria-label={t('editNamed', { name })}>
            {t('edit')}
          </Button>
        </>
      }
    />
  );
}

/** Taking a device off is undone in the same place, without asking first. */
function Removal(props: {
  readonly removed: Removed | undefined;
  readonly onUndo: (removed: Removed) => void;
}) {
  const { t } = useTranslation('devices');
  const { removed } = props;
  return (
    <Box
      role="status"
      sx={{ minHeight: 44, mt: 1, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}
    >
      {removed && (
        <>
          <Typography variant="body2">
            {t('removed', { name: removed.device.name || t('unnamed') })}
          </Typography>
          <Button size="small" onClick={() => props.onUndo(removed)}>
            {t('undo')}
          </Button>
        </>
      )}
    </Box>
  );
}

function Technical() {
  const { t } = useTranslation('devices');
  return (
    <>
      {t('technical')}
      <Fold title={t('technicalWhat')}>{t('technicalWhy')}</Fold>
    </>
  );
}
