import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { photograph, resize, type Size, sizes, violations } from '../testing/look.ts';
import { openWindow } from '../testing/open-window.tsx';
import { aSituation } from '../testing/situation.ts';

const aboutButton = () => page.getByRole('button', { name: 'About Latchkey' });
const dialog = () => page.getByRole('dialog', { name: 'About Latchkey' });
const whoseWork = () => dialog().getByRole('button', { name: 'The work of others in Latchkey' });

async function openAbout(step: Parameters<typeof aSituation>[0] = 'devices'): Promise<void> {
  await openWindow(aSituation(step));
  await aboutButton().click();
  await expect.element(dialog()).toBeVisible();
}

const isSize = (name: string): name is Size => name in sizes;

describe('about Latchkey', () => {
  it.each(['welcome', 'devices', 'hand-over'] as const)('can be asked for on the screen %s', async (step) => {
    await openAbout(step);
    await expect.element(dialog().getByText('Version 0.1.0')).toBeVisible();
  });

  it('says its terms, fetches whose work is in it when asked, and unfolds the terms of each', async () => {
    await openAbout();
    await expect.element(dialog().getByText(/under the MIT licence/)).toBeVisible();
    expect(dialog().getByRole('list').elements()).toEqual([]);
    await whoseWork().click();
    const react = dialog().getByRole('button', { name: 'react 19.3.1, MIT' });
    await react.click();
    await expect.element(dialog().getByText(/Permission is hereby granted/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('gives the focus back to its button when it is closed', async () => {
    await openAbout();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(aboutButton()).toHaveFocus();
  });

  it.each(Object.keys(sizes).filter(isSize))('needs no sideways scrolling %s', async (size) => {
    await resize(size);
    await openAbout();
    await whoseWork().click();
    await expect.element(dialog().getByRole('listitem').first()).toBeVisible();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await photograph(`about-${size.replaceAll(/[^a-z0-9]+/g, '-')}`);
  });
});
