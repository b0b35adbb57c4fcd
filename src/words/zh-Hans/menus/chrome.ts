import type { MenuWords } from '../../shape/menus.ts';

/** Of Chromium 156, as Debian’s chromium-l10n has it. */
const source = 'locales/zh-CN.pak';

export const chrome: MenuWords = {
  'Select a certificate': { shown: '选择证书', source },
  'Your certificates': { shown: '您的证书', source },
  'View imported certificates from Linux': { shown: '查看从 Linux 导入的证书', source },
  'Client certificates from platform': { shown: '从平台导入的客户端证书', source },
  Import: { shown: '导入', source },
  Password: { shown: '密码', source },
  OK: { shown: '确定', source },
  'Import and Bind': { shown: '导入并绑定', source },
  'Local certificates': { shown: '本地证书', source },
  'Installed by you': { shown: '由您安装', source },
  Custom: { shown: '自定义', source },
  'Trusted Certificates': { shown: '可信证书', source },
};
