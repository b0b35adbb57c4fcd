import type { MenuWords } from '../../shape/menus.ts';

/**
 * Of github.com/home-assistant/android, read in commit 005b759a. Its translations have not been in it since, so words
 * that came later were not found.
 */
const source = 'app/src/main/res/values-de/strings.xml';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations';

export const homeAssistantAndroid: MenuWords = {
  Settings: { shown: 'Einstellungen', source: `${frontend}/de.json: panel.config` },
  'Companion app': {
    shown: 'Companion-App',
    source: `${frontend}/config/de.json: ui.panel.config.dashboard.companion.main`,
  },
  'Home Assistant URL': { shown: 'Home Assistant URL', source },
  'Internal connection URL': { shown: 'Interne Verbindungs-URL', source },
  'New Wi-Fi SSID': { shown: 'Neue WLAN SSID', source },
  Password: { shown: 'Passwort', source },
};
