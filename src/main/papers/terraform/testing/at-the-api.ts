import { z } from 'zod';
import { type Body, type HclFile, readText } from './read-hcl.ts';

/** Where the API has what a resource of the provider is about, by the id that it is imported with: written down by hand, from the provider’s pages. */
const placeOf: Readonly<Record<string, (...id: readonly string[]) => string>> = {
  cloudflare_ruleset: (_zones, zone, ruleset) => `zones/${zone}/rulesets/${ruleset}`,
  cloudflare_certificate_authorities_hostname_associations: (zone) =>
    `zones/${zone}/certificate_authorities/hostname_associations`,
  cloudflare_client_certificate: (zone, id) => `zones/${zone}/client_certificates/${id}`,
  cloudflare_zero_trust_tunnel_cloudflared: (account, id) => `accounts/${account}/cfd_tunnel/${id}`,
  cloudflare_zero_trust_tunnel_cloudflared_config: (account, id) =>
    `accounts/${account}/cfd_tunnel/${id}/configurations`,
  cloudflare_zone_setting: (zone, id) => `zones/${zone}/settings/${id}`,
  cloudflare_dns_record: (zone, id) => `zones/${zone}/dns_records/${id}`,
  cloudflare_authenticated_origin_pulls: (zone, hostname) =>
    `zones/${zone}/origin_tls_client_auth/hostnames/${hostname}`,
};

/** Says where a file is, not what is there. */
const notOfTheThing = ['zone_id', 'account_id', 'tunnel_id', 'lifecycle', 'depends_on'];

export interface Compared {
  readonly type: string;
  readonly name: string;
  /** What the file says of the thing, as the API would. */
  readonly inFile: Readonly<Record<string, unknown>>;
  readonly atApi: Readonly<Record<string, unknown>>;
}

/** Every resource of the file beside what is at the API. */
export async function compareWithApi(
  file: HclFile,
  known: Readonly<Record<string, string>>,
  get: (path: string) => Promise<unknown>,
): Promise<readonly Compared[]> {
  return Promise.all(
    file.import.map(async (block) => {
      const [type = '', name = ''] = readText(block.to, { ...selfNamed(file) }).split('.');
      const body = file.resource[type]?.[name]?.[0];
      const place = placeOf[type];
      if (!body || !place) throw new RangeError(`${type}.${name} is imported and is not in the file`);
      const atApi = z
        .record(z.string(), z.unknown())
        .parse(await get(place(...readText(block.id).split('/'))));
      return { type, name, inFile: asApi(type, body, known), atApi };
    }),
  );
}

/** A reference to a resource, read as the name of that resource. */
function selfNamed({ resource }: HclFile): Readonly<Record<string, string>> {
  const names = Object.entries(resource).flatMap(([type, named]) =>
    Object.keys(named).map((name) => `${type}.${name}`),
  );
  return Object.fromEntries(names.map((name) => [name, name]));
}

function asApi(type: string, body: Body, known: Readonly<Record<string, string>>): Record<string, unknown> {
  const told = Object.entries(body).filter(([key]) => !notOfTheThing.includes(key));
  const read = Object.fromEntries(told.map(([key, value]) => [key, asWritten(value, known)]));
  switch (type) {
    case 'cloudflare_zone_setting':
      return { id: read.setting_id, value: read.value };
    case 'cloudflare_zero_trust_tunnel_cloudflared_config':
      return { config: inCamelCase(read.config) };
    case 'cloudflare_authenticated_origin_pulls':
      return z.array(z.record(z.string(), z.unknown())).parse(read.config)[0] ?? {};
    default:
      return read;
  }
}

function asWritten(value: unknown, known: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return readText(value, known);
  if (Array.isArray(value)) return value.map((each) => asWritten(each, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asWritten(each, known)]));
}

/** Words that the API writes in capitals. */
const capitals: Readonly<Record<string, string>> = {
  no_tls_verify: 'noTLSVerify',
  match_sn_ito_host: 'matchSNItoHost',
};

function inCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      capitals[key] ?? key.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      inCamelCase(each),
    ]),
  );
}
