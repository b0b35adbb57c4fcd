import { describe } from 'vitest';
import { waySteps } from '../../contract/journey.ts';
import { areForEverybody, isForEverybodyInSmallWindows } from './for-everybody.ts';
import { everyStep, scenarios } from './scenarios.ts';

describe('every step', () => areForEverybody(everyStep));

/** What everybody sees who goes all the way. */
const way = [
  ...waySteps.cloudflare,
  ...waySteps.cloudflare.map((step) => `practice-${step}`),
  'domain-choice',
  'log-in',
  'found',
  'devices+add',
  'build-built',
  'connect-healthy',
  'locks-passed',
  'hand-over+device',
  'hand-over+file',
  'hand-over+words',
  'hand-over+guide',
  'hand-over+visit',
  'hand-over+visit-seen',
  'keys-done+finish',
];

describe('on the way', () => {
  for (const name of way) isForEverybodyInSmallWindows(name, scenarios);
});
