import type { MenuWords } from '../../shape/menus.ts';

/** Of Home Assistant’s frontend 20261028.6, in the package home-assistant-frontend. */
const source = 'hass_frontend/static/translations/pl';
const configuration = 'hass_frontend/static/translations/config/pl';

export const homeAssistant: MenuWords = {
  Security: { shown: 'Bezpieczeństwo', source },
  Settings: { shown: 'Ustawienia', source },
  'Devices & services': { shown: 'Urządzenia oraz usługi', source: configuration },
  'Add integration': { shown: 'Dodaj integrację', source: configuration },
};
