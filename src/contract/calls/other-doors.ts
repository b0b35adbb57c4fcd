import { z } from 'zod';
import { Journey } from '../journey.ts';
import { OtherDoors } from '../other-door.ts';
import { DoorToClose } from '../setup.ts';
import { cloudflareProblems, homeProblems, keepsAnswers, needsAnswers } from './problems.ts';

export const otherDoorsCalls = {
  /** Looks for ways to the same home that do not pass the lock, and knocks at each without a key. Changes nothing. */
  look: needsAnswers.errors({ ...cloudflareProblems, ...homeProblems }).output(OtherDoors),
  /** Says whether one of them is to be closed; the plan does it, once it is approved. */
  decide: keepsAnswers
    .input(z.object({ door: DoorToClose, decision: z.enum(['close', 'leave']) }))
    .output(Journey),
};
