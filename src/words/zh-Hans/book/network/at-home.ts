import type { WordTree } from '../../../shape/lay-words.ts';
import {
  atHomeSwitchWiFiOff,
  atHomeTheAddressStillLeads,
  atHomeTheAppSaysThat,
  atHomeWithWiFiOn,
  doThisOnlyIfAProxy,
  doThisOnlyIfAProxy2,
  enterTheNumberOfTheFritz,
  onlyWithCertificate,
  theAddressGoesInAsTwo,
  theHomeAssistantAppWithYour,
  theRecommendedWayAtHomeThe,
  youNeedTheAddressThatYou,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: '你在家时的家',
    lead: '在家里，谁都不必先绕到互联网上再回来。',
    know: [
      '推荐：Home Assistant 应用有两个网址，一个用于家里，一个用于外面。你的网络里什么都不用改。',
      '在家里，它不需要钥匙，也不需要互联网。你 Wi-Fi 里的任何人都能走到登录那一步。',
      '没有互联网时，你的仪表盘和自动化继续工作。云服务会停止，发给手机的大多数消息会等着。',
      '浏览器只有一个网址。请把内部地址存为书签，断网时用。',
      '另一种方式是让名称本身指向家里。那样一个网址在哪里都能用，用钥匙打开。',
      '为此，家里需要一个代理，并带有这个名称的证书。专用通道后面单独的 Home Assistant 没有这种证书。',
      'Cloudflare 供自己使用的证书不算：浏览器不信任它。',
      '只放行 Cloudflare 的家，也会把你自己的设备挡回去。那样的话，请让名称保持原样。',
    ],
    choose: '你想在哪里设置',
  },
  guides: {
    'app-iphone': {
      label: 'iPhone 上的应用',
      title: 'iPhone、iPad 和 Mac 的应用里的两个网址',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: '在应用里打开**Settings** → **Companion App**，选择你的家。',
          otherwise: { say: '应用的设置在它的侧边菜单里。', search: 'URL' },
        },
        {
          say: '点**Internal URL**，输入你在家里使用的地址。',
          otherwise: { say: '在你填写 Wi-Fi 之前，它可能一直是灰色的。那就先做下一步。', search: 'URL' },
        },
        {
          say: '在**SSIDs**下面点**Add new SSID**，输入你家 Wi-Fi 的名称。',
          otherwise: { say: '在使用网线的 Mac 上，请用**Add New Hardware Address**。', search: 'SSID' },
        },
        {
          say: '把**Connection security level**设为**Most secure**，并允许随时使用位置。',
          otherwise: {
            say: '它会要求**iphone:Always**和精确位置。应用需要这些才能看到 Wi-Fi 的名称。',
            search: '安全',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: ['在那里清空**Internal URL**。之后应用在任何地方都使用 {address}，并用它的钥匙。'],
    },
    'app-android': {
      label: 'Android 上的应用',
      title: 'Android 的应用里的两个网址',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: '在应用里打开**Settings** → **Companion app**，选择你的家。',
          otherwise: { say: '你的家在那里的**Servers & devices**下面。', search: 'URL' },
        },
        {
          say: '点**Home network**。在**New Wi-Fi SSID**下面添加你家 Wi-Fi 的名称。',
          otherwise: {
            say: '它会要求使用位置，因为 Android 只把 Wi-Fi 名称显示给可以看到它的应用。',
            search: '网络',
          },
        },
        {
          say: '点**Internal connection URL**，输入你在家里使用的地址。',
          otherwise: { say: '在你填写 Wi-Fi 之前，它可能一直是灰色的。那就先做上一步。', search: 'URL' },
        },
        {
          say: '把**Remote connection security level**设为最安全的一项，并允许随时使用位置。',
          otherwise: { say: '在 Android 的设置里，位置选**android:Allow all the time**。', search: '位置' },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: ['在那里清空**Internal connection URL**。之后应用在任何地方都使用 {address}，并用它的钥匙。'],
    },
    hosts: {
      before: [...doThisOnlyIfAProxy2, '不适合笔记本电脑：在外面，这一行会指向陌生人的网络。'],
      wrong: atHomeTheAddressStillLeads,
      test: ['在这台电脑上前往 `{address}`：它会打开，没有警告。'],
      label: '一台电脑',
      title: '一台一直留在家里的电脑',
      lead: '在电脑自己的名称列表里加一行。它只帮到一台电脑，而且必须是从不离开家的。',
      needs: ['管理员的密码。手机没有这样的列表。'],
      steps: [
        {
          say: '在 Windows 上以管理员身份打开**Notepad**：右键单击它的图标，选择**Run as administrator**。',
          otherwise: {
            say: '在 Mac 和 Linux 上，在终端输入 `sudo nano /etc/hosts`，然后从要添加的那一行继续。',
          },
        },
        {
          say: '在**File name**下面打开 `C:\\Windows\\System32\\drivers\\etc\\hosts`。',
          otherwise: { say: '如果文件夹看起来是空的，请选择显示所有文件，而不只是文本文件。' },
        },
        {
          say: '在末尾添加这一行并保存：`{local} {address}`',
          otherwise: { say: '先是数字地址，然后一个空格，然后是名称。没有“https”，也没有端口。' },
        },
      ],
      remove: ['打开同一个文件，把这一行移除。'],
    },
    dnsmasq: {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'dnsmasq',
      title: 'dnsmasq 用家里的地址应答',
      lead: '给自己运行 dnsmasq 的人。凡是询问它的设备，都得到家里的地址。',
      needs: ['一台运行 dnsmasq 的机器，以及它的管理员。'],
      steps: [
        {
          say: '在那个文件夹里打开一个你自己的文件：`sudo nano /etc/dnsmasq.d/home.conf`',
          otherwise: { say: '如果没有这样的文件夹，唯一的文件就是“/etc/dnsmasq.conf”。' },
        },
        {
          say: '写入这一行并保存：`host-record={address},{local}`',
          otherwise: { say: '如果有 IPv6 地址，请在另一个逗号后面加上。' },
        },
        {
          say: '重启它：`sudo systemctl restart dnsmasq`',
          otherwise: { say: '如果它没有启动，“dnsmasq --test”会指出有错的那一行。' },
        },
      ],
      remove: ['从文件里移除这一行，并重启 dnsmasq。'],
    },
    'pi-hole': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'Pi-hole',
      title: 'Pi-hole 用家里的地址应答',
      lead: '凡是询问你的 Pi-hole 的设备，都得到家里的地址。',
      needs: ['Pi-hole 6，以及它的密码。'],
      steps: [
        {
          say: '在左边的菜单里选择**Settings** → **Local DNS Records**。',
          otherwise: { say: '在第 5 版里是**Local DNS** → **DNS Records**，在设置上面。' },
        },
        {
          say: '在**Domain**下面输入 `{address}`。',
          otherwise: { say: '请用左边的列表，不要用叫“Local CNAME records”的那个。' },
        },
        {
          say: '在它旁边的**Associated IP**下面输入 `{local}`，按加号。',
          otherwise: { say: '用词可能有所不同。它马上生效，不用重启。' },
        },
      ],
      remove: ['在**Local DNS Records**里，按这一行旁边的垃圾桶。'],
    },
    'adguard-home': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'AdGuard Home',
      title: 'AdGuard Home 用家里的地址应答',
      lead: '凡是询问你的 AdGuard Home 的设备，都得到家里的地址。它也可以作为 Home Assistant 应用运行。',
      needs: ['AdGuard Home，以及它的密码。'],
      steps: [
        {
          say: '在顶部的菜单里选择**Filters** → **DNS rewrites**。',
          otherwise: { say: '在窄屏幕上，菜单在三条横线后面。' },
        },
        { say: '按**Add DNS rewrite**。', otherwise: { say: '按钮在列表下面。' } },
        {
          say: '输入 `{address}`，在它下面输入 `{local}`，按**Save**。',
          otherwise: { say: '两个字段要的是域名，以及 IP 地址或域名。' },
        },
      ],
      remove: ['在**DNS rewrites**里，按这一行旁边的垃圾桶。'],
    },
    openwrt: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OpenWrt',
      title: 'OpenWrt 用家里的地址应答',
      lead: '路由器会把家里的地址告诉你网络里的每台设备。',
      needs: [yourRoutersPassword],
      steps: [
        {
          say: '选择**Network** → **DNS**，再选择那里的**DNS Records** → **Hostnames**。',
          otherwise: { say: '较旧的版本是**Network** → **DHCP and DNS** → **Hostnames**。' },
        },
        {
          say: '按**Add**。在**Hostname**下面输入 `{address}`。',
          otherwise: { say: '用词可能有所不同。请输入完整的名称，连同里面的点。' },
        },
        {
          say: '在**IP address**下面输入 `{local}`。按**Save**，再按**Save & Apply**。',
          otherwise: { say: '如果列表里没有这个地址，请选择最后一项并输入它。' },
        },
      ],
      remove: ['在**Hostnames**里，按这一行旁边的**Delete**，然后按**Save & Apply**。'],
    },
    opnsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OPNsense',
      title: 'OPNsense 用家里的地址应答',
      lead: '它自己的 DNS 服务器 Unbound 会把家里的地址告诉你网络里的每台设备。',
      needs: [yourRoutersPassword, 'Unbound DNS 必须开着。除非有人改过，它就是开着的。'],
      steps: [
        {
          say: '选择**Services** → **Unbound DNS** → **Overrides**。',
          otherwise: { say: '如果没有，你的 OPNsense 可能由 Dnsmasq 应答：它也有一个主机列表。' },
        },
        {
          say: '在主机覆盖下面按加号。**Host**填 `{host}`，**Domain**填 `{domain}`。',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: '**IP address**填 `{local}`。按**Save**，再按**Apply**。',
          otherwise: { say: '让**Type**保持为 A。如果有 IPv6 地址，请用 AAAA 再添加一条。' },
        },
      ],
      remove: ['在**Overrides**里，按这一条旁边的垃圾桶，再按**Apply**。'],
    },
    pfsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'pfSense',
      title: 'pfSense 用家里的地址应答',
      lead: 'DNS Resolver 会把家里的地址告诉你网络里的每台设备。',
      needs: [yourRoutersPassword, 'DNS Resolver 必须开着。除非有人改过，它就是开着的。'],
      steps: [
        {
          say: '选择**Services** → **DNS Resolver**，往下找到**Host Overrides**。',
          otherwise: { say: '如果你用的是 DNS Forwarder，它有一个同名的列表。' },
        },
        {
          say: '按**Add**。**Host**填 `{host}`，**Domain**填 `{domain}`。',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: '**IP Address**填 `{local}`。按**Save**，再按**Apply Changes**。',
          otherwise: { say: '用词可能有所不同。如果有 IPv6 地址，请再添加一条。' },
        },
      ],
      remove: ['在**Host Overrides**里，按这一条旁边的垃圾桶，再按**Apply Changes**。'],
    },
    unifi: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'UniFi',
      title: 'UniFi 用家里的地址应答',
      lead: 'UniFi 网关会把家里的地址告诉你网络里的每台设备。',
      needs: ['UniFi 网关，以及它的管理员。'],
      steps: [
        {
          say: '在 UniFi Network 里选择**Settings** → **Policy Engine** → **DNS**。',
          otherwise: { say: '较旧的版本是**Settings** → **Routing** → **DNS**。', search: 'DNS' },
        },
        {
          say: '为 `{address}` 添加一条类型为**Host (A)**的记录。',
          otherwise: { say: '用词可能有所不同：这是 A 类型的记录，只用于这一个名称。', search: 'DNS' },
        },
        {
          say: '**IP Address**填 `{local}`，然后保存。',
          otherwise: {
            say: '用词可能有所不同。如果有 IPv6 地址，请再添加一条 AAAA 类型的记录。',
            search: 'DNS',
          },
        },
      ],
      remove: ['在同一个列表里删除这一条。'],
    },
    fritzbox: {
      before: [
        onlyWithCertificate,
        '请先照 Pi-hole 或 AdGuard Home 的指南做。',
        '如果两个都没有，请在应用里使用内部地址。那样完全不需要这些。',
      ],
      wrong: [
        ...atHomeTheAddressStillLeads,
        {
          symptom: '什么都打不开了，一个页面也打不开。',
          why: '运行 Pi-hole 的机器关着，而每台设备都靠它查找名称。',
          wayOn: enterTheNumberOfTheFritz,
        },
      ],
      test: atHomeSwitchWiFiOff,
      label: 'FRITZ!Box',
      title: 'FRITZ!Box 让这样的应答通过',
      lead: 'FRITZ!Box 不能给你自己的名称另一个地址。它可以让 Pi-hole 或 AdGuard Home 来做。',
      needs: ['FRITZ!Box 的密码。', '已经认识 {address} 的 Pi-hole 或 AdGuard Home。'],
      steps: [
        {
          say: '选择**Home Network** → **Network** → **Network Settings**。',
          otherwise: { say: '如果没有，请开启高级视图。它在菜单底部。' },
        },
        {
          say: '在**DNS Rebind Protection**下面，把 `{address}` 填为例外。',
          otherwise: { say: '它可能折叠在更多设置下面。没有它，FRITZ!Box 会扣下带有家里地址的应答。' },
        },
        {
          say: '在 IPv4 设置下面，把 Pi-hole 的地址填为**Local DNS server**。按**Apply**。',
          otherwise: { say: '用词可能有所不同。请用运行 Pi-hole 或 AdGuard Home 的机器的地址。' },
        },
      ],
      remove: [enterTheNumberOfTheFritz, '从例外里移除 {address}。'],
    },
  },
};
