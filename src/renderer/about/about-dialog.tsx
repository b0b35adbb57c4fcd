import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../components/fold.tsx';
import { useCalls, useWatched } from '../program-access/program-context.tsx';
import { UpdateStanding } from '../updates/update-standing.tsx';
import { ThirdPartyNotices } from './third-party-notices.tsx';

/** What Latchkey says of itself: which one this is, on what terms it is to be had, and whose work is in it. */
export function AboutDialog(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('about');
  const heading = useId();
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <DialogTitle id={heading}>{t('title')}</DialogTitle>
      <DialogContent>
        <ThisVersion />
        <Typography sx={{ mt: 2 }}>{t('licence')}</Typography>
        <Typography sx={{ mt: 1.5, mb: 2 }}>{t('privacy')}</Typography>
        <Fold title={t('notices.title')}>
          <ThirdPartyNotices />
        </Fold>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Its number, and where it stands with newer ones. */
function ThisVersion() {
  const { t } = useTranslation('about');
  const { data: about } = useQuery(useCalls().about.queryOptions());
  const updates = useWatched('updates');
  return (
    <Box sx={{ minHeight: 22 }}>
      {about && (
        <Typography variant="subtitle2" component="p" sx={{ color: 'text.secondary' }}>
          {t('version', { version: about.version })}
        </Typography>
      )}
      {updates.state === 'live' && <UpdateStanding of={updates.value} />}
    </Box>
  );
}
