import type { MenuWords } from '../../shape/menus.ts';

/** By the names of the messages in the French words of Home Assistant’s frontend, in PyPI’s home-assistant-frontend 20261125.1. */
const named = (name: string) => `hass_frontend/static/translations/fr: ${name}`;

export const settings = { shown: 'Paramètres', source: named('panel.config') };
export const companionApp = {
  shown: 'Application Companion',
  source: named('ui.panel.config.dashboard.companion.main'),
};

export const homeAssistant: MenuWords = {
  Settings: settings,
  Security: { shown: 'Sécurité', source: named('ui.panel.profile.tabs.security') },
  'Devices & services': {
    shown: 'Appareils et services',
    source: named('ui.panel.config.dashboard.devices.main'),
  },
  'Add integration': {
    shown: 'Ajouter une intégration',
    source: named('ui.panel.config.integrations.add_integration'),
  },
};
