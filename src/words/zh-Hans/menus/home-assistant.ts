import type { MenuWords } from '../../shape/menus.ts';

/** Files in `hass_frontend/static/translations` of the package home-assistant-frontend 20261125.1. */
const everywhere = 'zh-Hans.json';
const settings = 'config/zh-Hans.json';

/** Of the package home-assistant-frontend 20261028.6. */
const folder = 'hass_frontend/static/translations';

export const homeAssistant: MenuWords = {
  Security: { shown: '安全', source: 'profile/zh-Hans.json' },
  Settings: { shown: '设置', source: everywhere },
  'Devices & services': { shown: '设备与服务', source: settings },
  'Add integration': { shown: '添加集成', source: settings },
  'Create token': {
    shown: '创建令牌',
    source: `${folder}/profile/zh-Hans.json: ui.panel.profile.long_lived_access_tokens.create`,
  },
  System: { shown: '系统', source: `${folder}/config/zh-Hans.json: ui.panel.config.dashboard.system.main` },
  Network: { shown: '网络', source: `${folder}/config/zh-Hans.json: ui.panel.config.network.caption` },
  Logs: { shown: '日志', source: `${folder}/config/zh-Hans.json: ui.panel.config.logs.caption` },
  Tools: { shown: '工具', source: `${folder}/config/zh-Hans.json: ui.panel.config.dashboard.tools.main` },
  YAML: { shown: 'YAML', source: `${folder}/config/zh-Hans.json: ui.panel.config.tools.tabs.yaml.title` },
  'Check configuration': {
    shown: '检查配置',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.tools.tabs.yaml.section.validation.check_config`,
  },
  Restart: {
    shown: '重启',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.tools.tabs.yaml.section.server_management.restart`,
  },
  'HTTP server': {
    shown: 'HTTP 服务器',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.network.http.caption`,
  },
  'Trust X-Forwarded-For': {
    shown: '信任 X-Forwarded-For',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.network.http.fields.use_x_forwarded_for`,
  },
  Confirm: { shown: '确认', source: `${folder}/zh-Hans.json: ui.dialogs.http_pending_config.confirm` },
  Apps: { shown: '应用', source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.caption` },
  Repositories: {
    shown: '仓库',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.store.repositories`,
  },
  Install: { shown: '安装', source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.dashboard.install` },
  Start: { shown: '启动', source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.dashboard.start` },
  'Start on boot': {
    shown: '开机启动',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.dashboard.option.boot.title`,
  },
  Watchdog: {
    shown: '自动恢复',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.dashboard.option.watchdog.title`,
  },
  Info: { shown: '信息', source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.panel.info` },
  Configuration: {
    shown: '配置',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.panel.configuration`,
  },
  Log: { shown: '日志', source: `${folder}/config/zh-Hans.json: ui.panel.config.apps.panel.log` },
  Save: { shown: '保存', source: `${folder}/zh-Hans.json: ui.common.save` },
  'Local network': {
    shown: '本地网络',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.url.internal_url_label`,
  },
  Internet: {
    shown: '互联网',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.url.external_url_label`,
  },
  'Home Assistant Cloud': {
    shown: 'Home Assistant Cloud',
    source: `${folder}/config/zh-Hans.json: ui.panel.config.cloud.login.landing_title`,
  },
};
