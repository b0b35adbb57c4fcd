import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { ChoiceCard } from '../components/choice-card.tsx';
import { Column } from '../components/column.tsx';
import type { IconName } from '../components/icon.tsx';
import { Notice } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import type { DashboardProps } from '../steps/hand-over/dashboard-props.ts';
import { SectionTitle } from './section-title.tsx';

/** The home with a proxy of its own, once the way is walked: what was seen of it, and every change of mind. */
export function OwnProxyHome({ onKeys }: DashboardProps) {
  const { t } = useTranslation(['proxy', 'home']);
  const { journey, goTo } = useJourney();
  const actions: readonly (readonly [IconName, 'check' | 'devices' | 'kit' | 'keys', () => void])[] = [
    ['eye', 'check', () => goTo('check-locks')],
    ['key', 'devices', () => goTo('devices')],
    ['file', 'kit', () => goTo('proxy')],
    ['share', 'keys', onKeys],
  ];
  return (
    <StepScreen
      heading={t(journey.mode === 'practice' ? 'home.headingPractice' : 'home.heading')}
      lead={t('home.lead')}
      back="none"
      aside={t('home.expires')}
    >
      <Column>
        <WhatWasSeen />
        <section>
          <SectionTitle>{t('home:actions')}</SectionTitle>
          <Box sx={grid}>
            {actions.map(([icon, name, act]) => (
              <ChoiceCard
                key={name}
                icon={icon}
                title={t(`home.${name}`)}
                detail={t(`home.${name}Detail`)}
                onPress={act}
              />
            ))}
          </Box>
        </section>
        <GiveUp />
      </Column>
    </StepScreen>
  );
}

const grid = {
  display: 'grid',
  gap: 1.25,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
} as const;

function WhatWasSeen() {
  const { t, i18n } = useTranslation('proxy');
  const { checked, seenOutside } = useJourney().journey.answers;
  const at = (when: string) =>
    new Date(when).toLocaleString(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Notice
      tone={seenOutside ? 'good' : 'know'}
      title={checked === undefined ? undefined : t('home.seenInside', { when: at(checked) })}
    >
      {seenOutside ? t('home.seenOutside', { when: at(seenOutside) }) : t('home.neverOutside')}
    </Notice>
  );
}

function GiveUp() {
  const { t } = useTranslation(['proxy', 'common']);
  const calls = useCalls();
  const [asked, setAsked] = useState<'no' | 'yes'>('no');
  const giveUp = useMutation(calls.proxy.giveUp.mutationOptions());
  if (asked === 'no') {
    return (
      <div>
        <Button size="small" color="error" onClick={() => setAsked('yes')}>
          {t('home.giveUp')}
        </Button>
      </div>
    );
  }
  return (
    <Notice tone="problem" title={t('home.giveUp')}>
      <Typography variant="body2">{t('home.giveUpWhy')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button size="small" variant="outlined" onClick={() => setAsked('no')}>
          {t('common:cancel')}
        </Button>
        <Button
          size="small"
          color="error"
          aria-disabled={giveUp.isPending || undefined}
          onClick={() => !giveUp.isPending && giveUp.mutate({})}
        >
          {t('home.giveUpGo')}
        </Button>
      </Box>
      <CallProblem error={giveUp.error} />
    </Notice>
  );
}
