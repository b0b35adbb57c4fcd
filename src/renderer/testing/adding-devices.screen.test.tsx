import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { platforms } from '../../words/en/platforms.ts';
import { violations } from './look.ts';
import { openWindow } from './open-window.tsx';
import { aSituation } from './situation.ts';

const dialog = page.getByRole('dialog');
const name = dialog.getByRole('textbox', { name: 'Name' });
const devices = page.getByRole('list', { name: 'Devices', exact: true });
const radio = (kind: string) => dialog.getByRole('radio', { name: kind, exact: true });
const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
const add = () => press('Add another device');

/** What the browser hands over when somebody pastes. */
function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

describe('what a device is', () => {
  it('follows its name until somebody says it, and is nothing where the name says nothing', async () => {
    await openWindow(aSituation('devices'));
    await add();
    for (const { short } of Object.values(platforms)) await expect.element(radio(short)).not.toBeChecked();
    await name.fill('Anna’s iPad');
    await expect.element(radio('iPhone or iPad')).toBeChecked();
    await name.fill('Pixel 9');
    await expect.element(radio('Android')).toBeChecked();
    await dialog.getByText('Watch', { exact: true }).click();
    await name.fill('Anna’s MacBook');
    await expect.element(radio('Watch')).toBeChecked();
  });

  it('is asked for where nobody said it, and not taken for an iPhone', async () => {
    await openWindow(aSituation('devices'));
    await add();
    await name.fill('Ben');
    await dialog.getByRole('button', { name: 'Done', exact: true }).click();
    await expect.element(page.getByText(/^Choose what it is\./)).toBeVisible();
    await expect.element(radio('iPhone or iPad')).toHaveFocus();
    await expect.element(radio('iPhone or iPad')).not.toBeChecked();
    await dialog.getByText('Linux', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Done', exact: true }).click();
    await expect.element(devices.getByText('Ben', { exact: true })).toBeVisible();
    await expect.element(devices.getByText('Linux · Chrome and Firefox').last()).toBeVisible();
  });

  it('changes with the name of a phone that Latchkey only supposed, and not once it was picked', async () => {
    await openWindow(aSituation('devices'));
    await press('Edit My phone');
    await name.fill('Anna’s iPhone');
    await expect.element(radio('iPhone or iPad')).toBeChecked();
    await dialog.getByText('Chromebook', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Done', exact: true }).click();
    await press('Edit Anna’s iPhone');
    await name.fill('Anna’s Galaxy');
    await expect.element(radio('Chromebook')).toBeChecked();
  });
});

describe('many devices', () => {
  it('are added one after the other without leaving the keyboard', async () => {
    await openWindow(aSituation('devices'));
    await add();
    for (const [device, keys] of [
      ['Anna’s iPad', '{Control>}{Enter}{/Control}'],
      ['Pixel 9', '{Meta>}{Enter}{/Meta}'],
    ] as const) {
      await expect.element(name).toHaveFocus();
      await expect.element(name).toHaveValue('');
      await userEvent.keyboard(device);
      await userEvent.keyboard(keys);
      await expect.element(page.getByText(`${device} is on the list.`)).toBeVisible();
    }
    await userEvent.keyboard('Kitchen tablet{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect
      .poll(() => devices.element().textContent)
      .toMatch(/My phone.*This computer.*Anna’s iPad.*Pixel 9.*Kitchen tablet/);
  });

  it('can be pasted, one a line; what is not known is asked, and what is wrong is put right', async () => {
    await openWindow(aSituation('devices'));
    await add();
    await expect.element(name).toHaveFocus();
    paste('Anna’s iPad\nKüchentablet\nBen\nMy phone');
    const kindOf = (device: string) =>
      dialog.getByRole('combobox', { name: `What is ${device}?`, exact: true });
    await expect.element(kindOf('Anna’s iPad')).toHaveValue('iphone');
    await expect.element(kindOf('Küchentablet')).toHaveValue('android');
    await expect.element(kindOf('Ben')).toHaveValue('');
    await expect.element(page.getByText('Choose what 2 of them are.')).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Add 4 devices' })).toBeDisabled();
    expect(await violations()).toEqual([]);

    await dialog.getByRole('button', { name: 'Put these names right' }).click();
    await kindOf('Ben').selectOptions('linux');
    await kindOf('My phone 2').selectOptions('android');
    await dialog.getByRole('button', { name: 'Add 4 devices' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect
      .poll(() => devices.element().textContent)
      .toMatch(/This computer.*Anna’s iPad.*Küchentablet.*Ben.*My phone 2/);
    await expect.element(page.getByText('6 keys will be made')).toBeVisible();
  });
});
