import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in macOS 12, files of `data/macos` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const keychain = 'Keychain Access.app.json';
const certificates = 'SecurityInterface.framework.json';
const questions = 'SecurityAgent.bundle.json';

export const mac: MenuWords = {
  login: { shown: 'Logowanie', source: keychain },
  'Keychain Access': { shown: 'Dostęp do pęku kluczy', source: keychain },
  Keychain: { shown: 'Pęk kluczy', source: keychain },
  File: { shown: 'Plik', source: keychain },
  'Import Items…': { shown: 'Importuj rzeczy…', source: keychain },
  Password: { shown: 'Hasło', source: keychain },
  OK: { shown: 'OK', source: keychain },
  Continue: { shown: 'Dalej', source: keychain },
  'My Certificates': { shown: 'Moje certyfikaty', source: keychain },
  Certificates: { shown: 'Certyfikaty', source: keychain },
  'identity preference': { shown: 'preferencje tożsamości', source: keychain },
  Trust: { shown: 'Opcje zaufania', source: certificates },
  'When using this certificate': { shown: 'Używając tego certyfikatu', source: certificates },
  'Always Trust': { shown: 'Zawsze ufaj', source: certificates },
  'Always Allow': { shown: 'Zawsze pozwalaj', source: questions },
  Allow: { shown: 'Pozwól', source: questions },
  '… wants to sign using key … in your keychain': {
    shown: 'Aplikacja … chce podpisać, używając klucza … z Twojego pęku kluczy',
    source: questions,
  },
};
