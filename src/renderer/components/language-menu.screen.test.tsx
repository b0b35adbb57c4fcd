import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showLanguage } from '../../words/show-language.ts';
import { resize, violations } from '../testing/look.ts';
import { openWindow } from '../testing/open-window.tsx';
import { aSituation, type Situation } from '../testing/situation.ts';

const languages = { offered: ['en', 'en-XA', 'ar-XB'], chosen: null, shown: 'en' } as const;

const open = (changes: Partial<Situation> = {}) =>
  openWindow(aSituation('devices', { language: languages, ...changes }));

const menuButton = () => page.getByRole('button', { name: 'Language: English' });

/** When the window has heard what was kept, its button says it. */
const isKept = (name: RegExp) => expect.element(page.getByRole('button', { name })).toBeVisible();

afterEach(() => showLanguage('en'));

describe('the language menu', () => {
  it('is not there where there is nothing to choose', async () => {
    await open({ language: { ...languages, offered: ['en'] } });
    await expect.element(page.getByRole('button', { name: /^Colours/ })).toBeVisible();
    await expect.element(menuButton()).not.toBeInTheDocument();
  });

  it('changes the whole window, and leaves the focus where it was', async () => {
    await resize('in the usual window');
    await open();
    await expect.element(menuButton()).toBeVisible();
    menuButton().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitemradio', { name: 'Same as this computer' })).toHaveFocus();
    await expect
      .element(page.getByRole('menuitemradio', { name: 'Same as this computer' }))
      .toHaveAttribute('aria-checked', 'true');
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await isKept(/Ȧ/);
    const after = page.getByRole('button', { name: /^Láángúúáágéé/ });
    await expect.element(after).toHaveFocus();
    await expect.element(page.getByRole('heading', { level: 1, name: /gééts/ })).toBeVisible();
    expect(document.documentElement.lang).toBe('en-XA');
    await after.click();
    await expect
      .element(page.getByRole('menuitemradio', { name: /Ȧ/ }))
      .toHaveAttribute('aria-checked', 'true');
    await page.getByRole('menuitemradio').first().click();
    await expect.element(menuButton()).toBeVisible();
    expect(document.documentElement.lang).toBe('en-GB');
  });

  it('mirrors the window for a language that is read from right to left', async () => {
    await resize('in the usual window');
    await open();
    await menuButton().click();
    await page.getByRole('menuitemradio', { name: /Mirrored/ }).click();
    await isKept(/Mirrored/);
    expect(document.documentElement.dir).toBe('rtl');
    const rail = document.querySelector('nav')?.getBoundingClientRect().left ?? 0;
    expect(rail).toBeGreaterThan(window.innerWidth / 2);
  });

  it('says why a choice will not last, and shows it all the same', async () => {
    await open({ fails: { 'language.choose': { code: 'DISK_FULL' } } });
    await menuButton().click();
    await page.getByRole('menuitemradio', { name: /Ȧ/ }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(document.documentElement.lang).toBe('en-XA');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});
