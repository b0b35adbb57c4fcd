import type { MenuWords } from '../../shape/menus.ts';

/** Of Home Assistant’s frontend 20261028.6, in the package home-assistant-frontend. */
const source = 'hass_frontend/static/translations/pl';
const configuration = 'hass_frontend/static/translations/config/pl';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Security: { shown: 'Bezpieczeństwo', source },
  Settings: { shown: 'Ustawienia', source },
  'Devices & services': { shown: 'Urządzenia oraz usługi', source: configuration },
  'Add integration': { shown: 'Dodaj integrację', source: configuration },
  'Create token': {
    shown: 'Utwórz token',
    source: `${folder}/profile/pl.json: ui.panel.profile.long_lived_access_tokens.create`,
  },
  System: { shown: 'System', source: `${folder}/config/pl.json: ui.panel.config.dashboard.system.main` },
  Network: { shown: 'Sieć', source: `${folder}/config/pl.json: ui.panel.config.network.caption` },
  Logs: { shown: 'Logi', source: `${folder}/config/pl.json: ui.panel.config.logs.caption` },
  Tools: { shown: 'Narzędzia', source: `${folder}/config/pl.json: ui.panel.config.dashboard.tools.main` },
  YAML: { shown: 'YAML', source: `${folder}/config/pl.json: ui.panel.config.tools.tabs.yaml.title` },
  'Check configuration': {
    shown: 'Sprawdź konfigurację',
    source: `${folder}/config/pl.json: ui.panel.config.tools.tabs.yaml.section.validation.check_config`,
  },
  Restart: {
    shown: 'Uruchom ponownie',
    source: `${folder}/config/pl.json: ui.panel.config.tools.tabs.yaml.section.server_management.restart`,
  },
  'HTTP server': {
    shown: 'Serwer HTTP',
    source: `${folder}/config/pl.json: ui.panel.config.network.http.caption`,
  },
  'Trust X-Forwarded-For': {
    shown: 'Ufaj X-Forwarded-For',
    source: `${folder}/config/pl.json: ui.panel.config.network.http.fields.use_x_forwarded_for`,
  },
  Confirm: { shown: 'Potwierdź', source: `${folder}/pl.json: ui.dialogs.http_pending_config.confirm` },
  Apps: { shown: 'Aplikacje', source: `${folder}/config/pl.json: ui.panel.config.apps.caption` },
  Repositories: {
    shown: 'Repozytoria',
    source: `${folder}/config/pl.json: ui.panel.config.apps.store.repositories`,
  },
  Install: {
    shown: 'Zainstaluj',
    source: `${folder}/config/pl.json: ui.panel.config.apps.dashboard.install`,
  },
  Start: { shown: 'Uruchom', source: `${folder}/config/pl.json: ui.panel.config.apps.dashboard.start` },
  'Start on boot': {
    shown: 'Uruchamianie przy starcie',
    source: `${folder}/config/pl.json: ui.panel.config.apps.dashboard.option.boot.title`,
  },
  Watchdog: {
    shown: 'Watchdog',
    source: `${folder}/config/pl.json: ui.panel.config.apps.dashboard.option.watchdog.title`,
  },
  Info: { shown: 'Info', source: `${folder}/config/pl.json: ui.panel.config.apps.panel.info` },
  Configuration: {
    shown: 'Konfiguracja',
    source: `${folder}/config/pl.json: ui.panel.config.apps.panel.configuration`,
  },
  Log: { shown: 'Log', source: `${folder}/config/pl.json: ui.panel.config.apps.panel.log` },
  Save: { shown: 'Zapisz', source: `${folder}/pl.json: ui.common.save` },
  'Local network': {
    shown: 'Sieć lokalna',
    source: `${folder}/config/pl.json: ui.panel.config.url.internal_url_label`,
  },
  Internet: { shown: 'Internet', source: `${folder}/config/pl.json: ui.panel.config.url.external_url_label` },
  'Home Assistant Cloud': {
    shown: 'Chmura Home Assistant',
    source: `${folder}/config/pl.json: ui.panel.config.cloud.login.landing_title`,
  },
};
