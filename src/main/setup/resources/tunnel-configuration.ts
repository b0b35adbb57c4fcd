import type { ConfigurationUpdateParams } from 'cloudflare/resources/zero-trust/tunnels/cloudflared/configurations';
import { z } from 'zod';
import type { Service, Setup } from '../../../contract/setup.ts';
import { standsOpen } from '../lock.ts';
import type { IngressEntry, Observed, TunnelConfigurationSeen } from '../observed.ts';
import { ourHostnames } from '../our-hostnames.ts';
import type { Making, Resource } from '../resource.ts';

const Ingress = z.looseObject({ hostname: z.string().optional(), service: z.string() });
const Configuration = z.object({
  config: z.looseObject({ ingress: z.array(Ingress).nullish() }).nullish(),
});

/** cloudflared refuses a list whose last entry does not match every request. */
const CATCH_ALL: IngressEntry = { service: 'http_status:404' };

/**
 * Tunnel configuration: which address leads to which local URL. Seen: on Review, as where the path ends. Changes: the
 * entries of this Setup's addresses. Never touched: other entries of the tunnel and its other options. Gone:
 * with the tunnel.
 */
export const tunnelConfiguration: Resource<'tunnel-configuration'> = {
  id: 'tunnel-configuration',

  async observe(setup, { cloudflare }, other) {
    const { ours } = await other('tunnel');
    if (!ours) return null;
    const { config } = await cloudflare.read(Configuration, 'GET cfd_tunnel configurations', () =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.configurations.get(ours.id, {
        account_id: setup.zone.account.id,
      }),
    );
    return config ? seenFrom(config) : null;
  },

  plan(setup, observed) {
    if (setup.services.length === 0) return [];
    const seen = observed['tunnel-configuration'];
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
        request: {
          method: 'PUT',
          path: `/accounts/${setup.zone.account.id}/cfd_tunnel/${observed.tunnel.ours?.id ?? '‹tunnel›'}/configurations`,
          body: JSON.stringify({ config: bodyOf(wanted) }),
        },
      },
    ];
  },

  async apply(_change, making) {
    const wanted = merged(making.observed['tunnel-configuration'], making.setup, making.observed);
    await put(wanted, making);
    return () => wanted;
  },
};

/** Ours first, what others put there after it, the catch-all last. */
function merged(
  seen: TunnelConfigurationSeen | null,
  setup: Setup,
  observed: Observed,
): TunnelConfigurationSeen {
  const ours = ourHostnames(setup, observed);
  const kept = (seen?.ingress ?? []).filter((entry) => !entry.hostname || !ours.has(entry.hostname));
  const last = kept.at(-1);
  const endsWithCatchAll = last !== undefined && !last.hostname && !last.path;
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

async function put(configuration: TunnelConfigurationSeen, { setup, observed, io: { cloudflare } }: Making) {
  const tunnel = observed.tunnel.ours;
  if (!tunnel) throw new Error('a tunnel configuration needs its tunnel first');
  await cloudflare.write(z.unknown(), 'PUT cfd_tunnel configurations', () =>
    cloudflare.sdk.zeroTrust.tunnels.cloudflared.configurations.update(tunnel.id, {
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
