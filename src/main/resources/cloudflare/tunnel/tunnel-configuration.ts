import type { ConfigurationUpdateParams } from 'cloudflare/resources/zero-trust/tunnels/cloudflared/configurations';
import { z } from 'zod';
import type { Service, Setup } from '../../../../contract/setup.ts';
import type { Draft, Making, Resource, SetupIo } from '../../../engine/resource.ts';
import type {
  IngressEntry,
  Observed,
  OurTunnel,
  TunnelConfigurationSeen,
  TunnelConfigurationsSeen,
} from '../../observed.ts';
import { standsOpen } from '../lock/lock.ts';
import { ourHostnames } from '../our-hostnames.ts';
import { configurationOf, entriesOfOthers, isCatchAll, leavingTunnels } from './tunnels-in-use.ts';

const Ingress = z.looseObject({ hostname: z.string().optional(), service: z.string() });
const Configuration = z.object({
  config: z.looseObject({ ingress: z.array(Ingress).nullish() }).nullish(),
});

/** cloudflared refuses a list whose last entry does not match every request. */
const CATCH_ALL: IngressEntry = { service: 'http_status:404' };

/**
 * Tunnel configuration: which address leads to which local URL. Seen: on Review, as where the path ends. Changes: the
 * entries of this Setup's addresses. Never touched: other entries of the tunnel and its other options. Gone:
 * with the tunnel, or taken out of it where the tunnel stays because others use it too.
 */
export const tunnelConfiguration: Resource<'tunnel-configuration'> = {
  id: 'tunnel-configuration',

  async observe(setup, { cloudflare }, other) {
    const tunnels = await other('tunnel');
    const [ours, ...abandoned] = await Promise.all([
      tunnels.ours ? read(tunnels.ours, setup, cloudflare) : null,
      ...tunnels.abandoned.map(async (each) => [each.id, await read(each, setup, cloudflare)] as const),
    ]);
    return { ours, abandoned: Object.fromEntries(abandoned) };
  },

  plan: (setup, observed) => [
    ...leading(setup, observed),
    ...leavingTunnels(setup, observed).flatMap((tunnel) => withdrawal(tunnel, setup, observed)),
  ],

  async apply(change, making) {
    if (change.action === 'remove') return withdraw(change.id, making);
    const { setup, observed } = making;
    const wanted = merged(observed['tunnel-configuration'].ours, setup, observed);
    const { ours } = observed.tunnel;
    if (!ours) throw new Error('a tunnel configuration needs its tunnel first');
    await put(ours, wanted, making);
    return (seen) => ({ ...seen, ours: wanted });
  },
};

/** Ours leads to the home. */
function leading(setup: Setup, observed: Observed): readonly Draft[] {
  if (setup.services.length === 0) return [];
  const seen = observed['tunnel-configuration'].ours;
  const wanted = merged(seen, setup, observed);
  if (seen && same(seen.ingress, wanted.ingress)) return [];
  const [first] = setup.services;
  return [
    {
      id: 'tunnel-configuration/update',
      resource: 'tunnel-configuration',
      action: 'update',
      subject: first?.hostname ?? '',
      before: seen?.ingress.find((entry) => entry.hostname === first?.hostname)?.service ?? null,
      after: first?.url ?? '',
      follows: [
        'tunnel/create',
        // The address is put up last, so the lock need not be waited for, unless the address stands already.
        ...(standsOpen(setup, observed) ? ['lock-rule/create', 'lock-rule/update'] : []),
      ],
      request: shownPut(setup, observed.tunnel.ours?.id ?? '‹tunnel›', wanted),
    },
  ];
}

/** One that stays for others forgets our addresses, once they no longer lead into it. */
function withdrawal(tunnel: OurTunnel, setup: Setup, observed: Observed): readonly Draft[] {
  const seen = configurationOf(tunnel, observed);
  if (!seen || entriesOfOthers(tunnel, setup, observed).length === 0) return [];
  const withdrawn = oursIn(seen, setup, observed);
  if (withdrawn.length === 0) return [];
  return [
    {
      id: withdrawalId(tunnel),
      resource: 'tunnel-configuration',
      action: 'remove',
      subject: withdrawn.map(({ hostname }) => hostname).join(', '),
      before: withdrawn.map(({ service }) => service).join(', '),
      after: null,
      follows: ['dns-record/remove', 'dns-record/update', 'dns-record/create'].filter(
        // An address that comes new waits for the lock, and the lock for this where it has to remember an old address.
        (name) => name === 'dns-record/remove' || !isOnlyOfOldAddresses(withdrawn, setup),
      ),
      request: shownPut(setup, tunnel.id, without(seen, withdrawn)),
    },
  ];
}

/**
 * Entries carry no mark: once the lock has forgotten an old address, nobody could tell any more that an entry of it was
 * ours. These changes come before that.
 */
export function withdrawalsToRemember(setup: Setup, observed: Observed): readonly string[] {
  return leavingTunnels(setup, observed)
    .filter((tunnel) => {
      const seen = configurationOf(tunnel, observed);
      return seen !== null && isOnlyOfOldAddresses(oursIn(seen, setup, observed), setup);
    })
    .map(withdrawalId);
}

function isOnlyOfOldAddresses(entries: readonly IngressEntry[], { services }: Setup): boolean {
  return entries.every((entry) => !services.some(({ hostname }) => hostname === entry.hostname));
}

function withdrawalId({ id }: OurTunnel): string {
  return `tunnel-configuration/remove/${id}`;
}

async function withdraw(changeId: string, making: Making) {
  const { setup, observed } = making;
  const tunnel = leavingTunnels(setup, observed).find((each) => withdrawalId(each) === changeId);
  const seen = tunnel ? configurationOf(tunnel, observed) : null;
  if (!tunnel || !seen) throw new Error('there is no tunnel to withdraw from');
  const left = without(seen, oursIn(seen, setup, observed));
  await put(tunnel, left, making);
  return (all: TunnelConfigurationsSeen): TunnelConfigurationsSeen =>
    tunnel.id === observed.tunnel.ours?.id
      ? { ...all, ours: left }
      : { ...all, abandoned: { ...all.abandoned, [tunnel.id]: left } };
}

function oursIn({ ingress }: TunnelConfigurationSeen, setup: Setup, observed: Observed) {
  const ours = ourHostnames(setup, observed);
  return ingress.filter(({ hostname }) => hostname && ours.has(hostname));
}

function without(seen: TunnelConfigurationSeen, entries: readonly IngressEntry[]): TunnelConfigurationSeen {
  return { ...seen, ingress: seen.ingress.filter((entry) => !entries.includes(entry)) };
}

async function read({ id }: OurTunnel, { zone }: Setup, cloudflare: SetupIo['cloudflare']) {
  const { config } = await cloudflare.read(Configuration, 'GET cfd_tunnel configurations', () =>
    cloudflare.sdk.zeroTrust.tunnels.cloudflared.configurations.get(id, { account_id: zone.account.id }),
  );
  return config ? seenFrom(config) : null;
}

function shownPut(
  { zone }: Setup,
  tunnelId: string,
  configuration: TunnelConfigurationSeen,
): Draft['request'] {
  return {
    method: 'PUT',
    path: `/accounts/${zone.account.id}/cfd_tunnel/${tunnelId}/configurations`,
    body: JSON.stringify({ config: bodyOf(configuration) }),
  };
}

/** Ours first, what others put there after it, the catch-all last. */
function merged(
  seen: TunnelConfigurationSeen | null,
  setup: Setup,
  observed: Observed,
): TunnelConfigurationSeen {
  const ours = ourHostnames(setup, observed);
  const kept = (seen?.ingress ?? []).filter((entry) => !entry.hostname || !ours.has(entry.hostname));
  const last = kept.at(-1);
  const endsWithCatchAll = last !== undefined && isCatchAll(last);
  return {
    ingress: [...setup.services.map(entryFor), ...kept, ...(endsWithCatchAll ? [] : [CATCH_ALL])],
    others: seen?.others ?? {},
  };
}

function entryFor({ hostname, url }: Service): IngressEntry {
  const entry = { hostname, service: url.replace(/\/+$/, '') };
  // Home Assistant's own certificate names another host or none at all, and the path is inside the user's network.
  return url.startsWith('https:') ? { ...entry, originRequest: { noTLSVerify: true } } : entry;
}

async function put(
  { id }: OurTunnel,
  configuration: TunnelConfigurationSeen,
  { setup, io: { cloudflare } }: Making,
): Promise<void> {
  await cloudflare.write(z.unknown(), 'PUT cfd_tunnel configurations', () =>
    cloudflare.sdk.zeroTrust.tunnels.cloudflared.configurations.update(id, {
      account_id: setup.zone.account.id,
      config: bodyOf(configuration),
    }),
  );
}

function bodyOf({ ingress, others }: TunnelConfigurationSeen): ConfigurationUpdateParams.Config {
  // The SDK's type demands a hostname even of the catch-all, which must have none (facts: SDK quirks).
  return { ...others, ingress: [...ingress] as ConfigurationUpdateParams.Config.Ingress[] };
}

function seenFrom({ ingress, ...others }: z.infer<typeof Configuration>['config'] & object) {
  return { ingress: ingress ?? [], others };
}

function same(a: readonly IngressEntry[], b: readonly IngressEntry[]): boolean {
  return JSON.stringify(a.map(sorted)) === JSON.stringify(b.map(sorted));
}

/** Cloudflare may give the keys back in another order, and an empty `originRequest` where none was sent. */
function sorted(entry: IngressEntry): unknown {
  const meaningful = Object.entries(entry).filter(
    ([key, value]) => !(key === 'originRequest' && JSON.stringify(value) === '{}'),
  );
  return meaningful.sort(([a], [b]) => (a < b ? -1 : 1));
}
