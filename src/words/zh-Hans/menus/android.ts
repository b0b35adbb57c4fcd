import type { MenuWords } from '../../shape/menus.ts';

/** Files of Android’s own apps: of Settings 15, as 4455bk/RisingOS-15_packages_apps_Settings has it in commit 06a7d306. */
const settings = 'packages/apps/Settings/res/values-zh-rCN/strings.xml';
/** As LineageOS/android_packages_apps_CertInstaller has it in commit ffe481d8. */
const installer = 'packages/apps/CertInstaller/res/values-zh-rCN/strings.xml';
/** As LineageOS/android_packages_apps_KeyChain has it. */
const keyChain = 'packages/apps/KeyChain/res/values-zh-rCN/strings.xml';
/** As LineageOS/android_packages_apps_DocumentsUI has it in commit a2c1dd71. */
const files = 'packages/apps/DocumentsUI/res/values-zh-rCN/strings.xml';
/** As LineageOS/android_packages_modules_Permission has it in commit 02b09166. */
const permissions = 'packages/modules/Permission/PermissionController/res/values-zh-rCN/strings.xml';

export const android: MenuWords = {
  Downloads: { shown: '下载', source: files },
  Files: { shown: '文件', source: files },
  Settings: { shown: '设置', source: settings },
  'Security & privacy': { shown: '安全和隐私', source: settings },
  'More security settings': { shown: '更多安全设置', source: settings },
  'More security & privacy': { shown: '更多安全和隐私设置', source: settings },
  'Encryption & credentials': { shown: '加密与凭据', source: settings },
  'Install a certificate': { shown: '安装证书', source: settings },
  'VPN & app user certificate': { shown: 'VPN 和应用用户证书', source: settings },
  'CA certificate': { shown: 'CA 证书', source: settings },
  'Wi-Fi certificate': { shown: 'WLAN 证书', source: settings },
  'User credentials': { shown: '用户凭据', source: settings },
  'Trusted credentials': { shown: '可信凭据', source: settings },
  User: { shown: '用户', source: settings },
  Uninstall: { shown: '卸载', source: settings },
  'Install anyway': { shown: '仍然安装', source: settings },
  'Your data won’t be private': { shown: '您的数据将不再是私密的', source: settings },
  OK: { shown: '确定', source: settings },
  'App info': { shown: '应用信息', source: settings },
  Storage: { shown: '存储空间', source: settings },
  'Choose a certificate type': { shown: '选择证书类型', source: installer },
  'Type the password': { shown: '键入密码', source: installer },
  'Extract from {file}': { shown: '从 {file} 提取', source: installer },
  'Name this certificate': { shown: '为此证书命名', source: installer },
  'VPN and apps': { shown: 'VPN和应用', source: installer },
  'Choose certificate': { shown: '选择证书', source: keyChain },
  'Allow all the time': { shown: '始终允许', source: permissions },
};
