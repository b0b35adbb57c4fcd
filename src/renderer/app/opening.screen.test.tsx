import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { showLanguage } from '../../words/show-language.ts';
import type { Handshake } from '../program-access/program.ts';
import { freshPage } from '../testing/fresh-page.ts';
import { photograph, resize, type Size, sizes, violations } from '../testing/look.ts';
import { Window } from './mount.tsx';

async function open(first: Promise<Handshake>, connect = () => first): Promise<void> {
  freshPage();
  onTestFinished(cleanup);
  await render(<Window first={first} connect={connect} />);
}

const never = new Promise<Handshake>(() => undefined);
const refused: Handshake = { kind: 'refused' };

/** A handshake that fails once it is listened to, as one does that was begun before the page was drawn. */
function aFailure(): Promise<Handshake> {
  const failure = Promise.reject<Handshake>(new Error('nobody is there'));
  failure.catch(() => undefined);
  return failure;
}

const before: Readonly<Record<string, { readonly first: () => Promise<Handshake>; readonly says: string }>> =
  {
    opening: { first: () => never, says: 'Opening Latchkey' },
    'opening-failed': { first: aFailure, says: 'Try again' },
    'opening-refused': { first: async () => refused, says: 'This page is closed' },
  };

afterEach(() => showLanguage('en'));

describe('before the program is reached', () => {
  for (const [name, { first, says }] of Object.entries(before)) {
    for (const size of Object.keys(sizes) as Size[]) {
      it(`${name} can be read by everybody ${size}`, async () => {
        await resize(size);
        await open(first());
        await expect.element(page.getByText(says).first()).toBeVisible();
        expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
        await expect.element(page.getByRole('button', { name: /^Language/ })).toBeVisible();
        await expect.element(page.getByRole('button', { name: /^Colours/ })).toBeVisible();
        expect(await violations()).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(sizes[size].width);
        if (size === 'in the usual window') await photograph(name);
      });
    }
  }

  it('can be read in another language', async () => {
    await resize('in the usual window');
    await open(aFailure());
    await page.getByRole('button', { name: 'Language: English' }).click();
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await expect.element(page.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Sprache: Deutsch' })).toBeVisible();
  });

  it('looks once more when it is asked to', async () => {
    let asked = 0;
    await open(aFailure(), async () => {
      asked += 1;
      return refused;
    });
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(asked).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('This page is closed')).toBeVisible();
    expect(asked).toBe(1);
  });
});
