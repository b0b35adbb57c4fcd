import type { MenuWords } from '../../shape/menus.ts';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Settings: { shown: 'Instellingen', source: `${folder}/nl.json: panel.config` },
  Security: { shown: 'Beveiliging', source: `${folder}/profile/nl.json: ui.panel.profile.tabs.security` },
  'Devices & services': {
    shown: 'Apparaten en diensten',
    source: `${folder}/config/nl.json: ui.panel.config.dashboard.devices.main`,
  },
  'Add integration': {
    shown: 'Voeg integratie toe',
    source: `${folder}/config/nl.json: ui.panel.config.integrations.add_integration`,
  },
  'Create token': {
    shown: 'Maak token aan',
    source: `${folder}/profile/nl.json: ui.panel.profile.long_lived_access_tokens.create`,
  },
  System: { shown: 'Systeem', source: `${folder}/config/nl.json: ui.panel.config.dashboard.system.main` },
  Network: { shown: 'Netwerk', source: `${folder}/config/nl.json: ui.panel.config.network.caption` },
  Logs: { shown: 'Logboeken', source: `${folder}/config/nl.json: ui.panel.config.logs.caption` },
  Tools: { shown: 'Hulpmiddelen', source: `${folder}/config/nl.json: ui.panel.config.dashboard.tools.main` },
  YAML: { shown: 'YAML', source: `${folder}/config/nl.json: ui.panel.config.tools.tabs.yaml.title` },
  'Check configuration': {
    shown: 'Configuratie controleren',
    source: `${folder}/config/nl.json: ui.panel.config.tools.tabs.yaml.section.validation.check_config`,
  },
  Restart: {
    shown: 'Opnieuw starten',
    source: `${folder}/config/nl.json: ui.panel.config.tools.tabs.yaml.section.server_management.restart`,
  },
  'HTTP server': {
    shown: 'HTTP-server',
    source: `${folder}/config/nl.json: ui.panel.config.network.http.caption`,
  },
  'Trust X-Forwarded-For': {
    shown: 'X-Forwarded-For vertrouwen',
    source: `${folder}/config/nl.json: ui.panel.config.network.http.fields.use_x_forwarded_for`,
  },
  Confirm: { shown: 'Bevestigen', source: `${folder}/nl.json: ui.dialogs.http_pending_config.confirm` },
  Apps: { shown: 'Apps', source: `${folder}/config/nl.json: ui.panel.config.apps.caption` },
  Repositories: {
    shown: 'Repositories',
    source: `${folder}/config/nl.json: ui.panel.config.apps.store.repositories`,
  },
  Install: {
    shown: 'Installeren',
    source: `${folder}/config/nl.json: ui.panel.config.apps.dashboard.install`,
  },
  Start: { shown: 'Starten', source: `${folder}/config/nl.json: ui.panel.config.apps.dashboard.start` },
  'Start on boot': {
    shown: 'Bij systeemstart starten',
    source: `${folder}/config/nl.json: ui.panel.config.apps.dashboard.option.boot.title`,
  },
  Watchdog: {
    shown: 'Watchdog',
    source: `${folder}/config/nl.json: ui.panel.config.apps.dashboard.option.watchdog.title`,
  },
  Info: { shown: 'Info', source: `${folder}/config/nl.json: ui.panel.config.apps.panel.info` },
  Configuration: {
    shown: 'Configuratie',
    source: `${folder}/config/nl.json: ui.panel.config.apps.panel.configuration`,
  },
  Log: { shown: 'Logboek', source: `${folder}/config/nl.json: ui.panel.config.apps.panel.log` },
  Save: { shown: 'Bewaar', source: `${folder}/nl.json: ui.common.save` },
  'Local network': {
    shown: 'Lokaal netwerk',
    source: `${folder}/config/nl.json: ui.panel.config.url.internal_url_label`,
  },
  Internet: { shown: 'Internet', source: `${folder}/config/nl.json: ui.panel.config.url.external_url_label` },
  'Home Assistant Cloud': {
    shown: 'Home Assistant Cloud',
    source: `${folder}/config/nl.json: ui.panel.config.cloud.login.landing_title`,
  },
};
