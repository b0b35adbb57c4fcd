import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in macOS 12, files of `data/macos` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const keychain = 'Keychain Access.app.json';
const certificates = 'SecurityInterface.framework.json';
const questions = 'SecurityAgent.bundle.json';

export const mac: MenuWords = {
  login: { shown: 'Anmeldung', source: keychain },
  'Keychain Access': { shown: 'Schlüsselbundverwaltung', source: keychain },
  Keychain: { shown: 'Schlüsselbund', source: keychain },
  File: { shown: 'Ablage', source: `${keychain}: 552.title` },
  'Import Items…': { shown: 'Objekte importieren …', source: `${keychain}: 728.title` },
  Password: { shown: 'Passwort', source: keychain },
  OK: { shown: 'OK', source: keychain },
  Continue: { shown: 'Fortfahren', source: keychain },
  'My Certificates': { shown: 'Meine Zertifikate', source: keychain },
  Certificates: { shown: 'Zertifikate', source: keychain },
  'identity preference': { shown: 'Identitätseinstellung', source: keychain },
  Trust: { shown: 'Vertrauen', source: certificates },
  'When using this certificate': { shown: 'Bei Verwendung dieses Zertifikats', source: certificates },
  'Always Trust': { shown: 'Immer vertrauen', source: certificates },
  'Always Allow': { shown: 'Immer erlauben', source: questions },
  Allow: { shown: 'Erlauben', source: questions },
  '… wants to sign using key … in your keychain': {
    shown: '… möchte mit dem Schlüssel … deines Schlüsselbunds signieren',
    source: questions,
  },
};
