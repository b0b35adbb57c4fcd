import type { MenuWords } from '../../shape/menus.ts';

/** Of Home Assistant's frontend 20261028.6, in the package home-assistant-frontend. */
const source = 'hass_frontend/static/translations/es';
const configuration = 'hass_frontend/static/translations/config/es';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Security: { shown: 'Seguridad', source },
  Settings: { shown: 'Configuración', source },
  'Devices & services': { shown: 'Dispositivos y servicios', source: configuration },
  'Add integration': { shown: 'Agregar integración', source: configuration },
  'Create token': {
    shown: 'Crear token',
    source: `${folder}/profile/es.json: ui.panel.profile.long_lived_access_tokens.create`,
  },
  System: { shown: 'Sistema', source: `${folder}/config/es.json: ui.panel.config.dashboard.system.main` },
  Network: { shown: 'Red', source: `${folder}/config/es.json: ui.panel.config.network.caption` },
  Logs: { shown: 'Registros', source: `${folder}/config/es.json: ui.panel.config.logs.caption` },
  Tools: { shown: 'Herramientas', source: `${folder}/config/es.json: ui.panel.config.dashboard.tools.main` },
  YAML: { shown: 'YAML', source: `${folder}/config/es.json: ui.panel.config.tools.tabs.yaml.title` },
  'Check configuration': {
    shown: 'Verificar configuración',
    source: `${folder}/config/es.json: ui.panel.config.tools.tabs.yaml.section.validation.check_config`,
  },
  Restart: {
    shown: 'Reiniciar',
    source: `${folder}/config/es.json: ui.panel.config.tools.tabs.yaml.section.server_management.restart`,
  },
  'HTTP server': {
    shown: 'Servidor HTTP',
    source: `${folder}/config/es.json: ui.panel.config.network.http.caption`,
  },
  'Trust X-Forwarded-For': {
    shown: 'Confiar en X-Forwarded-For',
    source: `${folder}/config/es.json: ui.panel.config.network.http.fields.use_x_forwarded_for`,
  },
  Confirm: { shown: 'Confirmar', source: `${folder}/es.json: ui.dialogs.http_pending_config.confirm` },
  Apps: { shown: 'Aplicaciones', source: `${folder}/config/es.json: ui.panel.config.apps.caption` },
  Repositories: {
    shown: 'Repositorios',
    source: `${folder}/config/es.json: ui.panel.config.apps.store.repositories`,
  },
  Install: { shown: 'Instalar', source: `${folder}/config/es.json: ui.panel.config.apps.dashboard.install` },
  Start: { shown: 'Iniciar', source: `${folder}/config/es.json: ui.panel.config.apps.dashboard.start` },
  'Start on boot': {
    shown: 'Iniciar en el arranque',
    source: `${folder}/config/es.json: ui.panel.config.apps.dashboard.option.boot.title`,
  },
  Watchdog: {
    shown: 'Vigilancia',
    source: `${folder}/config/es.json: ui.panel.config.apps.dashboard.option.watchdog.title`,
  },
  Info: { shown: 'Información', source: `${folder}/config/es.json: ui.panel.config.apps.panel.info` },
  Configuration: {
    shown: 'Configuración',
    source: `${folder}/config/es.json: ui.panel.config.apps.panel.configuration`,
  },
  Log: { shown: 'Registro', source: `${folder}/config/es.json: ui.panel.config.apps.panel.log` },
  Save: { shown: 'Guardar', source: `${folder}/es.json: ui.common.save` },
  'Local network': {
    shown: 'Red local',
    source: `${folder}/config/es.json: ui.panel.config.url.internal_url_label`,
  },
  Internet: { shown: 'Internet', source: `${folder}/config/es.json: ui.panel.config.url.external_url_label` },
  'Home Assistant Cloud': {
    shown: 'Home Assistant Cloud',
    source: `${folder}/config/es.json: ui.panel.config.cloud.login.landing_title`,
  },
};
