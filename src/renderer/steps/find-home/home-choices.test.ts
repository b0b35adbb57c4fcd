import { describe, expect, it } from 'vitest';
import { aLook, anApp, aWish, beforeTrustCanBeSet, inContainer } from '../../testing/home-situations.ts';
import { offersLimit, proposeChoices } from './home-choices.ts';

describe('what is offered in Home Assistant', () => {
  it('is everything that can be done, until the user says otherwise', () => {
    expect(proposeChoices(aLook(), undefined)).toEqual({
      connector: 'app',
      loginLimit: 'wanted',
      urls: 'wanted',
    });
    expect(proposeChoices(inContainer, undefined).connector).toBe('elsewhere');
  });

  it('is not an app that runs somebody else’s path', () => {
    const taken = aLook({ apps: [anApp({ tunnel: 'another' })] });
    expect(proposeChoices(taken, undefined).connector).toBe('elsewhere');
    const former = aLook({ apps: [anApp({ repository: 'former', tunnel: 'another' })] });
    expect(proposeChoices(former, undefined).connector).toBe('elsewhere');
  });

  it('is what was answered before', () => {
    const answered = {
      at: 'http://192.168.1.10:8123',
      connector: 'elsewhere',
      trustedProxies: [],
      loginLimit: 'declined',
      urls: 'wanted',
      internalUrl: null,
    } as const;
    expect(proposeChoices(aLook(), answered)).toEqual({
      connector: 'elsewhere',
      loginLimit: 'declined',
      urls: 'wanted',
    });
  });

  it('is another machine once somebody else has taken the app that was chosen', () => {
    const taken = aLook({ apps: [anApp({ tunnel: 'another' })] });
    expect(proposeChoices(taken, aWish()).connector).toBe('elsewhere');
    expect(proposeChoices(aLook(), aWish()).connector).toBe('app');
  });

  it('leaves alone a limit that is set, and one that stands in a file', () => {
    expect([aLook(), aLook({ loginLimit: 10 }), beforeTrustCanBeSet].map(offersLimit)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
