import { z } from 'zod';
import { HandMade } from '../hand-made.ts';
import { Journey } from '../journey.ts';
import { cloudflareProblems, keepsAnswers, needsAnswers, problems } from './problems.ts';

/** What somebody set up by hand before Latchkey, and whether it is gone on with. */
export const adoptionCalls = {
  /** Looks at the address that was chosen; `null` where nothing was set up by hand there. */
  look: needsAnswers.errors(cloudflareProblems).output(HandMade.nullable()),
  /** Until the lock stands. What is taken over is what is there at this moment. */
  answer: keepsAnswers
    .errors({ ...cloudflareProblems, ...problems('LOCK_STANDS_ALREADY') })
    .input(z.object({ takeOver: z.boolean() }))
    .output(Journey),
  /** A key that was made by hand stops opening the home with the next plan. */
  letKeyGo: keepsAnswers.input(z.object({ certificateId: z.string().max(200) })).output(Journey),
};
