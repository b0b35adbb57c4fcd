import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
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
  const title = useId();
  const { device, state } = props.row;
  return (
    <Dialog
      open={props.state === 'open'}
      onClose={props.onKeep}
      aria-labelledby={title}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={title}>{t('spare.dialog.heading')}</DialogTitle>
      <DialogContent>
        <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 10 }}>
          {state !== 'in-use' && (
            <Point icon="warning">{t('spare.dialog.notYet', { name: device.name })}</Point>
          )}
          <Point icon="check">{t('spare.dialog.stays', { name: device.name })}</Point>
          <Point icon="key">{t('spare.dialog.never')}</Point>
          <Point icon="refresh">{t('spare.dialog.new')}</Point>
        </ul>
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={props.onGo}>
          {t('spare.dialog.go')}
        </Button>
        <Keep label={t('spare.dialog.keep')} onPress={props.onKeep} />
      </DialogActions>
    </Dialog>
  );
}

function Keep(props: { readonly label: string; readonly onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} variant="contained" onClick={props.onPress}>
      {props.label}
    </Button>
  );
}
