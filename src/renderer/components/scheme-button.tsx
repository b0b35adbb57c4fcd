import { IconButton, Tooltip } from '@mui/material';
import { useColorScheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon.tsx';

const modes = ['system', 'light', 'dark'] as const;
type Mode = (typeof modes)[number];
const icons: Readonly<Record<Mode, IconName>> = { system: 'half-moon', light: 'sun', dark: 'moon' };

/** Follows the system until pressed; then light, dark, and back to the system. */
export function SchemeButton() {
  const { t } = useTranslation('common');
  const { mode, setMode } = useColorScheme();
  const now: Mode = mode ?? 'system';
  const next = modes[(modes.indexOf(now) + 1) % modes.length] ?? 'system';
  const says = t(`scheme.${now}`);
  return (
    <Tooltip title={says}>
      <IconButton
        size="small"
        aria-label={t('scheme.label', { now: says })}
        onClick={() => setMode(next)}
        sx={{
          color: 'inherit',
          opacity: 0.8,
          '&:hover': { color: '#fff', backgroundColor: 'rgba(255,255,255,.12)' },
        }}
      >
        <Icon name={icons[now]} size={18} />
      </IconButton>
    </Tooltip>
  );
}
