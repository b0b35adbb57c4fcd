import { expect, it } from 'vitest';
import { readTunnelToken } from '../../../cloudflare/tunnel-token.ts';
import type { BuildIo } from '../../model/model.ts';
import { anEngineInAWorld } from '../../testing/engine-in-world.ts';
import { lookAround, planOf } from '../../testing/look-around.ts';

type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;

/** Does something right after the connections of a tunnel were cut. */
function afterCutting({ io }: Engine, act: () => Promise<void>): BuildIo {
  const write: BuildIo['cloudflare']['write'] = async (schema, call, request) => {
    const answer = await io.cloudflare.write(schema, call, request);
    if (call === 'DELETE cfd_tunnel connections') await act();
    return answer;
  };
  return { ...io, cloudflare: { ...io.cloudflare, write } };
}

it('goes although its connector connects again before it is deleted', async () => {
  const engine = await anEngineInAWorld();
  await engine.carryOut();
  const { tunnel } = await lookAround(engine.setup, engine.io);
  const id = tunnel.ours?.id ?? '';
  const token = await readTunnelToken(engine.io.cloudflare, engine.setup.zone.account.id, id);
  await engine.practice.connectTunnel(token);
  const stubborn = afterCutting(engine, () => engine.practice.connectTunnel(token));
  expect(await engine.build.stopAndUndo(stubborn)).toMatchObject({ phase: 'undone', problem: null });
  expect((await lookAround(engine.setup, engine.io)).tunnel.ours).toBeNull();
});

it('is left alone when the same home moves to another domain of the account', async () => {
  const engine = await anEngineInAWorld();
  await engine.carryOut();
  const elsewhere = { ...engine.setup, zone: { ...engine.setup.zone, name: 'other.house' } };
  const observed = await lookAround(elsewhere, engine.io);
  expect(observed.tunnel).toMatchObject({ ours: null, abandoned: [] });
  const removed = planOf(elsewhere, observed).changes.filter(({ kind }) => kind === 'tunnel.delete');
  expect(removed).toEqual([]);
});

it('is taken away once the home has moved to a new one', async () => {
  const engine = await anEngineInAWorld();
  await engine.carryOut();
  await engine.carryOut({ ...engine.setup, tunnelGeneration: 2 });
  const { tunnel } = await lookAround({ ...engine.setup, tunnelGeneration: 2 }, engine.io);
  expect(tunnel.ours?.name).toMatch(/-2$/);
  expect(tunnel.abandoned).toEqual([]);
});
