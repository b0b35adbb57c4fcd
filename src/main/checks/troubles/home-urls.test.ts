import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { externalUrlNotSet, slowAtHome } from './home-urls.ts';
import { aBuiltSetup, aHomeThatWorks, loggedOut } from './testing/situations.ts';

const setup = aBuiltSetup();

function calling(urls: { externalUrl?: string | null; internalUrl?: string | null }): Evidence {
  const home = aHomeThatWorks();
  return { ...home, core: home.core && { ...home.core, ...urls } };
}

function wishing(home: Partial<NonNullable<typeof setup.home>>, seen: Evidence): Evidence {
  return { ...seen, setup: { ...setup, ...(setup.home ? { home: { ...setup.home, ...home } } : {}) } };
}

describe('what Home Assistant calls its address outside', () => {
  it.each([
    [null, 'external_url is not set'],
    ['https://old.duckdns.org', 'external_url: https://old.duckdns.org'],
  ])('is found to be %s', (externalUrl, saw) => {
    expect(externalUrlNotSet.diagnose(calling({ externalUrl }))).toEqual({
      state: 'found',
      saw,
      cure: 'build',
    });
  });

  it.each(['https://ha.linden.house', 'https://ha.linden.house/'])('is fine as %s', (externalUrl) => {
    expect(externalUrlNotSet.diagnose(calling({ externalUrl })).state).toBe('clear');
  });

  it('is the user’s own business where they said so, as long as there is one', () => {
    const declined = (externalUrl: string | null) => wishing({ urls: 'declined' }, calling({ externalUrl }));
    expect(externalUrlNotSet.diagnose(declined('https://old.duckdns.org')).state).toBe('clear');
    expect(externalUrlNotSet.diagnose(declined(null))).toMatchObject({ state: 'found', cure: 'by-hand' });
  });

  it('cannot be told without a login', () => {
    expect(externalUrlNotSet.diagnose(loggedOut(aHomeThatWorks()))).toMatchObject({
      state: 'cannot-tell',
      cure: 'log-in',
    });
  });
});

describe('what Home Assistant calls its address at home', () => {
  it('is found to be missing', () => {
    expect(slowAtHome.diagnose(calling({ internalUrl: null }))).toEqual({
      state: 'found',
      saw: 'internal_url is not set',
      cure: 'build',
    });
  });

  it.each(['http://127.0.0.1:8123', 'http://localhost:8123', 'http://[::1]:8123', 'http://2130706433'])(
    'is found to lead each device to itself: %s',
    (internalUrl) => {
      expect(slowAtHome.diagnose(calling({ internalUrl }))).toEqual({
        state: 'found',
        saw: `internal_url: ${internalUrl}`,
        cure: 'by-hand',
      });
    },
  );

  it('is set by hand where Latchkey does not know it', () => {
    const unknown = wishing({ internalUrl: null }, calling({ internalUrl: null }));
    expect(slowAtHome.diagnose(unknown).cure).toBe('by-hand');
  });

  it('is fine when it is set, and not known without a login', () => {
    expect(slowAtHome.diagnose(aHomeThatWorks()).state).toBe('clear');
    expect(slowAtHome.diagnose(loggedOut(aHomeThatWorks())).cure).toBe('log-in');
  });
});
