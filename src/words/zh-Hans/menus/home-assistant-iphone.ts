import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/home-assistant/iOS, read in commit d722d781. */
const source = 'Sources/App/Resources/zh-Hans.lproj/Localizable.strings';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261125.1. */
const frontend = 'hass_frontend/static/translations/config/zh-Hans.json';

export const homeAssistantIphone: MenuWords = {
  'Client Certificate Required': { shown: '需要客户端证书', source },
  Settings: { shown: '设置', source },
  'Companion App': { shown: 'Companion 应用', source: frontend },
  'Client Certificate': { shown: '客户端证书', source },
  'Import Certificate': { shown: '导入证书', source },
  'Select Certificate File': { shown: '选择证书文件', source },
  'Certificate Password': { shown: '证书密码', source },
  Import: { shown: '导入', source },
  'External URL': { shown: '外部 URL', source },
  'Internal URL': { shown: '内部 URL', source },
  SSIDs: { shown: '无线网络', source },
  'Connection security level': { shown: '连接安全级别', source },
  'Most secure': { shown: '最安全', source },
  Connection: { shown: '连接', source },
  'Add new SSID': { shown: '添加新SSID', source },
  'Add New Hardware Address': { shown: '添加新的硬件地址', source },
};
