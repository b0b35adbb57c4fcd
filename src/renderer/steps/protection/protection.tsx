import { Box, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { canEnter, type Journey } from '../../../contract/journey.ts';
import type { Protection as Setting } from '../../../contract/protection.ts';
import { ZoneSettingId } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Fold } from '../../components/fold.tsx';
import { ListCard, ListRow, StateMark } from '../../components/list-card.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useRequestedRoom } from '../../exceptions/requested-room.ts';
import { ThingsWithoutKey } from '../../exceptions/things-without-key.tsx';
import { WithoutKeyFold } from '../../exceptions/without-key-fold.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { SettingRow } from './setting-row.tsx';
import { chooseValueKey } from './value-words.ts';

/** Extra protection: its settings, and behind them the room for things without a key. */
export function Protection() {
  const [requested, , drop] = useRequestedRoom();
  const [room, setRoom] = useState(requested);
  // Asked for once: whoever comes back later meets the settings.
  useEffect(drop, [drop]);
  switch (room) {
    case 'closed':
      return <SettingsRoom onWithoutKey={() => setRoom('from-settings')} />;
    case 'from-settings':
      return <RoomFromSettings onClose={() => setRoom('closed')} />;
    case 'from-home':
      return <RoomToThePlan cameFrom="home" />;
    case 'from-plan':
      return <RoomToThePlan cameFrom="plan" />;
  }
}

function RoomFromSettings({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('common');
  return (
    <ThingsWithoutKey
      back={{ label: t('back'), onPress: onClose }}
      primary={{ label: t('continue'), onPress: onClose }}
    />
  );
}

/** From here one goes on to the plan. Who came from “Your home” goes back there as long as nothing has changed. */
function RoomToThePlan({ cameFrom }: { readonly cameFrom: 'home' | 'plan' }) {
  const { t } = useTranslation(['exceptions', 'home']);
  const { journey, goTo, moving } = useJourney();
  const canGoHome = cameFrom === 'home' && canEnter('hand-over', journey);
  return (
    <ThingsWithoutKey
      back={canGoHome ? { label: t('home:back'), onPress: () => goTo('hand-over') } : 'none'}
      primary={{
        label: t('overview.toPlan'),
        onPress: () => goTo('build'),
        state: moving === 'moving' ? 'busy' : 'ready',
      }}
    />
  );
}

/** Every setting that should change, each with a switch; those that are right rest below. */
function SettingsRoom(props: { readonly onWithoutKey: () => void }) {
  const { t } = useTranslation(['protection', 'common']);
  const words = useWords();
  const calls = useCalls();
  const look = useQuery(calls.protection.look.queryOptions({ gcTime: 0 }));
  if (look.data) return <Choices settings={look.data} onWithoutKey={props.onWithoutKey} />;
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead', words)}
      primary={{ label: t('common:continue'), onPress: () => undefined, state: 'off' }}
      fact={t('fact')}
    >
      {look.error ? (
        <ProblemNote
          problem={toProblem(look.error)}
          action={{ label: t('common:retry'), onPress: () => void look.refetch() }}
        />
      ) : (
        <Waiting what={t('looking', words)} usually={t('lookingUsually')} />
      )}
    </StepScreen>
  );
}

function Choices(props: { readonly settings: readonly Setting[]; readonly onWithoutKey: () => void }) {
  const { settings } = props;
  const { t } = useTranslation(['protection', 'common']);
  const words = useWords();
  const lost = useLostAnswers('protection');
  const { declined, changed, turn, send, save } = useDeclined(settings);
  const proposed = settings.filter(({ before, after }) => before !== after);
  const right = settings.filter(({ before, after }) => before === after);
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead', words)}
      primary={{ label: t('common:continue'), onPress: send, state: save.isPending ? 'busy' : 'ready' }}
      fact={changed && lost ? lost : t('fact')}
      aside={<TechnicalNames settings={settings} />}
    >
      <CallProblem error={save.error} sx={{ mb: 2.5 }} />
      {proposed.length === 0 && <Notice tone="know" title={t('allRight')} />}
      {proposed.length > 0 && (
        <ListCard label={t('proposed')}>
          {proposed.map((each) => (
            <SettingRow
              key={each.setting}
              setting={each}
              choice={declined.includes(each.setting) ? 'declined' : 'accepted'}
              onTurn={() => turn(each.setting)}
            />
          ))}
        </ListCard>
      )}
      {right.length > 0 && <AlreadyRight settings={right} />}
      <WithoutKeyFold onPress={props.onWithoutKey} />
    </StepScreen>
  );
}

/** What the user does not want: drafted here, and sent whole. */
function useDeclined(settings: readonly Setting[]) {
  const { journey, goOn } = useJourney();
  const calls = useCalls();
  const [declined, write, drop] = useDraft('protection', z.array(ZoneSettingId), () =>
    settings.filter((each) => each.declined).map(({ setting }) => setting),
  );
  const save = useMutation(calls.protection.save.mutationOptions());
  const done = (now: Journey): void => {
    drop();
    goOn(now);
  };
  return {
    declined,
    save,
    changed: !isSameSettings(declined, journey.answers.protection?.declined ?? []),
    send: (): void => save.mutate({ declined: [...declined] }, { onSuccess: done }),
    turn: (setting: ZoneSettingId): void =>
      write(
        declined.includes(setting) ? declined.filter((each) => each !== setting) : [...declined, setting],
      ),
  };
}

function AlreadyRight({ settings }: { readonly settings: readonly Setting[] }) {
  const { t } = useTranslation(['protection', 'settings']);
  return (
    <Box component="section" sx={{ mt: 3.5 }}>
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 1.25 }}>
        {t('right')}
      </Typography>
      <ListCard label={t('right')}>
        {settings.map(({ setting, before }) => (
          <ListRow
            key={setting}
            mark={<StateMark state="done" />}
            title={t(`settings:${setting}.name`)}
            end={
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t(chooseValueKey(setting, before), { value: before })}
              </Typography>
            }
          />
        ))}
      </ListCard>
    </Box>
  );
}

/** For those who know the dashboard: Cloudflare's own names and values. */
function TechnicalNames({ settings }: { readonly settings: readonly Setting[] }) {
  const { t } = useTranslation(['protection', 'settings']);
  return (
    <Fold title={t('technical')}>
      {t('technicalLead', useWords())}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {settings.map(({ setting, before, after }) => (
          <li key={setting}>
            {t(before === after ? 'technicalRow' : 'technicalChange', {
              name: t(`settings:${setting}.technical`),
              setting,
              before,
              after,
            })}
          </li>
        ))}
      </Box>
    </Fold>
  );
}

function useWords(): { readonly domain: string; readonly address: string } {
  const { answers } = useJourney().journey;
  return { domain: answers.domain?.name ?? '', address: answers.address ?? '' };
}

function isSameSettings(a: readonly ZoneSettingId[], b: readonly ZoneSettingId[]): boolean {
  return a.length === b.length && a.every((setting) => b.includes(setting));
}
