import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { startProgram } from './program.ts';
import { goOnFromTheLocks, hasDomain, walkTo } from './way.ts';
import { wizardOn } from './wizard.ts';

test('another Latchkey, with an empty disk, finds the home and goes on with it', async ({
  wizard,
  world,
  browser,
}) => {
  await walkTo('done', wizard);
  const other = await startProgram(world.baseUrl);
  const context = await browser.newContext({ viewport: { width: 1120, height: 760 } });
  const page = await context.newPage();
  await page.goto(other.link);
  const found = wizardOn(page);
  const { asks, press } = found;
  await page.getByRole('button', { name: 'Practise first' }).click();
  await hasDomain(found);
  await press('Use the practice token');
  await asks('We found your Latchkey home at ha.linden.house');
  expect.soft(await violations(page)).toEqual([]);
  await press('Continue with it');
  await asks('Everything is already in place');
  await press('Continue');
  // Its keys were made on the other computer, so none of them can be shown to open from here.
  await goOnFromTheLocks(found, 'Nobody got in without a key');
  await asks('Nobody got in without a key');
  await context.close();
  await other.stop();
});
