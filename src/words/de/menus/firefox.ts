import type { MenuWords } from '../../menus.ts';

/** Files of Firefox's German words, in `de/` of github.com/mozilla-l10n/firefox-l10n. */
const preferences = 'browser/browser/preferences/preferences.ftl';
const certificates = 'security/manager/security/certificates/certManager.ftl';
const dialogs = 'security/manager/security/pippki/pippki.ftl';

export const firefox: MenuWords = {
  Settings: { shown: 'Einstellungen', source: preferences },
  'Privacy & Security': { shown: 'Datenschutz & Sicherheit', source: preferences },
  Certificates: { shown: 'Zertifikate', source: preferences },
  'View Certificates…': { shown: 'Zertifikate anzeigen…', source: preferences },
  'Your Certificates': { shown: 'Ihre Zertifikate', source: certificates },
  Authorities: { shown: 'Zertifizierungsstellen', source: certificates },
  'Import…': { shown: 'Importieren…', source: certificates },
  'Delete…': { shown: 'Löschen…', source: certificates },
  'Delete or Distrust…': { shown: 'Löschen oder Vertrauen entziehen…', source: certificates },
  'Certificate File to Import': { shown: 'Zu importierende Zertifikat-Datei', source: certificates },
  'Downloading Certificate': { shown: 'Herunterladen des Zertifikats', source: dialogs },
  'Trust this CA to identify websites.': {
    shown: 'Dieser CA vertrauen, um Websites zu identifizieren.',
    source: dialogs,
  },
  'Trust this CA to identify email users.': {
    shown: 'Dieser CA vertrauen, um E-Mail-Nutzer zu identifizieren.',
    source: dialogs,
  },
  View: { shown: 'Ansicht', source: dialogs },
};
