import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Connection } from '../cloudflare.ts';
import { HomeId, KeptHomes } from '../homes.ts';
import { Journey } from '../journey.ts';
import { cloudflareProblems, problems, storageProblems } from './problems.ts';

const whichHome = z.object({ home: HomeId });

/** Closes the open home, which is refused while it is being built. */
const opensAnother = oc.errors({ ...storageProblems, ...problems('BUILD_RUNNING') }).output(Journey);

export const homesCalls = {
  /** What this computer keeps of each home; nobody else is asked. */
  list: oc.output(KeptHomes).errors(storageProblems),
  /** Opens another home, on from where it was left. */
  open: opensAnother.errors(problems('HOME_GONE', 'HOME_UNREADABLE')).input(whichHome),
  /** Begins another home and opens it. Where one is there that nobody has begun yet, it is that one. */
  add: opensAnother.errors(problems('HOMES_TOO_MANY')),
  /** Forgets what this computer knows of a home that is not open, its keys with it. What stands at Cloudflare stays. */
  forget: oc
    .input(whichHome)
    .output(KeptHomes)
    .errors({ ...storageProblems, ...problems('HOME_GONE', 'HOME_IS_OPEN', 'KEYCHAIN_CLOSED') }),
  /** Gives the open home the same access to Cloudflare as another has; the token goes from vault to vault. */
  shareAccess: oc
    .input(whichHome)
    .output(Connection)
    .errors({ ...cloudflareProblems, ...storageProblems, ...problems('HOME_GONE') }),
};
