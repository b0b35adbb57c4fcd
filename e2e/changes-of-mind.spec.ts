import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { onToTheHome, walkTo } from './way.ts';

test('a person changes their mind: repairs, keys, path, address, and at last removes everything', async ({
  wizard,
  world,
  page,
}) => {
  // The longest walk there is: six plans, each built and checked.
  test.setTimeout(240_000);
  const { asks, press, words, dialog } = wizard;
  const card = (name: RegExp) => page.getByRole('button', { name });
  const makeTheChanges = async (path: 'stays' | 'is-new' = 'stays'): Promise<void> => {
    await asks('Review your changes');
    await press('Make these changes');
    await asks('Your changes are made');
    await onToTheHome(wizard, path);
  };
  await walkTo('done', wizard);
  await press('See your practice home');
  await asks('Your practice home');
  expect.soft(await violations(page)).toEqual([]);

  await card(/^Look for changes/).click();
  await asks('Something to look at');
  const headers = { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' };
  const zone = `${world.apiUrl}/zones/${world.zone.id}`;
  await fetch(`${zone}/settings/websockets`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ value: 'off' }),
  });
  const list = await (await fetch(`${zone}/dns_records?name=ha.linden.house`, { headers })).json();
  await fetch(`${zone}/dns_records/${list.result[0].id}`, { method: 'DELETE', headers });
  await press('Look again');
  await asks('Something has changed');
  await expect(words('Your address is gone').first()).toBeVisible();
  await press('Put it right');
  await asks('Put it right');
  await press('Put it right');
  await asks('Your private entrance is built');
  await onToTheHome(wizard);

  // keys
  await card(/^Add or change devices/).click();
  await asks('Who gets a key?');
  await press('Key of My phone');
  await dialog.getByRole('button', { name: /^Renew the key/ }).click();
  await press('Key of Anna’s iPhone');
  await dialog.getByRole('button', { name: /^Lost it/ }).click();
  await press('Continue');
  await asks('Extra protection');
  await press('Continue');
  await makeTheChanges();
  await card(/^Add or change devices/).click();
  await asks('Who gets a key?');
  await press('Key of My phone');
  await dialog.getByRole('button', { name: /^Switch the old key off/ }).click();
  await press('Key of Anna’s iPhone');
  await dialog.getByRole('button', { name: /^Make a new key/ }).click();
  await press('Continue');
  await press('Continue');
  await makeTheChanges();

  await card(/^Make a new private path/).click();
  await asks('Make a new private path?');
  await press('Plan the new path');
  await makeTheChanges('is-new');

  // another address, taking a record over
  await card(/^Change the address/).click();
  await asks('Choose your address');
  await wizard.field('Name').fill('www');
  await press('Take this name over');
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  await asks('Who gets a key?');
  await press('Continue');
  await press('Continue');
  await makeTheChanges();

  await card(/^Remove everything/).click();
  await asks('Remove everything?');
  await wizard.cannot('Show what goes');
  await wizard.field('Type www.linden.house to go on').fill('www.linden.house');
  await press('Show what goes');
  await asks('Take everything away');
  await press('Keep my home');
  await asks('Your practice home');
  await card(/^Remove everything/).click();
  await wizard.field('Type www.linden.house to go on').fill('www.linden.house');
  await press('Show what goes');
  await asks('Take everything away');
  await press('Take everything away');
  await asks('Where is your home?');
  await expect(words('Everything is taken away.')).toBeVisible();
  expect(world.counts().exposedRequests).toBe(0);
});
