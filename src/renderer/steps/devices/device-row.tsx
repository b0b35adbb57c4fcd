import { Box, Button, Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DeviceProblem } from '../../../contract/devices.ts';
import type { Device } from '../../../contract/setup.ts';
import { Icon } from '../../components/icon.tsx';
import { IconTile, ListRow } from '../../components/list-card.tsx';
import { type KeyLife, keyChanges } from './key-life.ts';
import { useKeyWords } from './key-words.ts';

/** One device of the list, with its key. */
export function DeviceRow(props: {
  readonly device: Device;
  readonly problem: DeviceProblem | undefined;
  readonly life: KeyLife | undefined;
  readonly onEdit: () => void;
  readonly onKey: () => void;
}) {
  const { t } = useTranslation('devices');
  const { device, life } = props;
  const name = device.name.trim() === '' ? t('unnamed') : device.name;
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
      detail={<Detail device={device} life={life} problem={props.problem} />}
      end={
        <>
          <Validity device={device} life={life} />
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

interface Part {
  readonly device: Device;
  readonly life: KeyLife | undefined;
}

function Detail({ device, life, problem }: Part & { readonly problem: DeviceProblem | undefined }) {
  const { t } = useTranslation(['devices', 'platforms']);
  const words = useKeyWords();
  const plain = life === 'new' || life === 'works';
  return (
    <>
      {t(`platforms:${device.platform}.use`)}
      {life && !plain && (
        <Box component="span" sx={{ display: 'block', color: 'text.primary', fontWeight: 600 }}>
          {words.life(life)}
        </Box>
      )}
      {problem && (
        <Box component="span" sx={{ display: 'flex', gap: 0.75, color: 'error.main', mt: 0.25 }}>
          <Icon name="warning" size={18} />
          {t(`problem.${problem}`)}
        </Box>
      )}
    </>
  );
}

function Validity({ device, life }: Part) {
  const { t } = useTranslation('devices');
  const off = life === undefined ? device.state === 'off' : life === 'off';
  return (
    <Chip
      label={off ? t('off') : t('years', { count: device.validityDays / 365 })}
      color={off ? 'warning' : 'default'}
      sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
    />
  );
}
