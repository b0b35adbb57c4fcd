import { request } from 'node:https';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { requestTo } from '../../../cloudflare/request.ts';
import { anEngineInAWorld } from '../../testing/engine-in-world.ts';
import { lookAround } from '../../testing/look-around.ts';

type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;

async function aConnectedHome() {
  const engine = await anEngineInAWorld();
  await engine.carryOut();
  await engine.connectHome();
  return engine;
}

/** A visit without a key. */
function visit({ world: { edge, ca } }: Engine, path: string): Promise<number | undefined> {
  const hostname = 'ha.linden.house';
  const options = { host: edge.host, port: edge.httpsPort, path, servername: hostname, ca, agent: false };
  return new Promise((resolve, reject) => {
    request({ ...options, headers: { host: hostname } })
      .on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });
}

/** As if Cloudflare's edge let a visit pass the rules. */
async function takeLockAway({ setup, io }: Engine): Promise<void> {
  const { 'lock-rule': lock } = await lookAround(setup, io);
  for (const { id } of lock.rules) {
    const path = `/zones/${setup.zone.id}/rulesets/${lock.rulesetId}/rules/${id}`;
    await io.cloudflare.write(z.unknown(), 'DELETE rulesets rules', requestTo('DELETE', path));
  }
}

it('ends visits to the path of certificate checks before the home, also where they pass the lock', async () => {
  const engine = await aConnectedHome();
  await takeLockAway(engine);
  const { counts } = engine.world;
  expect(await visit(engine, '/.well-known/acme-challenge/anything')).toBe(404);
  expect(counts().exposedRequests).toBe(0);
  // Everything else is what the lock was for.
  for (const path of ['/', '/lovelace/.well-known/acme-challenge/anything']) await visit(engine, path);
  expect(counts().exposedRequests).toBe(2);
});

it('is put before the entry of a home that was built without it, in one change', async () => {
  const engine = await aConnectedHome();
  const { setup, io } = engine;
  const { tunnel, 'tunnel-configuration': seen } = await lookAround(setup, io);
  const whole = seen.ours?.ingress ?? [];
  const path = `/accounts/${setup.zone.account.id}/cfd_tunnel/${tunnel.ours?.id}/configurations`;
  const earlier = { config: { ingress: whole.filter((entry) => !entry.path) } };
  await io.cloudflare.write(z.unknown(), 'PUT cfd_tunnel configurations', requestTo('PUT', path, earlier));
  const { changes } = await engine.planNow();
  expect(changes).toMatchObject([
    {
      kind: 'tunnel-configuration.lead',
      service: setup.services[0]?.url,
      serviceBefore: setup.services[0]?.url,
    },
  ]);
  expect(await engine.carryOut()).toMatchObject({ phase: 'done' });
  expect((await lookAround(setup, io))['tunnel-configuration'].ours?.ingress).toEqual(whole);
  expect((await engine.planNow()).changes).toEqual([]);
});
