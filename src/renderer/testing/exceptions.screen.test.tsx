import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { actsOnExceptions } from './exception-acts.ts';
import { exceptionSituations } from './exception-situations.ts';
import { areForEverybody } from './for-everybody.ts';
import { resize } from './look.ts';
import { openWindow } from './open-window.tsx';

describe('things without a key', () => areForEverybody(exceptionSituations));

async function meet(act: string): Promise<void> {
  const situation = exceptionSituations[act.replace(/\+.*/, '')];
  if (!situation) throw new Error(`There is no situation for ${act}`);
  await resize('in the usual window');
  await openWindow(situation);
  await actsOnExceptions[act]?.();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the room', () => {
  it('is left for the home, and the settings are there for whoever comes later', async () => {
    await meet('gaps-none+room');
    await button('Your home').click();
    await expect.element(page.getByRole('list', { name: 'Your keys' })).toBeVisible();
    await page.getByRole('button', { name: /^Rarely needed/ }).click();
    await page.getByRole('button', { name: /^Extra protection/ }).click();
    await expect
      .element(page.getByRole('button', { name: /^Extra protection/ }))
      .toHaveAttribute('aria-expanded', 'true');
  });

  it('offers only the plan once something has changed', async () => {
    await meet('gaps-some+taken-away');
    await expect.element(button('Your home')).not.toBeInTheDocument();
    await expect.element(button('Show the plan')).toBeEnabled();
  });

  it('comes back to its list with what was added', async () => {
    await meet('gaps-none+webhook');
    await button('Let 1 webhook in').click();
    await expect.element(page.getByText('Webhook “Front door”')).toBeVisible();
    await expect.element(page.getByText('In your plan').first()).toBeInTheDocument();
  });
});

describe('a webhook', () => {
  it('is picked with the keyboard', async () => {
    await meet('gaps-none+webhook');
    const box = page.getByRole('checkbox', { name: 'Let in: Mobile App: Anna’s iPhone' });
    box.element().focus();
    await userEvent.keyboard(' ');
    await expect.element(box).toBeChecked();
    await expect.element(button('Let 2 webhooks in')).toBeEnabled();
  });

  it('that only the own network reaches cannot be picked', async () => {
    await meet('gaps-none+webhook');
    await expect
      .element(page.getByRole('checkbox', { name: 'Let in: Washing machine is done' }))
      .toBeDisabled();
  });

  it('is pasted with a name, and not sent before it has both', async () => {
    await meet('gaps-no-webhook+webhook');
    await page.getByLabelText('Its address or its ID').fill('k3v9q2m7');
    await expect.element(button('Let 1 webhook in')).toBeDisabled();
    await page.getByLabelText('What is it for?').fill('Front door');
    await expect.element(button('Let 1 webhook in')).toBeEnabled();
  });
});

it('an older app is not let in without the number of a network', async () => {
  await meet('gaps-none+older-app');
  await page.getByLabelText('Whose phone is it?').fill('Ben’s iPhone');
  await expect.element(button('Let it in for 7 days')).toBeEnabled();
  await page.getByLabelText('Number of its mobile network').fill('Telekom');
  await expect.element(page.getByText('This is not a network’s number')).toBeVisible();
  await expect.element(button('Let it in for 7 days')).toBeDisabled();
});
