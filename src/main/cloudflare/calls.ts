import type { Permission } from '../../contract/cloudflare.ts';
import { type ZoneSettingId, zoneSettingIds } from '../../contract/setup.ts';

/**
 * Every call that is made, by the name it has in technical details, and the right that it needs
 * (facts: cloudflare#permission-groups). `null` where it needs none, `optional` where it needs one that a token may do without
 * (facts: cloudflare#audit-permissions).
 */
const rights = {
  'GET user/tokens/verify': null,
  'GET accounts/tokens/verify': null,
  'GET ips': null,
  'GET bot_management': 'optional',
  'GET firewall/access_rules': 'optional',
  'GET rulesets http_request_origin': 'optional',
  'GET rulesets http_request_transform': 'optional',
  'GET rulesets http_request_dynamic_redirect': 'optional',
  'GET rulesets http_config_settings': 'optional',
  'GET pagerules': 'optional',
  'GET workers/routes': 'optional',
  'GET access/apps': 'optional',
  'GET rulesets http_request_redirect': 'optional',
  'GET rules/lists': 'optional',
  'GET rules/lists items': 'optional',
  'GET snippets/snippet_rules': 'optional',
  'GET load_balancers': 'optional',
  'GET load_balancers/pools': 'optional',
  'GET spectrum/apps': 'optional',
  'GET custom_hostnames': 'optional',
  'GET zones': 'zone-read',
  'GET dns_records': 'dns-edit',
  'GET dns_records one': 'dns-edit',
  'POST dns_records': 'dns-edit',
  'POST dns_records batch': 'dns-edit',
  'PUT dns_records': 'dns-edit',
  'PATCH dns_records': 'dns-edit',
  'DELETE dns_records': 'dns-edit',
  'GET client_certificates': 'ssl-edit',
  'GET client_certificates by id': 'ssl-edit',
  'POST client_certificates': 'ssl-edit',
  'PATCH client_certificates': 'ssl-edit',
  'DELETE client_certificates': 'ssl-edit',
  'GET hostname_associations': 'ssl-edit',
  'PUT hostname_associations': 'ssl-edit',
  'GET certificates': 'ssl-edit',
  'POST certificates': 'ssl-edit',
  'DELETE certificates': 'ssl-edit',
  'GET origin_tls_client_auth hostnames': 'ssl-edit',
  'PUT origin_tls_client_auth hostnames': 'ssl-edit',
  'GET origin_tls_client_auth certificates': 'ssl-edit',
  'POST origin_tls_client_auth certificates': 'ssl-edit',
  'DELETE origin_tls_client_auth certificates': 'ssl-edit',
  'GET ssl/certificate_packs': 'ssl-edit',
  'GET ssl/universal/settings': 'ssl-edit',
  'GET rulesets entrypoint': 'waf-edit',
  'GET rulesets one': 'waf-edit',
  'PUT rulesets entrypoint': 'waf-edit',
  'POST rulesets': 'waf-edit',
  'POST rulesets rules': 'waf-edit',
  'PATCH rulesets rules': 'waf-edit',
  'DELETE rulesets rules': 'waf-edit',
  'GET settings security_level': 'zone-settings-edit',
  ...settingCalls('GET'),
  ...settingCalls('PATCH'),
  'GET cfd_tunnel': 'tunnel-edit',
  'GET cfd_tunnel one': 'tunnel-edit',
  'GET cfd_tunnel deleted': 'tunnel-edit',
  'GET cfd_tunnel connections': 'tunnel-edit',
  'GET cfd_tunnel configurations': 'tunnel-edit',
  'GET cfd_tunnel token': 'tunnel-edit',
  'POST cfd_tunnel': 'tunnel-edit',
  'PUT cfd_tunnel configurations': 'tunnel-edit',
  'PATCH cfd_tunnel': 'tunnel-edit',
  'DELETE cfd_tunnel': 'tunnel-edit',
  'DELETE cfd_tunnel connections': 'tunnel-edit',
} as const satisfies Readonly<Record<string, Permission | 'optional' | null>>;

export type Call = keyof typeof rights;

/** The right without which Cloudflare refuses this call. */
export function rightFor(call: Call): Permission | null {
  const right = rights[call];
  return right === 'optional' ? null : right;
}

/** Whether a token may do without the right to it, so that a refusal is an answer. */
export function isOptional(call: Call): boolean {
  return rights[call] === 'optional';
}

type SettingCall<Method extends string> = `${Method} settings ${ZoneSettingId}`;

function settingCalls<Method extends 'GET' | 'PATCH'>(
  method: Method,
): Readonly<Record<SettingCall<Method>, 'zone-settings-edit'>> {
  const entries = zoneSettingIds.map((id) => [`${method} settings ${id}`, 'zone-settings-edit']);
  // Object.fromEntries widens the keys to string; they are made of these very ids.
  return Object.fromEntries(entries) as Readonly<Record<SettingCall<Method>, 'zone-settings-edit'>>;
}
