import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/home-assistant/iOS, read in commit d722d781. */
const source = 'Sources/App/Resources/de.lproj/Localizable.strings';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations/config/de.json: ui.panel.config.dashboard.companion.main';

export const homeAssistantIphone: MenuWords = {
  'Client Certificate Required': { shown: 'Clientzertifikat erforderlich', source },
  Settings: { shown: 'Einstellungen', source },
  'Companion App': { shown: 'Companion-App', source: frontend },
  'Client Certificate': { shown: 'Clientzertifikat', source },
  'Import Certificate': { shown: 'Zertifikat importieren', source },
  'Select Certificate File': { shown: 'Zertifikatsdatei auswählen', source },
  'Certificate Password': { shown: 'Zertifikatspasswort', source },
  Import: { shown: 'Importieren', source },
  Connection: { shown: 'Verbindung', source },
  'External URL': { shown: 'Externe URL', source },
  'Internal URL': { shown: 'Interne URL', source },
  SSIDs: { shown: 'SSIDs', source },
  'Connection security level': { shown: 'Sicherheitsstufe der Verbindung', source },
  'Most secure': { shown: 'Am sichersten', source },
  'Add new SSID': { shown: 'Neue SSID hinzufügen', source },
  'Add New Hardware Address': { shown: 'Neue Hardwareadresse hinzufügen', source },
};
