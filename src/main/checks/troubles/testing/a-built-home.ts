import type { Setup } from '../../../../contract/setup.ts';
import type { TroubleId } from '../../../../contract/trouble.ts';
import type { WorldOptions } from '../../../../practice/world.ts';
import { systemClock } from '../../../clock/clock.ts';
import { anEngineLetIn } from '../../../resources/testing/home-in-world.ts';
import { lookAround } from '../../../resources/testing/look-around.ts';
import { type DiagnoseIo, diagnoseTroubles } from '../diagnose-troubles.ts';
import { findAnswering, urlsAtHome } from '../find-at-home.ts';
import type { Diagnosed } from '../tell-together.ts';

/** A home in a practice world that was built and works, to break things in. Latchkey was let into Home Assistant. */
export async function aBuiltHome(options: WorldOptions = {}) {
  const engine = await anEngineLetIn(options);
  const { setup, io, world } = engine;
  const { phase } = await engine.carryOut();
  if (phase !== 'done') throw new Error(`the home was not built: ${phase}`);
  const { tunnel } = await lookAround(setup, io);
  const zone = `/zones/${world.zone.id}`;
  const path = `/accounts/${world.account.id}/cfd_tunnel/${tunnel.ours?.id}`;

  const look = ({ wanted = setup, login = 'in' }: LookOptions = {}): Promise<Diagnosed> =>
    diagnoseTroubles(wanted, ioOf(engine, login), () => undefined);
  /** Somebody changes something at Cloudflare. */
  const change = async (method: string, where: string, body?: object): Promise<void> => {
    const response = await fetch(`${world.apiUrl}${where}`, {
      method,
      headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${where}: ${response.status}`);
  };
  return {
    ...engine,
    look,
    found: async (options: LookOptions = {}): Promise<readonly TroubleId[]> =>
      (await look(options)).troubles.filter(({ state }) => state === 'found').map(({ id }) => id),
    changeZone: (method: string, where: string, body?: object) => change(method, `${zone}${where}`, body),
    /** The path's entries, all of them anew. */
    lead: (ingress: readonly object[]) =>
      change('PUT', `${path}/configurations`, {
        config: { ingress: [...ingress, { service: 'http_status:404' }] },
      }),
  };
}

export type BuiltHome = Awaited<ReturnType<typeof aBuiltHome>>;

interface LookOptions {
  readonly wanted?: Setup;
  readonly login?: 'in' | 'out';
}

function ioOf(
  { home, io, prober, practice, keys }: Awaited<ReturnType<typeof anEngineLetIn>>,
  login: 'in' | 'out',
): DiagnoseIo {
  return {
    prober,
    isEdge: async (address) => address === practice.edge.host,
    setupIo: () => io,
    keys: () => keys,
    assistant: login === 'in' ? io.home?.assistant : undefined,
    version: home.version,
    answersAt: () => findAnswering(urlsAtHome(home, 'its-own'), systemClock),
    ownAddresses: () => [],
    clock: systemClock,
  };
}
