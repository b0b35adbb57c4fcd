import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in iOS 15, files of `data/ios` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const profiles = 'ManagedConfigurationUI.framework.json';
const preferences = 'PreferencesUI.framework.json';
const files = 'DocumentManager.framework.json';
const mail = 'MobileMailUI.framework.json';
/** What guides by others quote from the system: files of the index of public repositories, by their number there. */
const trust = 'public repositories, file 15027750315, also 38251771972';
const question = 'public repositories, file 23419523537, also 16161678010';

export const iphone: MenuWords = {
  Allow: { shown: '允许', source: 'CoreLocation.framework.json' },
  Settings: { shown: '设置', source: preferences },
  General: { shown: '通用', source: preferences },
  'VPN & Device Management': { shown: 'VPN与设备管理', source: profiles },
  Install: { shown: '安装', source: profiles },
  'Install Profile': { shown: '安装描述文件', source: profiles },
  Warning: { shown: '警告', source: profiles },
  'Not Signed': { shown: '未签名', source: profiles },
  Next: { shown: '下一步', source: profiles },
  Done: { shown: '完成', source: profiles },
  'Remove Profile': { shown: '移除描述文件', source: profiles },
  'More Details': { shown: '更多详细信息', source: profiles },
  Continue: { shown: '继续', source: profiles },
  Profiles: { shown: '描述文件', source: profiles },
  Password: { shown: '密码', source: mail },
  Mail: { shown: '邮件', source: mail },
  Downloads: { shown: '下载', source: files },
  Rename: { shown: '重新命名', source: files },
  'This website is trying to download a configuration profile.': {
    shown: '此网站正尝试下载一个配置描述文件。',
    source: question,
  },
  'Profile Downloaded': { shown: '已下载描述文件', source: trust },
  About: { shown: '关于本机', source: trust },
  'Certificate Trust Settings': { shown: '证书信任设置', source: trust },
  'Enable Full Trust for Root Certificates': { shown: '针对根证书启用完全信任', source: trust },
  Copy: { shown: '拷贝', source: 'UIKitCore.framework.json' },
  Download: { shown: '下载', source: 'QuickLook.framework.json' },
};
