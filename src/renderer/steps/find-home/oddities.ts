import type { HomeInspection } from '../../../contract/home.ts';
import { appOfOthers } from '../../../contract/home-settings.ts';

/** Something about a Home Assistant that a person has to see or decide before Latchkey goes on. */
export type Oddity = 'silent' | 'path-of-others' | 'two-apps' | 'change-waiting' | 'trust-in-file';

/** What is not as it usually is. A home without any is ready, and its facts interest only who asks for them. */
export function findOddities(look: HomeInspection): readonly Oddity[] {
  const { trust } = look;
  const found: readonly (Oddity | false)[] = [
    look.originAnswers === 'no' && 'silent',
    appOfOthers(look) !== undefined && 'path-of-others',
    look.apps.length > 1 && 'two-apps',
    trust.kind === 'in-file' ? 'trust-in-file' : trust.trial !== 'none' && 'change-waiting',
  ];
  return found.filter((each) => each !== false);
}

/** Whether who runs the connector is a question for the person. */
export function asksWhoRuns(oddities: readonly Oddity[]): boolean {
  return oddities.includes('path-of-others') || oddities.includes('two-apps');
}
