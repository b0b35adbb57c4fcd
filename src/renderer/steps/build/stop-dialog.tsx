import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressStep } from '../../../contract/progress.ts';
import { useGroupWords } from './group-words.tsx';
import { groupsOf } from './groups.ts';

/** Asks before taking away, and lists what is there by now. Going on is the safe choice and comes first. */
export function StopDialog(props: {
  readonly state: 'open' | 'closed';
  readonly steps: readonly ProgressStep[];
  readonly keep: string;
  readonly onKeep: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('build');
  const wordsOf = useGroupWords();
  const title = useId();
  const made = props.steps.filter((step) => step.state === 'done').map((step) => step.change);
  return (
    <Dialog
      open={props.state === 'open'}
      onClose={props.onKeep}
      aria-labelledby={title}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={title}>{t('dialog.heading')}</DialogTitle>
      <DialogContent>
        {made.length === 0 ? (
          <Typography>{t('dialog.nothing')}</Typography>
        ) : (
          <>
            <Typography>{t('dialog.made')}</Typography>
            <Box component="ul" sx={{ my: 0.75, pl: 2.75 }}>
              {groupsOf(made).map((group) => (
                <li key={group.id}>{wordsOf(group).title}</li>
              ))}
            </Box>
            <Typography sx={{ color: 'text.secondary' }}>{t('dialog.takesAway')}</Typography>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={props.onStop}>
          {t('dialog.stop')}
        </Button>
        <Button variant="contained" onClick={props.onKeep} autoFocus>
          {props.keep}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
