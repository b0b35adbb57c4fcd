import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/pfsense/pfsense, read in commit 9363ac5b. */
const source = 'src/usr/local/share/locale/zh_CN/LC_MESSAGES/pfSense.po';

export const pfsense: MenuWords = {
  Services: { shown: '系统服务', source },
  'DNS Resolver': { shown: 'DNS 解析', source },
  'Host Overrides': { shown: '主机覆盖', source },
  Add: { shown: '添加', source },
  Host: { shown: '主机名', source },
  Domain: { shown: '域', source },
  'Edit Host Override': { shown: '编辑主机覆盖', source },
  'IP Address': { shown: 'IP 地址', source },
  Save: { shown: '保存设置', source },
  'Apply Changes': { shown: '应用更改', source },
  Status: { shown: '系统状态', source },
  Interfaces: { shown: '网络接口', source },
  Firewall: { shown: '防火墙', source },
  NAT: { shown: '地址转换', source },
  'Port Forward': { shown: '端口转发', source },
  Interface: { shown: '接口', source },
  Protocol: { shown: '协议', source },
  Destination: { shown: '目的地址', source },
  'Redirect target IP': { shown: '重定向目标IP', source },
  'Filter rule association': { shown: '过滤规则', source },
};
