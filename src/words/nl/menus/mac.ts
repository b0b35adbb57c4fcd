import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in macOS 12, files of `data/macos` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const keychain = 'Keychain Access.app.json';
const certificates = 'SecurityInterface.framework.json';
const questions = 'SecurityAgent.bundle.json';

export const mac: MenuWords = {
  login: { shown: 'Inloggen', source: keychain },
  'Keychain Access': { shown: 'Sleutelhangertoegang', source: keychain },
  Keychain: { shown: 'Sleutelhanger', source: keychain },
  Password: { shown: 'Wachtwoord', source: keychain },
  OK: { shown: 'OK', source: keychain },
  Continue: { shown: 'Ga door', source: keychain },
  'My Certificates': { shown: 'Mijn certificaten', source: keychain },
  Certificates: { shown: 'Certificaten', source: keychain },
  'identity preference': { shown: 'Identiteitvoorkeur', source: keychain },
  Trust: { shown: 'Vertrouw', source: certificates },
  'When using this certificate': { shown: 'Gebruik bij dit certificaat', source: certificates },
  'Always Trust': { shown: 'Vertrouw altijd', source: certificates },
  '… wants to sign using key … in your keychain': {
    shown: '… wil ondertekenen met behulp van de sleutel … in je sleutelhanger',
    source: questions,
  },
  File: { shown: 'Archief', source: `${keychain}: 552.title` },
  'Import Items…': { shown: 'Importeer onderdelen…', source: `${keychain}: 728.title` },
  'Always Allow': { shown: 'Sta altijd toe', source: questions },
  Allow: { shown: 'Sta toe', source: questions },
};
