import type { Page } from '@playwright/test';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOn } from './keyboard.ts';
import { type HeldKey, knock } from './knock.ts';
import { countSteps, type Wizard } from './wizard.ts';

test('the whole way can be walked by keyboard, and the focus is always seen', async ({
  wizard,
  world,
  page,
}) => {
  const walker = aWalker(wizard, page);
  await toTheAddress(walker, world);
  await nameTheAddress(walker);
  await listDevices(walker);
  await protect(walker);
  await buildAndCheck(walker);
  const key = await saveKey(walker);
  expect((await knock(world, 'lantern.linden.house', key)).status).toBe(200);
  await install(walker);
});

type Walker = ReturnType<typeof aWalker>;

function aWalker(wizard: Wizard, page: Page) {
  return {
    ...wizard,
    ...keyboardOn(page),
    /** The question has the focus when its screen appears, so that the next Tab leads into it. */
    asked: (heading: string) => expect(wizard.question(heading)).toBeFocused(),
    radio: (name: string | RegExp) => page.getByRole('radio', { name }),
  };
}

async function toTheAddress(walker: Walker, world: PracticeWorld): Promise<void> {
  const { asked, button, moveTo, page, press, radio, use } = walker;
  await asked('Your home, and only your keys');
  await use(page.getByRole('button', { name: 'Practise first' }));

  await asked('Do you have a domain?');
  await moveTo(radio(/^Yes, at Cloudflare/));
  await press('Space');
  await use(button('Continue'));

  await bringToken(walker);

  await asked('Where is your home?');
  await moveTo(radio(world.home.url));
  // Enter in a form does what its primary action does.
  await press('Enter');

  await logIn(walker, world);
  await asked('Your home is ready');
  await use(button('Continue'));
}

/** The buttons of the token page, one after the other; what it puts on the clipboard is pasted where the cursor waits. */
async function bringToken({ asked, opens, page, press, use }: Walker): Promise<void> {
  await asked('Connect the practice account');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const dashboard = await opens(() => use(page.getByRole('link', { name: 'Open the token page' })));
  const there = keyboardOn(dashboard);
  for (const name of ['Continue to summary', 'Create Token', 'Copy']) {
    const button = dashboard.getByRole('button', { name, exact: true });
    await there.moveTo(button);
    await there.press('Enter');
  }
  await expect(dashboard.getByRole('status')).toHaveText(/^Copied\./);
  await dashboard.close();
  const token = page.getByLabel('Paste the token here');
  await expect(token).toBeFocused();
  await press('ControlOrMeta+V');
  await expect(token).toHaveValue(/^cfut_/);
  await press('Enter');
}

/** The login page of the home, whose two fields are typed anew, as at a real one. */
async function logIn({ asked, opens, page, use }: Walker, { home }: PracticeWorld): Promise<void> {
  await asked('May Latchkey set up your home?');
  const login = await opens(() => use(page.getByRole('link', { name: 'Open the login page' })));
  const there = keyboardOn(login);
  const [owner] = home.state().users;
  const answers = { Username: owner?.username ?? '', Password: owner?.password ?? '' };
  for (const [label, text] of Object.entries(answers)) {
    await there.moveTo(login.getByLabel(label), label === 'Username' ? 'Shift+Tab' : 'Tab');
    await there.press('ControlOrMeta+A');
    await there.type(text);
  }
  await there.press('Enter');
  await login.getByRole('heading', { name: 'You can go back to Latchkey' }).waitFor();
  await login.close();
}

async function nameTheAddress({ asked, field, moveTo, press, type, words }: Walker): Promise<void> {
  await asked('Choose your address');
  await moveTo(field('Name'));
  await press('ControlOrMeta+A');
  await type('lantern');
  await expect(words('lantern.linden.house is free.')).toBeVisible();
  await press('Enter');
}

async function listDevices(walker: Walker): Promise<void> {
  const { asked, button, dialog, moveTo, press, radio, type, use } = walker;
  await asked('Who gets a key?');
  await use(button('Add another device'));
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await type('Anna’s iPad');
  await moveTo(radio('iPhone or iPad'));
  await press('ArrowRight');
  await expect(radio('Android')).toBeChecked();
  await press('ArrowLeft');
  await expect(radio('iPhone or iPad')).toBeChecked();
  await moveTo(radio('5 years'));
  await press('ArrowLeft');
  await expect(radio('5 years')).not.toBeChecked();
  await use(dialog.getByRole('button', { name: 'Done', exact: true }));
  await expect(dialog).toBeHidden();
  await expect(button('Add another device')).toBeFocused();
  await editDevices(walker);
}

/** Each dialog gives the focus back to where it was opened, or to what came of it. */
async function editDevices({ asked, button, dialog, moveTo, press, use }: Walker): Promise<void> {
  await moveTo(button('Edit Anna’s iPad'), 'Shift+Tab');
  await press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Anna’s iPad');
  await press('Escape');
  await expect(button('Edit Anna’s iPad')).toBeFocused();
  // Where the dialog was opened from is gone with the device: the focus is where that can be taken back.
  await press('Enter');
  await use(dialog.getByRole('button', { name: 'Take off the list' }));
  await expect(button('Put it back')).toBeFocused();
  await press('Enter');
  await asked('Who gets a key?');
  await expect(button('Edit Anna’s iPad')).toBeVisible();
  await use(button('Continue'));
}

async function protect({ asked, moveTo, page, press, use }: Walker): Promise<void> {
  await asked('Review and build');
  // What is found late stands above, and moves what is below it from under the eyes.
  await expect(page.getByText('A rule in your account could keep some of your devices out')).toBeVisible();
  await expect(page.getByText('Latchkey found no other way into your home')).toBeVisible();
  await use(page.getByRole('button', { name: /^Extra protection/ }));
  const transport = page.getByRole('switch', { name: 'Change: Use the older, proven transport' });
  await moveTo(transport);
  await press('Space');
  await expect(transport).not.toBeChecked();
  await press('Space');
  await expect(transport).toBeChecked();
}

async function buildAndCheck({ asked, button, use }: Walker): Promise<void> {
  await expect(button('Build my private entrance')).toBeEnabled();
  await use(button('Build my private entrance'));
  // Nobody has to do anything any more, so the window goes on by itself.
  await asked('Every lock holds');
  await use(button('Hand over the keys'));
}

async function saveKey({ asked, button, moveTo, page, press, radio, use }: Walker): Promise<HeldKey> {
  await asked('Hand over the keys');
  await use(button('Start with My phone'));
  await asked('My phone: hand over the key');
  // The ways are one group: the arrow keys go round in it, and Enter takes the chosen one.
  await moveTo(page.getByRole('radio', { checked: true }));
  await press('ArrowUp');
  await expect(radio(/^Save a file/)).toBeChecked();
  await press('Enter');
  await asked('Save the key as a file');
  await use(button('Show the words'));
  const keyWords = page.getByText(/^[a-z]+(-[a-z]+){5}$/);
  await expect(keyWords).toBeFocused();
  await use(button('Hide the words'));
  await expect(button('Show the words')).toBeFocused();
  await press('Enter');
  await expect(keyWords).toBeFocused();
  const shown = await keyWords.innerText();
  const download = page.waitForEvent('download');
  await use(button('Save the key file'));
  const saved = await download;
  return { path: await saved.path(), words: shown };
}

async function install({ asked, button, moveTo, page, press, use }: Walker): Promise<void> {
  await use(button('Install it on My phone'));
  await asked('My phone: put the key in place');
  const step = (number: number) =>
    page.getByRole('heading', { level: 2, name: new RegExp(`^Step ${number} of `) });
  const count = await countSteps(step(1));
  for (let number = 2; number <= count; number += 1) {
    await use(button('Next step'));
    await expect(step(number)).toBeFocused();
  }
  await use(button('See if it works'));
  await asked('My phone: does it work?');
  await use(button('Try the key'));
  await asked('My phone is in');
  await use(button('Go on with This computer'));
  await asked('This computer: hand over the key');
  // Back is free, and so is any step that was earned: by its name in the list.
  await moveTo(button('Devices (done)'), 'Shift+Tab');
  await press('Enter');
  await asked('Who gets a key?');
}
