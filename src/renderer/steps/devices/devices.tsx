import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceProblem } from '../../../contract/devices.ts';
import type { Device } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { AddRow, IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { DeviceDialog } from './device-dialog.tsx';
import { type DeviceList, type Removed, useDeviceList } from './device-list.ts';
import { aDevice, firstDevices, newDeviceId } from './first-devices.ts';
import { KeyDialog } from './key-dialog.tsx';
import { type KeyLife, keyChanges } from './key-life.ts';

type Open = { readonly kind: 'none' } | { readonly kind: 'add' | 'edit' | 'key'; readonly device: Device };

/** Keys for your devices: who gets one. The list is kept here while it grows and sent whole. */
export function Devices() {
  const { t } = useTranslation(['devices', 'common']);
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const words = { phone: t('first.phone'), computer: t('first.computer') };
  const list = useDeviceList(() => firstDevices(words, navigator.userAgent, newDeviceId));
  const close = (): void => setOpen({ kind: 'none' });
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={{
        label: t('common:continue'),
        onPress: list.send,
        state: list.save.isPending ? 'busy' : list.sendable ? 'ready' : 'off',
      }}
      fact={useFact(list)}
      aside={<Technical />}
    >
      <WholeListNotes list={list} />
      <ListCard label={t('list')}>
        {list.devices.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            problem={list.problems.get(device.id)}
            life={list.lifeOf(device)}
            onEdit={() => setOpen({ kind: 'edit', device })}
            onKey={() => setOpen({ kind: 'key', device })}
          />
        ))}
        <AddRow
          label={list.devices.length === 0 ? t('addFirst') : t('add')}
          onPress={() => setOpen({ kind: 'add', device: aDevice({ id: newDeviceId() }) })}
        />
      </ListCard>
      <Removal
        removed={list.removed}
        life={list.removed && list.lifeOf(list.removed.device)}
        onUndo={list.putBack}
      />
      {list.keys === 'unseen' && (
        <Box role="status" sx={{ mt: 1, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
          <Typography variant="body2">{t('unseen')}</Typography>
          <Button size="small" onClick={list.seeKeys}>
            {t('seeAgain')}
          </Button>
        </Box>
      )}
      <Box sx={{ '&:not(:empty)': { mt: 2.5 } }}>
        <CustodyNote />
      </Box>
      {open.kind === 'key' && (
        <KeyDialog
          device={open.device}
          life={list.lifeOf(open.device) ?? 'works'}
          onCancel={close}
          onChange={(change) => {
            list.changeKey(open.device, change);
            close();
          }}
        />
      )}
      {(open.kind === 'add' || open.kind === 'edit') && (
        <DeviceDialog
          kind={open.kind}
          device={open.device}
          others={list.devices.filter(({ id }) => id !== open.device.id)}
          onCancel={close}
          onRemove={() => {
            list.takeOff(open.device);
            close();
          }}
          onDone={(device) => {
            list.put(device);
            close();
          }}
        />
      )}
    </StepScreen>
  );
}

/** What hinders, what is lost, or how many keys it comes to. */
function useFact({ devices, problems, changed, tooMany, keys, lifeOf }: DeviceList): string {
  const { t } = useTranslation('devices');
  const lost = useLostAnswers('devices');
  if (tooMany > 0) return t('tooMany');
  if (problems.size > 0) return t('needsChange');
  if (changed && lost) return lost;
  if (keys !== 'known') return t('factLater');
  const made = devices.filter((device) => lifeOf(device) === 'new' || lifeOf(device) === 'renewing').length;
  return made === 0 ? t('countNone') : t('count', { count: made });
}

/** What is to be said about the list as a whole: refused, too long, or empty. */
function WholeListNotes({ list }: { readonly list: DeviceList }) {
  const { t } = useTranslation('devices');
  const above = { mb: 2 };
  return (
    <>
      <CallProblem error={list.save.error} sx={above} />
      {list.tooMany > 0 && (
        <Box sx={above}>
          <Notice tone="problem" title={t('tooMany')}>
            {t('tooManyWhy', { count: list.tooMany })}
          </Notice>
        </Box>
      )}
      {list.devices.length === 0 && (
        <Box sx={above}>
          <Notice tone="know" title={t('none')}>
            {t('noneWhy')}
          </Notice>
        </Box>
      )}
    </>
  );
}

function DeviceRow(props: {
  readonly device: Device;
  readonly problem: DeviceProblem | undefined;
  readonly life: KeyLife | undefined;
  readonly onEdit: () => void;
  readonly onKey: () => void;
}) {
  const { t } = useTranslation(['devices', 'platforms']);
  const { device, problem, life } = props;
  const name = device.name.trim() === '' ? t('unnamed') : device.name;
  const off = life === undefined ? device.state === 'off' : life === 'off';
  const plain = life === 'new' || life === 'works';
  // Where it is narrow, the name needs the width: what can be done with the key stands below it.
  const key = life && keyChanges[life].length > 0 && (
    <Button onClick={props.onKey} aria-label={t('key.changeNamed', { name })}>
      {t('key.change')}
    </Button>
  );
  return (
    <ListRow
      mark={<IconTile icon={device.platform} />}
      title={name}
      detail={
        <>
          {t(`platforms:${device.platform}.use`)}
          {life && !plain && (
            <Box component="span" sx={{ display: 'block', color: 'text.primary', fontWeight: 600 }}>
              {t(`life.${life}`)}
            </Box>
          )}
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
            label={off ? t('off') : t('years', { count: device.validityDays / 365 })}
            color={off ? 'warning' : 'default'}
            sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
          />
          <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>{key}</Box>
          <Button onClick={props.onEdit} aria-label={t('editNamed', { name })}>
            {t('edit')}
          </Button>
        </>
      }
    >
      {key && <Box sx={{ display: { xs: 'flex', sm: 'none' }, ml: 4.75, mt: 0.5 }}>{key}</Box>}
    </ListRow>
  );
}

/** Taking a device off is undone in the same place, without asking first. */
function Removal(props: {
  readonly removed: Removed | undefined;
  readonly life: KeyLife | undefined;
  readonly onUndo: (removed: Removed) => void;
}) {
  const { t } = useTranslation('devices');
  const { removed, life } = props;
  const hasKey = life !== undefined && life !== 'new' && life !== 'off';
  return (
    <Box role="status" sx={{ mt: 1, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
      {removed && (
        <>
          <Typography variant="body2">
            {t(hasKey ? 'removedKey' : 'removed', {
              name: removed.device.name || t('unnamed'),
            })}
          </Typography>
          <Button size="small" autoFocus onClick={() => props.onUndo(removed)}>
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
