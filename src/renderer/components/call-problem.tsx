import { Box } from '@mui/material';
import { toProblem } from '../program-access/to-problem.ts';
import { type NextAction, ProblemNote } from './problem-note.tsx';

/** Why a call did not work. Nothing, not even its margins, while nothing went wrong. */
export function CallProblem(props: {
  /** As the call left it: `null` while there is none. */
  readonly error: unknown;
  readonly action?: NextAction;
  readonly sx?: { readonly mt?: number; readonly mb?: number };
}) {
  if (!props.error) return null;
  const note = (
    <ProblemNote
      problem={toProblem(props.error)}
      {...(props.action === undefined ? {} : { action: props.action })}
    />
  );
  return props.sx === undefined ? note : <Box sx={props.sx}>{note}</Box>;
}
