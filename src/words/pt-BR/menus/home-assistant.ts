import type { MenuWords } from '../../shape/menus.ts';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Security: { shown: 'Segurança', source: `${folder}/profile/pt-BR: ui.panel.profile.tabs.security` },
  Settings: { shown: 'Configurações', source: `${folder}/pt-BR: panel.config` },
  'Devices & services': {
    shown: 'Dispositivos e serviços',
    source: `${folder}/config/pt-BR: ui.panel.config.dashboard.devices.main`,
  },
  'Add integration': {
    shown: 'Adicionar integração',
    source: `${folder}/config/pt-BR: ui.panel.config.integrations.add_integration`,
  },
  'Create token': {
    shown: 'Criar token',
    source: `${folder}/profile/pt-BR.json: ui.panel.profile.long_lived_access_tokens.create`,
  },
  System: { shown: 'Sistema', source: `${folder}/config/pt-BR.json: ui.panel.config.dashboard.system.main` },
  Network: { shown: 'Rede', source: `${folder}/config/pt-BR.json: ui.panel.config.network.caption` },
  Logs: { shown: 'Logs', source: `${folder}/config/pt-BR.json: ui.panel.config.logs.caption` },
  Tools: {
    shown: 'Ferramentas',
    source: `${folder}/config/pt-BR.json: ui.panel.config.dashboard.tools.main`,
  },
  YAML: { shown: 'YAML', source: `${folder}/config/pt-BR.json: ui.panel.config.tools.tabs.yaml.title` },
  'Check configuration': {
    shown: 'Verificar a configuração',
    source: `${folder}/config/pt-BR.json: ui.panel.config.tools.tabs.yaml.section.validation.check_config`,
  },
  Restart: {
    shown: 'Reiniciar',
    source: `${folder}/config/pt-BR.json: ui.panel.config.tools.tabs.yaml.section.server_management.restart`,
  },
  'HTTP server': {
    shown: 'Servidor HTTP',
    source: `${folder}/config/pt-BR.json: ui.panel.config.network.http.caption`,
  },
  'Trust X-Forwarded-For': {
    shown: 'Confiar em X-Forwarded-For',
    source: `${folder}/config/pt-BR.json: ui.panel.config.network.http.fields.use_x_forwarded_for`,
  },
  Confirm: { shown: 'Confirmar', source: `${folder}/pt-BR.json: ui.dialogs.http_pending_config.confirm` },
  Apps: { shown: 'Aplicativos', source: `${folder}/config/pt-BR.json: ui.panel.config.apps.caption` },
  Repositories: {
    shown: 'Repositórios',
    source: `${folder}/config/pt-BR.json: ui.panel.config.apps.store.repositories`,
  },
  Install: {
    shown: 'Instalar',
    source: `${folder}/config/pt-BR.json: ui.panel.config.apps.dashboard.install`,
  },
  Start: { shown: 'Iniciar', source: `${folder}/config/pt-BR.json: ui.panel.config.apps.dashboard.start` },
  'Start on boot': {
    shown: 'Iniciar na inicialização',
    source: `${folder}/config/pt-BR.json: ui.panel.config.apps.dashboard.option.boot.title`,
  },
  Watchdog: {
    shown: 'Watchdog',
    source: `${folder}/config/pt-BR.json: ui.panel.config.apps.dashboard.option.watchdog.title`,
  },
  Info: { shown: 'Info', source: `${folder}/config/pt-BR.json: ui.panel.config.apps.panel.info` },
  Configuration: {
    shown: 'Configuração',
    source: `${folder}/config/pt-BR.json: ui.panel.config.apps.panel.configuration`,
  },
  Log: { shown: 'Log', source: `${folder}/config/pt-BR.json: ui.panel.config.apps.panel.log` },
  Save: { shown: 'Salvar', source: `${folder}/pt-BR.json: ui.common.save` },
  'Local network': {
    shown: 'Rede local',
    source: `${folder}/config/pt-BR.json: ui.panel.config.url.internal_url_label`,
  },
  Internet: {
    shown: 'Internet',
    source: `${folder}/config/pt-BR.json: ui.panel.config.url.external_url_label`,
  },
  'Home Assistant Cloud': {
    shown: 'Home Assistant Cloud',
    source: `${folder}/config/pt-BR.json: ui.panel.config.cloud.login.landing_title`,
  },
};
