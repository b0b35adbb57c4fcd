import type { MenuWords } from '../../shape/menus.ts';

/**
 * The way to the app’s settings is a page of Home Assistant itself: its frontend 20261028.6, in the package home-assistant-frontend.
 * The app’s own words were not found.
 */
const folder = 'hass_frontend/static/translations';

export const homeAssistantAndroid: MenuWords = {
  Settings: { shown: 'Configurações', source: `${folder}/pt-BR: panel.config` },
  'Companion app': {
    shown: 'Aplicativo móvel',
    source: `${folder}/config/pt-BR: ui.panel.config.dashboard.companion.main`,
  },
};
