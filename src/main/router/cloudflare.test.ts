import { expect, it } from 'vitest';
import { fieldsOf } from '../../practice/pages/testing/fields-of.ts';
import { aPracticeApp } from '../testing/practice-app.ts';

it('leads to Cloudflare’s own token page, until one practises', async () => {
  const { app, calls, world } = await aPracticeApp();
  expect(new URL((await calls.cloudflare.tokenPage()).url).origin).toBe('https://dash.cloudflare.com');
  await calls.journey.begin({ mode: 'practice' });
  const { url } = await calls.cloudflare.tokenPage();
  expect(new URL(url).origin).toBe(world.baseUrl);
  // What Electron opens outside is what the window asks for, to the last character.
  expect(app.tokenPage()).toBe(URL.parse(url)?.href);
});

it('takes the token that a person made on the page of practice, with every right', async () => {
  const { calls, world } = await aPracticeApp();
  await calls.journey.begin({ mode: 'practice' });
  const { url } = await calls.cloudflare.tokenPage();
  const form = fieldsOf(await (await fetch(url)).text());
  const made = await fetch(new URL(url).origin + new URL(url).pathname, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const [token = ''] = /cfut_[\w-]+/.exec(await made.text()) ?? [];
  expect(token).not.toBe(world.token);
  const { phase, permissions, domains } = await calls.cloudflare.connect({ token });
  expect(phase).toBe('connected');
  expect(new Set(permissions.map(({ state }) => state))).toEqual(new Set(['allowed']));
  expect(domains.map(({ zone }) => zone.name)).toContain('linden.house');
});
