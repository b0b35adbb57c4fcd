import type { MenuWords } from '../../shape/menus.ts';

/**
 * Microsoft’s own pages in Dutch, as in github.com/RobinDeCroock/powerbi-docs.nl-nl, erikdouma/powerbi-docs.nl-nl,
 * pjorritsma/memdocs.nl-nl and in the index of public repositories.
 */
const visuals =
  'powerbi-docs.nl-nl: powerbi-docs/service-custom-visuals-getting-started-with-developer-tools.md';
const tutorial = 'powerbi-docs.nl-nl: powerbi-docs/developer/custom-visual-develop-tutorial.md';
const saml = 'powerbi-docs.nl-nl: powerbi-docs/connect-data/service-gateway-sso-saml.md';
const ldap = 'azure-docs.nl-nl: articles/active-directory-domain-services/tutorial-configure-ldaps.md';
const templates =
  'memdocs.nl-nl: memdocs/intune/configuration/tutorial-walkthrough-administrative-templates.md';

export const windows: MenuWords = {
  'Current User': { shown: 'Huidige gebruiker', source: visuals },
  'Local Machine': { shown: 'Lokale computer', source: saml },
  Next: { shown: 'Volgende', source: visuals },
  'Certificate Import Wizard': { shown: 'Wizard Certificaat importeren', source: ldap },
  Browse: { shown: 'Bladeren', source: visuals },
  'Automatically select the certificate store based on the type of certificate': {
    shown: 'Automatisch het certificaatarchief selecteren op basis van het type certificaat',
    source: ldap,
  },
  Personal: { shown: 'Persoonlijk', source: saml },
  Certificates: { shown: 'Certificaten', source: saml },
  Finish: { shown: 'Voltooien', source: visuals },
  OK: { shown: 'OK', source: visuals },
  'Install Certificate…': { shown: 'Certificaat installeren…', source: visuals },
  'Place all certificates in the following store': {
    shown: 'Alle certificaten in het onderstaande archief opslaan',
    source: visuals,
  },
  'Browse…': { shown: 'Bladeren…', source: visuals },
  'Trusted Root Certification Authorities': {
    shown: 'Vertrouwde basiscertificeringsinstanties',
    source: visuals,
  },
  'Select Certificate Store': { shown: 'Certificaatarchief selecteren', source: tutorial },
  Yes: { shown: 'Ja', source: visuals },
  'Security Warning': { shown: 'Beveiligingswaarschuwing', source: visuals },
  'Run as administrator': { shown: 'Als administrator uitvoeren', source: templates },
  Notepad: { shown: 'Kladblok', source: ldap },
};
