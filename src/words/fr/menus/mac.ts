import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in macOS 12, files of `data/macos` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const keychain = 'Keychain Access.app.json';
const certificates = 'SecurityInterface.framework.json';
const questions = 'SecurityAgent.bundle.json';

export const mac: MenuWords = {
  login: { shown: 'session', source: keychain },
  'Keychain Access': { shown: 'Trousseaux d’accès', source: keychain },
  Keychain: { shown: 'Trousseau', source: keychain },
  File: { shown: 'Fichier', source: `${keychain}: 552.title` },
  'Import Items…': { shown: 'Importer des éléments…', source: `${keychain}: 728.title` },
  Password: { shown: 'Mot de passe', source: keychain },
  OK: { shown: 'OK', source: keychain },
  Continue: { shown: 'Continuer', source: keychain },
  'My Certificates': { shown: 'Mes certificats', source: keychain },
  Certificates: { shown: 'Certificats', source: keychain },
  'identity preference': { shown: 'Préférence d’identité', source: keychain },
  Trust: { shown: 'Se fier', source: certificates },
  'When using this certificate': { shown: 'Lors de l’utilisation de ce certificat', source: certificates },
  'Always Trust': { shown: 'Toujours approuver', source: certificates },
  'Always Allow': { shown: 'Toujours autoriser', source: questions },
  Allow: { shown: 'Autoriser', source: questions },
  '… wants to sign using key … in your keychain': {
    shown: '… veut signer à l’aide de la clé … de votre trousseau',
    source: questions,
  },
};
