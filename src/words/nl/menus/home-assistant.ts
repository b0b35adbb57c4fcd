import type { MenuWords } from '../../shape/menus.ts';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Settings: { shown: 'Instellingen', source: `${folder}/nl.json: panel.config` },
  Security: { shown: 'Beveiliging', source: `${folder}/profile/nl.json: ui.panel.profile.tabs.security` },
  'Devices & services': {
    shown: 'Apparaten en diensten',
    source: `${folder}/config/nl.json: ui.panel.config.dashboard.devices.main`,
  },
  'Add integration': {
    shown: 'Voeg integratie toe',
    source: `${folder}/config/nl.json: ui.panel.config.integrations.add_integration`,
  },
};
