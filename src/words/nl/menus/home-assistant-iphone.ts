import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/home-assistant/iOS, read in commit d722d781. */
const source = 'Sources/App/Resources/nl.lproj/Localizable.strings';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations/config/nl.json: ui.panel.config.dashboard.companion.main';

export const homeAssistantIphone: MenuWords = {
  'Client Certificate Required': { shown: 'Cliëntcertificaat Vereist', source },
  Settings: { shown: 'Instellingen', source },
  'Companion App': { shown: 'Companion app', source: frontend },
  'Client Certificate': { shown: 'Cliëntcertificaat', source },
  'Import Certificate': { shown: 'Importeer Certificaat', source },
  'Select Certificate File': { shown: 'Selecteer Certificaatbestand', source },
  'Certificate Password': { shown: 'Certificaatwachtwoord', source },
  Import: { shown: 'Importeer', source },
  Connection: { shown: 'Verbinding', source },
  'External URL': { shown: 'Externe URL', source },
  'Internal URL': { shown: 'Interne URL', source },
  SSIDs: { shown: 'SSID’s', source },
  'Connection security level': { shown: 'Beveiligingsniveau van verbinding', source },
  'Most secure': { shown: 'Meest veilig', source },
  'Add new SSID': { shown: 'Voeg nieuwe SSID toe', source },
  'Add New Hardware Address': { shown: 'Voeg nieuw hardware-adres toe', source },
};
