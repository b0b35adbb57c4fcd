import type { MenuWords } from '../../shape/menus.ts';

/** Of Microsoft’s own documentation in Chinese: files of github.com/MicrosoftDocs, azure-docs.zh-cn, windows-uwp.zh-cn, sql-docs.zh-cn. */
const wizard = 'articles/azure-vmware/backup-azure-vmware-solution-virtual-machines.md';
const dialog = 'windows-apps-src/porting/desktop-to-uwp-run-desktop-app-converter.md';
const snapIn =
  'docs/database-engine/configure-windows/enable-encrypted-connections-to-the-database-engine.md';
const stores =
  'https://docs.microsoft.com/zh-cn/windows-hardware/drivers/install/local-machine-and-current-user-certificate-stores';

export const windows: MenuWords = {
  'Current User': { shown: '当前用户', source: stores },
  'Local Machine': { shown: '本地计算机', source: stores },
  Personal: { shown: '个人', source: stores },
  'Trusted Root Certification Authorities': { shown: '受信任的根证书颁发机构', source: stores },
  'Certificate Import Wizard': { shown: '证书导入向导', source: wizard },
  'Place all certificates in the following store': { shown: '将所有证书放入下列存储', source: wizard },
  Next: { shown: '下一步', source: wizard },
  Browse: { shown: '浏览', source: wizard },
  'Browse…': { shown: '浏览…', source: wizard },
  OK: { shown: '确定', source: wizard },
  Finish: { shown: '完成', source: wizard },
  Notepad: { shown: '记事本', source: wizard },
  Open: { shown: '打开', source: wizard },
  Certificates: { shown: '证书', source: snapIn },
  Certificate: { shown: '证书', source: dialog },
  'Install Certificate…': { shown: '安装证书…', source: dialog },
};
