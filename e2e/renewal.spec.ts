import { expect, test } from './fixtures.ts';
import { type HeldKey, knock } from './knock.ts';
import { makeTheChanges, takeKey, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

const hostname = 'ha.linden.house';
const phone = 'My phone';

test('a renewed key proves itself, and only then the old one goes', async ({ wizard, world }) => {
  const { asks, isAtHome, press, question, words } = wizard;
  const opens = async (key: HeldKey, path = '/manifest.json'): Promise<number | undefined> =>
    (await knock(world, hostname, key, { method: 'GET', path })).status;

  await walkTo('key-file', wizard);
  const oldKey = await takeKey(wizard);
  await press(`Install it on ${phone}`);
  await walkTo('done', wizard, 'guide');
  await press('See your practice home');
  await isAtHome();

  await renewKey(wizard);
  await press(`More about ${phone}`);
  await asks(`${phone}: hand over the key`);
  const newKey = await takeKey(wizard);

  await test.step('both keys open the home, and one page tells them apart', async () => {
    expect([await opens(oldKey), await opens(newKey)]).toEqual([200, 200]);
    await press(`Install it on ${phone}`);
    await wizard.throughTheGuide();
    await asks(`${phone}: does it work?`);
    await expect(words('Let the old key go')).toBeHidden();
    await press('Try the key');
    await expect(question(`${phone} is in`)).toBeVisible();
    const proofPage = await findProofPage(world.apiUrl, world.zone.id, world.token);
    expect(proofPage).toBeDefined();
    expect([await opens(oldKey, proofPage), await opens(newKey, proofPage)]).toEqual([403, 404]);
  });

  await test.step('the old key goes, and can be taken back', async () => {
    await press('Let the old key go');
    await expect(words(`The old key of ${phone} opens nothing any more`)).toBeVisible();
    expect([await opens(oldKey), await opens(newKey)]).toEqual([403, 200]);
    await press('Take the old key back');
    await expect(words(`The old key of ${phone} still opens your home`)).toBeVisible();
    expect([await opens(oldKey), await opens(newKey)]).toEqual([200, 200]);
  });
  expect(world.counts().exposedRequests).toBe(0);
});

async function renewKey(wizard: Wizard): Promise<void> {
  const { asks, dialog, page, press } = wizard;
  await page.getByRole('button', { name: /^Add or change devices/ }).click();
  await asks('Who gets a key?');
  await press(`Key of ${phone}`);
  await dialog.getByRole('button', { name: /^Renew the key/ }).click();
  await press('Continue');
  await makeTheChanges(wizard);
}

/** The page, as the lock at Cloudflare names it. */
async function findProofPage(apiUrl: string, zoneId: string, token: string): Promise<string | undefined> {
  const phase = `${apiUrl}/zones/${zoneId}/rulesets/phases/http_request_firewall_custom/entrypoint`;
  const answer = await fetch(phase, { headers: { authorization: `Bearer ${token}` } });
  return /"(\/latchkey-key-[^"\\]+)/.exec((await answer.text()).replaceAll('\\"', '"'))?.[1];
}
