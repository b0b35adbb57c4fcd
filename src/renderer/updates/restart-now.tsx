import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Updates } from '../../contract/updates.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** Puts the version that lies ready in place at once, where that can be done, or says what that has to wait for. */
export function RestartNow(props: { readonly ready: Extract<Updates, { kind: 'ready' }> }) {
  const { t } = useTranslation('updates');
  const restart = useMutation(useCalls().updates.restart.mutationOptions());
  const { waitsFor, putInPlace } = props.ready;
  if (putInPlace === 'when-closed') return null;
  return (
    <Box>
      <Button size="small" variant="outlined" disabled={restart.isPending} onClick={() => restart.mutate({})}>
        {t('restart')}
      </Button>
      <Typography variant="body2" role="status" sx={{ '&:not(:empty)': { mt: 1 } }}>
        {waitsFor && t(`waits.${waitsFor}`)}
      </Typography>
      <CallProblem error={restart.error} sx={{ mt: 1.5 }} />
    </Box>
  );
}
