import type { MenuWords } from '../../shape/menus.ts';

/** The way to the app's settings is a page of Home Assistant itself: its frontend 20261028.6. The app's own words were not found. */
const source = 'hass_frontend/static/translations/config/es';

export const homeAssistantAndroid: MenuWords = {
  Settings: { shown: 'Configuración', source },
  'Companion app': { shown: 'Aplicación Companion', source },
};
