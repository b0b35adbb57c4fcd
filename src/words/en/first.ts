import { common } from './common.ts';
import { custody } from './custody.ts';
import { homes } from './homes.ts';
import { unexpected } from './problems/unexpected.ts';
import { scene } from './scene.ts';
import { welcome } from './welcome.ts';

/** What the window has words for before anything is fetched: the first screen, all around it, and that something went wrong. */
export const first = {
  common,
  scene,
  welcome,
  homes,
  custody,
  problems: { UNEXPECTED: unexpected },
} as const;
