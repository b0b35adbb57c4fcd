import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
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
    await walkTo('locks-hold', wizardOn(page));
    expect({ code: await program.stop(), complaints: program.complaints() }).toEqual({
      code: 0,
      complaints: '',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
