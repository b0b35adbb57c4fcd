import type { MenuWords } from '../../shape/menus.ts';

/**
 * Microsoft's own instructions in Spanish, read in copies of its repositories: github.com/crramirez/windows-uwp.es-es,
 * github.com/pricardo03/azure-docs.es-es and github.com/csigueros/azure-docs.es-es.
 */
const trustedPeople =
  'windows-apps-src/porting/desktop-to-uwp-deploy-and-debug.md of MicrosoftDocs/windows-uwp.es-es';
const ldap =
  'articles/active-directory-domain-services/tutorial-configure-ldaps.md of MicrosoftDocs/azure-docs.es-es';
const splitMerge =
  'articles/azure-sql/database/elastic-scale-split-merge-security-configuration.md of MicrosoftDocs/azure-docs.es-es';

export const windows: MenuWords = {
  'Certificate Import Wizard': { shown: 'Asistente para importación de certificados', source: trustedPeople },
  'Current User': { shown: 'Usuario actual', source: splitMerge },
  'Local Machine': { shown: 'Equipo local', source: trustedPeople },
  Next: { shown: 'Siguiente', source: trustedPeople },
  Finish: { shown: 'Finalizar', source: trustedPeople },
  OK: { shown: 'Aceptar', source: trustedPeople },
  Yes: { shown: 'Sí', source: ldap },
  Browse: { shown: 'Examinar', source: trustedPeople },
  'Browse…': { shown: 'Examinar…', source: trustedPeople },
  Password: { shown: 'Contraseña', source: ldap },
  'Automatically select the certificate store based on the type of certificate': {
    shown: 'Seleccionar automáticamente el almacén de certificados según el tipo de certificado',
    source: ldap,
  },
  'Place all certificates in the following store': {
    shown: 'Colocar todos los certificados en el siguiente almacén',
    source: trustedPeople,
  },
  'Select Certificate Store': { shown: 'Seleccionar almacén de certificados', source: trustedPeople },
  Personal: { shown: 'Personal', source: ldap },
  Certificates: { shown: 'Certificados', source: trustedPeople },
  Certificate: { shown: 'Certificado', source: splitMerge },
  'Install Certificate…': { shown: 'Instalar certificado…', source: splitMerge },
  'Trusted Root Certification Authorities': {
    shown: 'Entidades de certificación raíz de confianza',
    source: trustedPeople,
  },
  Notepad: { shown: 'Bloc de notas', source: ldap },
};
