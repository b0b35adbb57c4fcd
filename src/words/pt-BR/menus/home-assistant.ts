import type { MenuWords } from '../../shape/menus.ts';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Security: { shown: 'Segurança', source: `${folder}/profile/pt-BR: ui.panel.profile.tabs.security` },
  Settings: { shown: 'Configurações', source: `${folder}/pt-BR: panel.config` },
  'Devices & services': {
    shown: 'Dispositivos e serviços',
    source: `${folder}/config/pt-BR: ui.panel.config.dashboard.devices.main`,
  },
  'Add integration': {
    shown: 'Adicionar integração',
    source: `${folder}/config/pt-BR: ui.panel.config.integrations.add_integration`,
  },
};
