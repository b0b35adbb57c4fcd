import { expect, test } from './fixtures.ts';
import { watchHands, watchPresses } from './hands.ts';
import { knock } from './knock.ts';
import { bringToken, hasDomain, logIn } from './way.ts';
import { type Wizard, wizardOn } from './wizard.ts';

/** From the first screen to a key that opens the door, as it is for real: practice stands for setting up, and nothing is left out. */
const mostPresses = 15;

test('the first key that opens takes few presses, and nothing is typed but the token and names', async ({
  page,
  program,
  world,
}) => {
  // As in most accounts there is one domain: nobody has to say which.
  const { zones } = world.cloudflare.cloud.state;
  for (const [id, { zone }] of zones) if (zone.status === 'pending') zones.delete(id);
  const context = page.context();
  const hands = await watchHands(context);
  const presses = await watchPresses(context, program.origin);
  await page.goto(program.link);
  const wizard = wizardOn(page);

  await toTheReview(wizard);
  await wizard.press('Build my private entrance');
  await wizard.asks('Every lock holds');
  await wizard.press('Hand over the keys');
  await wizard.press('Start with My phone');
  await wizard.asks('My phone: hand over the key');
  const chosen = await chooseFile(wizard);
  await wizard.press('Save a file');
  const words = await wizard.keyWords();
  const { path } = await wizard.savedKey();

  expect((await knock(world, 'lantern.linden.house', { path, words })).status).toBe(200);
  expect((await knock(world, 'lantern.linden.house')).status).toBe(403);
  const most = chosen === 'by-itself' ? mostPresses : mostPresses + 1;
  expect(presses().length, presses().join('\n')).toBeLessThanOrEqual(most);
  const typed = hands().filter(({ what }) => what === 'typed');
  expect(typed.map(({ field }) => field)).toEqual([
    expect.stringContaining('Paste the token here'),
    expect.stringContaining('Name'),
    expect.stringContaining('Name'),
  ]);
});

/** Where this computer is in a network, a code is chosen already. Who scans it presses nothing here. */
async function chooseFile({ button, page }: Wizard): Promise<'by-itself' | 'by-hand'> {
  const file = page
    .getByRole('group', { name: 'How the key travels' })
    .getByRole('radio', { name: /^Save a file/ });
  await expect(file).toBeAttached();
  if (await file.isChecked()) return 'by-itself';
  await page.getByRole('group', { name: 'How the key travels' }).getByText('Save a file').click();
  await expect(button('Save a file')).toBeVisible();
  return 'by-hand';
}

async function toTheReview(wizard: Wizard): Promise<void> {
  const { asks, dialog, field, page, press } = wizard;
  await asks('Your home, and only your keys');
  await page.getByRole('button', { name: 'Practise first' }).click();
  await hasDomain(wizard);
  await bringToken(wizard);
  await asks('Where is your home?');
  await press('Continue');
  await logIn(wizard);
  await press('Continue');
  await asks('Choose your address');
  await field('Name').fill('lantern');
  await expect(wizard.words('lantern.linden.house is free.')).toBeVisible();
  await page.keyboard.press('Enter');
  await asks('Who gets a key?');
  await press('Add another device');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Anna’s iPhone');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await press('Continue');
  await asks('Review and build');
}
