import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connection, Domain } from '../../../contract/cloudflare.ts';
import type { FoundSetup } from '../../../contract/found-setup.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { AccessOfOthers } from '../../homes/access-of-others.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { CheckingScreen } from './checking-screen.tsx';
import { DomainScreen } from './domain-screen.tsx';
import { FoundScreen } from './found-screen.tsx';
import { isWrong, MissingScreen } from './missing-screen.tsx';
import { NoDomainScreen } from './no-domain-screen.tsx';
import { OnlyDomainScreen } from './only-domain-screen.tsx';
import { TokenScreen } from './token-screen.tsx';

/** Connect Cloudflare: a token, what it may do, and a domain. Main says which of these is the question now. */
export function ConnectCloudflare() {
  const { t } = useTranslation(['connect-cloudflare', 'common']);
  const connection = useWatched('connection');
  if (connection.state === 'loading') {
    return (
      <StepScreen heading={t('token.heading')}>
        <Waiting what={t('common:opening')} usually={t('common:openingUsually')} />
      </StepScreen>
    );
  }
  if (connection.value === undefined) {
    const problem = connection.state === 'lost' ? connection.problem : toProblem(undefined);
    return (
      <StepScreen heading={t('token.heading')}>
        <ProblemNote problem={problem} action={{ label: t('common:retry'), onPress: connection.retry }} />
      </StepScreen>
    );
  }
  return <ScreenOf connection={connection.value} />;
}

/** The token lives here while Cloudflare is asked about it, so that a failed try loses nothing; then it is dropped. */
function ScreenOf({ connection }: { readonly connection: Connection }) {
  const { journey } = useJourney();
  const calls = useCalls();
  const [token, setToken] = useState('');
  const [asking, setAsking] = useState<'as-needed' | 'another-token'>('as-needed');
  const [found, setFound] = useState<readonly [FoundSetup, ...FoundSetup[]]>();
  const taken = (): void => {
    setToken('');
    setAsking('as-needed');
    setFound(undefined);
  };
  const connect = useMutation(calls.cloudflare.connect.mutationOptions({ onSuccess: taken }));
  const practise = useMutation(calls.cloudflare.connectPractice.mutationOptions({ onSuccess: taken }));
  const share = useMutation(calls.homes.shareAccess.mutationOptions({ onSuccess: taken }));
  const ofOthers = <AccessOfOthers onUse={(home) => share.mutate({ home })} />;
  const another = <PasteAnother onPress={() => setAsking('another-token')} />;
  if (connect.isPending || practise.isPending || share.isPending || connection.phase === 'checking') {
    return <CheckingScreen key="checking" permissions={connection.permissions} />;
  }
  if (connection.phase === 'none' || asking === 'another-token') {
    return (
      <TokenScreen
        key="token"
        token={token}
        onToken={setToken}
        onConnect={() => connect.mutate({ token: token.trim() })}
        error={connect.error ?? practise.error}
        ofOthers={ofOthers}
        shareError={share.error}
        {...(journey.mode === 'practice' ? { onSkip: () => practise.mutate({}) } : {})}
      />
    );
  }
  if (connection.permissions.some(isWrong)) {
    return <MissingScreen key="missing" permissions={connection.permissions} another={another} />;
  }
  if (connection.domains.length === 0) return <NoDomainScreen key="none" another={another} />;
  if (found) return <FoundScreen key="found" found={found} onBack={() => setFound(undefined)} />;
  const { domain, domainPlan } = journey.answers;
  const only = findOnlyDomain(connection, domainPlan?.name);
  if (only && domain === undefined) return <OnlyDomainScreen key="only" domain={only} onFound={setFound} />;
  return <DomainScreen key="domain" connection={connection} another={another} onFound={setFound} />;
}

/** The one domain that is ready, unless another one was named. One that waits is no choice yet; a token that ends is told of first. */
function findOnlyDomain({ domains, endsOn }: Connection, named: string | undefined): Domain | undefined {
  const [first, ...others] = domains.filter((domain) => domain.status === 'active');
  const isWanted = named === undefined || first?.zone.name === named;
  return isWanted && others.length === 0 && endsOn === null ? first : undefined;
}

function PasteAnother({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <Button size="small" onClick={onPress} sx={{ ml: -1.5 }}>
      {t('domain.other')}
    </Button>
  );
}
