import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RecordInTheWay } from '../../../contract/address.ts';
import { CarefulDialog } from '../../components/careful-dialog.tsx';
import { RecordList } from './record-list.tsx';

/** What it means to take a name away from what uses it. To leave it alone is the safe choice and has the focus. */
export function TakeOverDialog(props: {
  readonly hostname: string;
  /** All that stand there: no others are replaced. */
  readonly records: readonly RecordInTheWay[];
  /** What the safe choice is where the dialog was opened. */
  readonly safe: 'another' | 'leave';
  readonly onTakeOver: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('choose-address');
  const { hostname, records, safe } = props;
  // On the way it is looked next at what somebody made there by hand.
  const isPath = safe === 'another' && records.every(({ tunnel }) => tunnel !== null);
  return (
    <CarefulDialog
      state="open"
      heading={t('takeOver.heading', { hostname })}
      go={{ label: t('takeOver.go'), onPress: props.onTakeOver }}
      safe={{ label: t(`takeOver.${safe}`), onPress: props.onCancel }}
    >
      <Typography>{t('takeOver.now', { count: records.length })}</Typography>
      <RecordList records={records} />
      <Box component="ul" sx={{ my: 1, pl: 2.75 }}>
        <li>{t(isPath ? 'takeOver.path' : 'takeOver.stops')}</li>
        <li>{t('takeOver.back')}</li>
        <li>{t('takeOver.plan')}</li>
      </Box>
    </CarefulDialog>
  );
}
