/** Repairs about HTTP settings in configuration.yaml, as they come up at a start (facts: home-assistant#trust-timeline). */
export type Repair = 'deprecated_yaml' | 'yaml_still_present_after_migration';

export function issueOf(repair: Repair): object {
  return {
    domain: 'http',
    issue_id: repair,
    translation_key: repair,
    translation_placeholders: null,
    severity: 'warning',
    is_fixable: false,
    ignored: false,
    dismissed_version: null,
    breaks_in_ha_version: repair === 'deprecated_yaml' ? '2027.2.0' : null,
    issue_domain: null,
    learn_more_url: null,
    created: '2026-11-20T12:00:00+00:00',
  };
}
