import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { installFromTarball, nodeOfThisComputer } from '../scripts/testing/npm-install.ts';
import { startInstalled } from './program.ts';
import { walkTo } from './way.ts';
import { wizardOn } from './wizard.ts';

test('what npx fetches is packed, installed and walked in practice mode until every lock holds', async ({
  page,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-npx-'));
  try {
    const { bin } = await installFromTarball(folder);
    const program = await startInstalled(nodeOfThisComputer(process.env), bin);
    await page.goto(program.link);
    await readWhoseWorkIsInIt(page);
    await walkTo('locks-hold', wizardOn(page));
    expect({ code: await program.stop(), complaints: program.complaints() }).toEqual({
      code: 0,
      complaints: '',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** The build wrote the list, from what it holds; nothing else fetches it. */
async function readWhoseWorkIsInIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'About Latchkey' }).click();
  const about = page.getByRole('dialog', { name: 'About Latchkey' });
  await about.getByRole('button', { name: 'The work of others in Latchkey' }).click();
  await about.getByRole('button', { name: /^react-dom \d/ }).click();
  await expect(about.getByText('Permission is hereby granted')).toBeVisible();
  await about.getByRole('button', { name: 'Close' }).click();
}
