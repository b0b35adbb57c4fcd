import type { MenuWords } from '../../shape/menus.ts';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Settings: { shown: 'Einstellungen', source: `${folder}/de.json: panel.config` },
  Security: { shown: 'Sicherheit', source: `${folder}/profile/de.json: ui.panel.profile.tabs.security` },
  'Devices & services': {
    shown: 'Geräte & Dienste',
    source: `${folder}/config/de.json: ui.panel.config.dashboard.devices.main`,
  },
  'Add integration': {
    shown: 'Integration hinzufügen',
    source: `${folder}/config/de.json: ui.panel.config.integrations.add_integration`,
  },
  'Create token': {
    shown: 'Token erstellen',
    source: `${folder}/profile/de.json: ui.panel.profile.long_lived_access_tokens.create`,
  },
  System: { shown: 'System', source: `${folder}/config/de.json: ui.panel.config.dashboard.system.main` },
  Network: { shown: 'Netzwerk', source: `${folder}/config/de.json: ui.panel.config.network.caption` },
  Logs: { shown: 'Protokolle', source: `${folder}/config/de.json: ui.panel.config.logs.caption` },
  Tools: { shown: 'Werkzeuge', source: `${folder}/config/de.json: ui.panel.config.dashboard.tools.main` },
  YAML: { shown: 'YAML', source: `${folder}/config/de.json: ui.panel.config.tools.tabs.yaml.title` },
  'Check configuration': {
    shown: 'Konfiguration prüfen',
    source: `${folder}/config/de.json: ui.panel.config.tools.tabs.yaml.section.validation.check_config`,
  },
  Restart: {
    shown: 'Neu starten',
    source: `${folder}/config/de.json: ui.panel.config.tools.tabs.yaml.section.server_management.restart`,
  },
  'HTTP server': {
    shown: 'HTTP-Server',
    source: `${folder}/config/de.json: ui.panel.config.network.http.caption`,
  },
  'Trust X-Forwarded-For': {
    shown: 'X-Forwarded-For vertrauen',
    source: `${folder}/config/de.json: ui.panel.config.network.http.fields.use_x_forwarded_for`,
  },
  Confirm: { shown: 'Bestätigen', source: `${folder}/de.json: ui.dialogs.http_pending_config.confirm` },
  Apps: { shown: 'Apps', source: `${folder}/config/de.json: ui.panel.config.apps.caption` },
  Repositories: {
    shown: 'Repositorys',
    source: `${folder}/config/de.json: ui.panel.config.apps.store.repositories`,
  },
  Install: {
    shown: 'Installieren',
    source: `${folder}/config/de.json: ui.panel.config.apps.dashboard.install`,
  },
  Start: { shown: 'Starten', source: `${folder}/config/de.json: ui.panel.config.apps.dashboard.start` },
  'Start on boot': {
    shown: 'Beim Systemstart starten',
    source: `${folder}/config/de.json: ui.panel.config.apps.dashboard.option.boot.title`,
  },
  Watchdog: {
    shown: 'Watchdog',
    source: `${folder}/config/de.json: ui.panel.config.apps.dashboard.option.watchdog.title`,
  },
  Info: { shown: 'Info', source: `${folder}/config/de.json: ui.panel.config.apps.panel.info` },
  Configuration: {
    shown: 'Konfiguration',
    source: `${folder}/config/de.json: ui.panel.config.apps.panel.configuration`,
  },
  Log: { shown: 'Protokoll', source: `${folder}/config/de.json: ui.panel.config.apps.panel.log` },
  Save: { shown: 'Speichern', source: `${folder}/de.json: ui.common.save` },
  'Local network': {
    shown: 'Lokales Netzwerk',
    source: `${folder}/config/de.json: ui.panel.config.url.internal_url_label`,
  },
  Internet: { shown: 'Internet', source: `${folder}/config/de.json: ui.panel.config.url.external_url_label` },
  'Home Assistant Cloud': {
    shown: 'Home Assistant Cloud',
    source: `${folder}/config/de.json: ui.panel.config.cloud.login.landing_title`,
  },
};
