import type { MenuWords } from '../../shape/menus.ts';

/** By the names of Chromium’s messages in its French words: `locales/fr.pak` of version 156, in Debian’s package chromium-l10n 156.0.8078.114. */
const named = (name: string) => `locales/fr.pak: ${name}`;
const ofManager = (name: string) => named(`IDS_SETTINGS_CERTIFICATE_MANAGER_V2_${name}`);

export const chrome: MenuWords = {
  'Select a certificate': {
    shown: 'Sélectionner un certificat',
    source: named('IDS_CLIENT_CERT_DIALOG_TITLE'),
  },
  'Your certificates': { shown: 'Vos certificats', source: ofManager('CLIENT_CERTIFICATES') },
  'View imported certificates from Linux': {
    shown: 'Afficher les certificats importés depuis Linux',
    source: ofManager('PLATFORM_CERTS_VIEW_LINK'),
  },
  'Client certificates from platform': {
    shown: 'Certificats client de la plate-forme',
    source: ofManager('CLIENT_CERTIFICATES_FROM_PLATFORM'),
  },
  Import: { shown: 'Importer', source: ofManager('IMPORT_BUTTON_LABEL') },
  'Import and Bind': { shown: 'Importer et lier', source: ofManager('IMPORT_AND_BIND_BUTTON_LABEL') },
  'Local certificates': { shown: 'Certificats locaux', source: ofManager('LOCAL_CERTIFICATES') },
  'Installed by you': { shown: 'Installé par vous', source: ofManager('USER_CERTS_TITLE') },
  Custom: { shown: 'Personnalisé', source: ofManager('CUSTOM_CERTS_TITLE') },
  'Trusted Certificates': { shown: 'Certificats approuvés', source: ofManager('TRUSTED_CERTS_LIST') },
  OK: { shown: 'OK', source: named('IDS_APP_OK') },
};
