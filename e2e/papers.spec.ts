import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { secretsIn, tokensOf } from './secrets.ts';
import { walkTo } from './way.ts';

test('three documents can be kept: each says what stands, and none holds a secret', async ({
  wizard,
  world,
  page,
}) => {
  await walkTo('done', wizard);
  await wizard.press('See your practice home');
  await wizard.isAtHome();
  await wizard.press('Keep for later: recovery sheet and files');
  expect.soft(await violations(page)).toEqual([]);

  const sheet = await saved(page, wizard.button('Save the sheet'));
  expect(sheet).toContain('Recovery sheet for ha.linden.house');
  const terraform = await saved(page, wizard.button('Save the file'));
  expect(terraform).toContain('0 to add, 0 to change, 0 to destroy');

  await wizard.press('Read the file');
  const shown = await wizard.dialog.getByRole('region', { name: 'The diagnostic file' }).textContent();
  expect(shown).toContain('ha.linden.house');
  expect.soft(await violations(page)).toEqual([]);
  await wizard.dialog.getByRole('switch', { name: 'Leave my address out' }).click();
  await expect(wizard.dialog.getByRole('region')).not.toContainText('linden.house');
  const diagnostics = await saved(page, wizard.dialog.getByRole('button', { name: 'Save the file' }));
  expect(diagnostics).toBe(await wizard.dialog.getByRole('region').textContent());

  for (const text of [sheet, terraform, diagnostics]) expect(secretsIn(text, tokensOf(world))).toEqual([]);
});

async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}
