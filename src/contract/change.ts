import { z } from 'zod';
import { FormerRule } from './adoption.ts';
import { Countries, Exception } from './exception.ts';
import { Network } from './network.ts';
import { ReplacedRecord, ZoneSettingId } from './setup.ts';

/** The things Latchkey manages at Cloudflare and in Home Assistant; each is one file or small folder in `src/main/resources`. */
export const resourceIds = [
  'tunnel',
  'tunnel-configuration',
  'client-certificate',
  'lock-rule',
  'certificate-hostname',
  'zone-setting',
  'origin-certificate',
  'origin-pull-certificate',
  'origin-pull',
  'dns-record',
  'app-repository',
  'connector-app',
  'home-url',
  'http-config',
] as const;
export const ResourceId = z.enum(resourceIds);
export type ResourceId = z.infer<typeof ResourceId>;

/**
 * What is sent, for those who want to see it. Values known only during the run are ‹named›. `WS` is a command over Home
 * Assistant's WebSocket: `path` is its type.
 */
export const PlannedRequest = z
  .object({
    method: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'WS']),
    path: z.string(),
    body: z.string().nullable(),
  })
  .readonly();
export type PlannedRequest = z.infer<typeof PlannedRequest>;

/**
 * What an app has afterwards that it had not before: the tunnel's code as it is today; that it stays up; both families of
 * addresses, or one alone; HTTP/2 alone, or again whichever transport works.
 */
export const AppOption = z.enum([
  'code',
  'stays-up',
  'both-families',
  'ipv4-alone',
  'ipv6-alone',
  'http2',
  'any-transport',
]);
export type AppOption = z.infer<typeof AppOption>;

/** What every change has, whatever it does. */
const common = {
  /** Tells the changes of one plan apart, and is written down in the journal. Nothing is read out of it. */
  id: z.string(),
  request: PlannedRequest,
  /** Ids of the changes that must be in place first. */
  needs: z.array(z.string()).readonly(),
};

/** One kind of change: what is done, to a thing of which resource, and what there is to know about it. */
function change<Resource extends ResourceId, Action extends string, Fields extends z.ZodRawShape>(
  resource: Resource,
  action: Action,
  fields: Fields,
) {
  const kind: `${Resource}.${Action}` = `${resource}.${action}`;
  return z.object({ kind: z.literal(kind), resource: z.literal(resource), ...common, ...fields });
}

const hostnames = z.array(z.string()).readonly();
/** What may pass the lock without a key, and from where anything may come at all. */
const allows = { passes: z.array(Exception).readonly().optional(), countries: Countries.optional() };
const tunnel = z.object({ id: z.string(), name: z.string() }).readonly();
const HomeUrls = z.object({ external: z.string().nullable(), internal: z.string().nullable() }).readonly();

/** One thing that will be made, altered or taken away. */
export const Change = z.discriminatedUnion('kind', [
  change('tunnel', 'create', { name: z.string() }),
  change('tunnel', 'delete', { tunnel }),

  /** `serviceBefore` is where the address led until now, `null` where it led nowhere. */
  change('tunnel-configuration', 'lead', {
    hostname: z.string(),
    service: z.string(),
    serviceBefore: z.string().nullable(),
  }),
  /** Takes addresses of ours out of a tunnel that stays for others. */
  change('tunnel-configuration', 'withdraw', { tunnel, hostnames }),

  /** Takes entries of others out that lead to the same home past the lock, as the user agreed. */
  change('tunnel-configuration', 'close', {
    tunnel,
    entries: z.array(z.object({ hostname: z.string().nullable(), service: z.string() })).readonly(),
  }),

  change('client-certificate', 'issue', {
    keyId: z.string(),
    name: z.string(),
    purpose: z.enum(['device', 'lock-test']),
  }),
  /** `certificateId` is `null` for a key that the same plan makes, to test the lock with. */
  change('client-certificate', 'revoke', {
    keyId: z.string(),
    name: z.string(),
    certificateId: z.string().nullable(),
    /** No device stands for it any more, it was switched off, or it is a second copy of a key that stays. */
    reason: z.enum(['abandoned', 'switched-off', 'second-copy']),
  }),

  /** `part` counts from 1: a lock with many keys is spread over several rules. */
  change('lock-rule', 'create', { part: z.number().int().positive(), hostnames, ...allows }),
  change('lock-rule', 'update', { part: z.number().int().positive(), hostnames, ...allows }),
  change('lock-rule', 'delete', { part: z.number().int().positive(), hostnames }),
  /** A rule of somebody else that was the lock until now goes, as the user agreed; and comes back when ours is gone. */
  change('lock-rule', 'retire', { rule: FormerRule }),
  change('lock-rule', 'put-back', { rule: FormerRule }),

  change('certificate-hostname', 'update', { hostnamesBefore: hostnames, hostnames }),

  change('zone-setting', 'set', { setting: ZoneSettingId, before: z.string(), after: z.string() }),

  /** A certificate by which Cloudflare knows the home's reverse proxy. */
  change('origin-certificate', 'issue', { hostnames }),
  change('origin-certificate', 'revoke', { certificateId: z.string(), hostnames }),

  /** A certificate by which the home's reverse proxy knows Cloudflare. */
  change('origin-pull-certificate', 'upload', { name: z.string() }),
  change('origin-pull-certificate', 'delete', { certificateId: z.string(), name: z.string() }),

  /** Whether Cloudflare shows that certificate at an address. */
  change('origin-pull', 'set', { hostname: z.string() }),
  change('origin-pull', 'unset', { hostname: z.string() }),

  change('dns-record', 'create', { hostname: z.string() }),
  /** Our own record leads elsewhere by now. */
  change('dns-record', 'update', { hostname: z.string(), contentBefore: z.string() }),
  /** Records of others make way, as the user agreed. */
  change('dns-record', 'take-over', { hostname: z.string(), replaces: z.array(ReplacedRecord).readonly() }),
  /** A record of others that had to make way gets its name back. */
  change('dns-record', 'put-back', { record: ReplacedRecord }),
  change('dns-record', 'delete', { hostname: z.string() }),
  /** A record that led into the tunnel of the app's own, which has no connector any more; or back into it. */
  change('dns-record', 'move', { hostname: z.string(), to: z.enum(['ours', 'the-apps-own']) }),
  /** A record of others leads to the same home past the lock, and goes, as the user agreed. */
  change('dns-record', 'close', { record: ReplacedRecord }),

  change('app-repository', 'add', { url: z.string() }),
  change('app-repository', 'remove', { url: z.string() }),

  change('connector-app', 'install', { slug: z.string() }),
  change('connector-app', 'give-token', { slug: z.string(), brings: z.array(AppOption).readonly() }),
  change('connector-app', 'start', { slug: z.string() }),
  /** Back to how it was before it was given our token. */
  change('connector-app', 'restore', { slug: z.string() }),
  change('connector-app', 'uninstall', { slug: z.string() }),

  change('home-url', 'set', { before: HomeUrls, after: HomeUrls }),

  /** On trial: Home Assistant restarts with it, and takes it back by itself unless it is promoted. */
  change('http-config', 'try', {
    networksBefore: z.array(z.string()).readonly(),
    networks: z.array(z.string()).readonly(),
    /** Those of somebody's that stood there without effect, and count from then on. */
    wakes: z.array(z.string()).readonly().optional(),
    /** After how many wrong logins an address is shut out from then on, where this change brings that. */
    loginLimit: z.number().int().positive().nullable(),
  }),
  change('http-config', 'promote', { networks: z.array(Network).readonly() }),
]);
export type Change = Readonly<z.infer<typeof Change>>;

export type ChangeKind = Change['kind'];
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>;

/** What becomes of the thing that a change is about. */
export type Effect = 'create' | 'update' | 'remove';

/** Whether a change makes something, alters it, or takes it away. */
export const effectOf = {
  'tunnel.create': 'create',
  'tunnel.delete': 'remove',
  'tunnel-configuration.lead': 'update',
  'tunnel-configuration.withdraw': 'remove',
  'tunnel-configuration.close': 'remove',
  'client-certificate.issue': 'create',
  'client-certificate.revoke': 'remove',
  'lock-rule.create': 'create',
  'lock-rule.update': 'update',
  'lock-rule.delete': 'remove',
  'lock-rule.retire': 'remove',
  'lock-rule.put-back': 'create',
  'certificate-hostname.update': 'update',
  'zone-setting.set': 'update',
  'origin-certificate.issue': 'create',
  'origin-certificate.revoke': 'remove',
  'origin-pull-certificate.upload': 'create',
  'origin-pull-certificate.delete': 'remove',
  'origin-pull.set': 'create',
  'origin-pull.unset': 'remove',
  'dns-record.create': 'create',
  'dns-record.update': 'update',
  'dns-record.take-over': 'update',
  'dns-record.put-back': 'create',
  'dns-record.delete': 'remove',
  'dns-record.move': 'update',
  'dns-record.close': 'remove',
  'app-repository.add': 'create',
  'app-repository.remove': 'remove',
  'connector-app.install': 'create',
  'connector-app.give-token': 'update',
  'connector-app.start': 'update',
  'connector-app.restore': 'update',
  'connector-app.uninstall': 'remove',
  'home-url.set': 'update',
  'http-config.try': 'update',
  'http-config.promote': 'update',
} as const satisfies Readonly<Record<ChangeKind, Effect>>;
