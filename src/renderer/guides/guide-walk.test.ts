import { describe, expect, it } from 'vitest';
import { type Platform, platforms } from '../../contract/setup.ts';
import { findGuide, listGuides } from '../../guides/guides.ts';
import { readBook } from '../../guides/read-book.ts';
import type { Guide, Purpose } from '../../guides/text/guide.ts';
import { troublesAt } from '../../guides/text/troubles-at.ts';
import { listGuidePages } from './guide-walk.ts';

const book = await readBook('en');

const first = { name: 'Anna’s phone', address: 'ha.linden.house', file: 'annas-phone.p12' };
const renewed = { ...first, keyName: 'Anna’s phone 2 - Nov 2031', oldKeyName: 'Anna’s phone' };
const guides = platforms.flatMap((platform) => listGuides(book, platform));

function guideOf(platform: Platform, purpose: Purpose): Guide {
  const guide = findGuide(book, platform, purpose);
  if (!guide) throw new Error('There is no such guide');
  return guide;
}

describe('a guide that is walked', () => {
  it('has a screen for each step, and then the settings of the app', () => {
    const guide = guideOf('iphone', 'home-assistant-app');
    const kinds = listGuidePages(guide, first).map(({ kind }) => kind);
    expect(kinds).toEqual([...guide.steps.map(() => 'step'), 'app-settings']);
  });

  it('takes the old key out before the new one is tried only where there is one, and where it must', () => {
    const last = (guide: Guide, of: typeof first) => listGuidePages(guide, of).at(-1)?.kind;
    expect(last(guideOf('android', 'home-assistant-app'), renewed)).toBe('old-key-out');
    expect(last(guideOf('android', 'home-assistant-app'), first)).toBe('app-settings');
    expect(last(guideOf('windows', 'browser'), renewed)).toBe('step');
  });
});

describe('what may be in the way of a step', () => {
  it.each(guides.map((guide) => [`${guide.platform}, ${guide.purpose}`, guide] as const))(
    'is told at one step at least, and nothing is left untold: %s',
    (_, guide) => {
      const told = guide.steps.flatMap((step) => troublesAt(guide, step));
      expect(guide.wrong.filter((each) => !told.includes(each))).toEqual([]);
    },
  );

  it('is of that very step where the guide knows it', () => {
    const guide = guideOf('android', 'browser');
    const typing = guide.steps.filter(({ doing }) => doing === 'words');
    expect(typing).toHaveLength(1);
    expect(typing.flatMap((step) => troublesAt(guide, step).map(({ symptom }) => symptom))).toEqual([
      'It says “wrong password”, or something like it.',
    ]);
  });
});
