import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressStep } from '../../../contract/progress.ts';
import { useGroupWords } from './group-words.tsx';
import { groupsOf } from './groups.ts';

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
  const wordsOf = useGroupWords();
  const title = useId();
  const done = new Set(props.steps.filter((step) => step.state === 'done').map((step) => step.change));
  const made = groupsOf(props.steps.map((step) => step.change)).filter(({ changes }) =>
    changes.some((change) => done.has(change)),
  );
  return (
    <Dialog
      open={props.state === 'open'}
      onClose={props.onKeep}
      aria-labelledby={title}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={title}>{t(props.done === undefined ? 'dialog.heading' : 'dialog.undo')}</DialogTitle>
      <DialogContent>
        {made.length === 0 ? (
          <Typography>
            {props.done ? t('dialog.doneSteps', { count: props.done }) : t('dialog.nothing')}
          </Typography>
        ) : (
          <>
            <Typography>{t('dialog.made')}</Typography>
            <Box component="ul" sx={{ my: 0.75, pl: 2.75 }}>
              {made.map((group) => {
                const name = wordsOf(group).title;
                const whole = group.changes.every((change) => done.has(change));
                return <li key={group.id}>{whole ? name : t('dialog.partly', { name })}</li>;
              })}
            </Box>
          </>
        )}
        {(made.length > 0 || props.done) && (
          <Typography sx={{ color: 'text.secondary' }}>{t(`dialog.takesAway.${props.work}`)}</Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={props.onStop}>
          {t(props.done === undefined ? 'dialog.stop' : 'review.undo')}
        </Button>
        <SafeButton label={props.keep} onPress={props.onKeep} />
      </DialogActions>
    </Dialog>
  );
}

/** Has the focus when the dialog appears, so that Enter does no harm. */
function SafeButton(props: { readonly label: string; readonly onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} variant="contained" onClick={props.onPress}>
      {props.label}
    </Button>
  );
}
