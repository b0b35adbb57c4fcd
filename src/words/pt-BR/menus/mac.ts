import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in macOS 12, files of `data/macos` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const keychain = 'Keychain Access.app.json';
const certificates = 'SecurityInterface.framework.json';
const questions = 'SecurityAgent.bundle.json';

export const mac: MenuWords = {
  login: { shown: 'início de sessão', source: keychain },
  'Keychain Access': { shown: 'Acesso às Chaves', source: keychain },
  Keychain: { shown: 'Chaves', source: keychain },
  File: { shown: 'Arquivo', source: keychain },
  'Import Items…': { shown: 'Importar Itens…', source: keychain },
  Password: { shown: 'Senha', source: keychain },
  OK: { shown: 'OK', source: keychain },
  Continue: { shown: 'Continuar', source: keychain },
  'My Certificates': { shown: 'Meus Certificados', source: keychain },
  Certificates: { shown: 'Certificados', source: keychain },
  'identity preference': { shown: 'preferência de identidade', source: keychain },
  Trust: { shown: 'Confiança', source: certificates },
  'When using this certificate': { shown: 'Ao usar este certificado', source: certificates },
  'Always Trust': { shown: 'Confiar Sempre', source: certificates },
  'Always Allow': { shown: 'Permitir Sempre', source: questions },
  Allow: { shown: 'Permitir', source: questions },
  '… wants to sign using key … in your keychain': {
    shown: '… deseja assinar usando a chave … de suas chaves',
    source: questions,
  },
};
