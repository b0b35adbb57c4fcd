import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { aDiscovery, aTurnOn } from '../src/main/alexa-kit/testing/directives.ts';
import { runLambda } from '../src/main/alexa-kit/testing/lambda.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { type Asked, knock } from './knock.ts';
import { violations } from './look.ts';
import { letTricksterTry } from './trickster.ts';
import { finishWithoutTheRest, makeTheChanges, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

const home = 'ha.linden.house';
const alexa = 'alexa.linden.house';

test('Alexa gets in with a key of its own, then by a gap, and by neither once both are gone', async ({
  wizard,
  world,
}, testInfo) => {
  // Three builds, each tried from outside, while somebody tries to slip in.
  test.setTimeout(480_000);
  const [amazon, elsewhere] = await Promise.all([
    world.edge.openEntrance({ ip: '203.0.113.16', asn: 16_509, country: 'US' }),
    world.edge.openEntrance({ ip: '203.0.113.17', asn: 64_501, country: 'US' }),
  ]);
  const trickster = letTricksterTry(world, [home, alexa], [amazon, elsewhere]);
  const statusAt = async (hostname: string, from = amazon) =>
    (await knock(world, hostname, undefined, { ...asAlexa, from })).status;

  await test.step('a skill is a device like any other', () => buildWithSkill(wizard));
  const kit = await test.step('its folder is saved', () => saveKit(wizard));
  const askHome = (folder: string) => runSkill(kit, world, testInfo.outputPath(folder));
  await test.step('the function in it reaches the home, and nobody else does', async () => {
    expect(await askHome('on')).toMatchObject([
      { event: { header: { name: 'Discover.Response' } } },
      { event: { header: { namespace: 'Alexa', name: 'Response' } } },
    ]);
    expect(await statusAt(home)).toBe(403);
  });

  await test.step('the key is switched off, and a gap is made', () => changeToGap(wizard));
  await test.step('the function is out, and the gap opens to Amazon alone', async () => {
    expect(await askHome('off')).toMatchObject([refused, refused]);
    // The home itself answers, and asks for a token.
    expect(await statusAt(alexa)).toBe(401);
    expect(await statusAt(alexa, elsewhere)).toBe(403);
    expect(await statusAt(home)).toBe(403);
  });

  await test.step('the gap is taken away', () => takeGapAway(wizard));
  await test.step('nothing is open', async () => {
    expect([403, 530]).toContain(await statusAt(alexa));
    expect(await statusAt(home)).toBe(403);
  });
  expect(await trickster.stop()).toBeGreaterThan(100);
  expect(world.counts().exposedRequests).toBe(0);
});

const asAlexa: Asked = { method: 'POST', path: '/api/alexa/smart_home', json: aDiscovery() };
const refused = {
  event: {
    header: { name: 'ErrorResponse' },
    payload: { type: 'INVALID_AUTHORIZATION_CREDENTIAL' },
  },
};

async function buildWithSkill(wizard: Wizard): Promise<void> {
  const { press } = wizard;
  await walkTo('devices', wizard);
  await wizard.addDevice('Our Alexa', 'Program');
  await press('Continue');
  await walkTo('hand-over', wizard, 'review');
}

/** The files of the folder as the browser saves it. */
async function saveKit(wizard: Wizard) {
  const { page, asks, press, step, throughTheGuide, words } = wizard;
  await press('Hand over: Our Alexa');
  await asks('Our Alexa: hand over the key');
  await page.getByRole('group', { name: 'How the key travels' }).getByText('Save a file').click();
  await press('Save a file');
  await page.getByText('Your own Alexa skill', { exact: true }).click();
  await expect(words('Anyone who has this folder has the key.')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), press('Save the folder for Alexa')]);
  const files = unzipSync(await readFile(await download.path()));
  await press('Show the guide');
  await expect(step(1)).toContainText('Create Skill');
  await expect(page.getByRole('heading', { name: 'The words for this key' })).toHaveCount(0);
  expect.soft(await violations(page)).toEqual([]);
  await throughTheGuide();
  await press('Try the key');
  await asks('Our Alexa is in');
  await press('Go on with My phone');
  await finishWithoutTheRest(wizard);
  await wizard.isAtHome();
  return files;
}

const Secret = z.looseObject({ token: z.literal('') });

/** Runs the function of the folder as Amazon does, with a token that the user has put in. */
async function runSkill(
  kit: Readonly<Record<string, Uint8Array>>,
  { edge, ca, home }: PracticeWorld,
  folder: string,
): Promise<readonly unknown[]> {
  const read = (name: string): unknown => {
    const [, bytes = new Uint8Array()] = Object.entries(kit).find(([path]) => path.endsWith(name)) ?? [];
    return JSON.parse(strFromU8(bytes));
  };
  const secret = { ...Secret.parse(read('secret.json')), token: home.ownerToken };
  const [lamp] = home.state().switches;
  const events = [aDiscovery(), aTurnOn(undefined, undefined, lamp?.id.replace('.', '#'))];
  const { answers } = await runLambda(
    events.map((event) => ({ event, secret })),
    { template: read('template.json'), folder, edge, authority: ca },
  );
  return answers;
}

async function changeToGap(wizard: Wizard): Promise<void> {
  const { page, asks, press, dialog } = wizard;
  await page.getByRole('button', { name: /^Add or change devices/ }).click();
  await asks('Who gets a key?');
  await press('Key of Our Alexa');
  await dialog.getByRole('button', { name: /^Lost it/ }).click();
  await press('Continue');
  await asks('Review your changes');
  await page.getByRole('button', { name: /^Let something in without a key/ }).click();
  await page.getByRole('button', { name: /^Alexa/ }).click();
  await page.getByText('Through a gap', { exact: true }).click();
  await press('Let Alexa in through a gap');
  await asks('Things without a key');
  await press('Show the plan');
  await makeTheChanges(wizard);
}

async function takeGapAway(wizard: Wizard): Promise<void> {
  const { page, press } = wizard;
  await page.getByRole('button', { name: /^Things without a key/ }).click();
  await press('Take away: Alexa');
  await press('Show the plan');
  await makeTheChanges(wizard);
}
