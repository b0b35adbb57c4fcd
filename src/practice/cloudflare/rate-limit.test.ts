import { afterEach, expect, it } from 'vitest';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
afterEach(() => cloudflare.stop());

let time = Date.parse('2026-11-20T12:00:00Z');
const limited = () =>
  runCloudflare({
    now: () => new Date(time),
    rateLimit: { requests: 3, windowMs: 300_000, blockMs: 300_000 },
  });
const verify = () => cloudflare.call('GET', '/user/tokens/verify');

it('tells in every answer that nearly all is left', async () => {
  cloudflare = await limited();
  for (let index = 0; index < 3; index += 1) {
    const { headers } = await verify();
    expect(headers.get('ratelimit')).toBe('"default";r=1199;t=1');
    expect(headers.get('ratelimit-policy')).toBe('"default";q=1200;w=300');
    expect(headers.get('retry-after')).toBeNull();
  }
});

it('blocks everything for five minutes once the limit is exceeded', async () => {
  cloudflare = await limited();
  for (let index = 0; index < 3; index += 1) expect((await verify()).status).toBe(200);
  const blocked = await verify();
  expect(blocked.status).toBe(429);
  expect(blocked.headers.get('retry-after')).toBe('300');
  // Waiting as long as a fresh window would have taken is not enough when the block began late.
  time += 299_000;
  const still = await verify();
  expect(still.status).toBe(429);
  expect(still.headers.get('retry-after')).toBe('1');
  time += 1000;
  expect((await verify()).status).toBe(200);
});

it('begins anew when the window is over', async () => {
  cloudflare = await limited();
  for (let index = 0; index < 3; index += 1) await verify();
  time += 300_000;
  for (let index = 0; index < 3; index += 1) expect((await verify()).status).toBe(200);
  expect((await verify()).status).toBe(429);
});

it('counts all tokens of one user together and each account token by itself', async () => {
  cloudflare = await limited();
  for (let index = 0; index < 3; index += 1) await verify();
  const sameUser = cloudflare.as({});
  const otherUser = cloudflare.as({ userId: 'another user' });
  const accountToken = cloudflare.as({ form: 'account' });
  expect((await sameUser('GET', '/zones')).status).toBe(429);
  expect((await otherUser('GET', '/zones')).status).toBe(200);
  expect((await accountToken('GET', '/zones')).status).toBe(200);
});

it('does nothing for a blocked write', async () => {
  cloudflare = await limited();
  for (let index = 0; index < 3; index += 1) await verify();
  const answer = await cloudflare.call('POST', `${cloudflare.paths.account}/cfd_tunnel`, {
    body: { name: 'late' },
  });
  expect(answer.status).toBe(429);
  expect(cloudflare.account.tunnels.size).toBe(0);
});
