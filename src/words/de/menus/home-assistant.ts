import type { MenuWords } from '../../shape/menus.ts';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Settings: { shown: 'Einstellungen', source: `${folder}/de.json: panel.config` },
  Security: { shown: 'Sicherheit', source: `${folder}/profile/de.json: ui.panel.profile.tabs.security` },
  'Devices & services': {
    shown: 'Geräte & Dienste',
    source: `${folder}/config/de.json: ui.panel.config.dashboard.devices.main`,
  },
  'Add integration': {
    shown: 'Integration hinzufügen',
    source: `${folder}/config/de.json: ui.panel.config.integrations.add_integration`,
  },
};
