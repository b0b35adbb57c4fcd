import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { createLaterPart } from '../components/later-part.tsx';

const AboutDialog = createLaterPart(
  'over-screen',
  async () => (await import('./about-dialog.tsx')).AboutDialog,
);

/** Which Latchkey this is, and whether it looks for a newer one: at the head of every screen. */
export function AboutLatchkey() {
  const { t } = useTranslation('updates');
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  return (
    <>
      <Tooltip title={t('about.open')}>
        <IconButton
          size="small"
          aria-label={t('about.open')}
          aria-haspopup="dialog"
          onPointerEnter={AboutDialog.fetch}
          onFocus={AboutDialog.fetch}
          onClick={() => setDialog('open')}
          sx={onDusk}
        >
          <Icon name="info" size={19} />
        </IconButton>
      </Tooltip>
      {dialog === 'open' && <AboutDialog onClose={() => setDialog('closed')} />}
    </>
  );
}

const onDusk = {
  color: 'inherit',
  opacity: 0.8,
  '&:hover': { color: '#fff', backgroundColor: 'rgba(255,255,255,.12)' },
} as const;
