import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What it means to take a name away from what uses it. Taking another name is the safe choice and has the focus. */
export function TakeOverDialog(props: {
  readonly hostname: string;
  readonly record: { readonly type: string; readonly content: string };
  readonly onTakeOver: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('choose-address');
  const title = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title}>{t('takeOver.heading', { hostname: props.hostname })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{t('takeOver.now', props.record)}</Typography>
        <Box component="ul" sx={{ my: 1, pl: 2.75 }}>
          <li>{t('takeOver.stops')}</li>
          <li>{t('takeOver.back')}</li>
          <li>{t('takeOver.plan')}</li>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={props.onTakeOver}>
          {t('takeOver.go')}
        </Button>
        <Button ref={safe} variant="contained" onClick={props.onCancel}>
          {t('takeOver.another')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
