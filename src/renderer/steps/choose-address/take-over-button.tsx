import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { TakeOverDialog } from './take-over-dialog.tsx';

/**
 * Looks what stands at an address, and asks whether to take it over. `onDone` once nothing stands in the way that was not
 * agreed to.
 */
export function TakeOverButton(props: { readonly address: string; readonly onDone: () => void }) {
  const { t } = useTranslation('build');
  const calls = useCalls().address;
  const { address, onDone } = props;
  const choose = useMutation(calls.choose.mutationOptions({ onSuccess: onDone }));
  const look = useMutation({
    mutationKey: ['take-over', address],
    ...calls.look.mutationOptions({ onSuccess: ({ state }) => state !== 'taken' && onDone() }),
  });
  const taken = look.data?.state === 'taken' ? look.data : undefined;
  const isBusy = look.isPending || choose.isPending;
  return (
    <>
      <Button
        size="small"
        variant="contained"
        disabled={isBusy}
        onClick={() => {
          choose.reset();
          look.mutate({ name: address });
        }}
      >
        {t('blocked.to.take-over')}
      </Button>
      {(look.error || choose.error) && (
        <Box sx={{ flexBasis: '100%' }}>
          <CallProblem error={look.error ?? choose.error} />
        </Box>
      )}
      {taken && (
        <TakeOverDialog
          {...taken}
          safe="leave"
          onCancel={look.reset}
          onTakeOver={() => {
            look.reset();
            choose.mutate({ name: address, takeOver: taken.records.map(({ id }) => id) });
          }}
        />
      )}
    </>
  );
}
