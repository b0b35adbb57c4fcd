import { expect, test } from './fixtures.ts';
import { keyboardOn } from './keyboard.ts';
import { sidewaysScrolling, violations } from './look.ts';
import { walkTo } from './way.ts';

const ASK = 'Why can’t I get in?';

test('somebody who cannot get in is told why, by keyboard too, and led to what mends it', async ({
  wizard,
  world,
  page,
}) => {
  const { asks, button, dialog, press, words } = wizard;
  const { moveTo, press: key } = keyboardOn(page);
  const ask = async (): Promise<void> => {
    // The question of the screen has the focus, and the rail is before it.
    await moveTo(button(ASK), 'Shift+Tab');
    await key('Enter');
  };
  await expect(button(ASK)).toBeHidden();
  await walkTo('hand-over', wizard);

  // Everything works, and the question is answered all the same.
  await ask();
  await expect(words('Everything that can be seen from here is good.')).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await dialog.getByText('Android app', { exact: true }).click();
  await dialog.getByRole('button', { name: /^Nobody asks which key to use/ }).click();
  await expect(dialog.getByText('VPN & app user certificate')).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await key('Escape');
  await expect(dialog).toBeHidden();
  await expect(button(ASK)).toBeFocused();

  // Somebody took the address off the list of those where a key is asked for.
  const response = await fetch(
    `${world.apiUrl}/zones/${world.zone.id}/certificate_authorities/hostname_associations`,
    {
      method: 'PUT',
      headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ hostnames: [] }),
    },
  );
  expect(response.ok).toBe(true);
  await ask();
  await expect(dialog.getByText('“Sorry, you have been blocked”, and nobody asks for a key.')).toBeVisible();
  await dialog.getByRole('button', { name: 'What was seen' }).first().click();
  await expect(dialog.getByText('no certificate is asked for at ha.linden.house')).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Look at the plan' }).click();
  await expect(dialog).toBeHidden();
  await asks('Put it right');
  await press('Put it right');
  await asks('Your changes are made');

  await page.setViewportSize({ width: 360, height: 740 });
  await press(ASK);
  await expect(words('Everything that can be seen from here is good.')).toBeVisible();
  expect.soft(await sidewaysScrolling(page)).toEqual([]);
  expect.soft(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});
