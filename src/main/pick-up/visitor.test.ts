import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userAgents } from './testing/user-agents.ts';
import { visitorFrom } from './visitor.ts';

describe('a visitor', () => {
  it.each([
    ['safariOnIphone', 'iphone', 'hands-on'],
    ['safariOnOldIpad', 'iphone', 'hands-on'],
    ['chromeOnIphone', 'iphone', 'other'],
    ['firefoxOnIphone', 'iphone', 'other'],
    ['edgeOnIphone', 'iphone', 'other'],
    ['duckDuckGoOnIphone', 'iphone', 'other'],
    ['braveOnIphone', 'iphone', 'other'],
    ['insideAnIphoneApp', 'iphone', 'inside-an-app'],
    ['insideFacebookOnIphone', 'iphone', 'inside-an-app'],
    ['insideGoogleOnIphone', 'iphone', 'inside-an-app'],
    ['chromeOnAndroid', 'android', 'hands-on'],
    ['firefoxOnAndroid', 'android', 'hands-on'],
    ['samsungInternet', 'android', 'hands-on'],
    ['insideAnAndroidApp', 'android', 'inside-an-app'],
    ['edgeOnWindows', 'windows', 'hands-on'],
    ['firefoxOnLinux', 'linux', 'hands-on'],
    ['chromeOnMac', 'mac', 'hands-on'],
    ['chromeOnChromebook', 'chromebook', 'hands-on'],
    ['curl', 'unknown', 'hands-on'],
    ['none', 'unknown', 'hands-on'],
  ] as const)('with %s uses %s, which is %s', (which, platform, browser) => {
    expect(visitorFrom(userAgents[which], 'windows')).toMatchObject({ platform, browser });
  });

  it('is told in the window by the kind of device', () => {
    const kinds = (['safariOnIphone', 'chromeOnAndroid', 'edgeOnWindows', 'curl'] as const).map(
      (which) => visitorFrom(userAgents[which], 'iphone').kind,
    );
    expect(kinds).toEqual(['iphone', 'android', 'computer', 'unknown']);
  });

  it('whose iPad says it is a Mac is taken for what the key is meant for', () => {
    expect(visitorFrom(userAgents.safariOnIpadOrMac, 'iphone').platform).toBe('iphone');
    expect(visitorFrom(userAgents.safariOnIpadOrMac, 'mac').platform).toBe('mac');
    expect(visitorFrom(userAgents.chromeOnMac, 'iphone').platform).toBe('mac');
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
          expect(() => visitorFrom(userAgent, 'android')).not.toThrow();
        },
      ),
    );
  });
});
