import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/opnsense/lang, read in commit 92e1f12. */
const source = 'zh_CN.po';

export const opnsense: MenuWords = {
  Services: { shown: '服务', source },
  'Unbound DNS': { shown: 'Unbound DNS', source },
  Overrides: { shown: '覆盖', source },
  Host: { shown: '主机', source },
  Domain: { shown: '域', source },
  'Edit Host Override': { shown: '编辑主机覆盖', source },
  'IP address': { shown: 'IP地址', source },
  Save: { shown: '保存', source },
  Apply: { shown: '应用', source },
  Type: { shown: '类型', source },
  Interfaces: { shown: '接口', source },
  Overview: { shown: '概况', source },
  WAN: { shown: 'WAN', source },
  Firewall: { shown: '防火墙', source },
  NAT: { shown: 'NAT', source },
  'Port Forward': { shown: '转发', source },
  Interface: { shown: '接口', source },
  Protocol: { shown: '协议', source },
  'Destination Port': { shown: '目标端口', source },
  'Destination Address': { shown: '目标地址', source },
  'Redirect Target IP': { shown: '重定向目标IP', source },
  'Redirect Target Port': { shown: '重定向目标端口', source },
  Pass: { shown: '通过', source },
  'Filter rule association': { shown: '关联过滤规则', source },
};
