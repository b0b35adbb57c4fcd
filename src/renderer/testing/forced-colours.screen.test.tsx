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
])(
  'shows what can be pressed, what is chosen and where the focus is, with forced colours: %s',
  async (name) => {
    await resize('in the usual window');
    await openWindow(scenarios[name.replace(/\+.*/, '')] ?? aSituation('welcome'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await acts[name]?.();
    await photograph(`forced-${name}`);
    expect(submitButtonsWithoutEdge()).toEqual([]);
    expect(disabledButtonsWithoutGrey()).toEqual([]);
    expect(choicesThatLookAlike()).toEqual([]);
    expect(await focusedWithoutRing()).toEqual([]);
  },
);

function submitButtonsWithoutEdge(): readonly string[] {
  const buttons = [...document.querySelectorAll('button[type=submit]')];
  return buttons.filter((button) => !hasEdge(button, 'border')).map(({ outerHTML }) => outerHTML);
}

function disabledButtonsWithoutGrey(): readonly string[] {
  const sample = document.body.appendChild(document.createElement('span'));
  sample.style.color = 'GrayText';
  const grey = getComputedStyle(sample).color;
  sample.remove();
  const buttons = [...document.querySelectorAll('button[aria-disabled=true]')];
  return buttons
    .filter((button) => getComputedStyle(button).color !== grey)
    .map(({ outerHTML }) => outerHTML);
}

/** Groups in which what is chosen has the same edge as the rest, by their names. */
function choicesThatLookAlike(): readonly string[] {
  const chosen = [...document.querySelectorAll('input[type=radio]:checked')];
  return chosen.flatMap((input) => {
    const name = input.getAttribute('name') ?? '';
    const others = document.querySelectorAll(`input[type=radio][name="${name}"]:not(:checked)`);
    return [...others].some((other) => edgeOf(other) === edgeOf(input)) ? [name] : [];
  });
}

function edgeOf(input: Element): string {
  const { borderWidth, borderColor } = getComputedStyle(input.closest('label') ?? input);
  return `${borderWidth} ${borderColor}`;
}

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
  return around.some((each) => each && hasEdge(each, 'outline'));
}

function hasEdge(element: Element, edge: 'border' | 'outline'): boolean {
  const style = getComputedStyle(element);
  return (
    style.getPropertyValue(edge === 'border' ? 'border-top-style' : 'outline-style') !== 'none' &&
    Number.parseFloat(style.getPropertyValue(edge === 'border' ? 'border-top-width' : 'outline-width')) > 0
  );
}
