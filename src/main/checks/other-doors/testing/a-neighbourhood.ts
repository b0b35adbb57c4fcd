import type { Setup } from '../../../../contract/setup.ts';
import type { IngressRule } from '../../../../practice/cloudflare/state.ts';
import { auditPermissions } from '../../../../practice/cloudflare/token.ts';
import type { WorldOptions } from '../../../../practice/world.ts';
import { type Clock, systemClock } from '../../../clock/clock.ts';
import { createCloudflare } from '../../../cloudflare/client.ts';
import { readTunnelToken } from '../../../cloudflare/tunnel-token.ts';
import { readForwards } from '../../../port-forwards/read-forwards.ts';
import type { Prober } from '../../../probe/prober.ts';
import { tunnelTarget } from '../../../resources/cloudflare/zone/dns-records-seen.ts';
import { emptyLedger, type Ledger } from '../../../resources/model/ledger.ts';
import type { SetupIo } from '../../../resources/model/model.ts';
import { aBuiltHome } from '../../troubles/testing/a-built-home.ts';
import { findOtherDoors } from '../find-other-doors.ts';

/** The public address of the pretend home: nothing answers there, and nobody is asked. */
const homeAddress = '192.0.2.10';

interface LookOptions {
  readonly setup?: Setup;
  readonly io?: SetupIo;
  readonly ledger?: Ledger;
  readonly prober?: Prober;
  readonly clock?: Pick<Clock, 'sleep'>;
  /** By which public address this computer is seen; the home's unless said. */
  readonly here?: string;
  /** Whether Latchkey was let into Home Assistant; in unless said. */
  readonly login?: 'out';
  readonly namesElsewhere?: ReadonlySet<string>;
}

/** A built home that works, in an account where other people's things can lead to it as well. The look may read everything. */
export async function aNeighbourhood(options: WorldOptions = {}) {
  const home = await aBuiltHome(options);
  const { world, practice, setup, io, prober } = home;
  const { seed, cloud } = world.cloudflare;
  const [zone] = cloud.state.zones.values();
  const [account] = cloud.state.accounts.values();
  if (!zone || !account) throw new Error('the world is empty');

  const { secret: token } = seed.token({ permissions: auditPermissions });
  const { home: letIn, ...loggedOut } = io;
  const seeing = { ...loggedOut, cloudflare: createCloudflare({ token, apiUrl: world.apiUrl }) };

  return {
    ...home,
    seed,
    zone,
    account,
    look: (options: LookOptions = {}) =>
      findOtherDoors(options.setup ?? setup, {
        ...(options.io ?? { ...seeing, ...(options.login === 'out' || !letIn ? {} : { home: letIn }) }),
        prober: options.prober ?? prober,
        publicAddress: async () => options.here ?? homeAddress,
        forwards: () => readForwards({ router: world.router }, systemClock),
        ledger: options.ledger ?? emptyLedger,
        clock: options.clock ?? systemClock,
        ...(options.namesElsewhere ? { namesElsewhere: options.namesElsewhere } : {}),
      }),
    homeAddress,
    record: (name: string, type: 'A' | 'CNAME', content: string, proxied: boolean) =>
      seed.dnsRecord(zone, { name, type, content, proxied }),
    /** Somebody's tunnel of other entries, whose connector runs in this home. */
    tunnel: async (
      name: string,
      ingress: readonly IngressRule[],
      configSrc: 'cloudflare' | 'local' = 'cloudflare',
    ) => {
      // cloudflared takes no entry behind one that is for every name (facts: cloudflare#ingress-lists).
      const isWhole = ingress.at(-1)?.hostname === undefined && ingress.at(-1)?.path === undefined;
      const config = { ingress: isWhole ? ingress : [...ingress, { service: 'http_status:404' }] };
      const configuration = { version: 1, createdAt: zone.zone.createdOn, config };
      const { id } = seed.tunnel(account, { name, configSrc, configuration });
      await practice.connectTunnel(await readTunnelToken(io.cloudflare, world.account.id, id));
      return { id, target: tunnelTarget(id) };
    },
    entriesOf: (id: string) => account.tunnels.get(id)?.configuration.config?.ingress ?? [],
    recordsAt: (name: string) => [...zone.dnsRecords.values()].filter((record) => record.name === name),
  };
}

export type Neighbourhood = Awaited<ReturnType<typeof aNeighbourhood>>;

/** As if Home Assistant answered at one name, whoever asks. */
export function answersAsHome({ prober }: Pick<Neighbourhood, 'prober'>, hostname: string): Prober['probe'] {
  return async (request) =>
    request.hostname === hostname
      ? {
          kind: 'answer',
          status: 200,
          headers: {},
          body: '{"name":"Home Assistant","short_name":"Home Assistant"}',
        }
      : prober.probe(request);
}
