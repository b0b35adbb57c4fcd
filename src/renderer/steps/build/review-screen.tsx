import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '../../../contract/journey.ts';
import type { Plan } from '../../../contract/plan.ts';
import { useJourney } from '../../app/journey-context.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { type PrimaryAction, StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { Blockers } from './blockers.tsx';
import type { News } from './build.tsx';
import { groupIcons, useGroupWords } from './group-words.tsx';
import { type Group, type GroupId, groupsOf } from './groups.ts';
import { Sent } from './sent.tsx';
import { StaysAsItIs } from './stays-as-it-is.tsx';

/** Looks at the account and shows what would change, to be approved. */
export function ReviewScreen(props: {
  readonly news: News;
  readonly starting: 'starting' | 'still';
  readonly onApprove: (plan: Plan) => void;
}) {
  const { t } = useTranslation(['build', 'common']);
  const { journey, goOn } = useJourney();
  const calls = useCalls();
  const look = useQuery(calls.build.plan.queryOptions({ gcTime: 0 }));
  useLookAgainAfter(props.news, look.refetch);
  const plan = look.isFetching ? undefined : look.data;
  const kind = plan ? kindOf(plan) : 'review';

  return (
    <StepScreen
      key={kind}
      heading={t(`${kind}.heading`)}
      lead={t(`${kind}.lead`)}
      primary={primary()}
      fact={t(`${kind}.fact`)}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 2.5,
          '&:empty': { display: 'none' },
        }}
      >
        <NewsNote news={props.news} />
        {look.isFetching && <Waiting what={t('review.looking')} usually={t('review.lookingUsually')} />}
        {!look.isFetching && look.error && (
          <ProblemNote
            problem={problemOf(look.error)}
            action={{ label: t('common:retry'), onPress: () => void look.refetch() }}
          />
        )}
        {plan && <Blockers blockers={plan.blockers} />}
        {plan && kind !== 'blocked' && <Sections plan={plan} />}
      </Box>
    </StepScreen>
  );

  function primary(): PrimaryAction {
    const starting = props.starting === 'starting';
    if (!plan) {
      const label = t('review.build');
      return { label, onPress: () => undefined, state: starting ? 'busy' : 'off' };
    }
    switch (kindOf(plan)) {
      case 'blocked':
        return { label: t('blocked.look'), onPress: () => void look.refetch() };
      case 'inPlace': {
        // Nothing to send, but it has to be known as built before the next step opens.
        const known = journey.answers.built !== undefined;
        return {
          label: t('common:continue'),
          onPress: () => (known ? goOn() : props.onApprove(plan)),
          state: starting ? 'busy' : 'ready',
        };
      }
      case 'review':
        return {
          label: t(isNew(plan) ? 'review.build' : 'review.alter'),
          onPress: () => props.onApprove(plan),
          state: starting ? 'busy' : 'ready',
        };
    }
  }
}

function kindOf({ blockers, changes }: Plan): 'blocked' | 'inPlace' | 'review' {
  if (blockers.length > 0) return 'blocked';
  return changes.length === 0 ? 'inPlace' : 'review';
}

/** Whether an entrance is built, or one that stands is altered. */
function isNew({ changes }: Plan): boolean {
  return groupsOf(changes).some((group) => group.id === 'address' && group.effect === 'create');
}

/** A start that was refused means that the plan on the screen is old. */
function useLookAgainAfter(news: News, refetch: () => Promise<unknown>): void {
  const seen = useRef(news.kind);
  useEffect(() => {
    const before = seen.current;
    seen.current = news.kind;
    if (before !== news.kind && (news.kind === 'plan-changed' || news.kind === 'problem')) void refetch();
  }, [news.kind, refetch]);
}

function NewsNote({ news }: { readonly news: News }) {
  const { t } = useTranslation('build');
  switch (news.kind) {
    case 'none':
      return null;
    case 'problem':
      return <ProblemNote problem={news.problem} />;
    case 'plan-changed':
      return (
        <Box role="status">
          <Notice tone="watch" title={t('planChanged.title')}>
            <Typography variant="body2">{t('planChanged.why')}</Typography>
          </Notice>
        </Box>
      );
    case 'undone':
      return (
        <Box role="status">
          <Notice tone="know" title={t('undone.title')}>
            <Typography variant="body2">{t('undone.why')}</Typography>
          </Notice>
        </Box>
      );
  }
}

const effects = ['create', 'update', 'remove'] as const;

function Sections({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('build');
  const groups = groupsOf(plan.changes);
  return (
    <>
      {effects.map((effect) => {
        const own = groups.filter((group) => group.effect === effect);
        if (own.length === 0) return null;
        return (
          <Section key={effect} title={t(`review.sections.${effect}`)}>
            {own.map((group) => (
              <GroupRow key={group.id} group={group} />
            ))}
          </Section>
        );
      })}
      <StaysAsItIs untouched={plan.untouched} />
    </>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 1.25 }}>
        {props.title}
      </Typography>
      <ListCard label={props.title}>{props.children}</ListCard>
    </section>
  );
}

/** Where each part of the plan was answered. */
const askedOn: Readonly<Record<GroupId, StepId>> = {
  lock: 'devices',
  keys: 'devices',
  path: 'find-home',
  settings: 'protection',
  address: 'choose-address',
  'old-keys': 'devices',
  'old-address': 'choose-address',
};

function GroupRow({ group }: { readonly group: Group }) {
  const { t } = useTranslation('build');
  const { goTo } = useJourney();
  const { title, detail } = useGroupWords()(group);
  const change = (
    <Button onClick={() => goTo(askedOn[group.id])} aria-label={t('review.changeOf', { name: title })}>
      {t('review.change')}
    </Button>
  );
  // Where it is narrow, the words need the width that the button would take.
  return (
    <ListRow
      mark={<IconTile icon={groupIcons[group.id]} />}
      title={title}
      detail={detail}
      end={<Box sx={{ display: { xs: 'none', sm: 'flex' } }}>{change}</Box>}
    >
      <Box sx={{ ml: { xs: 0, sm: 7 }, mt: { xs: 0.75, sm: 0.25 }, display: 'flex', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0, alignSelf: 'center' }}>
          <Sent changes={group.changes} of={title} />
        </Box>
        <Box sx={{ display: { xs: 'flex', sm: 'none' }, alignSelf: 'flex-start' }}>{change}</Box>
      </Box>
    </ListRow>
  );
}
