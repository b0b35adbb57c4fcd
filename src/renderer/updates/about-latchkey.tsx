import { IconButton, Tooltip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { fetchAbout, useOpenAbout } from './about-access.tsx';

/** Which Latchkey this is, and whether it looks for a newer one: at the head of every screen. */
export function AboutLatchkey() {
  const { t } = useTranslation('updates');
  const open = useOpenAbout();
  return (
    <Tooltip title={t('about.open')}>
      <IconButton
        size="small"
        aria-label={t('about.open')}
        aria-haspopup="dialog"
        onPointerEnter={fetchAbout}
        onFocus={fetchAbout}
        onClick={open}
        sx={onDusk}
      >
        <Icon name="info" size={19} />
      </IconButton>
    </Tooltip>
  );
}

const onDusk = {
  color: 'inherit',
  opacity: 0.8,
  '&:hover': { color: '#fff', backgroundColor: 'rgba(255,255,255,.12)' },
} as const;
