import type { MenuWords } from '../../shape/menus.ts';

/**
 * Of github.com/home-assistant/android, read in commit 41bacb34. Its translations have not been in it since, so words
 * that came later were not found.
 */
const source = 'app/src/main/res/values-pl/strings.xml';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations';

export const homeAssistantAndroid: MenuWords = {
  Settings: { shown: 'Ustawienia', source: `${frontend}/pl: panel.config` },
  'Companion app': {
    shown: 'Aplikacja towarzysząca',
    source: `${frontend}/config/pl: ui.panel.config.dashboard.companion.main`,
  },
  'Home Assistant URL': { shown: 'Adres URL Home Assistanta', source },
  'Internal connection URL': { shown: 'Lokalny adres URL połączenia', source },
  'New Wi-Fi SSID': { shown: 'Nowy SSID sieci Wi-Fi', source },
  Password: { shown: 'Hasło', source },
};
