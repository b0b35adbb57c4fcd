import { Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Platform } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { TrustGuides } from '../../guides/trust-guides.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';

/** Where the home made its own certificate, each device has to trust it before its key is of any use. */
export function TrustHome({ platform }: { readonly platform: Platform }) {
  const { proxy } = useJourney().journey.answers;
  return proxy?.server.from === 'own-ca' ? <HowToTrust platform={platform} /> : null;
}

function HowToTrust({ platform }: { readonly platform: Platform }) {
  const { t } = useTranslation(['proxy', 'common']);
  const { address = '' } = useJourney().journey.answers;
  const calls = useCalls();
  const trust = useQuery(calls.proxy.trust.queryOptions());
  const save = useMutation(calls.proxy.saveTrust.mutationOptions({ onSuccess: takeDownload }));
  const saved = save.data && save.data.by !== 'cancelled' ? save.data.fileName : undefined;
  return (
    <Notice tone="watch" title={t('trust.title')}>
      <Typography variant="body2">{t('trust.why')}</Typography>
      <Button
        size="small"
        variant="outlined"
        aria-disabled={save.isPending || undefined}
        onClick={() => !save.isPending && save.mutate({})}
        startIcon={<Icon name="download" size={17} />}
        sx={{ my: 1.25 }}
      >
        {t('trust.save')}
      </Button>
      <Typography role="status" variant="body2">
        {saved && t('trust.saved', { name: saved })}
      </Typography>
      <CallProblem error={save.error} />
      <CallProblem
        error={trust.error}
        action={{ label: t('common:retry'), onPress: () => void trust.refetch() }}
      />
      {trust.data && (
        <Fold title={t('trust.how')}>
          <TrustGuides platform={platform} address={address} {...trust.data} />
        </Fold>
      )}
    </Notice>
  );
}
