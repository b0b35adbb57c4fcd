import { Box, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Domain } from '../../../contract/cloudflare.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { NameServerList } from '../../components/name-server-list.tsx';
import { roomAfter } from '../../components/one-after-another.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { PracticePart } from '../welcome/domain/practice-part.tsx';
import { LOOK_EVERY_MS } from '../welcome/domain/use-whereabouts.ts';

/** As long as a domain waits, Cloudflare is asked about it by itself; what it says comes with the connection. */
export function useLookEveryMinute(now: 'looks' | 'rests'): void {
  const { domains } = useCalls().cloudflare;
  useQuery(
    domains.queryOptions({
      enabled: now === 'looks',
      // What is shown was seen a moment ago: the first look comes after a minute.
      initialData: [],
      staleTime: LOOK_EVERY_MS,
      refetchInterval: LOOK_EVERY_MS,
      refetchIntervalInBackground: true,
    }),
  );
}

/** What a domain waits for: its two name servers, and somebody who puts them in. */
export function Pending({ domain }: { readonly domain: Domain }) {
  const { t } = useTranslation(['connect-cloudflare', 'domain']);
  const { mode } = useJourney().journey;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
      <NameServerList label={t('domain:nameServers.list')} names={domain.nameServers} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('domain.waits')}
        {roomAfter(t('domain.waits'))}
        <strong>{t('domain:wait.close')}</strong>
      </Typography>
      {mode === 'practice' && <PlayedSeller name={domain.zone.name} />}
    </Box>
  );
}

function PlayedSeller({ name }: { readonly name: string }) {
  const { t } = useTranslation('domain');
  const calls = useCalls();
  const play = useMutation({
    mutationFn: async () => {
      await calls.domain.play.call({ part: 'move', name });
      return calls.cloudflare.domains.call();
    },
  });
  return (
    <>
      <CallProblem error={play.error} />
      <PracticePart
        says={t('wait.practice', { domain: name })}
        action={{
          label: t('wait.play'),
          onPress: () => play.mutate(),
          state: play.isPending ? 'busy' : 'ready',
        }}
      />
    </>
  );
}
