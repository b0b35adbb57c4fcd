import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../../../contract/setup.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';

/** What is left of a renewal: the old key, offered to go once the new one has proven itself, and then to be taken back for a while. */
export function OldKey({ device }: { readonly device: Device }) {
  const { farewells = [], inUse = [], built } = useJourney().journey.answers;
  // What was answered and not built yet says nothing of what the lock does with the old key.
  if (device.state === 'off' || built === undefined) return null;
  switch (device.renewal?.previous) {
    case 'works':
      return inUse.includes(device.id) ? <Offer device={device} /> : null;
    case 'leaving':
      return (
        <Leaving device={device} until={farewells.find((each) => each.device === device.id)?.until ?? null} />
      );
    case 'off':
    case undefined:
      return null;
  }
}

function Offer({ device }: { readonly device: Device }) {
  const { t } = useTranslation('hand-over');
  const letGo = useMutation(useCalls().renewal.letGo.mutationOptions());
  return (
    <Notice tone="know" title={t('oldKey.works.title', { name: device.name })}>
      <Typography variant="body2">{t('oldKey.works.why')}</Typography>
      <Act
        label={t('oldKey.works.go')}
        pending={letGo.isPending}
        onPress={() => letGo.mutate({ deviceId: device.id })}
      />
      <CallProblem error={letGo.error} sx={{ mt: 1.25 }} />
    </Notice>
  );
}

function Leaving({ device, until }: { readonly device: Device; readonly until: string | null }) {
  const { t, i18n } = useTranslation('hand-over');
  const calls = useCalls();
  const isOver = useIsOver(until);
  const takeBack = useMutation(calls.renewal.takeBack.mutationOptions());
  const finish = useMutation(calls.renewal.finish.mutationOptions());
  const input = { deviceId: device.id };
  const pending = takeBack.isPending || finish.isPending;
  const when =
    until === null ? '' : new Date(until).toLocaleTimeString(i18n.language, { timeStyle: 'short' });
  return (
    <Notice tone="watch" title={t('oldKey.leaving.title', { name: device.name })}>
      <Typography variant="body2">{t('oldKey.leaving.try')}</Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {isOver ? t('oldKey.leaving.over') : t('oldKey.leaving.until', { when })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25 }}>
        {isOver && (
          <Act label={t('oldKey.leaving.finish')} pending={pending} onPress={() => finish.mutate(input)} />
        )}
        <Act label={t('oldKey.leaving.takeBack')} pending={pending} onPress={() => takeBack.mutate(input)} />
      </Box>
      <CallProblem error={takeBack.error ?? finish.error} sx={{ mt: 1.25 }} />
    </Notice>
  );
}

function Act(props: { readonly label: string; readonly pending: boolean; readonly onPress: () => void }) {
  return (
    <Button
      size="small"
      variant="outlined"
      aria-disabled={props.pending || undefined}
      onClick={() => !props.pending && props.onPress()}
      sx={{ mt: 1.25 }}
    >
      {props.label}
    </Button>
  );
}

/** Looks again when the time has come. Where nobody noted a time, it is over. */
function useIsOver(until: string | null): boolean {
  const [now, setNow] = useState(() => Date.now());
  const leftMs = until === null ? 0 : new Date(until).getTime() - now;
  useEffect(() => {
    if (leftMs <= 0) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), leftMs + 50);
    return () => clearTimeout(timer);
  }, [leftMs]);
  return leftMs <= 0;
}
