import type { MenuWords } from '../../shape/menus.ts';

/** Files of Firefox's Spanish words, in `es-ES/` of github.com/mozilla-l10n/firefox-l10n; also in Debian's firefox-esr-l10n-es-es 153. */
const preferences = 'browser/browser/preferences/preferences.ftl';
const certificates = 'security/manager/security/certificates/certManager.ftl';
const dialogs = 'security/manager/security/pippki/pippki.ftl';
const asking = 'toolkit/toolkit/global/commonDialog.ftl';
const buttons = 'toolkit/chrome/global/commonDialogs.properties';

export const firefox: MenuWords = {
  Settings: { shown: 'Ajustes', source: preferences },
  'Privacy & Security': { shown: 'Privacidad & Seguridad', source: preferences },
  Certificates: { shown: 'Certificados', source: preferences },
  'Manage certificates': { shown: 'Administrar certificados', source: preferences },
  'View Certificates…': { shown: 'Ver certificados…', source: preferences },
  'Allow Firefox to automatically trust third-party root certificates you install': {
    shown: 'Permitir que Firefox confíe automáticamente en los certificados raíz de terceros que se instalen',
    source: preferences,
  },
  'Your Certificates': { shown: 'Sus certificados', source: certificates },
  Authorities: { shown: 'Autoridades', source: certificates },
  'Authentication Decisions': { shown: 'Decisiones de autenticación', source: certificates },
  'Import…': { shown: 'Importar…', source: certificates },
  'Delete…': { shown: 'Eliminar…', source: certificates },
  'Delete or Distrust…': { shown: 'Eliminar o dejar de confiar…', source: certificates },
  'Certificate File to Import': { shown: 'Archivo de certificado para importar', source: certificates },
  'Downloading Certificate': { shown: 'Descargando certificado', source: dialogs },
  'Trust this CA to identify websites.': {
    shown: 'Confiar en esta CA para identificar sitios web.',
    source: dialogs,
  },
  'Trust this CA to identify email users.': {
    shown: 'Confiar en esta CA para identificar usuarios de correo.',
    source: dialogs,
  },
  View: { shown: 'Ver', source: dialogs },
  'Remember this decision': { shown: 'Recordar esta decisión', source: dialogs },
  '{address} has requested that you identify yourself with a certificate': {
    shown: '{address} ha pedido que se identifique con un certificado',
    source: dialogs,
  },
  Password: { shown: 'Contraseña', source: asking },
  OK: { shown: 'Aceptar', source: buttons },
};
