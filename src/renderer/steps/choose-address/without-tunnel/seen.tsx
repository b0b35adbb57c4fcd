import { Box, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SeenAddresses } from '../../../../contract/origin.ts';
import { Notice, ProblemNote } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';

/** How this computer is seen from outside, which in the home's network is how the home is. */
export function Seen({ looking }: { readonly looking: UseQueryResult<SeenAddresses> }) {
  return (
    <Box aria-live="polite">
      <Inside looking={looking} />
    </Box>
  );
}

function Inside({ looking }: { readonly looking: UseQueryResult<SeenAddresses> }) {
  const { t } = useTranslation(['without-tunnel', 'common']);
  if (looking.isPending) {
    return <Waiting what={t('choose.look.asking')} usually={t('choose.look.usually')} />;
  }
  if (looking.error) {
    const retry = { label: t('common:retry'), onPress: () => void looking.refetch() };
    return <ProblemNote problem={toProblem(looking.error)} action={retry} />;
  }
  const { ipv4, ipv6 } = looking.data;
  if (ipv4 === null && ipv6 === null) return <Notice tone="watch" title={t('choose.look.unseen')} />;
  return (
    <Notice
      tone="know"
      title={ipv4 === null ? t('choose.look.unseen') : t('choose.look.seen', { addresses: ipv4 })}
    >
      {ipv6 !== null && (
        <Typography variant="body2">{t('choose.look.seenIpv6', { address: ipv6 })}</Typography>
      )}
    </Notice>
  );
}
