import type { z } from 'zod';
import type { HomeInspection } from '../../../contract/home.ts';
import { defaultSettings, isAppTaken } from '../../../contract/home-settings.ts';
import { DesiredHome } from '../../../contract/setup.ts';

/** What the user goes along with in Home Assistant: the part that is asked here. */
export const HomeChoices = DesiredHome.unwrap()
  .pick({ connector: true, loginLimit: true, urls: true })
  .readonly();
export type HomeChoices = z.infer<typeof HomeChoices>;

/** What was answered as far as it can be had, or what is offered where nothing was: all that can be done. */
export function proposeChoices(look: HomeInspection, answered: DesiredHome | undefined): HomeChoices {
  if (answered) {
    const { loginLimit, urls } = answered;
    return { connector: isAppTaken(look) ? 'elsewhere' : answered.connector, loginLimit, urls };
  }
  return defaultSettings(look);
}

export function isSameChoice(a: HomeChoices, b: HomeChoices): boolean {
  return a.connector === b.connector && a.loginLimit === b.loginLimit && a.urls === b.urls;
}

/** A limit that somebody set stays theirs; before 2026.8 it stands in a file with the trusted proxies. */
export function offersLimit({ loginLimit, trust }: HomeInspection): boolean {
  return loginLimit === null && trust.kind === 'settable';
}
