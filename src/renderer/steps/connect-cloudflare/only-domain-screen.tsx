import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Domain } from '../../../contract/cloudflare.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { type OnFound, useChooseDomain } from './choose-domain.ts';

/** There is one domain that is ready, so nothing is asked: it is taken, and looked whether Latchkey was there before. */
export function OnlyDomainScreen(props: { readonly domain: Domain; readonly onFound: OnFound }) {
  const { t } = useTranslation(['connect-cloudflare', 'common']);
  const { zone } = props.domain;
  const choose = useChooseDomain(props.onFound);
  const begun = useRef(false);
  const take = (): void => choose.mutate({ zoneId: zone.id });
  // What refused it may have changed meanwhile. Where it is not ready any more, it is asked which domain.
  const again = useMutation(
    useCalls().cloudflare.domains.mutationOptions({
      onSuccess: (domains) => {
        if (domains.some(({ zone: { id }, status }) => id === zone.id && status === 'active')) take();
      },
    }),
  );
  const error = again.error ?? choose.error;
  const begin = useEffectEvent(take);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    begin();
  }, []);
  return (
    <StepScreen
      heading={t('domain.only.heading', { domain: zone.name })}
      lead={t('domain.lead')}
      fact={t('domain.fact')}
    >
      {error && !again.isPending ? (
        <ProblemNote
          problem={toProblem(error)}
          action={{ label: t('common:retry'), onPress: () => again.mutate({}) }}
        />
      ) : (
        <Waiting what={t('found.looking')} usually={t('domain.only.usually')} />
      )}
    </StepScreen>
  );
}
