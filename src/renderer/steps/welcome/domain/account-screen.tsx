import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { DrawnSteps } from './drawn-steps.tsx';
import { fillingsOf } from './fillings.ts';
import { OutsideLink } from './outside-link.tsx';
import { PracticePart } from './practice-part.tsx';
import type { DomainWay } from './use-domain-plan.ts';

/** An account first; then the way goes on where it was left for this. */
export function AccountScreen({ way }: { readonly way: DomainWay }) {
  const { t } = useTranslation(['domain', 'common']);
  const before = screenBefore(way);
  return (
    <StepScreen
      heading={t('account.heading')}
      lead={t('account.lead')}
      back={{ label: t('common:back'), onPress: () => way.to(before) }}
      primary={{
        label: t('account.done'),
        onPress: () => way.to(before, { account: 'made', has: answerAfter(way) }),
        state: way.busy ? 'busy' : 'ready',
      }}
      fact={t('account.fact')}
    >
      <Column gap={3.5}>
        <CallProblem error={way.error} />
        {way.mode === 'practice' && <PracticePart says={t('account.practice')} />}
        <div>
          <OutsideLink to="signUp" label={t('account.open')} />
        </div>
        <DrawnSteps of="account" fillings={fillingsOf(way.plan)} />
      </Column>
    </StepScreen>
  );
}

function screenBefore({ plan }: DomainWay): 'question' | 'buy' | 'add' {
  if (plan.has === 'none') return 'buy';
  return plan.has === 'elsewhere' ? 'add' : 'question';
}

/** That there was no account is no answer any more. */
function answerAfter({ plan }: DomainWay): DomainWay['plan']['has'] {
  return plan.has === 'no-account' ? undefined : plan.has;
}
