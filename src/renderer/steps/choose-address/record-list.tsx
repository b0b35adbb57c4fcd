import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RecordInTheWay } from '../../../contract/address.ts';
import type { RecordWriter } from '../../../contract/danger.ts';
import { oneAfterAnother } from '../../components/one-after-another.ts';

/** The records that stand at a name, each with the program that seems to keep it there. */
export function RecordList({ records }: { readonly records: readonly RecordInTheWay[] }) {
  const { t } = useTranslation('choose-address');
  return (
    <Box component="ul" sx={{ my: 0.75, pl: 2.75, overflowWrap: 'anywhere' }}>
      {records.map(({ id, type, content, tunnel, writer }) => (
        <li key={id}>
          <strong>
            {t('record', { content: tunnel === null ? content : t('privatePath', { tunnel }), type })}
          </strong>
          {writer && <Writer {...writer} />}
        </li>
      ))}
    </Box>
  );
}

function Writer({ sureness, runsIn }: RecordWriter) {
  const { t } = useTranslation('choose-address');
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {oneAfterAnother(t(`writer.${sureness}`), runsIn === 'home-assistant' && t('writer.inHome'))}
    </Typography>
  );
}
