import type { WordTree } from '../../../shape/lay-words.ts';
import {
  firstBuildTheLockAndSee,
  switchWiFiOffOnA,
  theTwoNumbersDifferOrThe,
  theWordsMayDifferTheDashboard,
  yourRoutersPassword2,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: '开放那一个端口',
    lead: '你的路由器把一个端口，TCP 443，转发到运行代理的机器。其他一切都关着。',
    know: [
      '一个端口，指向一台机器：TCP 443 到 {local}。绝不要用 8123，也不要用“exposed host”或 DMZ。',
      '先有锁，再开门：等锁守得住，最后才开放端口。',
      '许多运营商让几个家庭共用一个地址。那样就没有端口可以开放，而路由器不会说明。',
      '不要使用 UPnP：自己打开的端口，是没有人核对过的端口。',
    ],
    choose: '你的路由器',
  },
  guides: {
    openwrt: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OpenWrt',
      title: '在 OpenWrt 里开放那一个端口',
      lead: '端口转发列表里的一行。',
      steps: [
        {
          say: '打开**Status** → **Overview**：**IPv4 Upstream**里是你的外部地址。请比较。',
          otherwise: { say: '用词可能有所不同。就是名为 wan 的接口的地址。' },
        },
        {
          say: '选择**Network** → **Firewall** → **Port Forwards**，按**Add**。',
          otherwise: { say: '用词可能有所不同。**Traffic Rules**是另一回事。' },
        },
        {
          say: '把**Protocol**只设为 TCP，**Source zone**设为 wan，**External port**设为 443。',
          otherwise: { say: '它会同时列出 TCP 和 UDP：请去掉 UDP。' },
        },
        {
          say: '把**Internal IP address**设为 `{local}`，**Internal port**设为 443。按**Save**，再按**Save & Apply**。',
          otherwise: { say: '用词可能有所不同。**Destination zone**或**Internal zone**是 lan。' },
        },
      ],
      remove: ['在**Port Forwards**里，按这一行旁边的**Delete**，再按**Save & Apply**。'],
    },
    fritzbox: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'FRITZ!Box',
      title: '在 FRITZ!Box 里开放那一个端口',
      lead: '一项端口共享，给一台设备。',
      steps: [
        {
          say: '先看**Overview**。如果 IPv4 旁边写着 DS-Lite，就不能通过 IPv4 开放端口。',
          otherwise: { say: '地址也在**Internet** → **Online Monitor**下面。' },
        },
        {
          say: '选择**Internet** → **Permit Access** → **Port Sharing**，按**Add Device for Sharing**。',
          otherwise: { say: '用词可能有所不同。较旧的 FRITZ!Box 称它为端口转发。' },
        },
        {
          say: '选择地址为 `{local}` 的设备，然后按**New Sharing**。',
          otherwise: { say: '如果没有这台设备，请手动输入它的地址。让**Exposed Host**保持关闭。' },
        },
        {
          say: '**Application**选择**HTTPS server**。它会填入 TCP 和 443。按**OK**，再按**Apply**。',
          otherwise: { say: '否则请选择其他应用，协议 TCP，到设备的端口 443，从外面的端口 443。' },
        },
      ],
      remove: ['在**Internet** → **Permit Access** → **Port Sharing**里删除这项共享，按**Apply**。'],
    },
    unifi: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'UniFi',
      title: '在 UniFi 里开放那一个端口',
      lead: '端口转发列表里的一条。',
      steps: [
        {
          say: '在网关的详情里找到**WAN**的地址，并比较。',
          otherwise: { say: '用词可能有所不同。它显示为网关的 WAN IP。' },
        },
        {
          say: '在 UniFi Network 里选择**Settings** → **Policy Engine** → **Port Forwarding**。',
          otherwise: {
            say: '较旧的版本是**Settings** → **Routing** → **Port Forwarding**。',
            search: '端口转发',
          },
        },
        {
          say: '添加一条：**Forward IP**是 `{local}`，**WAN Port**和**Forward Port**是 443，协议是 TCP。',
          otherwise: { say: '用词可能有所不同。请允许任何来源，并保存。', search: '端口转发' },
        },
      ],
      remove: ['在**Port Forwarding**里删除这一条。'],
    },
    pfsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'pfSense',
      title: '在 pfSense 里开放那一个端口',
      lead: '一条端口转发。让它通过的规则会一起建立。',
      steps: [
        {
          say: '打开**Status** → **Interfaces**：**WAN**里是你的外部地址。请比较。',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: '选择**Firewall** → **NAT** → **Port Forward**，按**Add**。',
          otherwise: { say: '用词可能有所不同。两个添加按钮用哪个都可以。' },
        },
        {
          say: '把**Interface**设为 WAN，**Protocol**设为 TCP，**Destination port range**设为 HTTPS。',
          otherwise: { say: '**Destination**保持为 WAN 的地址。HTTPS 就是 443。' },
        },
        {
          say: '把**Redirect target IP**设为 `{local}`，目标端口设为 HTTPS。按**Save**，再按**Apply Changes**。',
          otherwise: { say: '让**Filter rule association**保持原样：它会建立相应的规则。' },
        },
      ],
      remove: [
        '在**Firewall** → **NAT** → **Port Forward**里，按这一行旁边的垃圾桶，再按**Apply Changes**。',
      ],
    },
    opnsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OPNsense',
      title: '在 OPNsense 里开放那一个端口',
      lead: '一条目标 NAT，以及让它通过的规则。',
      steps: [
        {
          say: '打开**Interfaces** → **Overview**：**WAN**里是你的外部地址。请比较。',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: '选择**Firewall** → **NAT** → **Destination NAT**，按加号。',
          otherwise: { say: '较旧的版本称它为**Port Forward**。' },
        },
        {
          say: '把**Interface**设为 WAN，**Protocol**设为 TCP，**Destination Port**设为 443。',
          otherwise: { say: '**Destination Address**是 WAN 的地址。' },
        },
        {
          say: '把**Redirect Target IP**设为 `{local}`，**Redirect Target Port**设为 443。',
          otherwise: { say: '用词可能有所不同。就是里面的机器，以及它的端口。' },
        },
        {
          say: '把**Firewall rule**设为 Pass（通过）。按**Save**，再按**Apply**。',
          otherwise: {
            say: '其他版本写的是**Automatically pass**或**Filter rule association**。没有它，什么都通不过。',
          },
        },
      ],
      remove: ['在**Destination NAT**里，按这一条旁边的垃圾桶，再按**Apply**。'],
    },
    'another-router': {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: '其他路由器',
      title: '在其他路由器里开放那一个端口',
      lead: '每种路由器的叫法都不同。这三步在所有路由器里都一样。',
      steps: [
        {
          say: '打开路由器的页面。它的地址写在标签上，常见的是 `192.168.1.1` 或 192.168.0.1。',
          otherwise: { say: '密码也在标签上，除非你改过它。' },
        },
        {
          say: '寻找**Port forwarding**。',
          otherwise: {
            say: '别的叫法有虚拟服务器、NAT、端口映射、端口共享或应用。它常在高级设置里。',
            search: '端口',
          },
        },
        {
          say: '添加一行：协议 TCP，外部 443，内部 443，到 `{local}`。保存它。',
          otherwise: { say: '不要使用 DMZ 或 exposed host：那会打开每一个端口。' },
        },
      ],
      remove: ['在同一个列表里删除这一行。'],
    },
  },
};
