import type { MenuWords } from '../../shape/menus.ts';

/** Files of Firefox’s Brazilian words, read in Debian’s firefox-esr-l10n-pt-br 153. */
const preferences = 'browser/browser/preferences/preferences.ftl';
const certificates = 'security/manager/security/certificates/certManager.ftl';
const dialogs = 'security/manager/security/pippki/pippki.ftl';
const asking = 'toolkit/toolkit/global/commonDialog.ftl';
const buttons = 'toolkit/chrome/global/commonDialogs.properties';

export const firefox: MenuWords = {
  Settings: { shown: 'Configurações', source: preferences },
  'Privacy & Security': { shown: 'Privacidade e Segurança', source: preferences },
  Certificates: { shown: 'Certificados', source: preferences },
  'Manage certificates': { shown: 'Gerenciar certificados', source: preferences },
  'Allow Firefox to automatically trust third-party root certificates you install': {
    shown:
      'Permitir que o Firefox confie automaticamente em certificados raiz de terceiros que você instalar',
    source: preferences,
  },
  'Your Certificates': { shown: 'Seus certificados', source: certificates },
  Authorities: { shown: 'Autoridades', source: certificates },
  'Authentication Decisions': { shown: 'Decisões de autenticação', source: certificates },
  'Import…': { shown: 'Importar…', source: certificates },
  'Delete…': { shown: 'Excluir…', source: certificates },
  'Delete or Distrust…': { shown: 'Excluir ou deixar de confiar…', source: certificates },
  'Certificate File to Import': { shown: 'Importar arquivo de certificado', source: certificates },
  'Downloading Certificate': { shown: 'Baixando certificado', source: dialogs },
  'Trust this CA to identify websites.': {
    shown: 'Confiar nesta CA para identificar sites.',
    source: dialogs,
  },
  'Trust this CA to identify email users.': {
    shown: 'Confiar nesta autoridade certificadora para identificar usuários de email.',
    source: dialogs,
  },
  View: { shown: 'Ver', source: dialogs },
  'Remember this decision': { shown: 'Memorizar esta decisão', source: dialogs },
  '{address} has requested that you identify yourself with a certificate': {
    shown: '“{address}” solicitou que você identifique-se com um certificado',
    source: dialogs,
  },
  Password: { shown: 'Senha', source: asking },
  OK: { shown: 'OK', source: buttons },
};
