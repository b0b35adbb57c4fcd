import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ProgressStep } from '../../../contract/progress.ts';
import { CarefulDialog } from '../../components/careful-dialog.tsx';
import { useGroupWords } from './group-words.tsx';
import { type Group, groupChanges } from './groups.ts';

/** Asks before taking away, and lists what is there by now. Going on is the safe choice and comes first. */
export function StopDialog(props: {
  readonly state: 'open' | 'closed';
  readonly steps: readonly ProgressStep[];
  /** How many steps are done, where nothing is known of them but their number. */
  readonly done?: number | undefined;
  readonly work: 'build' | 'change' | 'removal';
  readonly keep: string;
  readonly onKeep: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('build');
  const made = listGroupsMade(props.steps);
  return (
    <CarefulDialog
      state={props.state}
      heading={t(props.done === undefined ? 'dialog.heading' : 'dialog.undo')}
      go={{ label: t(props.done === undefined ? 'dialog.stop' : 'review.undo'), onPress: props.onStop }}
      safe={{ label: props.keep, onPress: props.onKeep }}
    >
      {made.length === 0 ? (
        <Typography>
          {props.done ? t('dialog.doneSteps', { count: props.done }) : t('dialog.nothing')}
        </Typography>
      ) : (
        <Made groups={made} />
      )}
      {(made.length > 0 || props.done) && (
        <Typography sx={{ color: 'text.secondary' }}>{t(`dialog.takesAway.${props.work}`)}</Typography>
      )}
    </CarefulDialog>
  );
}

interface GroupMade {
  readonly group: Group;
  readonly how: 'whole' | 'partly';
}

/** What is there by now, as the rows of the plan. */
function listGroupsMade(steps: readonly ProgressStep[]): readonly GroupMade[] {
  const done = new Set(steps.filter((step) => step.state === 'done').map((step) => step.change));
  return groupChanges(steps.map((step) => step.change))
    .filter(({ changes }) => changes.some((change) => done.has(change)))
    .map((group) => ({
      group,
      how: group.changes.every((change) => done.has(change)) ? 'whole' : 'partly',
    }));
}

function Made({ groups }: { readonly groups: readonly GroupMade[] }) {
  const { t } = useTranslation('build');
  const wordsOf = useGroupWords();
  return (
    <>
      <Typography>{t('dialog.made')}</Typography>
      <Box component="ul" sx={{ my: 0.75, pl: 2.75 }}>
        {groups.map(({ group, how }) => {
          const name = wordsOf(group).title;
          return <li key={group.id}>{how === 'whole' ? name : t('dialog.partly', { name })}</li>;
        })}
      </Box>
    </>
  );
}
