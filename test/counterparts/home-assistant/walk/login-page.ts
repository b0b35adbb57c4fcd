import type { Page } from '@playwright/test';
import type { Wizard } from '../../../../e2e/wizard.ts';
import { owner } from '../home/onboarding.ts';

/** Opens Home Assistant's own login page from the screen that asks for it. */
export async function openLoginPage({ page }: Wizard): Promise<Page> {
  const [login] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Open the login page' }).click(),
  ]);
  return login;
}

/** As the owner, with this password. */
export async function typePassword(login: Page, password: string = owner.password): Promise<void> {
  await login.getByRole('textbox', { name: 'Username' }).fill(owner.username);
  await login.getByRole('textbox', { name: 'Password' }).fill(password);
  await login.getByRole('button', { name: 'Log in' }).click();
}

/** Password and second step, after which the page sends people back to Latchkey. */
export async function logInOn(login: Page, code: () => string): Promise<void> {
  await typePassword(login);
  await login.getByRole('textbox', { name: 'Two-factor authentication code' }).fill(code());
  await login.getByRole('button', { name: 'Log in' }).click();
  await login.getByRole('heading', { name: 'You can go back to Latchkey' }).waitFor();
  await login.close();
}
