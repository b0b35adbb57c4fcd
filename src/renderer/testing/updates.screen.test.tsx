import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { areForEverybody } from './for-everybody.ts';
import { violations } from './look.ts';
import { openWindow } from './open-window.tsx';
import { aSituation } from './situation.ts';
import { openAbout } from './updates-acts.ts';
import { aRelease, updatesSituations } from './updates-situations.ts';

describe('newer versions', () => areForEverybody(updatesSituations));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const question = () => page.getByText('May Latchkey look for newer versions of itself?');

async function openAt(name: string): Promise<void> {
  const situation = updatesSituations[name];
  if (!situation) throw new Error(`There is no situation ${name}`);
  await openWindow(situation);
}

describe('the question', () => {
  it('is asked on the first screen, and a no ends it', async () => {
    await openAt('updates-asked');
    await expect.element(question()).toBeVisible();
    expect(await violations()).toEqual([]);
    await button('No').click();
    await expect.element(question()).not.toBeInTheDocument();
    await openAbout();
    await expect.element(page.getByText('Latchkey does not look for newer versions.')).toBeVisible();
  });

  it('is answered with yes, and Latchkey looks', async () => {
    await openAt('updates-asked');
    await button('Yes, look').click();
    await expect.element(question()).not.toBeInTheDocument();
    await openAbout();
    await expect.element(page.getByText('Looking for a newer version')).toBeVisible();
  });

  it('is not asked in the middle of the way', async () => {
    await openWindow(aSituation('devices', { updates: { kind: 'asked' } }));
    await expect.element(button('About Latchkey')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(question().query()).toBeNull();
  });

  it('says why an answer could not be kept', async () => {
    await openWindow(
      aSituation('welcome', {
        updates: { kind: 'asked' },
        fails: { 'updates.choose': { code: 'DISK_FULL' } },
      }),
    );
    await button('Yes, look').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(question()).toBeVisible();
  });
});

describe('a version that lies ready', () => {
  it('says what is new, as text', async () => {
    const whatIsNew = [{ heading: 'Added', points: ['<b>Not bold</b>'] }];
    const release = { ...aRelease, whatIsNew };
    await openWindow(
      aSituation('welcome', { updates: { kind: 'ready', release, putInPlace: 'at-quit', waitsFor: null } }),
    );
    await button('What is new in 1.3.0').click();
    await expect.element(page.getByText('<b>Not bold</b>')).toBeVisible();
  });

  it('says what a restart waits for', async () => {
    await openAt('updates-waiting');
    await expect.element(page.getByText('Something is being built right now.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('offers no restart that would lose the options it was started with', async () => {
    await openAt('updates-ready-when-closed');
    await expect.element(page.getByText('Start it again with the same options.')).toBeVisible();
    await expect.element(button('What is new in 1.3.0')).toBeVisible();
    expect(button('Restart now').query()).toBeNull();
  });
});

describe('under “About Latchkey”', () => {
  it('the answer can be changed at any time', async () => {
    await openAt('updates-nothing-new');
    await openAbout();
    await button('Stop looking').click();
    await expect.element(page.getByText('Latchkey does not look for newer versions.')).toBeVisible();
    await button('Look for newer versions').click();
    await expect.element(page.getByText('Looking for a newer version')).toBeVisible();
  });

  it('it can be looked again at once', async () => {
    await openAt('updates-failed');
    await openAbout();
    await button('Look now').click();
    await expect.element(page.getByText('Looking for a newer version')).toBeVisible();
  });

  it('a refusal says why, and that nothing was changed', async () => {
    await openAt('updates-refused');
    await openAbout();
    await expect.element(page.getByText('A newer version was refused')).toBeVisible();
    await expect.element(page.getByText('Nothing was changed')).toBeVisible();
  });

  it('nothing is offered where Latchkey cannot update itself', async () => {
    await openAt('updates-not-here');
    await openAbout();
    await expect.element(page.getByText('gave it no key for updates')).toBeVisible();
    expect(button('Look for newer versions').query()).toBeNull();
  });
});
