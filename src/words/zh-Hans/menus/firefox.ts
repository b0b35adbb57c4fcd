import type { MenuWords } from '../../shape/menus.ts';

/** Files of the Chinese language pack of Firefox 153, as Debian’s firefox-esr-l10n-zh-cn has it. */
const preferences = 'browser/localization/zh-CN/browser/preferences/preferences.ftl';
const certificates = 'localization/zh-CN/security/certificates/certManager.ftl';
const dialogs = 'localization/zh-CN/security/pippki/pippki.ftl';
const buttons = 'chrome/zh-CN/locale/zh-CN/global/dialog.properties';

export const firefox: MenuWords = {
  Settings: { shown: '设置', source: preferences },
  'Privacy & Security': { shown: '隐私与安全', source: preferences },
  Certificates: { shown: '证书', source: preferences },
  'Manage certificates': { shown: '管理证书', source: preferences },
  'View Certificates…': {
    shown: '查看证书…',
    source: 'zh-CN/browser/browser/preferences/preferences.ftl of github.com/mozilla-l10n/firefox-l10n',
  },
  'Allow Firefox to automatically trust third-party root certificates you install': {
    shown: '允许 Firefox 自动信任您安装的第三方根证书',
    source: preferences,
  },
  'Your Certificates': { shown: '您的证书', source: certificates },
  'Authentication Decisions': { shown: '认证决策', source: certificates },
  Authorities: { shown: '证书颁发机构', source: certificates },
  'Import…': { shown: '导入…', source: certificates },
  'Delete…': { shown: '删除…', source: certificates },
  'Delete or Distrust…': { shown: '删除或不信任…', source: certificates },
  'Certificate File to Import': { shown: '要导入的证书文件', source: certificates },
  'Remember this decision': { shown: '记住此决定', source: dialogs },
  '{address} has requested that you identify yourself with a certificate': {
    shown: '“{address}”请求您用证书来标识您自己',
    source: dialogs,
  },
  'Downloading Certificate': { shown: '下载证书', source: dialogs },
  'Trust this CA to identify websites.': { shown: '信任由此证书颁发机构来标识网站。', source: dialogs },
  'Trust this CA to identify email users.': {
    shown: '信任由此证书颁发机构来标识电子邮件用户。',
    source: dialogs,
  },
  View: { shown: '查看', source: dialogs },
  Password: { shown: '密码', source: 'localization/zh-CN/toolkit/global/commonDialog.ftl' },
  OK: { shown: '确定', source: buttons },
};
