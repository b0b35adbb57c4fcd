import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DeviceProblem,
  LONGEST_DEVICE_TEXT,
  problemsOfDevices,
  repairDeviceName,
} from '../../../contract/devices.ts';
import { guessPlatform } from '../../../contract/guess-platform.ts';
import { type Device, type Platform, validityChoices } from '../../../contract/setup.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { useOffer } from '../../components/typed-name.ts';
import { findComputer } from './first-devices.ts';
import { focusPlatform, PlatformChoice } from './platform-choice.tsx';
import { namesIn } from './several-names.ts';
import { isWrittenPlainly } from './written-plainly.ts';

/** A device while somebody still says what it is. */
export type DeviceDraft = Omit<Device, 'platform'> & { readonly platform: Platform | undefined };

/** Who said what a device is: the person, or its name. */
export type Origin = 'guessed' | 'picked';

interface DeviceDialogProps {
  readonly kind: 'add' | 'edit';
  readonly device: DeviceDraft;
  readonly origin: Origin;
  /** The rest of the list, which the name must differ from. */
  readonly others: readonly Device[];
  /** The device that was added before this one, in the same dialog. */
  readonly before?: string | undefined;
  readonly onDone: (device: Device, origin: Origin) => void;
  /** The same, and the dialog stays for the next one. */
  readonly onAnother: (device: Device, origin: Origin) => void;
  /** Several names were pasted where one was asked for. */
  readonly onSeveral: (text: string) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** One device: its name, what it is, and how long its key works. */
export function DeviceDialog(props: DeviceDialogProps) {
  const { t } = useTranslation('devices');
  const title = useId();
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={title} maxWidth="sm" fullWidth>
      <DialogTitle id={title}>{t(`form.${props.kind}`)}</DialogTitle>
      <Typography role="status" variant="body2" sx={{ px: { xs: 2.6, sm: 3.6 }, color: 'text.secondary' }}>
        {props.before !== undefined && t('form.before', { name: props.before })}
      </Typography>
      <DeviceForm key={props.device.id} {...props} />
    </Dialog>
  );
}

function DeviceForm(props: DeviceDialogProps) {
  const form = useDeviceForm(props);
  const { device, change, shown, kinds } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The dialog's form is a child of the screen's form in React's tree: its submit must not travel there.
    event.stopPropagation();
    form.finish(props.onDone);
  };
  const anotherByKeys = (event: KeyboardEvent): void => {
    if (props.kind !== 'add' || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.finish(props.onAnother);
  };
  return (
    <Box component="form" noValidate onSubmit={submit} onKeyDown={anotherByKeys} sx={{ display: 'contents' }}>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2.5, pt: 1.5 }}>
          <NameQuestion
            {...props}
            name={device.name}
            problem={shown}
            onType={(name) => change({ ...device, name })}
          />
          <PlatformChoice {...form.platform} place={kinds} />
          <ValidityChoice device={device} onDevice={change} />
        </Box>
      </DialogContent>
      <Actions {...props} onAnother={() => form.finish(props.onAnother)} />
    </Box>
  );
}

/** What is typed and picked so far. What a device is follows its name until somebody picks it. */
function useDeviceForm(props: DeviceDialogProps) {
  const [device, change] = useState(props.device);
  const [picked, pick] = useState(props.origin === 'picked' ? props.device.platform : undefined);
  const [tried, setTried] = useState<'not-yet' | 'tried'>('not-yet');
  const kinds = useRef<HTMLDivElement>(null);
  const platform = picked ?? guessPlatform(device.name, findComputer(navigator.userAgent)) ?? device.platform;
  const origin: Origin = picked === undefined ? 'guessed' : 'picked';
  // Of which kind it is does not matter to its name.
  const asDevice: Device = { ...device, platform: platform ?? 'program' };
  const problem = problemsOfDevices([...props.others, asDevice]).get(device.id);
  const finish = (then: (device: Device, origin: Origin) => void): void => {
    setTried('tried');
    if (problem !== undefined) return;
    if (platform === undefined) focusPlatform(kinds);
    else then({ ...device, platform, name: device.name.trim() }, origin);
  };
  const isMissing = tried === 'tried' && problem === undefined && platform === undefined;
  return {
    device,
    change,
    finish,
    kinds,
    // An empty name is no mistake before somebody says that it is finished.
    shown: problem === 'NAME_EMPTY' && tried === 'not-yet' ? undefined : problem,
    platform: {
      chosen: platform,
      origin,
      problem: isMissing ? ('missing' as const) : ('none' as const),
      onPick: pick,
    },
  };
}

function NameQuestion(props: {
  readonly kind: DeviceDialogProps['kind'];
  readonly name: string;
  readonly others: readonly Device[];
  readonly problem: DeviceProblem | undefined;
  readonly onType: (name: string) => void;
  readonly onSeveral: (text: string) => void;
}) {
  const { t } = useTranslation('devices');
  const { name, problem, onType } = props;
  const others = props.others.map((device) => device.name);
  return (
    <TextQuestion
      label={t('form.name')}
      focus="on-arrival"
      value={name}
      onChange={onType}
      hint={isWrittenPlainly(name) ? t('form.plain') : t('form.nameHint')}
      problem={problem && t(`problem.${problem}`)}
      offer={useOffer(problem && repairDeviceName(name, others), onType)}
      input={{
        // Longer than allowed, so that a pasted name is seen whole and can be shortened.
        maxLength: LONGEST_DEVICE_TEXT,
        autoCapitalize: 'sentences',
        onPaste: (event) => {
          const text = event.clipboardData.getData('text');
          if (props.kind !== 'add' || namesIn(text).length < 2) return;
          event.preventDefault();
          props.onSeveral(text);
        },
      }}
    />
  );
}

function Actions(
  props: Pick<DeviceDialogProps, 'kind' | 'onRemove' | 'onCancel'> & { readonly onAnother: () => void },
) {
  const { t } = useTranslation('devices');
  return (
    <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
      {props.kind === 'edit' && (
        <Button color="error" onClick={props.onRemove} sx={{ mr: 'auto' }}>
          {t('form.remove')}
        </Button>
      )}
      <Button onClick={props.onCancel}>{t('form.cancel')}</Button>
      {props.kind === 'add' && (
        <Button
          variant="outlined"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title={t('form.anotherKeys')}
          onClick={props.onAnother}
        >
          {t('form.another')}
        </Button>
      )}
      <Button type="submit" variant="contained">
        {t('form.done')}
      </Button>
    </DialogActions>
  );
}

function ValidityChoice(props: {
  readonly device: DeviceDraft;
  readonly onDevice: (device: DeviceDraft) => void;
}) {
  const { t } = useTranslation('devices');
  const { device, onDevice } = props;
  return (
    <Box>
      <ChoiceList
        label={t('form.validity')}
        labelLook="shown"
        look="tile"
        columns="repeat(auto-fill, minmax(104px, 1fr))"
        choices={validityChoices.map((days) => ({ value: days, title: t('years', { count: days / 365 }) }))}
        chosen={device.validityDays}
        onChoose={(validityDays) => onDevice({ ...device, validityDays })}
      />
      <Box sx={{ typography: 'body2', color: 'text.secondary', mt: 1 }}>{t('form.validityHint')}</Box>
    </Box>
  );
}
