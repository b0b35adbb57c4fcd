import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anAccountThere,
  deleteTheEntryInTheRouter,
  restartTheRouterSoThatIt,
  theNameKeepsAnOldNumber,
  yourOwnPublicIpvAddressWhich,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: '让名称跟着你的家',
    lead: '你家的地址会变。每次变化，家里都要有程序把新地址写入名称。',
    know: [
      '谁有令牌，谁就能让你的名称指向别处。你的钥匙和锁会把陌生人挡在外面，但你自己也进不来。',
      '所以令牌应该只能做这一件事，别的都不能。每份指南都说明这能做到什么程度。',
      '只让一处写入名称。两处会互相覆盖。',
      '只要能得到令牌，就绝不要把账户的密码交给路由器。',
    ],
    choose: '谁让名称保持正确',
  },
  guides: {
    cloudflare: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Cloudflare',
      title: '由 Cloudflare 管理名称',
      lead: '给在 Cloudflare 的域名。Home Assistant 自己就能写入地址。',
      before: [
        '请为此单独制作一个令牌。绝不要用 Global API Key 或 Latchkey 的令牌。',
        '这个令牌能写入那一个域名的每条记录。Cloudflare 没法把它限制到一个名称。',
      ],
      steps: [
        {
          say: '在 Cloudflare 打开**My Profile** → **API Tokens**，按**Create Token**。',
          otherwise: { say: '用词可能有所不同。它在右上角的账户菜单里。' },
        },
        {
          say: '在**Edit zone DNS**旁边按**Use template**。',
          otherwise: { say: '否则请自己选择：Zone、DNS、Edit。' },
        },
        {
          say: '添加**Zone** → **Zone** → **Read**。在**Zone Resources**下面选择这一个域名，然后创建。',
          otherwise: { say: '用词可能有所不同。令牌只显示一次：请现在就复制。' },
        },
        {
          say: '在 Home Assistant 里打开**home-assistant:Settings** → **home-assistant:Devices & services** → **home-assistant:Add integration**，选择 `Cloudflare`。',
          otherwise: { say: '在那里粘贴令牌，选择域名，再选择名称。', search: 'Cloudflare' },
        },
      ],
      remove: ['在 Home Assistant 里删除这个集成。', '在 Cloudflare 删除令牌。'],
    },
    desec: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'deSEC',
      title: '由 deSEC 管理名称',
      lead: '免费，没有广告，令牌能限制得最严。',
      before: [
        '请先在 deSEC 建立名称，在“dedyn.io”或你自己的域名下面。',
        '新令牌不能管理令牌，也不能建立域名。加上策略，它就只能写入一个名称。',
      ],
      steps: [
        {
          say: '在 deSEC 打开**Token Management**，添加一个令牌。复制它：它只显示一次。',
          otherwise: { say: '用词可能有所不同。凡是给予更多权限的复选框，都不要勾选。' },
        },
        {
          say: '给它策略：除了这个**Domain**和**Subname**的 A 和 AAAA，什么都不能写入。',
          otherwise: { say: '如果页面上没有策略，deSEC 的文档说明了怎样用命令设置。' },
        },
        {
          say: '在路由器的动态 DNS 里，填写服务器 `update.dedyn.io`、**router:Name**，并把令牌填为密码。',
          otherwise: { say: '用户名就是域名本身。' },
        },
      ],
      remove: [deleteTheEntryInTheRouter, '在 deSEC 删除令牌；如果不再需要，也删除名称。'],
    },
    duckdns: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'DuckDNS',
      title: '由 DuckDNS 管理名称',
      lead: '免费，大多数路由器都认识它。它的令牌不能限制。',
      before: [
        '一个令牌管一个账户里的所有名称。请为这个家单独建立一个账户。',
        '谁有令牌，谁就还能为这个名称取得证书。请像密码一样保管它。',
      ],
      steps: [
        {
          say: '在 duckdns.org 登录，输入一个名称，按**add domain**。',
          otherwise: { say: '用词可能有所不同。完整的名称以“.duckdns.org”结尾。' },
        },
        {
          say: '从页面顶部复制**token**。',
          otherwise: { say: '用词可能有所不同。如果别人看到过它，请在菜单里生成一个新的。' },
        },
        {
          say: '在路由器的动态 DNS 里，**router:Provider**选择 `DuckDNS`，并填写名称和令牌。',
          otherwise: { say: '如果路由器不认识它，Home Assistant 有一个叫 Duck DNS 的应用。' },
        },
      ],
      remove: ['在路由器或应用里删除这一条。', '在 DuckDNS 删除名称。'],
    },
    'no-ip': {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'No-IP',
      title: '由 No-IP 管理名称',
      lead: '几乎每种路由器都认识它。免费的名称要每个月确认一次。',
      before: ['请使用 DDNS key，不要用账户的密码。一个 key 只能写入它自己的名称，别的都不能。'],
      steps: [
        {
          say: '在 No-IP 建立一个名称，然后打开**DDNS Keys**，为这一个名称添加 key。',
          otherwise: { say: '用词可能有所不同。它在关于动态 DNS 的部分里。' },
        },
        {
          say: '在路由器的动态 DNS 里，**router:Provider**选择 `No-IP`。填写 key 的用户名和密码。',
          otherwise: { say: '名称填 {address}。有些客户端在那里要的是“all.ddnskey.com”。' },
        },
      ],
      remove: [deleteTheEntryInTheRouter, '在 No-IP 删除 key；如果不再需要，也删除名称。'],
    },
    'another-router': {
      needs: [yourRoutersPassword, yourOwnPublicIpvAddressWhich],
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: '路由器自带的',
      title: '由你的路由器管理名称',
      lead: '许多厂商给每台路由器一个自己的名称。路由器会自己写入地址。',
      before: [
        '这样，只有路由器有令牌。但名称跟着路由器：换了路由器，名称也会变。',
        '有些厂商的名称还会把路由器的页面对所有人开放。请让它保持关闭。',
      ],
      steps: [
        {
          say: '在路由器里寻找**Dynamic DNS**。',
          otherwise: {
            say: 'FRITZ!Box：**fritzbox:Internet** → **fritzbox:Permit Access** → **fritzbox:DynDNS**。OpenWrt、OPNsense 和 pfSense：**openwrt:Services** → **openwrt:Dynamic DNS**。',
            search: 'DDNS',
          },
        },
        {
          say: '在那里打开**Enable**。选择厂商自己的服务，或者这份指南旁边的某一个。',
          otherwise: { say: 'OpenWrt 和 OPNsense 要先安装一个软件包：luci-app-ddns 或 os-ddclient。' },
        },
      ],
      remove: ['在同一个地方把它关闭。'],
    },
  },
};
