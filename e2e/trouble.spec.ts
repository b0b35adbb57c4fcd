import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOn } from './keyboard.ts';
import { sidewaysScrolling, violations } from './look.ts';
import { goOnFromTheLocks, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

const ASK = 'Why can’t I get in?';
const ALL_GOOD = 'Latchkey got in with a key a moment ago.';

test('somebody who cannot get in is told why, by keyboard too, and led to what mends it', async ({
  wizard,
  world,
  page,
}) => {
  await expect(wizard.button(ASK)).toBeHidden();
  await walkTo('hand-over', wizard);
  await test.step('everything works, and the question is answered all the same', () =>
    hearThatAllIsGood(wizard));

  await takeAwayTheQuestionForKeys(world);
  await test.step('the trouble is named, and mended by a plan', () => mend(wizard));

  await page.setViewportSize({ width: 360, height: 740 });
  await wizard.press(ASK);
  await expect(wizard.words(ALL_GOOD)).toBeVisible();
  expect.soft(await sidewaysScrolling(page)).toEqual([]);
  expect.soft(await violations(page)).toEqual([]);
  await wizard.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(wizard.dialog).toBeHidden();
});

async function hearThatAllIsGood(wizard: Wizard): Promise<void> {
  const { button, dialog, page, words } = wizard;
  await ask(wizard);
  await expect(words(ALL_GOOD)).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await dialog.getByText('Android app', { exact: true }).click();
  await dialog.getByRole('button', { name: /^Nothing asks which key to use/ }).click();
  await expect(dialog.getByText('VPN & app user certificate')).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button(ASK)).toBeFocused();
}

async function mend(wizard: Wizard): Promise<void> {
  const { asks, dialog, page, press } = wizard;
  await ask(wizard);
  await expect(dialog.getByText('“Sorry, you have been blocked”, and nobody asks for a key.')).toBeVisible();
  await dialog.getByRole('button', { name: 'What was seen' }).first().click();
  await expect(dialog.getByText('no certificate is asked for at ha.linden.house')).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Look at the plan' }).click();
  await expect(dialog).toBeHidden();
  await asks('Put it right');
  await press('Put it right');
  await goOnFromTheLocks(wizard);
}

/** The question of the screen has the focus, and the rail is before it. */
async function ask({ button, page }: Wizard): Promise<void> {
  const { moveTo, press } = keyboardOn(page);
  await moveTo(button(ASK), 'Shift+Tab');
  await press('Enter');
}

/** Somebody took the address off the list of those where a key is asked for. */
async function takeAwayTheQuestionForKeys({ apiUrl, zone, token }: PracticeWorld): Promise<void> {
  const response = await fetch(`${apiUrl}/zones/${zone.id}/certificate_authorities/hostname_associations`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ hostnames: [] }),
  });
  expect(response.ok).toBe(true);
}
