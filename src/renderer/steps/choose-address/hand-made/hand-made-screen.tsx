import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { HandMade } from '../../../../contract/hand-made.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { oneAfterAnother } from '../../../components/one-after-another.ts';
import { Notice } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useDraft } from '../../../drafts/drafts.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { canTakeOver, isBehindAccess, isOpenToAll } from './judgement.ts';
import { Safety } from './safety.tsx';
import { HowToGoOn } from './take-over-choice.tsx';
import { WhatWasFound } from './what-was-found.tsx';

/** What somebody set up at the address before, what is safe about it, and whether Latchkey takes it over. */
export function HandMadeScreen(props: { readonly handMade: HandMade; readonly onBack: () => void }) {
  const { t } = useTranslation('hand-made');
  const { handMade, onBack } = props;
  const { hasChoice, chosen, choose, send, answer } = useTakeOver(handMade);
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead', { hostname: handMade.hostname })}
      back={{ label: t('back'), onPress: onBack }}
      primary={{
        label: t(`goOn.${hasChoice ? chosen : 'only'}`),
        onPress: send,
        state: answer.isPending ? 'busy' : 'ready',
      }}
      fact={t('fact')}
    >
      <Column gap={3.5}>
        <WhatWasFound handMade={handMade} />
        <Safety handMade={handMade} />
        {handMade.tunnel?.setUp === 'on-its-machine' && (
          <Notice tone="know" title={t('ownMachine.title')}>
            {t('ownMachine.why')}
          </Notice>
        )}
        {isBehindAccess(handMade) && (
          <Notice tone="watch" title={t('access.title')}>
            {oneAfterAnother(t('access.why'), t('access.next'))}
          </Notice>
        )}
        {isOpenToAll(handMade) && (
          <Notice tone="watch" title={t('sameDay.title')}>
            {t('sameDay.why')}
          </Notice>
        )}
        {hasChoice && <HowToGoOn handMade={handMade} chosen={chosen} onChoose={choose} />}
        <CallProblem error={answer.error} />
      </Column>
    </StepScreen>
  );
}

const Way = z.enum(['take-over', 'anew']);

/** What is chosen, beginning with what locks nobody out. It is remembered until it is answered for another address. */
function useTakeOver(handMade: HandMade) {
  const { goOn } = useJourney();
  const [chosen, choose] = useDraft<typeof Way>(
    `hand-made:${handMade.hostname}`,
    Way,
    () => 'take-over' as const,
  );
  const answer = useMutation(useCalls().adoption.answer.mutationOptions({ onSuccess: goOn }));
  const hasChoice = canTakeOver(handMade);
  const send = (): void => answer.mutate({ takeOver: hasChoice && chosen === 'take-over' });
  return { hasChoice, chosen, choose, send, answer };
}
