import type { Integration } from './home-state.ts';

/** A config entry as `config_entries/get` shows it: what it was set up with is never in it (facts: home-assistant#config-entries). */
export function configEntryOf({ entryId, domain, title, source, state, createdAt }: Integration) {
  const seconds = Date.parse(createdAt) / 1000;
  return {
    created_at: seconds,
    entry_id: entryId,
    domain,
    modified_at: seconds,
    title,
    source,
    state: state === 'disabled' ? 'not_loaded' : state,
    supports_options: false,
    supports_remove_device: false,
    supports_unload: true,
    supports_reconfigure: false,
    supported_subentry_types: {},
    pref_disable_new_entities: false,
    pref_disable_polling: false,
    disabled_by: state === 'disabled' ? 'user' : null,
    reason: null,
    error_reason_translation_domain: null,
    error_reason_translation_key: null,
    error_reason_translation_placeholders: null,
    num_subentries: 0,
  };
}
