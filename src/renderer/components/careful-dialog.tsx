import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { NextAction } from './problem-note.tsx';
import { SafeButton } from './safe-button.tsx';

/** Asks before something is taken away and says what follows. To leave it, and every way out of the dialog, is safe. */
export function CarefulDialog(props: {
  readonly state: 'open' | 'closed';
  readonly heading: string;
  readonly children: ReactNode;
  readonly go: NextAction;
  readonly safe: NextAction;
}) {
  const heading = useId();
  return (
    <Dialog
      open={props.state === 'open'}
      onClose={props.safe.onPress}
      aria-labelledby={heading}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={heading}>{props.heading}</DialogTitle>
      <DialogContent>{props.children}</DialogContent>
      <DialogActions>
        <Button color="error" onClick={props.go.onPress}>
          {props.go.label}
        </Button>
        <SafeButton {...props.safe} />
      </DialogActions>
    </Dialog>
  );
}
