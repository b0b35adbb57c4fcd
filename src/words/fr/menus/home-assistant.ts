import type { MenuWords } from '../../shape/menus.ts';

/** By the names of the messages in the French words of Home Assistant’s frontend, in PyPI’s home-assistant-frontend 20261125.1. */
const named = (name: string) => `hass_frontend/static/translations/fr: ${name}`;

export const settings = { shown: 'Paramètres', source: named('panel.config') };
export const companionApp = {
  shown: 'Application Companion',
  source: named('ui.panel.config.dashboard.companion.main'),
};

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Settings: settings,
  Security: { shown: 'Sécurité', source: named('ui.panel.profile.tabs.security') },
  'Devices & services': {
    shown: 'Appareils et services',
    source: named('ui.panel.config.dashboard.devices.main'),
  },
  'Add integration': {
    shown: 'Ajouter une intégration',
    source: named('ui.panel.config.integrations.add_integration'),
  },
  'Create token': {
    shown: 'Créer un jeton',
    source: `${folder}/profile/fr.json: ui.panel.profile.long_lived_access_tokens.create`,
  },
  System: { shown: 'Système', source: `${folder}/config/fr.json: ui.panel.config.dashboard.system.main` },
  Network: { shown: 'Réseau', source: `${folder}/config/fr.json: ui.panel.config.network.caption` },
  Logs: { shown: 'Journaux', source: `${folder}/config/fr.json: ui.panel.config.logs.caption` },
  Tools: { shown: 'Outils', source: `${folder}/config/fr.json: ui.panel.config.dashboard.tools.main` },
  YAML: { shown: 'YAML', source: `${folder}/config/fr.json: ui.panel.config.tools.tabs.yaml.title` },
  'Check configuration': {
    shown: 'Vérifier la configuration',
    source: `${folder}/config/fr.json: ui.panel.config.tools.tabs.yaml.section.validation.check_config`,
  },
  Restart: {
    shown: 'Redémarrer',
    source: `${folder}/config/fr.json: ui.panel.config.tools.tabs.yaml.section.server_management.restart`,
  },
  'HTTP server': {
    shown: 'Serveur HTTP',
    source: `${folder}/config/fr.json: ui.panel.config.network.http.caption`,
  },
  'Trust X-Forwarded-For': {
    shown: 'Faire confiance à X-Forwarded-For',
    source: `${folder}/config/fr.json: ui.panel.config.network.http.fields.use_x_forwarded_for`,
  },
  Confirm: { shown: 'Confirmer', source: `${folder}/fr.json: ui.dialogs.http_pending_config.confirm` },
  Apps: { shown: 'Applications', source: `${folder}/config/fr.json: ui.panel.config.apps.caption` },
  Repositories: {
    shown: 'Dépôts',
    source: `${folder}/config/fr.json: ui.panel.config.apps.store.repositories`,
  },
  Install: { shown: 'Installer', source: `${folder}/config/fr.json: ui.panel.config.apps.dashboard.install` },
  Start: { shown: 'Démarrer', source: `${folder}/config/fr.json: ui.panel.config.apps.dashboard.start` },
  'Start on boot': {
    shown: 'Lancer au démarrage',
    source: `${folder}/config/fr.json: ui.panel.config.apps.dashboard.option.boot.title`,
  },
  Watchdog: {
    shown: 'Chien de garde',
    source: `${folder}/config/fr.json: ui.panel.config.apps.dashboard.option.watchdog.title`,
  },
  Info: { shown: 'Info', source: `${folder}/config/fr.json: ui.panel.config.apps.panel.info` },
  Configuration: {
    shown: 'Configuration',
    source: `${folder}/config/fr.json: ui.panel.config.apps.panel.configuration`,
  },
  Log: { shown: 'Journal', source: `${folder}/config/fr.json: ui.panel.config.apps.panel.log` },
  Save: { shown: 'Enregistrer', source: `${folder}/fr.json: ui.common.save` },
  'Local network': {
    shown: 'Réseau local',
    source: `${folder}/config/fr.json: ui.panel.config.url.internal_url_label`,
  },
  Internet: { shown: 'Internet', source: `${folder}/config/fr.json: ui.panel.config.url.external_url_label` },
  'Home Assistant Cloud': {
    shown: 'Home Assistant Cloud',
    source: `${folder}/config/fr.json: ui.panel.config.cloud.login.landing_title`,
  },
};
