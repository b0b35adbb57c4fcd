import type { MenuWords } from '../../shape/menus.ts';

/** Of Home Assistant's frontend 20261028.6, in the package home-assistant-frontend. */
const source = 'hass_frontend/static/translations/es';
const configuration = 'hass_frontend/static/translations/config/es';

export const homeAssistant: MenuWords = {
  Security: { shown: 'Seguridad', source },
  Settings: { shown: 'Configuración', source },
  'Devices & services': { shown: 'Dispositivos y servicios', source: configuration },
  'Add integration': { shown: 'Agregar integración', source: configuration },
};
