import type { HomeState, Installation } from './home-state.ts';

/** What `repairs/list_issues` has: those, and what every home like this is asked to mend. */
export function issuesOf({ repairs, installation }: HomeState): readonly object[] {
  return [
    ...repairs.map((repair) =>
      issue('http', repair, { breaks_in_ha_version: repair === 'deprecated_yaml' ? '2027.2.0' : null }),
    ),
    issue('homeassistant', 'country_not_configured', {}),
    ...(isSupported(installation) ? [] : [issue('homeassistant', 'deprecated_method', {})]),
  ];
}

/** (facts: home-assistant#installations) */
function isSupported(installation: Installation): boolean {
  return installation === 'os' || installation === 'container';
}

function issue(domain: string, id: string, fields: object): object {
  return {
    domain,
    issue_id: id,
    translation_key: id,
    translation_placeholders: null,
    severity: 'warning',
    is_fixable: false,
    ignored: false,
    dismissed_version: null,
    breaks_in_ha_version: null,
    issue_domain: null,
    learn_more_url: null,
    created: '2026-11-20T12:00:00+00:00',
    ...fields,
  };
}
