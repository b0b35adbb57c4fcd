import type { ProblemWords } from './problem-words.ts';

/** Beside all others, because the window has to be able to say it before it has loaded anything. */
export const unexpected = {
  what: 'Something went wrong inside Latchkey.',
  why: 'The program may have stopped, or this is our mistake.',
  next: 'Try again. If it happens again, close Latchkey and open it: your answers are kept.',
} as const satisfies ProblemWords;
