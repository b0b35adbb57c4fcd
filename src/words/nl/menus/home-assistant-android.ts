import type { MenuWords } from '../../shape/menus.ts';

/**
 * Of github.com/home-assistant/android, read in commit 1ffdc94f. Its translations have not been in it since, so words
 * that came later were not found.
 */
const source = 'app/src/main/res/values-nl/strings.xml';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations';

export const homeAssistantAndroid: MenuWords = {
  Settings: { shown: 'Instellingen', source: `${frontend}/nl.json: panel.config` },
  'Companion app': {
    shown: 'Companion app',
    source: `${frontend}/config/nl.json: ui.panel.config.dashboard.companion.main`,
  },
  'Home Assistant URL': { shown: 'Home Assistant URL', source },
  'Internal connection URL': { shown: 'Interne verbindings-URL', source },
  'New Wi-Fi SSID': { shown: 'Nieuwe WiFi SSID', source },
  Password: { shown: 'Wachtwoord', source },
};
