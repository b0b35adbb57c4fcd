import { z } from 'zod';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, ChangeIn, PlannedChange, Resource } from '../../model/model.ts';
import type { Observed, OriginPullsSeen } from '../../model/observed.ts';
import { pullCertificateIn } from './origin-pull-certificate.ts';
import { concernsPublicAddress, publicHostnames } from './public-address.ts';

const Association = z.object({
  hostname: z.string().nullish(),
  cert_id: z.string().nullish(),
  /** `null` where there is none (facts: cloudflare#origin-pulls). */
  enabled: z.boolean().nullish(),
});

/**
 * Authenticated origin pulls: at our addresses Cloudflare shows our certificate to the home's reverse proxy, which turns
 * everybody else away. Seen: on Review, where there is no tunnel. Changes: what is shown at our addresses. Never touched: other
 * hostnames, and what the whole zone shows. Gone: when an address leads there no more.
 */
export const originPull: Resource<'origin-pull'> = {
  id: 'origin-pull',

  async observe(setup, ledger, { cloudflare }) {
    if (!concernsPublicAddress(setup, ledger)) return null;
    const entries = hostnamesConcerned(setup, ledger).map(async (hostname) => {
      const association = await cloudflare.read(Association, 'GET origin_tls_client_auth hostnames', () =>
        cloudflare.sdk.originTLSClientAuth.hostnames.get(hostname, { zone_id: setup.zone.id }),
      );
      return [hostname, seenFrom(association)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  },

  plan(setup, _ledger, observed) {
    const wanted = publicHostnames(setup);
    const missing = wanted.filter((hostname) => !isShown(hostname, observed) && !isTaken(hostname, observed));
    const stale = Object.keys(observed['origin-pull'] ?? {}).filter(
      (hostname) => !wanted.includes(hostname) && isOurs(hostname, observed),
    );
    return [
      ...missing.map((hostname) => setting(setup, hostname, observed)),
      ...stale.map((hostname) => unsetting(setup, hostname)),
    ];
  },

  blockers(setup, _ledger, observed) {
    const taken = publicHostnames(setup).filter((hostname) => isTaken(hostname, observed));
    return taken.length ? [{ code: 'ORIGIN_PULL_TAKEN', names: taken }] : [];
  },

  remember(setup, ledger) {
    const hostnames = [...(ledger['origin-pull']?.hostnames ?? []), ...publicHostnames(setup)];
    return hostnames.length > 0
      ? { ...ledger, 'origin-pull': { hostnames: [...new Set(hostnames)] } }
      : ledger;
  },

  forget(setup, { 'origin-pull': _former, ...ledger }) {
    const hostnames = publicHostnames(setup);
    return hostnames.length > 0 ? { ...ledger, 'origin-pull': { hostnames } } : ledger;
  },

  async apply(change, context) {
    const associated = await associate(change, context);
    return (seen: OriginPullsSeen | null): OriginPullsSeen => ({ ...seen, [change.hostname]: associated });
  },
};

/** Whether Cloudflare shows our certificate to the server at this address. */
export function isShown(hostname: string, observed: Observed): boolean {
  return isOurs(hostname, observed) && observed['origin-pull']?.[hostname]?.enabled === true;
}

/** Any of ours counts: a lost answer may have left two. */
function isOurs(hostname: string, observed: Observed): boolean {
  const certificateId = observed['origin-pull']?.[hostname]?.certificateId;
  return observed['origin-pull-certificate']?.ours.some(({ id }) => id === certificateId) ?? false;
}

/** Somebody shows a certificate of theirs there, or wants none to be shown. */
function isTaken(hostname: string, observed: Observed): boolean {
  return (observed['origin-pull']?.[hostname] ?? null) !== null && !isOurs(hostname, observed);
}

function hostnamesConcerned(setup: Setup, ledger: Ledger): readonly string[] {
  return [...new Set([...publicHostnames(setup), ...(ledger['origin-pull']?.hostnames ?? [])])];
}

type Planned = PlannedChange<'origin-pull'>;

function setting(setup: Setup, hostname: string, observed: Observed): Planned {
  return {
    kind: 'origin-pull.set',
    id: `origin-pull/create/${hostname}`,
    resource: 'origin-pull',
    hostname,
    follows: [{ kind: 'origin-pull-certificate.upload' }],
    request: setRequest(setup, hostname, pullCertificateIn(observed)?.id ?? '‹certificate›'),
  };
}

/** Once the address leads elsewhere: the proxy would turn Cloudflare away. */
function unsetting(setup: Setup, hostname: string): Planned {
  return {
    kind: 'origin-pull.unset',
    id: `origin-pull/remove/${hostname}`,
    resource: 'origin-pull',
    hostname,
    follows: [{ resource: 'dns-record' }],
    request: requestFor(setup, { hostname, enabled: null }),
  };
}

function setRequest(setup: Setup, hostname: string, certificateId: string) {
  return requestFor(setup, { hostname, cert_id: certificateId, enabled: true });
}

/** Hostnames that are not named keep what they have. */
function requestFor({ zone }: Setup, config: Readonly<Record<string, unknown>>) {
  return requestTo('PUT', `/zones/${zone.id}/origin_tls_client_auth/hostnames`, { config: [config] });
}

async function associate({ kind, hostname }: ChangeIn<'origin-pull'>, { setup, observed, io }: ApplyContext) {
  const call = 'PUT origin_tls_client_auth hostnames';
  switch (kind) {
    case 'origin-pull.set': {
      const certificate = pullCertificateIn(observed);
      // The plan uploads it first.
      if (!certificate) throw new Refusal('PLAN_CHANGED');
      await io.cloudflare.write(z.unknown(), call, setRequest(setup, hostname, certificate.id));
      return { certificateId: certificate.id, enabled: true };
    }
    case 'origin-pull.unset':
      await io.cloudflare.write(z.unknown(), call, requestFor(setup, { hostname, enabled: null }));
      return null;
  }
}

function seenFrom({ cert_id, enabled }: z.infer<typeof Association>): OriginPullsSeen[string] {
  return typeof enabled === 'boolean' ? { certificateId: cert_id ?? '', enabled } : null;
}
