import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/home-assistant/iOS, read in commit d722d781. What the app shows in English there stays English here. */
const source = 'Sources/App/Resources/pl-PL.lproj/Localizable.strings';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations/config/pl: ui.panel.config.dashboard.companion.main';

export const homeAssistantIphone: MenuWords = {
  'Client Certificate Required': { shown: 'Wymagany certyfikat klienta', source },
  Settings: { shown: 'Ustawienia', source },
  'Companion App': { shown: 'Aplikacja towarzysząca', source: frontend },
  'Client Certificate': { shown: 'Certyfikat klienta', source },
  'Import Certificate': { shown: 'Importuj certyfikat', source },
  'Select Certificate File': { shown: 'Wybierz plik certyfikatu', source },
  'Certificate Password': { shown: 'Hasło certyfikatu', source },
  Import: { shown: 'Importuj', source },
  'External URL': { shown: 'Zewnętrzny adres URL', source },
  'Internal URL': { shown: 'Wewnętrzny adres URL', source },
  SSIDs: { shown: 'SSID-y (sieci Wi-Fi)', source },
  'Connection security level': { shown: 'Connection security level', source },
  'Most secure': { shown: 'Most secure', source },
  Connection: { shown: 'Połączenie', source },
  'Add new SSID': { shown: 'Dodaj nowy SSID (sieć Wi-Fi)', source },
  'Add New Hardware Address': { shown: 'Dodaj nowy adres sprzętowy', source },
};
