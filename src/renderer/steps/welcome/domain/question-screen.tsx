import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DomainAnswer, type DomainScreen, domainAnswers } from '../../../../contract/domain.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Fold } from '../../../components/fold.tsx';
import type { IconName } from '../../../components/icon.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import type { DomainWay } from './use-domain-plan.ts';

const icons = {
  'at-cloudflare': 'globe',
  elsewhere: 'share',
  none: 'plus',
  'no-account': 'key',
} as const satisfies Readonly<Record<DomainAnswer, IconName>>;

/** Whether there is a domain: the first question, because everything else stands on it. */
export function QuestionScreen({ way }: { readonly way: DomainWay }) {
  const { t } = useTranslation(['domain', 'common']);
  const { plan } = way;
  const [picked, setPicked] = useState<DomainAnswer | undefined>(plan.has);
  const isMade = plan.account === 'made';
  const answers = domainAnswers.filter((answer) => !isMade || answer !== 'no-account');
  return (
    <StepScreen
      heading={t(isMade ? 'question.headingAgain' : 'question.heading')}
      lead={t('question.lead')}
      back={{ label: t('common:back'), onPress: () => way.to('start') }}
      primary={{
        label: t('common:continue'),
        onPress: () => picked && goOn(way, picked),
        state: way.busy ? 'busy' : picked ? 'ready' : 'off',
      }}
      fact={t(picked ? 'question.fact' : 'question.choose')}
      aside={<WhatIsADomain />}
    >
      <CallProblem error={way.error} sx={{ mb: 2 }} />
      {isMade && (
        <Box sx={{ mb: 2 }}>
          <Notice tone="good" title={t('accountMade')} />
        </Box>
      )}
      <ChoiceList
        label={t('question.list')}
        columns="repeat(auto-fit, minmax(min(100%, 272px), 1fr))"
        choices={answers.map((answer) => ({
          value: answer,
          icon: icons[answer],
          title: t(`answer.${answer}.title`),
          detail: t(`answer.${answer}.detail`),
        }))}
        chosen={picked}
        onChoose={setPicked}
      />
    </StepScreen>
  );
}

/** Where each answer leads; the first of them straight to the token. */
const leadsTo = {
  elsewhere: 'name',
  none: 'buy',
  'no-account': 'account',
} as const satisfies Readonly<Record<Exclude<DomainAnswer, 'at-cloudflare'>, DomainScreen>>;

function goOn(way: DomainWay, has: DomainAnswer): void {
  if (has === 'at-cloudflare') way.toToken({ has, screen: 'question' });
  else way.to(leadsTo[has], { has });
}

/** An address with its two parts, and whose each is. */
function WhatIsADomain() {
  const { t } = useTranslation('domain');
  const parts = [
    { text: 'ha', says: t('question.whatName'), colour: 'lamp.soft' },
    { text: '.linden.house', says: t('question.whatDomain'), colour: 'soft.pine' },
  ];
  return (
    <Fold title={t('question.what')}>
      <Typography variant="body2">{t('question.whatSays')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 1.5 }}>
        {parts.map(({ text, says, colour }) => (
          <Box key={text} sx={{ display: 'grid', justifyItems: 'center', gap: 0.5 }}>
            <Box sx={{ ...addressPart, bgcolor: colour }}>{text}</Box>
            <Typography variant="body2">{says}</Typography>
          </Box>
        ))}
      </Box>
    </Fold>
  );
}

const addressPart = {
  px: 1.5,
  py: 0.75,
  borderRadius: '9px',
  typography: 'h3',
  color: 'text.primary',
  minWidth: 112,
  textAlign: 'center',
} as const;
