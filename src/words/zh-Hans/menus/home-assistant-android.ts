import type { MenuWords } from '../../shape/menus.ts';

/**
 * Of github.com/home-assistant/android, read in commit ac196225. It has had no translations in it since, so words
 * that came later were not found.
 */
const source = 'common/src/main/res/values-zh-rCN/strings.xml';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261125.1. */
const frontend = 'hass_frontend/static/translations/config/zh-Hans.json';

export const homeAssistantAndroid: MenuWords = {
  Settings: { shown: '设置', source },
  'Companion app': { shown: 'Companion 应用', source: frontend },
  'Internal connection URL': { shown: '内网 URL 地址', source },
  Password: { shown: '密码', source },
  'New Wi-Fi SSID': { shown: '新的WiFi SSID', source },
};
