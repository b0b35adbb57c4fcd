import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Fold } from '../../components/fold.tsx';
import { AddRow, ListCard } from '../../components/list-card.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { DeviceDialog, type DeviceDraft } from './device-dialog.tsx';
import { type DeviceList, type Removed, useDeviceList } from './device-list.ts';
import { DeviceRow } from './device-row.tsx';
import { createDevice, createDeviceId, suggestDevices } from './first-devices.ts';
import { KeyDialog } from './key-dialog.tsx';
import type { KeyLife } from './key-life.ts';
import { useKeyWords } from './key-words.ts';
import { SeveralDialog } from './several-dialog.tsx';

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'edit' | 'key'; readonly device: Device }
  | { readonly kind: 'add'; readonly device: DeviceDraft; readonly before?: string }
  | { readonly kind: 'several'; readonly text: string };

/** The next one's key works as long as that of the one before it. */
function addAfter(before?: Device): Open {
  const { validityDays } = before ?? createDevice({ id: '', platform: 'program' });
  const device: DeviceDraft = {
    ...{ id: createDeviceId(), name: '', platform: undefined },
    ...{ validityDays, state: 'on' },
  };
  return { kind: 'add', device, ...(before ? { before: before.name } : {}) };
}

/** Keys for your devices: who gets one. The list is kept here while it grows and sent whole. */
export function Devices() {
  const { t } = useTranslation(['devices', 'common']);
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const words = { phone: t('first.phone'), computer: t('first.computer') };
  const list = useDeviceList(() => suggestDevices(words, navigator.userAgent, createDeviceId));
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
      <Rows list={list} onOpen={setOpen} />
      <Removal
        removed={list.removed}
        life={list.removed && list.lifeOf(list.removed.device)}
        onUndo={list.putBack}
      />
      {list.keys === 'unseen' && <KeysUnseen onAgain={list.seeKeys} />}
      <Box sx={{ '&:not(:empty)': { mt: 2.5 } }}>
        <CustodyNote />
      </Box>
      <OpenDialog open={open} list={list} onOpen={setOpen} />
    </StepScreen>
  );
}

function Rows(props: { readonly list: DeviceList; readonly onOpen: (open: Open) => void }) {
  const { t } = useTranslation('devices');
  const { list, onOpen } = props;
  return (
    <ListCard label={t('list')}>
      {list.devices.map((device) => (
        <DeviceRow
          key={device.id}
          device={device}
          problem={list.problems.get(device.id)}
          life={list.lifeOf(device)}
          onEdit={() => onOpen({ kind: 'edit', device })}
          onKey={() => onOpen({ kind: 'key', device })}
        />
      ))}
      <AddRow
        label={list.devices.length === 0 ? t('addFirst') : t('add')}
        onPress={() => onOpen(addAfter())}
      />
      <AddRow label={t('addSeveral')} onPress={() => onOpen({ kind: 'several', text: '' })} />
    </ListCard>
  );
}

/** The dialog that is open, if one is. What was done in it closes it. */
function OpenDialog(props: {
  readonly open: Open;
  readonly list: DeviceList;
  readonly onOpen: (open: Open) => void;
}) {
  const { open, list, onOpen } = props;
  const onClose = (): void => onOpen({ kind: 'none' });
  const thenClose =
    <Input extends readonly unknown[]>(act: (...input: Input) => void) =>
    (...input: Input): void => {
      act(...input);
      onClose();
    };
  switch (open.kind) {
    case 'none':
      return null;
    case 'key':
      return (
        <KeyDialog
          device={open.device}
          life={list.lifeOf(open.device) ?? 'works'}
          onCancel={onClose}
          onChange={thenClose((change) => list.changeKey(open.device, change))}
        />
      );
    case 'several':
      return (
        <SeveralDialog
          text={open.text}
          others={list.devices}
          onCancel={onClose}
          onDone={thenClose(list.putAll)}
        />
      );
    case 'add':
      return (
        <DeviceDialog
          kind="add"
          device={open.device}
          origin="guessed"
          others={list.devices}
          before={open.before}
          onCancel={onClose}
          onRemove={onClose}
          onDone={thenClose(list.put)}
          onAnother={(device, origin) => {
            list.put(device, origin);
            onOpen(addAfter(device));
          }}
          onSeveral={(text) => onOpen({ kind: 'several', text })}
        />
      );
    case 'edit':
      return (
        <DeviceDialog
          kind="edit"
          device={open.device}
          origin={list.originOf(open.device)}
          others={list.devices.filter(({ id }) => id !== open.device.id)}
          onCancel={onClose}
          onRemove={thenClose(() => list.takeOff(open.device))}
          onDone={thenClose(list.put)}
          onAnother={thenClose(list.put)}
          onSeveral={() => {}}
        />
      );
  }
}

function KeysUnseen({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('devices');
  return (
    <Box role="status" sx={noteLine}>
      <Typography variant="body2">{t('unseen')}</Typography>
      <Button size="small" onClick={onAgain}>
        {t('seeAgain')}
      </Button>
    </Box>
  );
}

/** What hinders, what is lost, or how many keys it comes to. */
function useFact({ devices, problems, changed, tooMany, keys, lifeOf }: DeviceList): string {
  const { t } = useTranslation('devices');
  const words = useKeyWords();
  const lost = useLostAnswers('devices');
  if (tooMany > 0) return t('tooMany');
  if (problems.size > 0) return t('needsChange');
  if (changed && lost) return lost;
  if (keys !== 'known') return words.factLater;
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

/** Taking a device off is undone in the same place, without asking first. */
function Removal(props: {
  readonly removed: Removed | undefined;
  readonly life: KeyLife | undefined;
  readonly onUndo: (removed: Removed) => void;
}) {
  const { t } = useTranslation('devices');
  const words = useKeyWords();
  const { removed, life } = props;
  const hasKey = life !== undefined && life !== 'new' && life !== 'off';
  return (
    <Box role="status" sx={noteLine}>
      {removed && (
        <>
          <Typography variant="body2">
            {hasKey
              ? words.removedKey(removed.device.name || t('unnamed'))
              : t('removed', { name: removed.device.name || t('unnamed') })}
          </Typography>
          <Button size="small" autoFocus onClick={() => props.onUndo(removed)}>
            {t('undo')}
          </Button>
        </>
      )}
    </Box>
  );
}

const noteLine = { mt: 1, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 } as const;

function Technical() {
  const { t } = useTranslation('devices');
  const words = useKeyWords();
  return (
    <>
      {words.technical}
      <Fold title={t('technicalWhat')}>{words.technicalWhy}</Fold>
    </>
  );
}
