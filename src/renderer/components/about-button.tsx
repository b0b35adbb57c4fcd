import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { createLaterPart } from './later-part.tsx';

const AboutDialog = createLaterPart(
  'over-screen',
  async () => (await import('./about-dialog.tsx')).AboutDialog,
);

/** The way to what Latchkey says of itself, at the head of every screen. */
export function AboutButton() {
  const { t } = useTranslation('about');
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  return (
    <>
      <Tooltip title={t('title')}>
        <IconButton
          size="small"
          aria-label={t('title')}
          aria-haspopup="dialog"
          onPointerEnter={AboutDialog.fetch}
          onFocus={AboutDialog.fetch}
          onClick={() => setDialog('open')}
          sx={{
            color: 'inherit',
            opacity: 0.8,
            '&:hover': { color: '#fff', backgroundColor: 'rgba(255,255,255,.12)' },
          }}
        >
          <Icon name="info" size={19} />
        </IconButton>
      </Tooltip>
      {dialog === 'open' && <AboutDialog onClose={() => setDialog('closed')} />}
    </>
  );
}
