import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { UpdateChoice, Updates } from '../updates.ts';
import { storageProblems } from './problems.ts';

export const updatesCalls = {
  watch: oc.output(eventIterator(Updates)),
  /** Whether Latchkey may look for newer versions; it can be said anew at any time. A yes looks at once. */
  choose: oc
    .input(z.object({ choice: UpdateChoice }))
    .output(Updates)
    .errors(storageProblems),
  /** Looks again now. Without a yes, and while a look is under way, nothing happens. */
  lookNow: oc.output(Updates),
  /**
   * Closes Latchkey, puts the version that lies ready in its place and starts it. Where something goes on that may not be cut off,
   * it stays, and the answer says what that is.
   */
  restart: oc.output(Updates),
};
