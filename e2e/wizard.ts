import { expect, type Locator, type Page } from '@playwright/test';
import { browserDesk, type Desk, type SavedFile } from './desk.ts';

/** The window as a person sees it: everything is found by its role and its words. */
export type Wizard = ReturnType<typeof wizardOn>;

/** @param desk what lies beside the window, which is in a browser unless somebody says otherwise */
export function wizardOn(page: Page, desk: Desk = browserDesk(page)) {
  const seen = whatIsSeen(page);
  return {
    page,
    opens: desk.opens,
    ...seen,
    ...whatIsDone(seen),
    addDevice: (name: string, kind: string) => addDevice(page, seen.dialog, name, kind),
    ...keyFileOn(page, desk, seen),
  };
}

type Seen = ReturnType<typeof whatIsSeen>;

function whatIsSeen(page: Page) {
  return {
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    field: (name: string): Locator => page.getByRole('textbox', { name, exact: true }),
    question: (heading: string): Locator =>
      page.getByRole('heading', { level: 1, name: heading, exact: true }),
    dialog: page.getByRole('dialog'),
    /** One step of a guide: its sentence is its heading. */
    step: (number: number): Locator =>
      page.getByRole('heading', { level: 2, name: new RegExp(`^Step ${number} of `) }),
    /** What a notice, a hint or a fact says. */
    words: (text: string | RegExp): Locator => page.getByText(text),
    /** The picture at the foot of the rail, by what it says. */
    scene: page.getByRole('img'),
    devices: page.getByRole('list', { name: 'Devices', exact: true }).getByRole('listitem'),
    yourKeys: page.getByRole('list', { name: 'Your keys', exact: true }),
  };
}

function whatIsDone({ button, question, step, yourKeys }: Seen) {
  const press = (name: string) => button(name).click();
  const asks = (heading: string) => expect(question(heading)).toBeVisible();
  /** From the first step of a guide over each one to the question whether it works. */
  const throughTheGuide = async (): Promise<void> => {
    const count = await countSteps(step(1));
    for (let number = 2; number <= count; number += 1) {
      await press('Next step');
      await expect(step(number)).toBeFocused();
    }
    await press('See if it works');
  };
  return {
    press,
    asks,
    throughTheGuide,
    /** The wizard is over: this is the home, whatever it says of itself. */
    isAtHome: () => expect(yourKeys).toBeVisible(),
    /** The one primary action can be seen but not used. */
    cannot: (name: string) => expect(button(name)).toBeDisabled(),
    /** From the screen of a way over the guide to the first visit, which the program plays in practice. */
    async comesIn(device: string): Promise<void> {
      await press(`Install it on ${device}`);
      await asks(`${device}: put the key in place`);
      await throughTheGuide();
      await asks(`${device}: does it work?`);
      await press('Try the key');
      await asks(`${device} is in`);
    },
  };
}

/** How many steps the guide has, by what its first one says. */
export async function countSteps(first: Locator): Promise<number> {
  const [, count] = /of (\d+)/.exec(await first.innerText()) ?? [];
  return Number(count);
}

async function addDevice(page: Page, dialog: Locator, name: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: /^Add a(nother)? device$/ }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  // A person presses the card; the radio button in it is hidden.
  await dialog.getByText(kind, { exact: true }).click();
  await expect(dialog.getByRole('radio', { name: kind, exact: true })).toBeChecked();
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(dialog).toBeHidden();
}

function keyFileOn(page: Page, desk: Desk, { button }: Seen) {
  /** To where a key is saved as a file: from its device's screen that is a way to be chosen first. */
  const toKeyFile = async (): Promise<void> => {
    const way = page.getByRole('group', { name: 'How the key travels' }).getByText('Save a file');
    await button('Save the key file').or(way).waitFor();
    if (!(await way.isVisible())) return;
    await way.click();
    await button('Save a file').click();
  };
  return {
    /** The six words of the key on the screen, as they have to be typed. */
    async keyWords(): Promise<string> {
      await toKeyFile();
      const words = page.getByText(/^[a-z]+(-[a-z]+){5}$/);
      await expect(button('Show the words').or(words)).toBeVisible();
      // Shown for this device before, they are in view still.
      if (!(await words.isVisible())) await button('Show the words').click();
      return words.innerText();
    },
    /** The key file, as it was saved. */
    async savedKey(): Promise<SavedFile> {
      await toKeyFile();
      return desk.saves(() => button('Save the key file').click());
    },
  };
}
