import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  title: '{address} 的恢复说明页',
  facts: {
    address: '网址',
    atHome: '在家里',
    toWriteIn: '________________________（请自己填写）',
    account: 'Cloudflare 账户',
    domain: '域名',
    settings: '以前的设置',
    made: '写于',
  },
  setting: '{setting} 以前是 {before}',
  lockedOut: {
    title: '如果你进不去',
    atHome: {
      known: '在家里，用浏览器打开 {atHome}。锁在 Cloudflare，所以在那里不会挡着你。',
      unknown:
        '在家里，用 Home Assistant 在你自己网络里的地址打开它。锁在 Cloudflare，所以在那里不会挡着你。',
    },
    steps: [
      '在外面，请用另一台有钥匙的设备。',
      '没有钥匙了？在任意一台电脑上打开 Latchkey，连接你的 Cloudflare 账户。它会重新找到这个家，并制作新钥匙。',
      '最后的办法：在 Cloudflare 打开**Security** → **Security rules**，停用下面的锁。从那一刻起，互联网上的任何人都能到达你的登录页面。一进去就请重新启用它。',
    ],
  },
  remove: {
    title: '手动移除一切',
    lead: '请保持这个顺序。锁最后移除，这样中间不会有东西敞开着。',
    record: '在**DNS** → **Records**下面：删除下面列出的记录。',
    path: {
      tunnel:
        '在家里，停止连接器（cloudflared）。然后在**Zero Trust** → **Networks** → **Connectors**下面：删除隧道。',
      'public-address': '在路由器里关闭端口。在**SSL/TLS** → **Origin Server**下面：吊销源站证书。',
    },
    hostname: '在**SSL/TLS** → **Client Certificates** → **Hosts**下面：去掉网址。',
    keys: {
      all: '在同一页上：吊销下面列出的钥匙。',
      someFromBefore: '在同一页上：吊销下面列出的钥匙。以前就有的不属于 Latchkey：你在别处使用的，请都留着。',
    },
    home: '在 Home Assistant 里：去掉 Latchkey 添加的外部 URL 和信任的代理，以及 Cloudflared 应用。',
    lock: '最后，在**Security** → **Security rules**下面：删除锁。',
  },
  things: {
    title: 'Cloudflare 上有什么',
    what: '内容',
    name: '名称',
    id: 'ID',
    kinds: {
      'dns-record': 'DNS 记录',
      'lock-rule': '锁（自定义规则）',
      'certificate-hostname': '在这里要求出示钥匙',
      tunnel: '隧道',
      'origin-certificate': '源站证书',
      'pull-certificate': 'Cloudflare 自己的证书',
    },
  },
  keys: {
    title: '能打开的钥匙',
    device: '名称',
    serial: '序列号',
    until: '有效期至',
    none: '没有。',
    fromBefore: '{name}（以前就有）',
    nameless: '没有名称',
  },
  more: {
    things:
      '{count, plural, other {还有 {count} 项。在 Cloudflare 上，它们带有“latchkey”这个词，或者这个家的网址。}}',
    keys: '还有 {count} 把，在**SSL/TLS** → **Client Certificates**下面。',
  },
  otherwise: '写下这些之后，Cloudflare 可能移动了菜单。请在它的仪表板里搜索粗体的词。',
  scan: '扫一扫打开',
  notes: '可以写笔记，但不要写密码',
  keep: '这一页上没有任何秘密。请把它放在没有互联网也找得到的地方。',
};
