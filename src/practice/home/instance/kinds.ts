import { PRACTICE_PC_ADDRESS } from '../../connector/connector-place.ts';
import type { HomeOptions } from './home.ts';
import { practiceVersion } from './new-home.ts';
import { lifeInTheHouse } from './seed.ts';

/** The newest Home Assistant whose trusted proxies stand in a file only. */
const practiceFileVersion = '2026.6.3';

/** Nobody has prepared them: no proxies, no apps. Visits that no connector brought come from the computer in the house. */
const asInstalled = { trustedProxies: 'refuses-proxies', directPeer: PRACTICE_PC_ADDRESS } as const;

/** The homes of practice mode, which differ in what Latchkey can do for them. The first is the usual one. */
export const practiceHomes: readonly HomeOptions[] = [
  {
    ...asInstalled,
    name: 'Linden house',
    version: practiceVersion,
    installation: 'os',
    assistants: ['alexa', 'google'],
    seed: lifeInTheHouse,
  },
  { ...asInstalled, name: 'Garden shed', version: practiceFileVersion, installation: 'os' },
  { ...asInstalled, name: 'Attic', version: practiceVersion, installation: 'container' },
];
