import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { areForEverybody } from './for-everybody.ts';
import { severalKeptHomes } from './kept-homes.ts';
import { actsOnHomes } from './kept-homes-acts.ts';
import { openWindow } from './open-window.tsx';
import { aSituation } from './situation.ts';

describe('several homes', () => areForEverybody(severalKeptHomes));

const parents = 'tuer.grosseltern-am-see.example';
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the list of homes', () => {
  it('is not there while there is one home', async () => {
    await openWindow(aSituation('choose-address'));
    await expect.element(page.getByText(/is free/)).toBeVisible();
    expect(page.getByRole('button', { name: /^Home: / }).query()).toBeNull();
  });

  it('says of a home that is not open when it was last checked, and forgets none without its address', async () => {
    const { 'homes-at-home': situation } = severalKeptHomes;
    if (!situation) throw new Error('There is no such situation.');
    await openWindow(situation);
    await actsOnHomes['homes-at-home+list']?.();
    await expect.element(page.getByText('Last checked 12 November 2026')).toBeVisible();
    await button(`Forget ${parents}`).click();
    await expect.element(button('Forget this home')).toBeDisabled();
    await page.getByLabelText(`Type ${parents} to go on`).fill('ha.linden.house');
    await expect.element(button('Forget this home')).toBeDisabled();
    await page.getByLabelText(`Type ${parents} to go on`).fill(parents);
    await button('Forget this home').click();
    await expect.element(page.getByRole('dialog', { name: 'Your homes' })).toBeVisible();
    expect(button(`Open ${parents}`).query()).toBeNull();
  });

  it('names the home in the title of the window', async () => {
    await openWindow(aSituation('devices'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.title).toMatch(/· ha\.linden\.house · Latchkey$/);
  });
});
