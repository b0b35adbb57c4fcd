import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/home-assistant/iOS, read in commit d722d781. */
const source = 'Sources/App/Resources/pt-BR.lproj/Localizable.strings';

/** The app’s own settings are an entry of Home Assistant’s: of the package home-assistant-frontend 20261028.6. */
const frontend = 'hass_frontend/static/translations/config/pt-BR: ui.panel.config.dashboard.companion.main';

export const homeAssistantIphone: MenuWords = {
  'Client Certificate Required': { shown: 'Certificado de cliente necessário', source },
  Settings: { shown: 'Configurações', source },
  'Companion App': { shown: 'Aplicativo móvel', source: frontend },
  'Client Certificate': { shown: 'Certificado de cliente', source },
  'Import Certificate': { shown: 'Importar certificado', source },
  'Select Certificate File': { shown: 'Selecionar arquivo de certificado', source },
  'Certificate Password': { shown: 'Senha do certificado', source },
  Import: { shown: 'Importar', source },
  'External URL': { shown: 'URL externa', source },
  'Internal URL': { shown: 'URL interna', source },
  SSIDs: { shown: 'SSIDs', source },
  'Connection security level': { shown: 'Nível de segurança da conexão', source },
  'Most secure': { shown: 'Mais seguro', source },
  Connection: { shown: 'Conexão', source },
  'Add new SSID': { shown: 'Adicionar novo SSID', source },
  'Add New Hardware Address': { shown: 'Adicionar novo endereço de hardware', source },
};
