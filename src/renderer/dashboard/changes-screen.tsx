import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Danger } from '../../contract/danger.ts';
import type { Plan } from '../../contract/plan.ts';
import { Icon } from '../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../components/list-card.tsx';
import { Notice, ProblemNote } from '../components/problem-note.tsx';
import type { PrimaryAction } from '../components/screen-actions.ts';
import { StepScreen } from '../components/step-screen.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { LogInPlace } from '../login/log-in-place.tsx';
import { problemOf } from '../program-access/problem-of.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { Blockers } from '../steps/build/blockers.tsx';
import { DangerNotes } from '../steps/build/danger-notes.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';
import { groupIcons, useGroupWords } from '../steps/build/group-words.tsx';
import { groupsOf } from '../steps/build/groups.ts';
import { HomeNotices } from '../steps/build/home-notices.tsx';
import { Sent } from '../steps/build/sent.tsx';
import { foundAs, outlookOf } from './found-changes.ts';

/** Looks whether anything is other than Latchkey left it, and whether others did something the lock cannot help. */
export function ChangesScreen(props: { readonly onBack: () => void }) {
  const { t } = useTranslation(['home', 'common']);
  const calls = useCalls();
  const plan = useQuery(calls.build.plan.queryOptions({ gcTime: 0 }));
  const dangers = useQuery(calls.build.dangers.queryOptions({ gcTime: 0 }));
  const lookAgain = (): void => {
    void plan.refetch();
    void dangers.refetch();
  };
  const [place, setPlace] = useState<'changes' | 'log-in'>('changes');
  if (place === 'log-in') {
    return (
      <LogInPlace
        key="log-in"
        onBack={() => setPlace('changes')}
        onIn={() => {
          setPlace('changes');
          lookAgain();
        }}
      />
    );
  }
  const busy = plan.isFetching || dangers.isFetching;
  const error = plan.error ?? dangers.error;
  if (!busy && plan.data && dangers.data) {
    return (
      <FoundScreen
        key="found"
        plan={plan.data}
        dangers={dangers.data}
        onBack={props.onBack}
        onLookAgain={lookAgain}
        onLogIn={() => setPlace('log-in')}
      />
    );
  }
  return (
    <StepScreen
      key="looking"
      heading={t('looking.heading')}
      lead={t('looking.lead')}
      back={{ label: t('back'), onPress: props.onBack }}
      fact={t('looking.fact')}
    >
      {!busy && error ? (
        <ProblemNote problem={problemOf(error)} action={{ label: t('common:retry'), onPress: lookAgain }} />
      ) : (
        <Waiting what={t('looking.what')} usually={t('looking.usually')} />
      )}
    </StepScreen>
  );
}

function FoundScreen(props: {
  readonly plan: Plan;
  readonly dangers: readonly Danger[];
  readonly onBack: () => void;
  readonly onLookAgain: () => void;
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation('home');
  const { moving } = useJourney();
  const repair = useGoToPlan();
  const { plan, dangers } = props;
  const outlook = outlookOf(plan, dangers);
  const drifted = outlook === 'drifted' || outlook === 'blocked';
  return (
    <StepScreen
      heading={t(`${outlook}.heading`)}
      lead={t(`${outlook}.lead`)}
      back={outlook === 'same' ? 'none' : { label: t('back'), onPress: props.onBack }}
      primary={primary()}
      fact={t(outlook === 'drifted' ? 'drifted.fact' : 'looking.fact')}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
        {outlook === 'same' && <Notice tone="good" title={t('same.what')} />}
        <HomeNotices plan={plan} said="look" onLogIn={props.onLogIn} />
        <Blockers blockers={plan.blockers} />
        {drifted && plan.changes.length > 0 && <Drift plan={plan} />}
        {dangers.length > 0 && drifted && (
          <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: -1 }}>
            {t('besides')}
          </Typography>
        )}
        <DangerNotes dangers={dangers} />
        {outlook !== 'attention' && outlook !== 'blocked' && (
          <div>
            <Button
              onClick={props.onLookAgain}
              startIcon={<Icon name="refresh" size={18} />}
              sx={{ ml: -1.5 }}
            >
              {t('lookAgain')}
            </Button>
          </div>
        )}
      </Box>
    </StepScreen>
  );

  function primary(): PrimaryAction {
    switch (outlook) {
      case 'drifted':
        return { label: t('drifted.repair'), onPress: repair, state: moving === 'moving' ? 'busy' : 'ready' };
      case 'attention':
      case 'blocked':
        return { label: t('lookAgain'), onPress: props.onLookAgain };
      case 'same':
        return { label: t('back'), onPress: props.onBack };
    }
  }
}

/** Each thing that was found, and under it what would be done about it. */
function Drift({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('home');
  const wordsOf = useGroupWords();
  return (
    <ListCard label={t('drifted.list')}>
      {groupsOf(plan.changes).map((group) => {
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
