import type { TrustGuide } from '../../text/trust.ts';
import { importInChrome, removeFromChrome } from './chrome-page.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from './common.ts';

/** Chrome's own page; not seen on a Chromebook (facts: platforms#chrome-trust). */
const device = {
  platform: 'chromebook',
  place: 'device',
  system: 'chrome',
  label: 'Chrome',
  title: 'Trust your home on your Chromebook',
  lead: 'The list belongs to Chrome, for your account on this Chromebook. Android apps on it have a different one.',
  needs: ['Your own Chromebook. A school or company may have locked these settings.'],
  before: bringOurs,
  steps: importInChrome,
  wrong: stillUntrusted,
  test: seeItWork,
  remove: [...removeFromChrome, thenOthers],
} as const satisfies TrustGuide;

export const chromebook = { device } as const;
