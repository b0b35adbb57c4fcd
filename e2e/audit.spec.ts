import type { Locator } from '@playwright/test';
import { PRACTICE_APP_ADDRESS } from '../src/practice/connector/connector-place.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { apiOf } from './hand-made.ts';
import { knock } from './knock.ts';
import { sidewaysScrolling, violations } from './look.ts';
import { walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

const older = 'old.linden.house';
const port = 8123;
const NOT_ALL = 'Every lock holds, but there may be another way in';

test('another way into the home is told until a plan closes it, and a port of the router until its owner does', async ({
  wizard,
  world,
}) => {
  const { asks, isAtHome, page, press, question } = wizard;
  const entry = wizard.words(`${older} leads to your home without your lock`);
  const forward = wizard.words(`Your router forwards port ${port} to your home`);
  await walkTo('done', wizard);
  await press('See your practice home');
  await isAtHome();
  await asks('Everything works');

  await leadAnotherNameHome(world);
  await changeForward(world, 'POST', '', { port, name: 'Home Assistant' });
  expect((await knock(world, older)).status).toBe(200);

  await test.step('a round finds both, and says how sure that is and what closes each', async () => {
    await press('Try every lock');
    await asks('Every lock holds');
    await press('Try again');
    await asks(NOT_ALL);
    await seeWords(entry, forward, wizard);
  });

  await test.step('both stay over a reload, another round, and at home', async () => {
    await page.reload();
    await expectAll(question(NOT_ALL), entry, forward);
    await press('Try again');
    await asks(NOT_ALL);
    await expectAll(entry, forward);
    await press('Hand over the keys');
    await isAtHome();
    await asks(NOT_ALL);
  });

  await test.step('a plan closes the name, and nothing else', async () => {
    await press('Try every lock');
    await press(`Close this way in: ${older} leads to your home without your lock`);
    await asks('Review your changes');
    expect((await knock(world, older)).status).toBe(200);
    await press('Make these changes');
    await asks(NOT_ALL);
    expect(await opens(world)).toBe(false);
  });

  await test.step('the port stays in the list until it is closed in the router', async () => {
    await expect(forward).toBeVisible();
    await expect(entry).toBeHidden();
    await changeForward(world, 'DELETE', `/${port}`);
    await press('Try again');
    await asks('Every lock holds');
    await expect(forward).toBeHidden();
    await press('Hand over the keys');
    await isAtHome();
    await asks('Everything works');
  });
});

/** Whether the other name shows the home to somebody without a key. */
async function opens(world: PracticeWorld): Promise<boolean> {
  return (await knock(world, older)).status === 200;
}

async function expectAll(...seen: readonly Locator[]): Promise<void> {
  for (const each of seen) await expect(each).toBeVisible();
}

async function seeWords(entry: Locator, forward: Locator, { page, words }: Wizard): Promise<void> {
  await expectAll(entry, forward);
  for (const why of await page.getByRole('button', { name: 'Why it matters' }).all()) await why.click();
  await expectAll(
    words(/^It goes through the tunnel “before” to http:/),
    words('Latchkey knocked there without a key, and your home answered.').first(),
    words('Latchkey can take this entry out of the tunnel. All other entries stay.'),
    words(/^At this port, your public address leads to .* It is called “Home Assistant”\.$/),
    words('To close it, open port forwarding or UPnP in your router, and delete this entry.'),
  );
  expect.soft(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect.soft(await sidewaysScrolling(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** Somebody sets up another tunnel on the home's machine, and a name that leads into it. */
async function leadAnotherNameHome(world: PracticeWorld): Promise<void> {
  const api = apiOf(world);
  const tunnels = `accounts/${world.account.id}/cfd_tunnel`;
  const { id } = await api<{ id: string }>('POST', tunnels, { name: 'before', config_src: 'cloudflare' });
  const ingress = [{ hostname: older, service: world.home.url }, { service: 'http_status:404' }];
  await api('PUT', `${tunnels}/${id}/configurations`, { config: { ingress } });
  const content = `${id}.cfargotunnel.com`;
  await api('POST', `zones/${world.zone.id}/dns_records`, {
    type: 'CNAME',
    name: older,
    content,
    proxied: true,
  });
  expect(world.connect(await api<string>('GET', `${tunnels}/${id}/token`), PRACTICE_APP_ADDRESS).kind).toBe(
    'connected',
  );
}

/** Somebody opens a port of the home's router, or closes it. */
async function changeForward(
  { baseUrl }: PracticeWorld,
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<void> {
  const response = await fetch(`${baseUrl}/practice/forwards${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(204);
}
