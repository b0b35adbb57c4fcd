import { beforeAll, describe, expect, it } from 'vitest';
import { installBlockers, placeKinds } from '../../../../contract/hand-over.ts';
import { catalogue } from '../../../../words/catalogue.ts';
import { loadLaterWords } from '../../../../words/later-words.ts';
import { chooseOffer } from './install-offer.ts';

beforeAll(loadLaterWords);

describe('what is offered at a place', () => {
  it('is to install a key that is not there, and to take out and try one that is', () => {
    expect(chooseOffer({ state: 'absent', blocker: null })).toEqual({
      change: 'install',
      proof: 'no-key',
      waysOn: [],
    });
    expect(chooseOffer({ state: 'installed', blocker: null })).toEqual({
      change: 'remove',
      proof: 'possible',
      waysOn: [],
    });
  });

  it('is still to try a key that is there while the browser is open', () => {
    expect(chooseOffer({ state: 'installed', blocker: 'browser-running' })).toEqual({
      change: 'none',
      proof: 'possible',
      waysOn: ['look-again'],
    });
  });

  it.each(installBlockers)('is never a change that %s would refuse, but always a way on', (blocker) => {
    const { change, waysOn } = chooseOffer({ state: 'blocked', blocker });
    expect(change).toBe('none');
    expect(waysOn.length).toBeGreaterThan(0);
  });

  it('is the hand where nobody knows what is in the way', () => {
    expect(chooseOffer({ state: 'blocked', blocker: null }).waysOn).toEqual(['by-hand']);
  });
});

describe('the words for it', () => {
  it('are there for every kind of place, every blocker and every proof', () => {
    const kinds = placeKinds.flatMap((kind) => [
      `place.${kind}.title`,
      `place.${kind}.into`,
      `goes.${kind}`,
      `byHand.${kind}`,
    ]);
    const blockers = installBlockers.flatMap((code) => [`blocker.${code}.short`, `blocker.${code}.what`]);
    const missing = [...kinds, ...blockers].filter((key) => !catalogue.exists(`install:${key}`));
    expect(missing).toEqual([]);
  });
});
