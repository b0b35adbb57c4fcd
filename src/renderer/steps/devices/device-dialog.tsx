import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeviceProblem, LONGEST_DEVICE_NAME, problemsOfDevices } from '../../../contract/devices.ts';
import { type Device, platforms, validityChoices } from '../../../contract/setup.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { isWrittenPlainly } from './written-plainly.ts';

interface DeviceDialogProps {
  readonly kind: 'add' | 'edit';
  readonly device: Device;
  /** The rest of the list, which the name must differ from. */
  readonly others: readonly Device[];
  readonly onDone: (device: Device) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** One device: its name, what it is, and how long its key works. */
export function DeviceDialog(props: DeviceDialogProps) {
  const { t } = useTranslation('devices');
  const title = useId();
  const [device, setDevice] = useState(props.device);
  const [tried, setTried] = useState<'not-yet' | 'tried'>('not-yet');
  const problem = problemsOfDevices([...props.others, device]).get(device.id);
  // An empty name is no mistake before somebody says that it is finished.
  const shown = problem === 'NAME_EMPTY' && tried === 'not-yet' ? undefined : problem;
  const done = (event: FormEvent): void => {
    event.preventDefault();
    // The dialog's form is a child of the screen's form in React's tree: its submit must not travel there.
    event.stopPropagation();
    setTried('tried');
    if (problem === undefined) props.onDone({ ...device, name: device.name.trim() });
  };
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={title} maxWidth="sm" fullWidth>
      <Box component="form" noValidate onSubmit={done} sx={{ display: 'contents' }}>
        <DialogTitle id={title}>{t(`form.${props.kind}`)}</DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2.5, pt: 1.5 }}>
            <NameQuestion device={device} onDevice={setDevice} problem={shown} />
            <PlatformChoice device={device} onDevice={setDevice} />
            <ValidityChoice device={device} onDevice={setDevice} />
          </Box>
        </DialogContent>
        <Actions {...props} />
      </Box>
    </Dialog>
  );
}

interface Part {
  readonly device: Device;
  readonly onDevice: (device: Device) => void;
}

function NameQuestion(props: Part & { readonly problem: DeviceProblem | undefined }) {
  const { t } = useTranslation('devices');
  const { device, onDevice, problem } = props;
  return (
    <TextQuestion
      label={t('form.name')}
      focus="on-arrival"
      value={device.name}
      onChange={(name) => onDevice({ ...device, name })}
      hint={isWrittenPlainly(device.name) ? t('form.plain') : t('form.nameHint')}
      problem={problem && t(`problem.${problem}`)}
      // A little longer than allowed, so that a pasted name is seen whole and can be shortened.
      input={{ maxLength: LONGEST_DEVICE_NAME * 2, autoCapitalize: 'sentences' }}
    />
  );
}

function Actions(props: Pick<DeviceDialogProps, 'kind' | 'onRemove' | 'onCancel'>) {
  const { t } = useTranslation('devices');
  return (
    <DialogActions>
      {props.kind === 'edit' && (
        <Button color="error" onClick={props.onRemove} sx={{ mr: 'auto' }}>
          {t('form.remove')}
        </Button>
      )}
      <Button onClick={props.onCancel}>{t('form.cancel')}</Button>
      <Button type="submit" variant="contained">
        {t('form.done')}
      </Button>
    </DialogActions>
  );
}

function PlatformChoice({ device, onDevice }: Part) {
  const { t } = useTranslation(['devices', 'platforms']);
  return (
    <ChoiceList
      label={t('form.platform')}
      labelLook="shown"
      look="tile"
      columns="repeat(auto-fill, minmax(140px, 1fr))"
      choices={platforms.map((platform) => ({
        value: platform,
        title: t(`platforms:${platform}.short`),
        icon: platform,
      }))}
      chosen={device.platform}
      onChoose={(platform) => onDevice({ ...device, platform })}
    />
  );
}

function ValidityChoice({ device, onDevice }: Part) {
  const { t } = useTranslation('devices');
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
