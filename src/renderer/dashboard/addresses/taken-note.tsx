import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../contract/setup.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { RecordList } from '../../steps/choose-address/record-list.tsx';
import { TakeOverButton } from '../../steps/choose-address/take-over-button.tsx';

/** What stands at a further address and is not ours, where nobody has agreed to its being replaced. */
export function TakenNote({ service }: { readonly service: Service }) {
  const { t } = useTranslation('choose-address');
  const { hostname, takesOver = [] } = service;
  const look = useQuery(useCalls().address.look.queryOptions({ input: { name: hostname } }));
  if (look.data?.state !== 'taken') return null;
  const agreed = new Set(takesOver.map(({ id }) => id));
  const { records } = look.data;
  if (records.every(({ id }) => agreed.has(id))) return null;
  return (
    <Notice tone="problem" title={t('taken', { hostname })}>
      <Typography variant="body2">{t('takenBy', { count: records.length })}</Typography>
      <RecordList records={records} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', mt: 1.5 }}>
        <TakeOverButton address={service} onDone={() => void look.refetch()} />
      </Box>
    </Notice>
  );
}
