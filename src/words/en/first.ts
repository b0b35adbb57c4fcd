import { common } from './common.ts';
import { custody } from './custody.ts';
import { homes } from './homes.ts';
import { unexpected } from './problems/unexpected.ts';
import { scene } from './scene.ts';
import { welcome } from './welcome.ts';

/** Homes are forgotten later, and those words have a plural. */
const { forgetting: _later, ...firstOfHomes } = homes;

/**
 * What the window has words for before anything is fetched: the first screen, all around it, and that something went wrong. No message
 * in it has a plural: how these are said is fetched too.
 */
export const first = {
  common,
  scene,
  welcome,
  homes: firstOfHomes,
  custody,
  problems: { UNEXPECTED: unexpected },
} as const;
