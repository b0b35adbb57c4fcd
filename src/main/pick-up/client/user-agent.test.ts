import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userAgents } from '../testing/user-agents.ts';
import { parseUserAgent } from './user-agent.ts';

describe('a user agent', () => {
  it.each([
    ['safariOnIphone', 'iphone', 'hands-over'],
    ['safariOnOldIpad', 'iphone', 'hands-over'],
    ['chromeOnIphone', 'iphone', 'other'],
    ['firefoxOnIphone', 'iphone', 'other'],
    ['edgeOnIphone', 'iphone', 'other'],
    ['duckDuckGoOnIphone', 'iphone', 'other'],
    ['braveOnIphone', 'iphone', 'other'],
    ['insideAnIphoneApp', 'iphone', 'inside-an-app'],
    ['insideFacebookOnIphone', 'iphone', 'inside-an-app'],
    ['insideGoogleOnIphone', 'iphone', 'inside-an-app'],
    ['chromeOnAndroid', 'android', 'hands-over'],
    ['firefoxOnAndroid', 'android', 'hands-over'],
    ['samsungInternet', 'android', 'hands-over'],
    ['insideAnAndroidApp', 'android', 'inside-an-app'],
    ['edgeOnWindows', 'windows', 'hands-over'],
    ['firefoxOnLinux', 'linux', 'hands-over'],
    ['chromeOnMac', 'mac', 'hands-over'],
    ['chromeOnChromebook', 'chromebook', 'hands-over'],
    ['curl', 'unknown', 'hands-over'],
    ['none', 'unknown', 'hands-over'],
  ] as const)('with %s uses %s, which is %s', (which, platform, browser) => {
    expect(parseUserAgent(userAgents[which], 'windows')).toMatchObject({ platform, browser });
  });

  it('is told in the window by the kind of device', () => {
    const kinds = (['safariOnIphone', 'chromeOnAndroid', 'edgeOnWindows', 'curl'] as const).map(
      (which) => parseUserAgent(userAgents[which], 'iphone').kind,
    );
    expect(kinds).toEqual(['iphone', 'android', 'computer', 'unknown']);
  });

  it('whose iPad says it is a Mac is taken for what the key is meant for', () => {
    expect(parseUserAgent(userAgents.safariOnIpadOrMac, 'iphone').platform).toBe('iphone');
    expect(parseUserAgent(userAgents.safariOnIpadOrMac, 'mac').platform).toBe('mac');
    expect(parseUserAgent(userAgents.chromeOnMac, 'iphone').platform).toBe('mac');
  });

  it('may say anything', () => {
    const words = fc.constantFrom(
      'Mozilla/5.0',
      '(iPhone;',
      'Safari/',
      'wv)',
      'Version/1',
      '((((',
      'Android',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (userAgent) => {
          expect(() => parseUserAgent(userAgent, 'android')).not.toThrow();
        },
      ),
    );
  });
});
