import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { TakeOverDialog } from './take-over-dialog.tsx';

/**
 * Looks what stands at an address, and asks whether to take it over. `onDone` once nothing stands in the way that was not
 * agreed to.
 */
export function TakeOverButton(props: {
  /** The home's own address, or the further one that is at it. */
  readonly address: string | Service;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('build');
  const calls = useCalls().address;
  const { onDone } = props;
  const address = typeof props.address === 'string' ? props.address : props.address.hostname;
  const choose = useTakeOver(props.address, onDone);
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
            choose.takeOver(taken.records.map(({ id }) => id));
          }}
        />
      )}
    </>
  );
}

/** Agrees that these records, by their ids, may be replaced at an address. */
function useTakeOver(address: string | Service, onDone: () => void) {
  const calls = useCalls();
  const home = useMutation(calls.address.choose.mutationOptions({ onSuccess: onDone }));
  const further = useMutation(calls.services.save.mutationOptions({ onSuccess: onDone }));
  return {
    isPending: home.isPending || further.isPending,
    error: home.error ?? further.error,
    reset: (): void => {
      home.reset();
      further.reset();
    },
    takeOver: (records: readonly string[]): void => {
      if (typeof address === 'string') home.mutate({ name: address, takeOver: records });
      else {
        const { hostname, url, openTo } = address;
        further.mutate({ what: 'change', name: hostname, url, openTo, takeOver: records });
      }
    },
  };
}
