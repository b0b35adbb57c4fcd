import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { acts } from './acts.ts';
import { photograph, resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';
import { aSituation } from './situation.ts';

/** On a computer whose user chose few colours and strong contrast, backgrounds and shadows are gone. */
beforeAll(() => commands.emulateMedia({ forcedColors: 'active' }));
afterAll(() => commands.emulateMedia({ forcedColors: 'none' }));

it.each([
  'welcome',
  'connect-cloudflare',
  'domain-choice',
  'homes-several',
  'found',
  'choose-address',
  'devices+add',
  'build+settings',
  'build',
  'build-running',
  'connect-home',
  'locks-passed',
  'hand-over+device',
  'hand-over+guide',
  'home+look',
  'trouble-found+asked',
])('shows where the focus is, with forced colours: %s', async (name) => {
  await resize('in the usual window');
  await openWindow(scenarios[name.replace(/\+.*/, '')] ?? aSituation('welcome'));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await acts[name]?.();
  await photograph(`forced-${name}`);
  expect(await focusedWithoutRing()).toEqual([]);
});

/** Where Tab stops without a ring, on the way through the first stops of a screen. */
async function focusedWithoutRing(): Promise<readonly string[]> {
  const seen = new Set<Element>();
  for (let presses = 0; presses < 25; presses += 1) {
    await userEvent.keyboard('{Tab}');
    const stop = document.activeElement;
    if (stop === null || stop === document.body || seen.has(stop)) break;
    seen.add(stop);
    if (!isFocusSeen(stop)) return [stop.outerHTML];
  }
  expect(seen.size).toBeGreaterThan(0);
  return [];
}

/** A ring around it or around the row that it chooses; a field has its caret and a thicker border. */
function isFocusSeen(stop: Element): boolean {
  if (stop.matches('input:not([type=radio], [type=checkbox]), textarea')) return true;
  const around = [stop, stop.parentElement, stop.closest('label'), stop.parentElement?.nextElementSibling];
  return around.some((each) => each && hasRing(each));
}

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
}
