import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { GoogleNetworksNote } from './google-networks-note.tsx';

/** Reads Google's networks as the screen opens, where there is a gap for them, and says how the gap compares. */
export function GoogleNetworksNow(props: { readonly onRenewed: () => void }) {
  const { t } = useTranslation(['exceptions', 'common']);
  const { exceptions = [] } = useJourney().journey.answers;
  const gap = exceptions.find(({ purpose }) => purpose.kind === 'google-assistant');
  const calls = useCalls();
  // Another gap is another question.
  const look = useQuery({
    ...calls.exceptions.googleNetworks.queryOptions({ gcTime: 0 }),
    queryKey: [...calls.exceptions.googleNetworks.queryKey(), gap?.id],
    enabled: gap !== undefined,
  });
  if (!gap) return null;
  if (look.isFetching) return <Waiting what={t('google.networks.reading')} />;
  const again = { label: t('common:retry'), onPress: () => void look.refetch() };
  if (look.error) return <CallProblem error={look.error} action={again} />;
  return <GoogleNetworksNote look={look.data ?? null} onRenewed={props.onRenewed} />;
}
