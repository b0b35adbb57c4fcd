import { Button, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { CarefulDialog } from '../../components/careful-dialog.tsx';
import { Fold } from '../../components/fold.tsx';
import { Point } from '../../components/points.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import type { KeyRow } from './keys/key-rows.ts';

/** The copy of a key that stays here so that it can be handed over again, and how to do without it. */
export function SpareCopy({ row }: { readonly row: KeyRow }) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const queries = useQueryClient();
  const [asks, setAsks] = useState<'open' | 'closed'>('closed');
  const forget = useMutation(
    calls.keys.forget.mutationOptions({
      onSuccess: (keys) => {
        queries.setQueryData(calls.keys.list.queryKey(), keys);
      },
    }),
  );
  const go = (): void => {
    setAsks('closed');
    forget.mutate({ deviceId: row.device.id });
  };
  return (
    <>
      <CallProblem error={forget.error} />
      <Fold title={t('spare.title')}>
        <Typography variant="body2">{t('spare.why')}</Typography>
        <Button
          size="small"
          variant="outlined"
          aria-disabled={forget.isPending || undefined}
          onClick={() => !forget.isPending && setAsks('open')}
          sx={{ mt: 1.25, mb: 0.5 }}
        >
          {t('spare.delete')}
        </Button>
      </Fold>
      <Asks state={asks} row={row} onKeep={() => setAsks('closed')} onGo={go} />
    </>
  );
}

/** Says what follows. Keeping it is the safe choice and has the focus. */
function Asks(props: {
  readonly state: 'open' | 'closed';
  readonly row: KeyRow;
  readonly onKeep: () => void;
  readonly onGo: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { device, state } = props.row;
  return (
    <CarefulDialog
      state={props.state}
      heading={t('spare.dialog.heading')}
      go={{ label: t('spare.dialog.go'), onPress: props.onGo }}
      safe={{ label: t('spare.dialog.keep'), onPress: props.onKeep }}
    >
      <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 10 }}>
        {state !== 'in-use' && (
          <Point icon="warning">{t('spare.dialog.notYet', { name: device.name })}</Point>
        )}
        <Point icon="check">{t('spare.dialog.stays', { name: device.name })}</Point>
        <Point icon="key">{t('spare.dialog.never')}</Point>
        <Point icon="refresh">{t('spare.dialog.new')}</Point>
      </ul>
    </CarefulDialog>
  );
}
