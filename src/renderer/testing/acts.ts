import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { actsOnAddresses } from './address-acts.ts';
import { domainActs } from './domain-situations.ts';
import { actsOnExceptions } from './exception-acts.ts';
import { handMadeActs } from './hand-made-acts.ts';
import { actsOfHandingOver } from './hand-over-acts.ts';
import { actsOnHome } from './home-acts.ts';
import { actsOnHomes } from './kept-homes-acts.ts';
import { originActs } from './origin-acts.ts';
import { troubleActs } from './trouble-acts.ts';
import { actsOnUpdates } from './updates-acts.ts';

const look = (): Promise<void> => page.getByRole('button', { name: /^Look for changes/ }).click();
const openRare = (): Promise<void> => page.getByRole('button', { name: /^Rarely needed/ }).click();
const openPapers = (): Promise<void> => page.getByRole('button', { name: /^Keep for later/ }).click();
const readDiagnostics = async (): Promise<void> => {
  await openPapers();
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
};
const toProof = (): Promise<void> => page.getByRole('button', { name: 'More about Ben’s Pixel' }).click();
const seeAll = (): Promise<void> => page.getByRole('button', { name: /^See all/ }).click();
const openSettings = (): Promise<void> => page.getByRole('button', { name: /^Extra protection/ }).click();
const chooseDomain = async (): Promise<void> => {
  const use = page.getByRole('button', { name: 'Use linden.house' });
  // Where it is the only one, it is taken without a question.
  if (use.query()) await use.click();
  await expect.element(page.getByRole('heading', { name: /^We found/ })).toBeVisible();
};

/** What a person does before the picture is taken, by picture name; the part before `+` is the scenario. */
export const acts: Readonly<Record<string, () => Promise<void>>> = {
  'token-refused+sent': async () => {
    await page.getByLabelText('Paste the token here').fill('cfut_0123456789012345678901234567890123456789');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: 'Technical details' }).click();
  },
  'home-unreachable+typed': async () => {
    await page.getByLabelText('Address at home').fill('http://192.168.1.40:8123');
    await page.getByRole('button', { name: 'Knock there' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'domain-refused+chosen': async () => {
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'choose-address+taken': async () => {
    await page.getByLabelText('Name').fill('www');
    await expect.element(page.getByText('is already in use')).toBeVisible();
  },
  'choose-address+take-over': async () => {
    await page.getByLabelText('Name').fill('www');
    await page.getByRole('button', { name: 'Take this name over' }).click();
  },
  'build-taken+take-over': async () => {
    await page.getByRole('button', { name: 'Take it over' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
  },
  'build-taken-further+address': async () => {
    await page.getByRole('button', { name: 'Go to cams.linden.house' }).click();
    await expect.element(page.getByRole('heading', { name: 'Change cams.linden.house' })).toBeVisible();
    await expect.element(page.getByText('cams.linden.house is already in use.')).toBeVisible();
  },
  'build-taken-further+take-over': async () => {
    await page.getByRole('button', { name: 'Take it over' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Take over cams.linden.house?' })).toBeVisible();
  },
  'home-taken+look': look,
  'home-taken+take-over': async () => {
    await look();
    await page.getByRole('button', { name: 'Take it over' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
  },
  'choose-address+deep': () => page.getByLabelText('Name').fill('ha.garden'),
  'choose-address+letters': async () => {
    await page.getByLabelText('Name').fill('Häuschen Müller!');
    await expect.element(page.getByRole('button', { name: 'Use haeuschen-mueller' })).toBeVisible();
  },
  'choose-address+left-out': async () => {
    await page.getByLabelText('Name').fill('https://lantern.linden.house:8123/lovelace');
    await expect.element(page.getByText('lantern.linden.house is free.')).toBeVisible();
  },
  'devices+several': async () => {
    await page.getByRole('button', { name: 'Add several at once' }).click();
    await page
      .getByLabelText('Names, one on each line')
      .fill('Anna’s iPad\nKüchentablet\nLaptop\nBen\nMy phone\nBackup script');
    await expect.element(page.getByRole('combobox', { name: 'What is Ben?' })).toBeVisible();
  },
  'devices+another': async () => {
    await page.getByRole('button', { name: 'Add another device' }).click();
    await page.getByLabelText('Name').fill('Anna’s iPad');
    await page.getByRole('button', { name: 'Done and add another' }).click();
    await expect.element(page.getByText('Anna’s iPad is on the list.')).toBeVisible();
  },
  'devices+add': async () => {
    await page.getByRole('button', { name: 'Add another device' }).click();
    await page.getByLabelText('Name').fill('Телефон Анны');
  },
  'devices+removed': async () => {
    await page.getByRole('button', { name: 'Edit My phone' }).click();
    await page.getByRole('button', { name: 'Take off the list' }).click();
    await expect.element(page.getByText('is off the list')).toBeVisible();
  },
  'devices+steps': async () => {
    const steps = page.getByRole('button', { name: /^Step 5 of 7/ });
    if (steps.query()) await steps.click();
  },
  'devices-lived+key': () => page.getByRole('button', { name: 'Key of Anna’s phone' }).click(),
  'devices-lived+changed': async () => {
    await page.getByRole('button', { name: 'Key of Anna’s phone' }).click();
    await page.getByRole('button', { name: /^Renew the key/ }).click();
    await page.getByRole('button', { name: 'Key of Ben’s Pixel' }).click();
    await page.getByRole('button', { name: /^Make a new key/ }).click();
    await page.getByRole('button', { name: 'Key of This computer' }).click();
    await page.getByRole('button', { name: /^Switch the old key off/ }).click();
    await expect.element(page.getByText('The next build switches the old key off')).toBeVisible();
  },
  'build+changes': seeAll,
  'build+sent': async () => {
    await seeAll();
    await page.getByRole('button', { name: /Lock the gate”/ }).click();
  },
  'build+settings': openSettings,
  'settings-right+open': openSettings,
  'settings-declined+open': openSettings,
  'build-changed+start': async () => {
    await page.getByRole('button', { name: 'Build my private entrance' }).click();
    await expect.element(page.getByText('This is the new plan')).toBeVisible();
  },
  'build-running+stop': () => page.getByRole('button', { name: 'Stop and undo' }).click(),
  'build-broken-off+undo': () => page.getByRole('button', { name: 'Undo what is done' }).click(),
  'build-removing+stop': () => page.getByRole('button', { name: 'Stop and undo' }).click(),
  'connect-home+copied': async () => {
    await page.getByRole('group', { name: 'Connection code' }).getByRole('button').click();
    await expect.element(page.getByText('Copied for one minute. Paste it now')).toBeVisible();
  },
  'connect-no-clipboard+copy': async () => {
    await page.getByRole('group', { name: 'Connection code' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Save as a file instead' }).click();
    await expect.element(page.getByText('Saved as')).toBeVisible();
  },
  'locks-refused+start': async () => {
    await page.getByRole('button', { name: 'Try every lock' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  ...domainActs,
  ...actsOnHome,
  ...handMadeActs,
  ...actsOnHomes,
  ...actsOnUpdates,
  ...actsOnAddresses,
  ...actsOfHandingOver,
  ...originActs,
  ...troubleActs,
  ...actsOnExceptions,
  'keys-done+finish': async () => {
    await page.getByRole('button', { name: 'All keys' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
  },
  'keys-done-practice+finish': async () => {
    await page.getByRole('button', { name: 'All keys' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
  },
  'home+look': look,
  'home-drifted+look': look,
  'home-blocked+look': look,
  'home-dangers+look': look,
  'home-other-door+look': look,
  'home-unseen+look': look,
  'home-looking+look': look,
  'home+rare': openRare,
  'home+papers': openPapers,
  'home+papers-saved': async () => {
    await openPapers();
    await page.getByRole('button', { name: 'Save the sheet' }).click();
    await expect.element(page.getByText('Saved as latchkey-recovery-sheet.html.')).toBeVisible();
  },
  'home+reminders-saved': async () => {
    await page.getByRole('button', { name: 'Save reminders' }).click();
    await expect.element(page.getByText('Saved as latchkey-reminders.ics.')).toBeVisible();
  },
  'home-papers-refused+reminders': async () => {
    await page.getByRole('button', { name: 'Save reminders' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'home-papers-refused+save': async () => {
    await openPapers();
    await page.getByRole('button', { name: 'Save the sheet' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'home+diagnostic-file': async () => {
    await readDiagnostics();
    await expect.element(page.getByRole('region', { name: 'The diagnostic file' })).toBeVisible();
  },
  'home-papers-refused+diagnostic-file': async () => {
    await readDiagnostics();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'home-papers-writing+diagnostic-file': readDiagnostics,
  'home+path': async () => {
    await openRare();
    await page.getByRole('button', { name: /^Make a new private path/ }).click();
  },
  'home+remove': async () => {
    await openRare();
    await page.getByRole('button', { name: /^Remove everything/ }).click();
  },
  'home+lost': () => page.getByRole('button', { name: 'I lost a device' }).click(),
  'home+lost-named': async () => {
    await page.getByRole('button', { name: 'I lost a device' }).click();
    await page.getByRole('button', { name: /^Anna’s phone/ }).click();
    await page.getByLabelText('Type Anna’s phone to go on').fill('anna’s phone');
  },
  'home-lived+proof': toProof,
  'home-lost-elsewhere+proof': toProof,
  'home-lost-still-in+proof': toProof,
  'home-lost-looking+proof': toProof,
  'home-lost-unseen+proof': toProof,
  'home-lived+found': async () => {
    await toProof();
    await page.getByRole('button', { name: 'I found Ben’s Pixel again' }).click();
  },
  'home+removing': async () => {
    await openRare();
    await page.getByRole('button', { name: /^Remove everything/ }).click();
    await page.getByLabelText('Type ha.linden.house to go on').fill('ha.linden.house');
  },
  'domain-found+chosen': chooseDomain,
  'domain-found-two+chosen': chooseDomain,
  'keys-not-made+why': () => page.getByRole('button', { name: 'Why?' }).last().click(),
};
