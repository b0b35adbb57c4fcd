import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authorityOf, noProxyChecks, outlookOf } from '../../contract/proxy.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { CarefulDialog } from '../components/careful-dialog.tsx';
import { ChoiceCard } from '../components/choice-card.tsx';
import { Column } from '../components/column.tsx';
import type { IconName } from '../components/icon.tsx';
import { formatMoment } from '../components/moments.ts';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { Notice } from '../components/problem-note.tsx';
import { AnotherHome } from '../homes/another-home.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { RemindMe } from '../papers/remind-me.tsx';
import { useCalls, useWatched } from '../program-access/program-context.tsx';
import type { DashboardProps } from '../steps/hand-over/dashboard-props.ts';
import { DeviceKeys } from './device-keys.tsx';
import { lampButton } from './hero-buttons.ts';
import { HomePage } from './home-page.tsx';
import { listDeviceKeys } from './key-of-device.ts';
import { OpenHome } from './open-home.tsx';
import { SectionTitle } from './section-title.tsx';

/** The home with a proxy of its own, once the way is walked: what was seen of it, and every change of mind. */
export function OwnProxyHome(props: DashboardProps) {
  const { t } = useTranslation('proxy');
  const { seenOutside } = useJourney().journey.answers;
  return (
    <HomePage
      heading={t(seenOutside === undefined ? 'home.headingInside' : 'home.heading')}
      lead={<WhatWasSeen />}
      wishes={<LikelyWishes />}
    >
      <NotSeen />
      <Keys {...props} />
      <Actions onKeys={props.onKeys} />
      <Column>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('home.expires')}
        </Typography>
        <GiveUp />
      </Column>
    </HomePage>
  );
}

/** What nobody looked at, or could not see when they last did: a lock that held once may not hold any more. */
function NotSeen() {
  const { t } = useTranslation('proxy');
  const { seenOutside } = useJourney().journey.answers;
  const checks = useWatched('proxyChecks');
  const last = checks.state === 'live' ? checks.value : noProxyChecks;
  const sides = (['inside', 'outside'] as const).filter((side) => outlookOf(last[side]) === 'unknown');
  return (
    <>
      {seenOutside === undefined && <Notice tone="watch" title={t('home.neverOutside')} />}
      {sides.map((side) => (
        <Notice key={side} tone="watch" title={t(`home.lastUnseen.${side}`)} />
      ))}
    </>
  );
}

/** Each side with its day: of today nothing is known before somebody knocks again. */
function WhatWasSeen() {
  const { t, i18n } = useTranslation(['proxy', 'home']);
  const { mode, answers } = useJourney().journey;
  const { checked, seenOutside } = answers;
  const address = useAuthority();
  const at = (when: string): string => formatMoment(when, i18n.language);
  const seen = oneAfterAnother(
    checked !== undefined && t('home.seenInside', { when: at(checked) }),
    seenOutside !== undefined && t('home.seenOutside', { when: at(seenOutside) }),
    mode === 'practice' && t('home:practiceAddress'),
  );
  return (
    <>
      {address}
      {seen !== '' && ` · ${seen}`}
    </>
  );
}

function LikelyWishes() {
  const { t } = useTranslation('proxy');
  const { journey, goTo } = useJourney();
  const address = useAuthority();
  return (
    <>
      <Button variant="contained" onClick={() => goTo('check-locks')} sx={lampButton}>
        {t('home.check')}
      </Button>
      {journey.mode === 'real' && <OpenHome address={address} />}
    </>
  );
}

function useAuthority(): string {
  const { address: hostname = '', proxy } = useJourney().journey.answers;
  return authorityOf({ hostname, port: proxy?.ports.https ?? 443 });
}

function Keys({ rows, onDevice }: DashboardProps) {
  const { t } = useTranslation('home');
  const { journey, goTo } = useJourney();
  return (
    <section>
      <SectionTitle>{t('devices')}</SectionTitle>
      <Column gap={1.5}>
        <DeviceKeys
          keys={listDeviceKeys(journey.answers.devices ?? [], rows)}
          now={new Date()}
          onDevice={onDevice}
          onLost={() => goTo('devices')}
        />
        <RemindMe after="setup" />
      </Column>
    </section>
  );
}

function Actions({ onKeys }: Pick<DashboardProps, 'onKeys'>) {
  const { t } = useTranslation(['proxy', 'home']);
  const { goTo } = useJourney();
  const actions: readonly (readonly [IconName, 'devices' | 'kit' | 'keys', () => void])[] = [
    ['key', 'devices', () => goTo('devices')],
    ['file', 'kit', () => goTo('proxy')],
    ['share', 'keys', onKeys],
  ];
  return (
    <section>
      <SectionTitle>{t('home:actions')}</SectionTitle>
      <Box sx={cards}>
        {actions.map(([icon, name, act]) => (
          <ChoiceCard
            key={name}
            icon={icon}
            title={t(`home.${name}`)}
            detail={t(`home.${name}Detail`)}
            onPress={act}
          />
        ))}
        <AnotherHome />
      </Box>
    </section>
  );
}

const cards = {
  display: 'grid',
  gap: 1.25,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
} as const;

function GiveUp() {
  const { t } = useTranslation(['proxy', 'common']);
  const calls = useCalls();
  const [asked, setAsked] = useState<'open' | 'closed'>('closed');
  const giveUp = useMutation(calls.proxy.giveUp.mutationOptions());
  const close = (): void => setAsked('closed');
  const go = (): void => {
    close();
    giveUp.mutate({});
  };
  return (
    <div>
      <Button
        size="small"
        color="error"
        aria-disabled={giveUp.isPending || undefined}
        onClick={() => !giveUp.isPending && setAsked('open')}
        sx={{ ml: -1.5 }}
      >
        {t('home.giveUp')}
      </Button>
      <CallProblem error={giveUp.error} />
      <CarefulDialog
        state={asked}
        heading={t('home.giveUpAsked')}
        go={{ label: t('home.giveUpGo'), onPress: go }}
        safe={{ label: t('home.giveUpKeep'), onPress: close }}
      >
        <Typography>{t('home.giveUpWhy')}</Typography>
      </CarefulDialog>
    </div>
  );
}
