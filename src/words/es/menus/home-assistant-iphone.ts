import type { MenuWords } from '../../shape/menus.ts';

/**
 * Of github.com/home-assistant/iOS, read in commit d722d781. What is not translated in it is in English in the Spanish file too, and
 * so in the app.
 */
const source = 'Sources/App/Resources/es.lproj/Localizable.strings';
/** The way to the app's settings is a page of Home Assistant itself: its frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations/config/es';

export const homeAssistantIphone: MenuWords = {
  Settings: { shown: 'Configuración', source: frontend },
  'Companion App': { shown: 'Aplicación Companion', source: frontend },
  Connection: { shown: 'Conexión', source },
  'External URL': { shown: 'URL externa', source },
  'Internal URL': { shown: 'URL interna', source },
  SSIDs: { shown: 'SSIDs', source },
  'Add new SSID': { shown: 'Agregar nuevo SSID', source },
  'Add New Hardware Address': { shown: 'Add New Hardware Address', source },
  'Connection security level': { shown: 'Connection security level', source },
  'Most secure': { shown: 'Most secure', source },
  'Client Certificate Required': { shown: 'Client Certificate Required', source },
  'Client Certificate': { shown: 'Client Certificate', source },
  'Import Certificate': { shown: 'Import Certificate', source },
  'Select Certificate File': { shown: 'Select Certificate File', source },
  'Certificate Password': { shown: 'Certificate Password', source },
  Import: { shown: 'Import', source },
};
