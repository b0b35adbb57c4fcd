import { Box } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { Point, Points } from '../components/points.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { isTheAddress } from '../components/typed-address.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** The one thing that cannot be had back: said in full, and asked for by typing the address. */
export function RemovalScreen(props: { readonly onBack: () => void }) {
  const { t } = useTranslation('home');
  const { journey, goTo } = useJourney();
  const calls = useCalls();
  const [typed, setTyped] = useState('');
  const want = useMutation(calls.journey.wantRemoval.mutationOptions({ onSuccess: () => goTo('build') }));
  const { answers } = journey;
  const address = answers.address ?? '';
  const sure = isTheAddress(typed, address);
  return (
    <StepScreen
      heading={t('removal.heading')}
      lead={t('removal.lead', { address })}
      back={{ label: t('removal.keep'), onPress: props.onBack }}
      primary={{
        label: t('removal.go'),
        onPress: () => want.mutate({ removal: 'wanted' }),
        state: want.isPending ? 'busy' : sure ? 'ready' : 'off',
      }}
      fact={t(sure ? 'removal.fact' : 'removal.typeFirst')}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
        <CallProblem error={want.error} />
        <WhatGoes home={answers.homeWish ? 'home' : 'homeStays'} />
        <TextQuestion
          label={t('removal.label', { address })}
          value={typed}
          onChange={setTyped}
          hint={typed.trim() === '' || sure ? t('removal.hint') : t('removal.wrong')}
          input={{ maxLength: 300 }}
        />
      </Box>
    </StepScreen>
  );
}

function WhatGoes({ home }: { readonly home: 'home' | 'homeStays' }) {
  const { t } = useTranslation('home');
  return (
    <Points title={t('removal.list')}>
      <Point icon="globe">{t('removal.points.address')}</Point>
      <Point icon="key">{t('removal.points.keys')}</Point>
      <Point icon="shield">{t('removal.points.settings')}</Point>
      <Point icon="home">{t(`removal.points.${home}`)}</Point>
      <Point icon="check">{t('removal.points.stays')}</Point>
    </Points>
  );
}
