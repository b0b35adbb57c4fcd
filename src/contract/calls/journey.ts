import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Journey, StepId, Way } from '../journey.ts';
import { SetupId } from '../setup.ts';
import { cloudflareProblems, keepsAnswers, problems, storageProblems } from './problems.ts';

export const journeyCalls = {
  /** The wizard's state, now and whenever it changes. */
  watch: oc.output(eventIterator(Journey)),
  /**
   * Enters a mode; what was answered in it before is still there. Practice needs no account and changes nothing real. Another way
   * than the journey is on can be taken as long as nothing stands on that one (`OTHER_WAY_STANDS`). A practice round that was walked to
   * its end, or is wanted from the beginning, starts in a world that nobody has touched.
   */
  begin: oc
    .input(
      z.object({
        mode: z.enum(['practice', 'real']),
        way: Way.optional(),
        from: z.enum(['the-beginning']).optional(),
      }),
    )
    .output(Journey)
    .errors({ ...storageProblems, ...problems('BUILD_RUNNING', 'OTHER_WAY_STANDS') }),
  /** `from`: only as long as the journey stands there. What goes on by itself must not overtake what was gone to meanwhile. */
  goTo: keepsAnswers.input(z.object({ step: StepId, from: StepId.optional() })).output(Journey),
  /** Goes on with a home that was found at Cloudflare: its answers become the wizard's. */
  goOnWith: keepsAnswers
    .errors({ ...cloudflareProblems, ...problems('SETUP_UNKNOWN', 'BUILD_RUNNING') })
    .input(z.object({ setupId: SetupId }))
    .output(Journey),
  /** Whether everything is to be taken away. Nothing happens yet: the plan that follows is shown first. */
  wantRemoval: keepsAnswers.input(z.object({ removal: z.enum(['wanted', 'not-wanted']) })).output(Journey),
  /** Wants a new tunnel, for instance when somebody has seen the token of the old one. */
  wantNewTunnel: keepsAnswers.output(Journey),
};
