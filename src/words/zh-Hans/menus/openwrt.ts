import type { MenuWords } from '../../shape/menus.ts';

/** LuCI’s own files, as github.com/coolsnowwolf/luci has them in commit 9b5cb860. */
const base = 'modules/luci-base/po/zh_Hans/base.po';
const firewall = 'applications/luci-app-firewall/po/zh_Hans/firewall.po';
const ddns = 'applications/luci-app-ddns/po/zh_Hans/ddns.po';

export const openwrt: MenuWords = {
  Network: { shown: '网络', source: base },
  DNS: { shown: 'DNS', source: base },
  'DNS Records': { shown: 'DNS 记录', source: base },
  Hostnames: { shown: '主机名映射', source: base },
  Add: { shown: '添加', source: base },
  Hostname: { shown: '主机名', source: base },
  'IP address': { shown: 'IP 地址', source: base },
  Save: { shown: '保存', source: base },
  'Save & Apply': { shown: '保存并应用', source: base },
  Delete: { shown: '删除', source: base },
  Status: { shown: '状态', source: base },
  Overview: { shown: '概览', source: base },
  'IPv4 Upstream': { shown: 'IPv4 上游', source: base },
  Firewall: { shown: '防火墙', source: firewall },
  'Port Forwards': { shown: '端口转发', source: firewall },
  'Traffic Rules': { shown: '通信规则', source: firewall },
  Protocol: { shown: '协议', source: firewall },
  'Source zone': { shown: '源区域', source: firewall },
  'External port': { shown: '外部端口', source: firewall },
  'Internal IP address': { shown: '内部 IP 地址', source: firewall },
  'Internal port': { shown: '内部端口', source: firewall },
  'Destination zone': { shown: '目标区域', source: firewall },
  'Internal zone': { shown: '内部区域', source: firewall },
  Services: { shown: '服务', source: ddns },
  'Dynamic DNS': { shown: '动态 DNS', source: ddns },
};
