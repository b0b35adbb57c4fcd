import type { MenuWords } from '../../shape/menus.ts';

/** Microsoft’s French pages, read as files of its documentation (azure-docs.fr-fr). */
const keys =
  'https://learn.microsoft.com/fr-fr/azure/vpn-gateway/point-to-site-how-to-vpn-client-install-azure-cert';
const authorities =
  'https://learn.microsoft.com/fr-fr/azure/databox-online/azure-stack-edge-gpu-manage-certificates';
const stores =
  'https://learn.microsoft.com/fr-fr/windows-hardware/drivers/install/trusted-root-certification-authorities-certificate-store';
const automatic =
  'https://learn.microsoft.com/fr-fr/azure/active-directory-domain-services/tutorial-configure-ldaps';

export const windows: MenuWords = {
  'Current User': { shown: 'Utilisateur actuel', source: keys },
  Next: { shown: 'Suivant', source: keys },
  Finish: { shown: 'Terminer', source: keys },
  Yes: { shown: 'Oui', source: keys },
  'Security Warning': { shown: 'Avertissement de sécurité', source: keys },
  'Certificate Import Wizard': { shown: 'Assistant Importation de certificat', source: authorities },
  'Local Machine': { shown: 'Ordinateur local', source: authorities },
  'Place all certificates in the following store': {
    shown: 'Placer tous les certificats dans le magasin suivant',
    source: authorities,
  },
  Browse: { shown: 'Parcourir', source: authorities },
  'Browse…': { shown: 'Parcourir…', source: authorities },
  Personal: { shown: 'Personnel', source: authorities },
  Certificates: { shown: 'Certificats', source: authorities },
  OK: { shown: 'OK', source: authorities },
  'Automatically select the certificate store based on the type of certificate': {
    shown: 'Sélectionner automatiquement le magasin de certificats en fonction du type de certificat',
    source: automatic,
  },
  'Trusted Root Certification Authorities': {
    shown: 'Autorités de certification racines de confiance',
    source: stores,
  },
};
