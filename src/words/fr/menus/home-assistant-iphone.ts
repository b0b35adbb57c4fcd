import type { MenuWords } from '../../shape/menus.ts';
import { companionApp, settings } from './home-assistant.ts';

/** Of github.com/home-assistant/iOS, read in commit d722d781. */
const source = 'Sources/App/Resources/fr.lproj/Localizable.strings';

export const homeAssistantIphone: MenuWords = {
  // The way to the app’s settings leads through Home Assistant’s own.
  Settings: settings,
  'Companion App': companionApp,
  'Client Certificate Required': { shown: 'Certificat client requis', source },
  'Client Certificate': { shown: 'Certificat client', source },
  'Import Certificate': { shown: 'Importer le certificat', source },
  'Select Certificate File': { shown: 'Sélectionner le fichier de certificat', source },
  'Certificate Password': { shown: 'Mot de passe du certificat', source },
  Import: { shown: 'Importer', source },
  Connection: { shown: 'Connexion', source },
  'External URL': { shown: 'URL externe', source },
  'Internal URL': { shown: 'URL interne', source },
  SSIDs: { shown: 'SSIDs', source },
  'Add new SSID': { shown: 'Ajouter un nouveau SSID', source },
  'Add New Hardware Address': { shown: 'Ajouter une nouvelle adresse matérielle', source },
  'Connection security level': { shown: 'Niveau de sécurité de la connexion', source },
  'Most secure': { shown: 'Le plus sécurisé', source },
};
