import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DeviceId } from '../../contract/setup.ts';
import { Icon } from '../components/icon.tsx';
import { formatMoment } from '../components/moments.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { forcedColours } from '../theme/components.ts';
import { type DeviceKey, hasTwoKeys } from './key-of-device.ts';
import { type KeySpan, measureKeySpan } from './key-span.ts';

/** Every device with its key: whether it is used, how long it lasts, and what can be done with it. */
export function DeviceKeys(props: {
  readonly keys: readonly DeviceKey[];
  readonly now: Date;
  readonly onDevice: (id: DeviceId) => void;
  readonly onLost: (id: DeviceId) => void;
}) {
  const { t } = useTranslation('home');
  return (
    <Box component="ul" aria-label={t('devices')} sx={list}>
      {props.keys.map((key) => (
        <KeyRow key={key.device.id} of={key} {...props} />
      ))}
    </Box>
  );
}

interface KeyRowProps {
  readonly of: DeviceKey;
  readonly now: Date;
  readonly onDevice: (id: DeviceId) => void;
  readonly onLost: (id: DeviceId) => void;
}

function KeyRow({ of, now, onDevice, onLost }: KeyRowProps) {
  const { t } = useTranslation('home');
  const { goTo } = useJourney();
  const { device, state } = of;
  const span = measureKeySpan(of, now);
  const isOff = state === 'off';
  const ends = span !== undefined && span.left !== 'plenty';
  const press = isOff ? () => onLost(device.id) : ends ? () => goTo('devices') : () => onDevice(device.id);
  return (
    <Box component="li" sx={row}>
      <Icon name={device.platform} size={20} />
      <Typography component="span" variant="subtitle2" sx={{ overflowWrap: 'anywhere' }}>
        {device.name}
      </Typography>
      <StateWords of={of} span={span} />
      <Box sx={{ gridArea: 'bar', display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <SpanBar span={span} />
        <Until of={of} />
      </Box>
      <Button
        size="small"
        onClick={press}
        aria-label={t(ends && !isOff ? 'renewNamed' : 'moreNamed', { name: device.name })}
        sx={{ gridArea: 'end', justifySelf: 'end', mr: -1.5 }}
      >
        {t(ends && !isOff ? 'renew' : 'more')}
      </Button>
    </Box>
  );
}

function StateWords({ of, span }: { readonly of: DeviceKey; readonly span: KeySpan | undefined }) {
  const { t, i18n } = useTranslation('home');
  const { shutOut = [] } = useJourney().journey.answers;
  const { device, state, copy } = of;
  const proven = shutOut.find((each) => each.device === device.id);
  const parts = [
    state === 'off' && proven
      ? t('key.shutOut', { when: formatMoment(proven.at, i18n.language) })
      : t(`key.${state}`),
    span?.left === 'soon' && t('key.ends', { count: span.days }),
    span?.left === 'over' && t('key.ended'),
    hasTwoKeys(device) && t('twoKeys'),
    copy === 'spare-copy-deleted' && state !== copy && state !== 'off' && t('noSpare'),
  ].filter(Boolean);
  const watch = state === 'ready' || state === 'not-made' || (span !== undefined && span.left !== 'plenty');
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{
        gridArea: 'state',
        color: watch ? 'lamp.onSoft' : 'text.secondary',
        fontWeight: watch ? 600 : 400,
      }}
    >
      {parts.join(' · ')}
    </Typography>
  );
}

/** The same as the words beside it, as a length. */
function SpanBar({ span }: { readonly span: KeySpan | undefined }) {
  const part = span?.share ?? 0;
  return (
    <Box aria-hidden="true" sx={track}>
      <Box
        className="lk-bar"
        sx={{
          height: '100%',
          borderRadius: 'inherit',
          width: `${Math.max(part * 100, span && part > 0 ? 3 : 0)}%`,
          bgcolor: span?.left === 'plenty' ? 'primary.main' : 'lamp.main',
          [forcedColours]: { bgcolor: 'Highlight' },
        }}
      />
    </Box>
  );
}

function Until({ of: { expiresOn } }: { readonly of: DeviceKey }) {
  const { t, i18n } = useTranslation('home');
  const when =
    expiresOn && new Date(expiresOn).toLocaleDateString(i18n.language, { month: 'short', year: 'numeric' });
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{ color: 'text.secondary', minWidth: '5.2em', whiteSpace: 'nowrap' }}
    >
      {when ? t('until', { when }) : ''}
    </Typography>
  );
}

const list = { m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' } as const;
const row = {
  display: 'grid',
  alignItems: 'center',
  columnGap: 1.75,
  rowGap: 0.5,
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
  gridTemplateColumns: {
    xs: '20px minmax(0, 1fr) auto',
    md: '20px minmax(0, 1fr) minmax(0, 1.15fr) minmax(0, 1.5fr) 84px',
  },
  gridTemplateAreas: {
    xs: '"mark name end" ". state state" ". bar bar"',
    md: '"mark name state bar end"',
  },
} as const;
const track = {
  flex: 1,
  height: 6,
  borderRadius: 3,
  overflow: 'hidden',
  bgcolor: 'divider',
  [forcedColours]: { outline: '1px solid CanvasText' },
} as const;
