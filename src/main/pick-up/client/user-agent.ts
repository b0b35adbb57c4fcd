import Bowser from 'bowser';
import type { PickUpVisit } from '../../../contract/hand-over.ts';
import type { Platform } from '../../../contract/setup.ts';

/** A device and its browser, as the `User-Agent` header says. It decides what is offered first and nothing else. */
export interface UserAgent {
  readonly kind: PickUpVisit['by'];
  /** Whose steps to show; `unknown` is asked. A watch has no browser: it comes by its phone. */
  readonly platform: Exclude<Platform, 'watch' | 'program'> | 'unknown';
  /**
   * Whether what is downloaded reaches the system: on an iPhone only Safari hands a profile to Settings, and a page shown
   * inside another app may not be able to save a file at all.
   */
  readonly browser: 'hands-over' | 'other' | 'inside-an-app';
}

/**
 * Reads the `User-Agent`. An iPad says that it is a Mac (since iPadOS 13), and nothing in a request tells them apart:
 * where the key is meant for an iPhone or iPad, Safari on a “Mac” is taken for an iPad, and the page lets people say
 * otherwise. Brave and Safari on an iPhone can look alike, too.
 */
export function parseUserAgent(header: string, intendedFor: Platform): UserAgent {
  const { system, name } = parseNames(header);
  switch (system) {
    case 'iOS':
      return { kind: 'iphone', platform: 'iphone', browser: classifyIphoneBrowser(header, name) };
    case 'macOS':
      return name === 'Safari' && intendedFor === 'iphone'
        ? { kind: 'iphone', platform: 'iphone', browser: 'hands-over' }
        : computer('mac');
    case 'Android':
      return {
        kind: 'android',
        platform: 'android',
        browser: isInsideAnAndroidApp(header) ? 'inside-an-app' : 'hands-over',
      };
    case 'Windows':
      return computer('windows');
    case 'Linux':
      return computer('linux');
    case 'Chrome OS':
      return computer('chromebook');
    default:
      return { kind: 'unknown', platform: 'unknown', browser: 'hands-over' };
  }
}

function computer(platform: 'windows' | 'mac' | 'linux' | 'chromebook'): UserAgent {
  return { kind: 'computer', platform, browser: 'hands-over' };
}

function parseNames(userAgent: string): { readonly system: string; readonly name: string } {
  // Bowser throws at an empty one.
  if (userAgent === '') return { system: '', name: '' };
  const parser = Bowser.getParser(userAgent);
  return { system: parser.getOSName(), name: parser.getBrowserName() };
}

/** Safari alone writes `Version/… Safari/…` and nothing of its own after or between; a page inside an app lacks both. */
function classifyIphoneBrowser(userAgent: string, name: string): UserAgent['browser'] {
  if (!/Safari\/[\d.]+/.test(userAgent) || /\b(FBAN|FBAV|Instagram|Line|GSA|Snapchat)\b/.test(userAgent))
    return 'inside-an-app';
  const alone = /Version\/[\d.]+( Mobile\/\w+)? Safari\/[\d.]+$/.test(userAgent);
  return name === 'Safari' && alone ? 'hands-over' : 'other';
}

/** Android's WebView marks itself with `wv` (Chromium docs, user-agent of WebView). */
function isInsideAnAndroidApp(userAgent: string): boolean {
  return /;\s?wv\)|\b(FBAN|FBAV|Instagram)\b/.test(userAgent);
}
