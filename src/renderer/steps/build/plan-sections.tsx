import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanToApprove } from '../../../contract/plan.ts';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { WatchLine } from '../../components/watch-line.tsx';
import { answeredAt, useGoToAnswer } from './answered-at.ts';
import { groupIcons, useGroupWords } from './group-words.tsx';
import { type Group, groupChanges } from './groups.ts';
import { restartsHome } from './home-changes.ts';
import { isAsked, type PlanKind } from './plan-kind.ts';
import { Sent } from './sent.tsx';
import { StaysAsItIs } from './stays-as-it-is.tsx';

const effects = ['create', 'update', 'remove'] as const;

const effectsOfRemoval = ['remove', 'update', 'create'] as const;

/** A plan as what is new, what changes, what goes away and what stays. */
export function PlanSections({ plan, kind }: { readonly plan: PlanToApprove; readonly kind: PlanKind }) {
  const { t } = useTranslation('build');
  const rows = groupChanges(plan.changes);
  // The address is the first to go and the lock the last.
  const groups = kind === 'removal' ? rows.toReversed() : rows;
  return (
    <>
      {(kind === 'removal' ? effectsOfRemoval : effects).map((effect) => {
        const own = groups.filter((group) => group.effect === effect);
        if (own.length === 0) return null;
        const title = kind === 'removal' && effect === 'update' ? 'back' : effect;
        return (
          <Section key={effect} title={t(`review.sections.${title}`)}>
            {own.map((group) => (
              <GroupRow key={group.id} group={group} kind={kind} plan={plan} />
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

function GroupRow(props: { readonly group: Group; readonly kind: PlanKind; readonly plan: PlanToApprove }) {
  const { group, kind, plan } = props;
  const { t } = useTranslation('build');
  const goToAnswer = useGoToAnswer();
  const { title, detail } = useGroupWords()(group);
  // What others changed, and what goes as a whole, was answered nowhere.
  const place = answeredAt(group, plan.changes);
  const change = isAsked(kind) && place && (
    <Button onClick={() => goToAnswer(place)} aria-label={t('review.changeOf', { name: title })}>
      {t('review.change')}
    </Button>
  );
  // Where it is narrow, the words need the width that the button would take.
  return (
    <ListRow
      mark={<IconTile icon={groupIcons[group.id]} />}
      title={title}
      detail={detail}
      end={change && <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>{change}</Box>}
    >
      {group.changes.some(({ id }) => plan.unapproved.includes(id)) && (
        <WatchLine indent="mark">{t('review.unapproved')}</WatchLine>
      )}
      {restartsHome(group.changes) && <WatchLine indent="mark">{t('home.restart')}</WatchLine>}
      <Box sx={{ ml: { xs: 0, sm: 7 }, mt: { xs: 0.75, sm: 0.25 }, display: 'flex', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0, alignSelf: 'center' }}>
          <Sent changes={group.changes} of={title} />
        </Box>
        {change && <Box sx={{ display: { xs: 'flex', sm: 'none' }, alignSelf: 'flex-start' }}>{change}</Box>}
      </Box>
    </ListRow>
  );
}
