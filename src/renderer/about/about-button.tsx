import { IconButton, Tooltip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { fetchAbout, useOpenAbout } from './about-access.tsx';

/** The way to what Latchkey says of itself, at the head of the window. */
export function AboutButton() {
  const { t } = useTranslation('about');
  const open = useOpenAbout();
  return (
    <Tooltip title={t('title')}>
      <IconButton
        size="small"
        aria-label={t('title')}
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
