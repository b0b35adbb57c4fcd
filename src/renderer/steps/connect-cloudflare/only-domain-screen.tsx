import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Domain } from '../../../contract/cloudflare.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { type OnFound, useChooseDomain } from './choose-domain.ts';

/** There is one domain that is ready, so nothing is asked: it is taken, and looked whether Latchkey was there before. */
export function OnlyDomainScreen(props: { readonly domain: Domain; readonly onFound: OnFound }) {
  const { t } = useTranslation(['connect-cloudflare', 'common']);
  const { zone } = props.domain;
  const choose = useChooseDomain(props.onFound);
  const begun = useRef(false);
  const take = (): void => choose.mutate({ zoneId: zone.id });
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
      {choose.error ? (
        <ProblemNote problem={toProblem(choose.error)} action={{ label: t('common:retry'), onPress: take }} />
      ) : (
        <Waiting what={t('found.looking')} usually={t('domain.only.usually')} />
      )}
    </StepScreen>
  );
}
