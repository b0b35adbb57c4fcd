import type { Permission } from './token.ts';

/** Phases around the custom rules that people have rules in, in the order in which they run. */
export const phasesAround = [
  'http_request_dynamic_redirect',
  'http_request_transform',
  'http_config_settings',
  'http_request_origin',
] as const;

/** Who may read the rules of a phase (facts: cloudflare#audit-permissions). */
export function permissionFor(phase: string): Permission {
  switch (phase) {
    case 'http_request_dynamic_redirect':
      return 'single_redirect';
    case 'http_request_transform':
      return 'transform_rules';
    case 'http_config_settings':
      return 'config_rules';
    case 'http_request_origin':
      return 'origin_rules';
    default:
      return 'zone_waf';
  }
}
