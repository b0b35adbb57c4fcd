import { Box } from '@mui/material';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { TypedDomain, Whereabouts } from '../../../../contract/domain.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { TextQuestion } from '../../../components/text-question.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useDraft } from '../../../drafts/drafts.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';
import { CannotNote } from '../../choose-address/cannot-note.tsx';
import { useSettled } from '../../choose-address/use-settled.ts';
import type { DomainWay } from './use-domain-plan.ts';
import { WhereNote } from './where-note.tsx';

/** Which domain it is, and where it is today. What can be no domain is told why, while it is typed. */
export function NameScreen({ way }: { readonly way: DomainWay }) {
  const { t } = useTranslation(['domain', 'common']);
  const [typed, write] = useDraft('domain:name', z.string(), () => way.plan.name ?? '');
  const { read, where, error, retry, isLooking } = useTypedDomain(typed);
  const name = read?.state === 'own' ? read.name : undefined;
  const goOn = (): void => {
    if (name === undefined) return;
    if (where?.at === 'cloudflare') way.toToken({ has: 'at-cloudflare', name, screen: 'name' });
    else way.to('add', keepServersOf(way, name));
  };
  return (
    <StepScreen
      heading={t('name.heading')}
      lead={t('name.lead')}
      back={{ label: t('common:back'), onPress: () => way.to('question') }}
      primary={{
        label: name ? t('name.goOn', { domain: name }) : t('name.go'),
        onPress: goOn,
        state: way.busy ? 'busy' : name && where ? 'ready' : 'off',
      }}
      fact={t('name.fact')}
    >
      <CallProblem error={way.error} sx={{ mb: 2 }} />
      <TextQuestion
        label={t('name.label')}
        hint={t('name.hint')}
        value={typed}
        onChange={write}
        input={{ maxLength: 300, inputMode: 'url' }}
      />
      <Box aria-live="polite" sx={{ minHeight: 84, mt: 1 }}>
        {error !== null && (
          <ProblemNote problem={toProblem(error)} action={{ label: t('common:retry'), onPress: retry }} />
        )}
        {isLooking && name && <Waiting what={t('name.looking', { domain: name })} />}
        {!isLooking && name && where && <WhereNote domain={name} where={where} onRetry={retry} />}
        {read && read.state !== 'own' && (
          <CannotNote read={read} onGetOne={() => way.to('buy', { has: 'none' })} />
        )}
      </Box>
    </StepScreen>
  );
}

/** The servers belong to one domain: another one gets others. */
function keepServersOf({ plan }: DomainWay, name: string): Partial<DomainWay['plan']> {
  return plan.name === name ? {} : { name, nameServers: undefined };
}

interface Typed {
  readonly read: TypedDomain | undefined;
  readonly where: Whereabouts | undefined;
  readonly isLooking: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Read when the typing rests; the internet is asked only about what can be a domain. */
function useTypedDomain(typed: string): Typed {
  const { domain } = useCalls();
  const settled = useSettled(typed, 350);
  const isEmpty = settled.trim() === '';
  const reading = useQuery(domain.read.queryOptions({ input: isEmpty ? skipToken : { typed: settled } }));
  const name = reading.data?.state === 'own' ? reading.data.name : undefined;
  const looking = useQuery(domain.look.queryOptions({ input: name === undefined ? skipToken : { name } }));
  const isSettled = typed === settled && !isEmpty;
  return {
    read: isSettled ? reading.data : undefined,
    where: isSettled && !looking.isFetching ? looking.data : undefined,
    isLooking: looking.isFetching,
    error: isSettled ? (reading.error ?? looking.error) : null,
    retry: () => void (reading.error ? reading.refetch() : looking.refetch()),
  };
}
