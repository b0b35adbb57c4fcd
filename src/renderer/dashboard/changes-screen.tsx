import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOpenDoors, type OtherDoors } from '../../contract/other-door.ts';
import type { Plan } from '../../contract/plan.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Icon } from '../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../components/list-card.tsx';
import { Notice } from '../components/problem-note.tsx';
import type { PrimaryAction } from '../components/screen-actions.ts';
import { StepScreen } from '../components/step-screen.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { EmbeddedLogIn } from '../login/embedded-log-in.tsx';
import { OtherDoorNotes } from '../other-doors/other-door-notes.tsx';
import { UnseenPlaces } from '../other-doors/unseen-places.tsx';
import { useDecision } from '../other-doors/use-other-doors.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { Blockers } from '../steps/build/blockers.tsx';
import { DangerNotes } from '../steps/build/danger-notes.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';
import { groupIcons, useGroupWords } from '../steps/build/group-words.tsx';
import { groupChanges } from '../steps/build/groups.ts';
import { HomeNotices } from '../steps/build/home-notices.tsx';
import { Sent } from '../steps/build/sent.tsx';
import { assessChanges, foundAs, type Outlook } from './found-changes.ts';

/** Looks whether anything is other than Latchkey left it, and whether others did something the lock cannot help. */
export function ChangesScreen(props: { readonly onBack: () => void }) {
  const look = useLook();
  const [screen, setScreen] = useState<'changes' | 'log-in'>('changes');
  if (screen === 'log-in') {
    return (
      <EmbeddedLogIn
        key="log-in"
        onBack={() => setScreen('changes')}
        onIn={() => {
          setScreen('changes');
          look.again();
        }}
      />
    );
  }
  if (look.found) {
    return (
      <FoundScreen
        key="found"
        {...look.found}
        onBack={props.onBack}
        onLookAgain={look.again}
        onLogIn={() => setScreen('log-in')}
      />
    );
  }
  return <LookingScreen key="looking" error={look.error} onAgain={look.again} onBack={props.onBack} />;
}

/** All looks as one: `found` once they are through, and an error only once nothing is asked any more. */
function useLook() {
  const calls = useCalls();
  const plan = useQuery(calls.build.plan.queryOptions({ gcTime: 0 }));
  const doors = useQuery(calls.otherDoors.look.queryOptions({ gcTime: 0 }));
  const busy = plan.isFetching || doors.isFetching;
  const isThere = !busy && plan.data && doors.data;
  return {
    found: isThere ? { plan: plan.data, otherDoors: doors.data } : undefined,
    error: busy ? null : (plan.error ?? doors.error),
    again: (): void => {
      void plan.refetch();
      void doors.refetch();
    },
  };
}

function LookingScreen(props: {
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <StepScreen
      heading={t('looking.heading')}
      lead={t('looking.lead')}
      back={{ label: t('back'), onPress: props.onBack }}
      fact={t('looking.fact')}
    >
      <CallProblem error={props.error} action={{ label: t('common:retry'), onPress: props.onAgain }} />
      {!props.error && <Waiting what={t('looking.what')} usually={t('looking.usually')} />}
    </StepScreen>
  );
}

interface FoundScreenProps {
  readonly plan: Plan;
  readonly otherDoors: OtherDoors;
  readonly onBack: () => void;
  readonly onLookAgain: () => void;
  readonly onLogIn: () => void;
}

function FoundScreen(props: FoundScreenProps) {
  const { t } = useTranslation('home');
  const { plan, otherDoors } = props;
  const { dangers } = otherDoors;
  const openDoors = listOpenDoors(otherDoors);
  const outlook = assessChanges(plan, { dangers, openDoors });
  const goToPlan = useGoToPlan();
  const decide = useDecision(goToPlan);
  const isAtAddress = useJourney().journey.answers.reach?.by === 'public-address';
  const drifted = outlook === 'drifted' || outlook === 'taken' || outlook === 'blocked';
  return (
    <StepScreen
      heading={t(`${outlook}.heading`)}
      lead={t(`${outlook}.lead`)}
      back={outlook === 'same' ? 'none' : { label: t('back'), onPress: props.onBack }}
      primary={usePrimary(outlook, props)}
      fact={t(outlook === 'drifted' ? 'drifted.fact' : 'looking.fact')}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
        {outlook === 'same' && (
          <Notice tone="good" title={t(isAtAddress ? 'same.whatWithoutTunnel' : 'same.what')} />
        )}
        <HomeNotices plan={plan} said="look" onLogIn={props.onLogIn} />
        <Blockers blockers={plan.blockers} onTakenOver={goToPlan} />
        {drifted && plan.changes.length > 0 && <Drift plan={plan} />}
        {dangers.length + openDoors.length > 0 && drifted && (
          <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: -1 }}>
            {t('besides')}
          </Typography>
        )}
        <OtherDoorNotes doors={openDoors} onDecide={decide} />
        <DangerNotes dangers={dangers} />
        <UnseenPlaces unseen={otherDoors.unseen} />
        {(outlook === 'same' || outlook === 'drifted') && <LookAgain onPress={props.onLookAgain} />}
      </Box>
    </StepScreen>
  );
}

function usePrimary(outlook: Outlook, { onBack, onLookAgain }: FoundScreenProps): PrimaryAction {
  const { t } = useTranslation('home');
  const { moving } = useJourney();
  const repair = useGoToPlan();
  switch (outlook) {
    case 'drifted':
      return { label: t('drifted.repair'), onPress: repair, state: moving === 'moving' ? 'busy' : 'ready' };
    case 'attention':
    case 'taken':
    case 'blocked':
      return { label: t('lookAgain'), onPress: onLookAgain };
    case 'same':
      return { label: t('back'), onPress: onBack };
  }
}

function LookAgain({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('home');
  return (
    <div>
      <Button onClick={onPress} startIcon={<Icon name="refresh" size={18} />} sx={{ ml: -1.5 }}>
        {t('lookAgain')}
      </Button>
    </div>
  );
}

/** Each thing that was found, and under it what would be done about it. */
function Drift({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('home');
  const wordsOf = useGroupWords();
  return (
    <ListCard label={t('drifted.list')}>
      {groupChanges(plan.changes).map((group) => {
        const { title, detail } = wordsOf(group);
        const found = t(`drift.${foundAs[group.id]}.${group.effect}`);
        return (
          <ListRow
            key={group.id}
            mark={<IconTile icon={groupIcons[group.id]} />}
            title={found}
            detail={group.id === 'settings' ? detail : t('drifted.again', { what: title })}
          >
            <Box sx={{ ml: { xs: 0, sm: 7 }, mt: { xs: 0.75, sm: 0.25 } }}>
              <Sent changes={group.changes} of={found} />
            </Box>
          </ListRow>
        );
      })}
    </ListCard>
  );
}
