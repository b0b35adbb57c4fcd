import { Box, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Journey, nearestStep } from '../../../contract/journey.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { ChoiceCard } from '../../components/choice-card.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useCustody } from '../../custody/custody.ts';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { KeychainMayAsk, KeychainWillAsk } from '../../custody/keychain-may-ask.tsx';
import { SetAsideNote } from '../../custody/set-aside-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { WithoutCloudflare } from './without-cloudflare.tsx';

/** Two ways to start, and what will happen. Choosing begins afresh; what was begun can be continued. */
export function Welcome() {
  const { t } = useTranslation('welcome');
  const { journey, goOn, goTo } = useJourney();
  const calls = useCalls();
  const begin = useMutation(calls.journey.begin.mutationOptions({ onSuccess: goOn }));
  const { mode } = journey;
  const custody = useCustody();
  const opensKeychain = begin.isPending && begin.variables.mode === 'real';
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      fact={t('fact')}
      aside={custody !== 'memory' && mode !== 'real' && <KeychainWillAsk />}
      {...(mode === 'unset'
        ? {}
        : {
            primary: { label: t('resume.continue'), onPress: () => goTo(nearestStep('hand-over', journey)) },
          })}
    >
      <CallProblem error={begin.error} sx={{ mb: 2.5 }} />
      <Box sx={{ '&:not(:empty)': { mb: 2.5 } }}>
        <CustodyNote />
        <SetAsideNote />
      </Box>
      <Resume journey={journey} />
      <Starts begin={begin} />
      {opensKeychain && (
        <Box sx={{ mt: 2 }}>
          <KeychainMayAsk />
        </Box>
      )}
      <WithoutCloudflare
        busy={begin.isPending}
        onBegin={(chosen) => begin.mutate({ mode: chosen, way: 'own-proxy' })}
      />
      <WhatWillHappen />
    </StepScreen>
  );
}

function Resume({ journey: { mode, answers } }: { readonly journey: Journey }) {
  const { t } = useTranslation('welcome');
  if (mode === 'unset') return null;
  const isFresh = Object.keys(answers).length === 0;
  return (
    <Box sx={{ mb: 2.5 }}>
      <Notice tone="know" title={t(isFresh ? 'resume.fresh' : `resume.${mode}`)}>
        <Typography variant="body2">{t('resume.note')}</Typography>
      </Notice>
    </Box>
  );
}

interface Begin {
  readonly isPending: boolean;
  readonly mutate: (input: { readonly mode: 'practice' | 'real'; readonly way: 'cloudflare' }) => void;
}

function Starts({ begin }: { readonly begin: Begin }) {
  const { t } = useTranslation('welcome');
  return (
    <Box
      role="group"
      aria-label={t('choices')}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
    >
      <Start
        of="practise"
        icon="practice"
        onPress={() => begin.mutate({ mode: 'practice', way: 'cloudflare' })}
        busy={begin.isPending}
      />
      <Start
        of="real"
        icon="home"
        onPress={() => begin.mutate({ mode: 'real', way: 'cloudflare' })}
        busy={begin.isPending}
      />
    </Box>
  );
}

function Start(props: {
  readonly of: 'practise' | 'real';
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly busy: boolean;
}) {
  const { t } = useTranslation('welcome');
  return (
    <ChoiceCard
      icon={props.icon}
      title={t(`start.${props.of}.title`)}
      detail={t(`start.${props.of}.detail`)}
      note={
        <Typography component="span" variant="body2" sx={{ display: 'block', mt: 1.25, fontWeight: 600 }}>
          {t(`start.${props.of}.note`)}
        </Typography>
      }
      state={props.busy ? 'off' : 'ready'}
      onPress={props.onPress}
    />
  );
}

function WhatWillHappen() {
  const { t } = useTranslation('welcome');
  const facts = [
    ['lock', 'lock'],
    ['key', 'keys'],
    ['shield', 'yours'],
  ] as const;
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
        {t('what.title')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {facts.map(([icon, fact]) => (
          <Box component="li" key={fact} sx={{ display: 'flex', gap: 1.5, color: 'text.secondary' }}>
            <Box sx={{ color: 'primary.main', display: 'flex', flexShrink: 0 }}>
              <Icon name={icon} size={20} />
            </Box>
            {t(`what.${fact}`)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
