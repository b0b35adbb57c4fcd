import type { MenuWords } from '../../shape/menus.ts';

/** Files in `hass_frontend/static/translations` of the package home-assistant-frontend 20261125.1. */
const everywhere = 'zh-Hans.json';
const settings = 'config/zh-Hans.json';

export const homeAssistant: MenuWords = {
  Security: { shown: '安全', source: 'profile/zh-Hans.json' },
  Settings: { shown: '设置', source: everywhere },
  'Devices & services': { shown: '设备与服务', source: settings },
  'Add integration': { shown: '添加集成', source: settings },
};
