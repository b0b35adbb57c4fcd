import type { MenuWords } from '../../shape/menus.ts';

/**
 * Apple’s own texts in macOS 12, files of `data/macos` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f.
 * Where Spain and Latin America differ, both words stand there, Spain’s first.
 */
const keychain = 'Keychain Access.app.json';
const certificates = 'SecurityInterface.framework.json';
const questions = 'SecurityAgent.bundle.json';

export const mac: MenuWords = {
  login: { shown: 'inicio de sesión', source: keychain },
  'Keychain Access': { shown: 'Acceso a Llaveros', source: keychain },
  Keychain: { shown: 'Llavero', source: keychain },
  File: { shown: 'Archivo', source: `${keychain}: 552.title` },
  'Import Items…': { shown: 'Importar ítems… / Importar elementos…', source: `${keychain}: 728.title` },
  Password: { shown: 'Contraseña', source: keychain },
  OK: { shown: 'Aceptar / OK', source: keychain },
  Continue: { shown: 'Continuar', source: keychain },
  'My Certificates': { shown: 'Mis certificados', source: keychain },
  Certificates: { shown: 'Certificados', source: keychain },
  'identity preference': { shown: 'preferencia de identidad', source: keychain },
  Trust: { shown: 'Confiar', source: certificates },
  'When using this certificate': { shown: 'Al utilizar este certificado', source: certificates },
  'Always Trust': { shown: 'Confiar siempre', source: certificates },
  'Always Allow': { shown: 'Permitir siempre', source: questions },
  Allow: { shown: 'Permitir', source: questions },
  '… wants to sign using key … in your keychain': {
    shown: '… quiere firmar mediante la llave … de tu llavero',
    source: questions,
  },
};
