import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GoogleNetworks } from '../../contract/google-networks.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Notice } from '../components/problem-note.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** Whether the gap for Google still is what Google publishes, and the plan for it where it is not. Nothing without such a gap. */
export function GoogleNetworksNote(props: {
  readonly look: GoogleNetworks | null;
  /** The new networks are among the answers, and wait for a plan. */
  readonly onRenewed: () => void;
}) {
  const { look } = props;
  switch (look?.state) {
    case undefined:
      return null;
    case 'same':
      return <Same />;
    case 'differ':
      return <Differ added={look.added} gone={look.gone} onRenewed={props.onRenewed} />;
    case 'unreadable':
      return <Unreadable />;
  }
}

function Same() {
  const { t } = useTranslation('exceptions');
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t('google.networks.same')}
    </Typography>
  );
}

function Differ(props: { readonly added: number; readonly gone: number; readonly onRenewed: () => void }) {
  const { t } = useTranslation('exceptions');
  const { added, gone } = props;
  const calls = useCalls();
  const renew = useMutation(
    calls.exceptions.renewGoogleNetworks.mutationOptions({ onSuccess: props.onRenewed }),
  );
  return (
    <Notice tone="watch" title={t(added > 0 ? 'google.networks.differ' : 'google.networks.fewer')}>
      {added > 0 && <Typography variant="body2">{t('google.networks.added', { count: added })}</Typography>}
      {gone > 0 && <Typography variant="body2">{t('google.networks.gone', { count: gone })}</Typography>}
      <Box sx={{ mt: 1.25 }}>
        <CallProblem error={renew.error} sx={{ mb: 1.25 }} />
        <Button
          size="small"
          variant="outlined"
          aria-disabled={renew.isPending || undefined}
          onClick={() => !renew.isPending && renew.mutate({})}
        >
          {t('google.networks.renew')}
        </Button>
      </Box>
    </Notice>
  );
}

function Unreadable() {
  const { t } = useTranslation('exceptions');
  return (
    <Notice tone="watch" title={t('google.networks.unreadable')}>
      <Typography variant="body2">{t('google.networks.unreadableWhy')}</Typography>
    </Notice>
  );
}
