import { describe, expect, it } from 'vitest';
import { waySteps } from '../../contract/journey.ts';
import { aJourney, answersBefore } from '../testing/situation.ts';
import { isDone } from './steps-done.ts';

describe('the ticks of the rail', () => {
  it.each(waySteps.cloudflare.filter((step) => step !== 'welcome'))(
    'stand on every step before %s and on no later one',
    (step) => {
      const ticked = waySteps.cloudflare.filter((other) => isDone(other, aJourney(step)));
      expect(ticked).toEqual(waySteps.cloudflare.slice(0, waySteps.cloudflare.indexOf(step)));
    },
  );

  it('come to the last step when every key that is on has been handed over', () => {
    const answers = answersBefore('hand-over');
    const some = aJourney('hand-over', 'real', { ...answers, handedOver: ['a1a1a1'] });
    const all = aJourney('hand-over', 'real', { ...answers, handedOver: ['c3c3c3', 'a1a1a1', 'b2b2b2'] });
    expect(isDone('hand-over', some)).toBe(false);
    expect(isDone('hand-over', all)).toBe(true);
  });
});
