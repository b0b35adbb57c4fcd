import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in macOS 12, files of `data/macos` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const keychain = 'Keychain Access.app.json';
const certificates = 'SecurityInterface.framework.json';
const questions = 'SecurityAgent.bundle.json';

export const mac: MenuWords = {
  login: { shown: '登录', source: keychain },
  'Keychain Access': { shown: '钥匙串访问', source: keychain },
  Keychain: { shown: '钥匙串', source: keychain },
  File: { shown: '文件', source: keychain },
  'Import Items…': { shown: '导入项目…', source: keychain },
  Password: { shown: '密码', source: keychain },
  OK: { shown: '好', source: keychain },
  Continue: { shown: '继续', source: keychain },
  'My Certificates': { shown: '我的证书', source: keychain },
  Certificates: { shown: '证书', source: keychain },
  'identity preference': { shown: '身份偏好设置', source: keychain },
  Trust: { shown: '信任', source: certificates },
  'When using this certificate': { shown: '使用此证书时', source: certificates },
  'Always Trust': { shown: '始终信任', source: certificates },
  'Always Allow': { shown: '始终允许', source: questions },
  Allow: { shown: '允许', source: questions },
  '… wants to sign using key … in your keychain': {
    shown: '…想要使用您的钥匙串中的密钥…进行签名',
    source: questions,
  },
};
