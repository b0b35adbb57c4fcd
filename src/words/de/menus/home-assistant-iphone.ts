import type { MenuWords } from '../../menus.ts';

/** Of github.com/home-assistant/iOS, read in commit f51e5515. Its words for client certificates came later, and were not found. */
const source = 'Sources/App/Resources/de.lproj/Localizable.strings';

export const homeAssistantIphone: MenuWords = {
  Settings: { shown: 'Einstellungen', source },
  Connection: { shown: 'Verbindung', source },
  'External URL': { shown: 'Externe URL', source },
  'Internal URL': { shown: 'Interne URL', source },
  SSIDs: { shown: 'SSIDs', source },
  'Add new SSID': { shown: 'Neue SSID hinzufügen', source },
  'Add New Hardware Address': { shown: 'Neue Hardwareadresse hinzufügen', source },
};
