import type { Mark } from './hold-against.ts';

/** Where an exchange may be other than Cloudflare's types say, and how that is known. */
export interface Departure {
  readonly operation: RegExp;
  readonly where: Mark['where'];
  readonly field: RegExp;
  readonly what: string;
  /** Ours to leave so, or the types' mistake. */
  readonly why: string;
}

const missing = (name: string): string => `required {"missingProperty":"${name}"}`;
const extra = (name: string): string => `additionalProperties {"additionalProperty":"${name}"}`;
const notA = (type: string): string => `type {"type":"${type}"}`;

const tunnels = /\/cfd_tunnel$/;
const configurations = /\/configurations$/;
const records = /\/dns_records(?:\/|$)/;
const wholeRecord = /^(?:\/\*|\/(?:posts|deletes|patches)\/\*)?$/;

/** Everything else that is not as the types say is a violation. */
export const departures: readonly Departure[] = [
  {
    operation: configurations,
    where: 'params',
    field: /^\/config\/ingress\/\*$/,
    what: missing('hostname'),
    why: 'the catch-all must not have one (facts: cloudflare#sdk-types)',
  },
  {
    operation: configurations,
    where: 'result',
    field: /^\/config\/ingress\/\*$/,
    what: missing('hostname'),
    why: 'the catch-all must not have one (facts: cloudflare#sdk-types)',
  },
  {
    operation: configurations,
    where: 'result',
    field: /^\/config$/,
    what: notA('object'),
    why: 'a new tunnel has null here (facts: cloudflare#tunnel-configuration)',
  },
  ...['params', 'result'].map((where) => ({
    operation: configurations,
    where: where === 'params' ? ('params' as const) : ('result' as const),
    field: /^\/config$/,
    what: extra('warp-routing'),
    why: 'recorded, and carried along as it was read (facts: cloudflare#tunnel-configuration)',
  })),
  {
    operation: /^DELETE .*\/cfd_tunnel\/\{\}$/,
    where: 'result',
    field: /^\/conns_active_at$/,
    what: notA('string'),
    why: 'null where nobody ever connected (facts: cloudflare#answers-with-null)',
  },
  ...['name', 'ttl', 'type'].map((name) => ({
    operation: /^PATCH .*\/dns_records\/\{\}$/,
    where: 'params' as const,
    field: /^$/,
    what: missing(name),
    why: 'the try whether a token may change records says nothing, to change nothing (facts: cloudflare#write-probes)',
  })),
  {
    operation: /^POST .*\/rulesets$/,
    where: 'params',
    field: /^\/dry_run$/,
    what: notA('boolean'),
    why: 'a query has only texts; this one says true (facts: cloudflare#write-probes)',
  },
  {
    operation: /^DELETE .*\/cfd_tunnel\/\{\}$/,
    where: 'params',
    field: /^$/,
    what: extra('cascade'),
    why: 'in no schema; cloudflared’s own client sends it (facts: cloudflare#tunnel-deletion)',
  },
  ...['credentials_file', 'token'].map((name) => ({
    operation: /^POST .*\/cfd_tunnel$/,
    where: 'result' as const,
    field: /^$/,
    what: extra(name),
    why: 'in the answer to the creation alone (facts: cloudflare#tunnels)',
  })),
  {
    operation: tunnels,
    where: 'result',
    field: /\/(?:conns_active_at|conns_inactive_at|deleted_at)$/,
    what: notA('string'),
    why: 'null where there is no such time (facts: cloudflare#answers-with-null)',
  },
  {
    operation: records,
    where: 'result',
    field: /\/comment$/,
    what: notA('string'),
    why: 'null where there is none (facts: cloudflare#answers-with-null)',
  },
  {
    operation: /\/hostname_associations$/,
    where: 'result',
    field: /^\/hostnames$/,
    what: notA('array'),
    why: 'null where there never was a list (facts: cloudflare#hostname-associations)',
  },
  {
    operation: /^GET \/zones$/,
    where: 'result',
    field: /\/owner\/id$/,
    what: notA('string'),
    why: 'null for a person’s zone (facts: cloudflare#answers-with-null)',
  },
  ...['zone_id', 'zone_name'].map((name) => ({
    operation: records,
    where: 'result' as const,
    field: wholeRecord,
    what: extra(name),
    why: 'the practice API still gives what older answers had; nothing here reads it',
  })),
  {
    operation: /^GET \/zones$/,
    where: 'result',
    field: /\/owner$/,
    what: extra('email'),
    why: 'the practice API still gives what older answers had; nothing here reads it',
  },
];

/** The departure that explains a mark, if one does. */
export function explain(mark: Mark): Departure | undefined {
  return departures.find(
    ({ operation, where, field, what }) =>
      operation.test(mark.operation) && where === mark.where && field.test(mark.field) && what === mark.what,
  );
}
