import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { acts } from '../testing/acts.ts';
import { aDouble } from '../testing/double.ts';
import { openWindowOn } from '../testing/open-window.tsx';
import { scenarios } from '../testing/scenarios.ts';
import { aSituation } from '../testing/situation.ts';

/** What a person has marked with the mouse, and then copies by hand. */
function mark(element: Element): void {
  document.getSelection()?.selectAllChildren(element);
}

/** The same object, but for one property. */
function replace<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  by: Whole[Key],
): Whole {
  return new Proxy(whole, { get: (target, asked) => (asked === key ? by : Reflect.get(target, asked)) });
}

/** Opens a screen, with a program that tells how often it copied. */
async function see(name: string) {
  const program = aDouble(scenarios[name.replace(/\+.*/, '')] ?? aSituation());
  let copied = 0;
  const keys = replace(program.keys, 'copyPassphrase', async () => {
    copied += 1;
    return { copied: true };
  });
  const pickUp = replace(program.handOver.pickUp, 'copy', async () => {
    copied += 1;
    return { state: 'closed' };
  });
  const handOver = replace(program.handOver, 'pickUp', pickUp);
  await openWindowOn(replace(replace(program, 'keys', keys), 'handOver', handOver));
  await acts[name]?.();
  return () => copied;
}

/** Whether the browser put what was marked on the clipboard by itself, where nobody takes it off. */
async function copyByHand(): Promise<'by-browser' | 'not-by-browser'> {
  const heard = new Promise<ClipboardEvent>((resolve) => {
    window.addEventListener('copy', resolve, { once: true });
  });
  await userEvent.keyboard('{Control>}c{/Control}');
  return (await heard).defaultPrevented ? 'not-by-browser' : 'by-browser';
}

describe('a secret that is marked and copied by hand', () => {
  it.each([
    ['the words of a key', 'hand-over+words', 'tulip'],
    ['the address of a pick-up', 'code-waiting+code', /^http:\/\/\d/],
  ] as const)('is copied by the program: %s', async (_, name, text) => {
    const copied = await see(name);
    const secret = page.getByText(text).first();
    await expect.element(secret).toBeVisible();
    mark(secret.element());
    expect(await copyByHand()).toBe('not-by-browser');
    await expect.poll(copied).toBe(1);
    // As a part of the whole page, too.
    mark(document.body);
    expect(await copyByHand()).toBe('not-by-browser');
    await expect.poll(copied).toBe(2);
  });

  it('leaves everything else to the browser', async () => {
    const copied = await see('hand-over+words');
    await expect.element(page.getByText('tulip').first()).toBeVisible();
    mark(page.getByRole('heading', { level: 1 }).element());
    expect(await copyByHand()).toBe('by-browser');
    expect(copied()).toBe(0);
  });
});
