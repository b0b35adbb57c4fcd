import { z } from 'zod';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { Service, Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { isProblem } from '../../../errors/problem.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, Dependency, PlannedChange, Resource, SetupIo } from '../../model/model.ts';
import type {
  IngressEntry,
  Observed,
  OurTunnel,
  TunnelConfigurationSeen,
  TunnelConfigurationsSeen,
} from '../../model/observed.ts';
import { shownWebhookIds } from '../lock/agreed-exceptions.ts';
import { standsOpen } from '../lock/lock.ts';
import { markedHostnames, ourHostnames } from '../lock/our-hostnames.ts';
import { wantsTunnel } from '../origin/public-address.ts';
import { withCarried } from './carried-entries.ts';
import {
  listEntriesToClose,
  listForeignTunnelsToClose,
  listTunnelsToClose,
  type TunnelToClose,
} from './entries-to-close.ts';
import { entriesFor, findLeadingEntry, withOptionsOf } from './ingress-entries.ts';
import { configurationOf, entriesOfOthers, isCatchAll, leavingTunnels } from './tunnels-in-use.ts';

const Ingress = z.looseObject({
  hostname: z.string().optional(),
  path: z.string().optional(),
  service: z.string(),
});
const Configuration = z.object({
  config: z.looseObject({ ingress: z.array(Ingress).nullish() }).nullish(),
});

/** cloudflared refuses a list whose last entry does not match every request. */
const CATCH_ALL: IngressEntry = { service: 'http_status:404' };

/**
 * Tunnel configuration: which address leads to which local URL, and what ends before it. Seen: on Review, as where the
 * path ends. Changes: the entries of this Setup's addresses. Never touched: other entries of the tunnel and its other options. Gone:
 * with the tunnel, or taken out of it where the tunnel stays because others use it too; then what stood there before is put back.
 */
export const tunnelConfiguration: Resource<'tunnel-configuration'> = {
  id: 'tunnel-configuration',

  async observe(setup, _ledger, io, read) {
    const tunnels = await read('tunnel');
    const [ours, ...abandoned] = await Promise.all([
      tunnels.ours ? readConfiguration(tunnels.ours, setup, io) : null,
      ...tunnels.abandoned.map(async (each) => [each.id, await readConfiguration(each, setup, io)] as const),
    ]);
    const closing = await Promise.all(
      listForeignTunnelsToClose(setup, tunnels).map(
        async (each) => [each.id, await readConfiguration(each, setup, io)] as const,
      ),
    );
    return { ours, abandoned: Object.fromEntries(abandoned), closing: Object.fromEntries(closing) };
  },

  plan: (setup, ledger, observed) => [
    ...leading(setup, ledger, observed),
    ...leavingTunnels(setup, observed).flatMap((tunnel) => withdrawal(tunnel, setup, ledger, observed)),
    ...listTunnelsToClose(setup).flatMap((tunnel) => closing(tunnel, setup, ledger, observed)),
  ],

  remember(setup, ledger, observed) {
    const former = formerEntries(setup, ledger, observed);
    if (!observed.tunnel.ours?.isAdopted || former.length === 0) return ledger;
    const known = ledger['tunnel-configuration']?.replaced ?? [];
    return { ...ledger, 'tunnel-configuration': { replaced: [...known, ...former] } };
  },

  forget({ services }, ledger) {
    const { 'tunnel-configuration': _former, ...others } = ledger;
    return services.length > 0 ? ledger : others;
  },

  async apply(change, context) {
    switch (change.kind) {
      case 'tunnel-configuration.lead':
        return lead(context);
      case 'tunnel-configuration.withdraw':
        return withdraw(change, context);
      case 'tunnel-configuration.close':
        return close(change, context);
    }
  },
};

/** Ours leads to the home. */
function leading(
  setup: Setup,
  ledger: Ledger,
  observed: Observed,
): readonly PlannedChange<'tunnel-configuration'>[] {
  const [first] = setup.services;
  if (!first || !wantsTunnel(setup)) return [];
  const seen = observed['tunnel-configuration'].ours;
  const wanted = merge(seen, setup, ledger, observed);
  if (seen && isSame(seen.ingress, wanted.ingress)) return [];
  return [
    {
      kind: 'tunnel-configuration.lead',
      id: 'tunnel-configuration/update',
      resource: 'tunnel-configuration',
      hostname: first.hostname,
      service: first.url,
      serviceBefore: findLeadingEntry(seen?.ingress ?? [], first.hostname)?.service ?? null,
      follows: [
        { kind: 'tunnel.create' },
        // The address is put up last, so the lock need not be waited for, unless the address stands already.
        ...(standsOpen(setup, observed) ? lockInPlace : []),
      ],
      request: requestFor(
        observed.tunnel.ours?.id ?? '‹tunnel›',
        merge(seen, setup, ledger, asShown(observed, setup)),
        setup,
      ),
    },
  ];
}

/** For what is shown: no id of a webhook is in it. */
function asShown(observed: Observed, setup: Setup): Observed {
  const webhookIds = shownWebhookIds(setup);
  return { ...observed, 'lock-rule': { ...observed['lock-rule'], webhookIds } };
}

const lockInPlace: readonly Dependency[] = [{ kind: 'lock-rule.create' }, { kind: 'lock-rule.update' }];

async function lead({ setup, ledger, observed, io }: ApplyContext) {
  const wanted = merge(observed['tunnel-configuration'].ours, setup, ledger, observed);
  const { ours } = observed.tunnel;
  // The plan makes the tunnel first.
  if (!ours) throw new Refusal('PLAN_CHANGED');
  await configure(ours, wanted, setup, io);
  return (seen: TunnelConfigurationsSeen): TunnelConfigurationsSeen => ({ ...seen, ours: wanted });
}

/** One that stays for others forgets our addresses, once they no longer lead into it. */
function withdrawal(
  tunnel: OurTunnel,
  setup: Setup,
  ledger: Ledger,
  observed: Observed,
): readonly PlannedChange<'tunnel-configuration'>[] {
  const seen = configurationOf(tunnel, observed);
  const stays = tunnel.isAdopted || entriesOfOthers(tunnel, setup, ledger, observed).length > 0;
  if (!seen || !stays) return [];
  const withdrawn = findOurs(seen, setup, ledger, observed);
  if (withdrawn.length === 0) return [];
  return [
    {
      kind: 'tunnel-configuration.withdraw',
      id: withdrawalId(tunnel),
      resource: 'tunnel-configuration',
      tunnel: { id: tunnel.id, name: tunnel.name },
      hostnames: [...new Set(withdrawn.flatMap(({ hostname }) => hostname ?? []))],
      // An address that comes new waits for the lock, and the lock for this where it has to remember an old address.
      follows: [
        isOnlyOfOldAddresses(withdrawn, setup) ? { kind: 'dns-record.delete' } : { resource: 'dns-record' },
      ],
      request: requestFor(tunnel.id, afterLeaving(seen, withdrawn, ledger), setup),
    },
  ];
}

/**
 * Entries carry no mark: once the lock has forgotten an old address, nobody could tell any more that an entry of it was
 * ours. These changes come before that.
 */
export function withdrawalsToRemember(
  setup: Setup,
  ledger: Ledger,
  observed: Observed,
): readonly Dependency[] {
  return leavingTunnels(setup, observed)
    .filter((tunnel) => {
      const seen = configurationOf(tunnel, observed);
      return seen !== null && isOnlyOfOldAddresses(findOurs(seen, setup, ledger, observed), setup);
    })
    .map((tunnel) => ({ change: withdrawalId(tunnel) }));
}

function isOnlyOfOldAddresses(entries: readonly IngressEntry[], { services }: Setup): boolean {
  return entries.every((entry) => !services.some(({ hostname }) => hostname === entry.hostname));
}

function withdrawalId({ id }: OurTunnel): string {
  return `tunnel-configuration/remove/${id}`;
}

async function withdraw({ tunnel }: ChangeOf<'tunnel-configuration.withdraw'>, context: ApplyContext) {
  const { setup, ledger, observed, io } = context;
  const leaving = leavingTunnels(setup, observed).find(({ id }) => id === tunnel.id);
  const seen = leaving ? configurationOf(leaving, observed) : null;
  if (!leaving || !seen) throw new Refusal('PLAN_CHANGED');
  const left = afterLeaving(seen, findOurs(seen, setup, ledger, observed), ledger);
  await configure(leaving, left, setup, io);
  return (all: TunnelConfigurationsSeen): TunnelConfigurationsSeen =>
    tunnel.id === observed.tunnel.ours?.id
      ? { ...all, ours: left }
      : { ...all, abandoned: { ...all.abandoned, [tunnel.id]: left } };
}

/** Entries of others that lead past the lock, in whichever tunnel, once our own address is there. */
function closing(
  tunnel: TunnelToClose,
  setup: Setup,
  ledger: Ledger,
  observed: Observed,
): readonly PlannedChange<'tunnel-configuration'>[] {
  const seen = beforeClosing(tunnel, setup, ledger, asShown(observed, setup));
  const entries = seen ? listEntriesToClose(tunnel, seen, setup) : [];
  if (!seen || entries.length === 0) return [];
  return [
    {
      kind: 'tunnel-configuration.close',
      id: `tunnel-configuration/close/${tunnel.id}`,
      resource: 'tunnel-configuration',
      tunnel,
      entries: entries.map(({ hostname, service }) => ({ hostname: hostname || null, service })),
      follows: [{ kind: 'tunnel-configuration.lead' }, { resource: 'dns-record' }],
      request: requestFor(tunnel.id, endingWithCatchAll(without(seen, entries)), setup),
    },
  ];
}

/** Our own tunnel as it will be by then: our entry comes into it first. */
function beforeClosing({ id }: TunnelToClose, setup: Setup, ledger: Ledger, observed: Observed) {
  const { ours, closing: others = {} } = observed['tunnel-configuration'];
  if (id !== observed.tunnel.ours?.id) return others[id] ?? null;
  return ours && merge(ours, setup, ledger, observed);
}

async function close({ tunnel }: ChangeOf<'tunnel-configuration.close'>, context: ApplyContext) {
  const { setup, ledger, observed, io } = context;
  const seen = beforeClosing(tunnel, setup, ledger, observed);
  if (!seen) throw new Refusal('PLAN_CHANGED');
  const left = endingWithCatchAll(without(seen, listEntriesToClose(tunnel, seen, setup)));
  await configure(tunnel, left, setup, io);
  return (all: TunnelConfigurationsSeen): TunnelConfigurationsSeen =>
    tunnel.id === observed.tunnel.ours?.id
      ? { ...all, ours: left }
      : { ...all, closing: { ...all.closing, [tunnel.id]: left } };
}

/** The entry that takes every name may be the one that goes. */
function endingWithCatchAll({ ingress, others }: TunnelConfigurationSeen): TunnelConfigurationSeen {
  const last = ingress.at(-1);
  return { ingress: last && isCatchAll(last) ? ingress : [...ingress, CATCH_ALL], others };
}

/** Those that were there before us and are back do not count. */
function findOurs({ ingress }: TunnelConfigurationSeen, setup: Setup, ledger: Ledger, observed: Observed) {
  const ours = ourHostnames(setup, ledger, observed);
  const former = ledger['tunnel-configuration']?.replaced ?? [];
  return ingress.filter(
    (entry) => entry.hostname && ours.has(entry.hostname) && !former.some((each) => isSame([each], [entry])),
  );
}

/** What led from our addresses before they were ours. */
function formerEntries(setup: Setup, ledger: Ledger, observed: Observed): readonly IngressEntry[] {
  const known = new Set([...(ledger['dns-record']?.hostnames ?? []), ...markedHostnames(setup, observed)]);
  const taken = setup.services.map(({ hostname }) => hostname).filter((hostname) => !known.has(hostname));
  return (observed['tunnel-configuration'].ours?.ingress ?? []).filter(
    ({ hostname }) => hostname && taken.includes(hostname),
  );
}

/** Without ours, and with what they took the place of. */
function afterLeaving(
  seen: TunnelConfigurationSeen,
  ours: readonly IngressEntry[],
  ledger: Ledger,
): TunnelConfigurationSeen {
  const left = without(seen, ours);
  const former = ledger['tunnel-configuration']?.replaced ?? [];
  const missing = former.filter((each) => !left.ingress.some((entry) => isSame([each], [entry])));
  return { ...left, ingress: [...missing, ...left.ingress] };
}

function without(seen: TunnelConfigurationSeen, entries: readonly IngressEntry[]): TunnelConfigurationSeen {
  return { ...seen, ingress: seen.ingress.filter((entry) => !entries.includes(entry)) };
}

async function configure(
  { id }: Pick<OurTunnel, 'id'>,
  wanted: TunnelConfigurationSeen,
  setup: Setup,
  { cloudflare, recentWrites }: SetupIo,
): Promise<void> {
  const request = requestFor(id, wanted, setup);
  await cloudflare.write(z.unknown(), 'PUT cfd_tunnel configurations', request);
  await recentWrites.note({ kind: 'tunnel-configured', tunnelId: id });
}

/** What a tunnel's entries are; `null` while it has none. */
export async function readConfiguration(
  { id }: Pick<OurTunnel, 'id'>,
  { zone }: Setup,
  { cloudflare, recentWrites }: Pick<SetupIo, 'cloudflare' | 'recentWrites'>,
) {
  try {
    const { config } = await cloudflare.read(Configuration, 'GET cfd_tunnel configurations', () =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.configurations.get(id, { account_id: zone.account.id }),
    );
    return config ? seenFrom(config) : null;
  } catch (error) {
    if (!isProblem(error) || error.technical.code !== NO_CONFIGURATION) throw error;
    // It was given one a moment ago: to take it for empty would write over what others have put there since.
    const isWritten = recentWrites
      .list()
      .some((write) => write.kind === 'tunnel-configured' && write.tunnelId === id);
    if (isWritten) throw new Refusal('CLOUDFLARE_LAGS', error.technical);
    return null;
  }
}

/** "Configuration for tunnel not found": a young tunnel has none for a while (facts: cloudflare#tunnel-configuration). */
const NO_CONFIGURATION = 1055;

function requestFor(tunnelId: string, { ingress, others }: TunnelConfigurationSeen, { zone }: Setup) {
  const path = `/accounts/${zone.account.id}/cfd_tunnel/${tunnelId}/configurations`;
  return requestTo('PUT', path, { config: { ...others, ingress } });
}

/** Ours first, what others put there after it, the catch-all last. */
function merge(
  seen: TunnelConfigurationSeen | null,
  setup: Setup,
  ledger: Ledger,
  observed: Observed,
): TunnelConfigurationSeen {
  const ours = ourHostnames(setup, ledger, observed);
  const kept = (seen?.ingress ?? []).filter((entry) => !entry.hostname || !ours.has(entry.hostname));
  const wanted = wantsTunnel(setup)
    ? setup.services.flatMap((service) => entriesIn(seen, service, setup, observed))
    : [];
  return endingWithCatchAll({
    ingress: withCarried([...wanted, ...kept], setup),
    others: seen?.others ?? {},
  });
}

function entriesIn(
  seen: TunnelConfigurationSeen | null,
  service: Service,
  setup: Setup,
  observed: Observed,
): readonly IngressEntry[] {
  const entries = entriesFor(service, setup, observed['lock-rule'].webhookIds);
  return observed.tunnel.ours?.isAdopted
    ? withOptionsOf(entries, service.hostname, seen?.ingress ?? [])
    : entries;
}

function seenFrom({ ingress, ...others }: z.infer<typeof Configuration>['config'] & object) {
  return { ingress: ingress ?? [], others };
}

function isSame(a: readonly IngressEntry[], b: readonly IngressEntry[]): boolean {
  return JSON.stringify(a.map(sorted)) === JSON.stringify(b.map(sorted));
}

/** Cloudflare may give the keys back in another order, and an empty `originRequest` where none was sent. */
function sorted(entry: IngressEntry): unknown {
  const meaningful = Object.entries(entry).filter(
    ([key, value]) => !(key === 'originRequest' && JSON.stringify(value) === '{}'),
  );
  return meaningful.sort(([a], [b]) => (a < b ? -1 : 1));
}
