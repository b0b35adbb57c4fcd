import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { CarefulDialog } from '../../components/careful-dialog.tsx';
import { usePointsTo } from './points-to.ts';

/** What it means to take a name away from what uses it. Taking another name is the safe choice and has the focus. */
export function TakeOverDialog(props: {
  readonly hostname: string;
  readonly record: { readonly type: string; readonly content: string };
  readonly tunnel: string | null;
  readonly onTakeOver: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('choose-address');
  const record = usePointsTo(props);
  return (
    <CarefulDialog
      state="open"
      heading={t('takeOver.heading', { hostname: props.hostname })}
      go={{ label: t('takeOver.go'), onPress: props.onTakeOver }}
      safe={{ label: t('takeOver.another'), onPress: props.onCancel }}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>{t('takeOver.now', record)}</Typography>
      <Box component="ul" sx={{ my: 1, pl: 2.75 }}>
        <li>{t('takeOver.stops')}</li>
        <li>{t('takeOver.back')}</li>
        <li>{t('takeOver.plan')}</li>
      </Box>
    </CarefulDialog>
  );
}
