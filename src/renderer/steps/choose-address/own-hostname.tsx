import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Journey } from '../../../contract/journey.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { useOffer, useWholeName } from '../../components/typed-name.ts';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { useCalls } from '../../program-access/program-context.tsx';

/** The name of a home without Cloudflare: typed whole, of any domain. */
export function OwnHostname() {
  const { t } = useTranslation(['proxy', 'choose-address']);
  const { journey, goOn } = useJourney();
  const { address } = journey.answers;
  const calls = useCalls();
  const lost = useLostAnswers('address');
  const [typed, write, drop] = useDraft('own-hostname', z.string(), () => address ?? '');
  const { hostname, problem, leftOut, instead } = useWholeName(typed);
  const done = (now: Journey): void => {
    drop();
    goOn(now);
  };
  const call = useMutation(calls.proxy.chooseAddress.mutationOptions({ onSuccess: done }));
  const changes = address !== undefined && hostname !== address;
  return (
    <StepScreen
      heading={t('choose-address:heading')}
      lead={t('hostname.lead')}
      primary={{
        label: hostname ? t('hostname.useNamed', { hostname }) : t('hostname.use'),
        onPress: () => call.mutate({ name: typed }),
        state: call.isPending ? 'busy' : hostname ? 'ready' : 'off',
      }}
      fact={(changes ? lost : undefined) ?? t('hostname.fact')}
      aside={t('hostname.technical')}
    >
      <TextQuestion
        label={t('hostname.label')}
        value={typed}
        onChange={write}
        hint={leftOut ?? t(changes ? 'hostname.loses' : 'hostname.hint')}
        problem={problem}
        offer={useOffer(instead, write)}
        type="url"
        input={{ maxLength: 300 }}
      />
      <CallProblem error={call.error} sx={{ mt: 2 }} />
    </StepScreen>
  );
}
