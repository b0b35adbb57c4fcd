import type { otherDoors as english } from '../en/other-doors.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const otherDoors: WordsOf<typeof english> = {
  looking: '正在查找进入你家的其他入口',
  lookingUsually: '通常需要几秒钟。',
  notLooked: 'Latchkey 没能查找进入你家的其他入口',
  lookAgain: '再看一次',
  none: 'Latchkey 没有发现进入你家的其他入口',
  noneOfSeen: '在能查看的地方，Latchkey 没有发现进入你家的其他入口',
  what: {
    named: '{address} 不经过你的锁通往你的家',
    everyName: '指向隧道“{tunnel}”的每个名称都能到达你的家',
    'hidden-tunnel': '有一个 Home Assistant 不经过你的锁，在 {address} 应答',
    'direct-record': '{address} 指向你的网络线路',
    'former-url': '你的家以前有另一个网址：{url}',
    'remote-ui': 'Home Assistant Cloud（Nabu Casa）的远程访问已开启',
    app: 'Home Assistant 里运行着应用 {name}',
    'address-allowance': {
      address: '来自 {value} 的访客可以绕过你的锁',
      network: '来自网络 {value} 的访客可以绕过你的锁',
      provider: '来自运营商 {value} 的访客可以绕过你的锁',
      country: '来自{value}的访客可以绕过你的锁',
    },
    'origin-rule': {
      shows: '有一条规则不经过你的锁，在 {address} 显示你的家',
      mayShow: '有一条规则可能不经过你的锁，在 {address} 显示你的家',
    },
    'port-forward': {
      certain: '你的路由器把端口 {port} 转发到你的家',
      likely: '你的路由器可能把端口 {port} 转发到你的家',
    },
    'every-port': {
      certain: '你的路由器把每个端口都转发到你的家，除非那个端口另有转发',
      likely: '你的路由器可能把每个端口都转发到你的家，除非那个端口另有转发',
    },
    worker: {
      certain: 'Cloudflare 上的一个程序不经过你的锁，在 {address} 显示你的家',
      likely: 'Cloudflare 上的一个程序不经过你的锁，在 {address} 显示一个 Home Assistant',
    },
    product: {
      certain: '{address} 不经过你的锁通往你的家',
      likely: '{address} 可能不经过你的锁通往你的家',
    },
  },
  why: {
    'tunnel-entry': '它通过隧道“{tunnel}”通往 {service}。你的锁只管你自己的网址。',
    'hidden-tunnel': '它通过隧道“{tunnel}”，那条隧道是在运行它的机器上设置的。',
    'direct-record': '它的 {type} 记录是 {content}。路由器上打开的端口，在那里对所有人开放。',
    'former-url': '如果它仍通往你的家，知道它的任何人都可以去那里敲门。',
    'remote-ui': '它绕过 Cloudflare 通往你的登录页面。它要求密码，但不要求钥匙。',
    app: {
      duckdns: '它维护着一个指向你网络线路的名称。路由器上打开的端口，会让访客从那里进来。',
      'nginx-proxy-manager': '它让访客到达你的家。它打开的东西不经过你的锁。',
      'nginx-proxy': '它让访客到达你的家。它打开的东西不经过你的锁。',
      cloudflared: '它运行着一条这个 Cloudflare 账户没有显示的隧道。它打开的东西不经过你的锁。',
    },
    'address-allowance': {
      'this-domain': '这个域名的一条 IP 访问规则允许他们。Cloudflare 不要求他们出示钥匙。',
      'every-domain': '整个账户的一条 IP 访问规则允许他们。Cloudflare 不要求他们出示钥匙。',
    },
    'origin-rule': {
      'origin-rule': '源站规则“{name}”把那里的访客当作来到你网址的访客。',
      'page-rule': '针对 {name} 的页面规则把那里的访客当作来到你网址的访客。',
    },
    'port-forward': {
      'the-internet': '在这个端口，你的公网地址指向 {leadsTo}。那里的访客不经过你的锁。',
      'another-router': '它通到 {leadsTo}，绕过你的锁。这台路由器前面还有另一台，它可能会把访客挡在外面。',
    },
    worker: {
      route: 'Workers 路由 {pattern} 在处理那里的请求。你的锁只管你自己的网址。',
      snippet: '片段“{pattern}”在处理那里的请求。你的锁只管你自己的网址。',
    },
    product: {
      'load-balancer': 'Cloudflare 的一个负载均衡器通往那里。你的锁只管你自己的网址。',
      spectrum: 'Cloudflare 的 Spectrum 转发这个端口。经它过来的不经过你的锁。',
      'custom-hostname': '它是另一个域名的名称，由你的域名放行。你的锁只管你自己的网址。',
    },
  },
  noted: '它的备注写着：{note}。',
  labelled: '它叫“{name}”。',
  likely: {
    'local-address': '很可能就是这个家：它的本地地址是家庭里常见的。',
    'this-home': '很可能就是这个家。',
  },
  knock: {
    opens: {
      certain: 'Latchkey 没带钥匙去那里敲门，你的家应答了。',
      likely: 'Latchkey 没带钥匙去那里敲门，有一个 Home Assistant 应答了。',
    },
    shut: 'Latchkey 没带钥匙去那里敲门，被拒绝了。',
    'no-answer': 'Latchkey 去那里敲门，没有得到应答。它以后可能又会打开。',
    'not-tried': 'Latchkey 没法从这里去那里敲门。',
    inside: '从你家里面去试，那里没有打开。外面的访客可能进得来。',
  },
  next: {
    'tunnel-entry': 'Latchkey 可以从隧道里去掉这个条目。所有其他条目都会留下。',
    'hidden-tunnel': 'Latchkey 可以删除这个名称的记录。',
    'direct-record': 'Latchkey 可以删除这条记录。也请关闭路由器上的端口。',
    'former-url': '请关闭路由器上的端口，并放弃旧名称。',
    'remote-ui':
      '要关闭它，请在 Home Assistant 打开“设置 → Home Assistant Cloud”（或“Home Assistant Link”）。',
    app: '如果你不再需要它，请停止这个应用。也请关闭路由器上的端口。',
    'address-allowance':
      '要关闭它，请在 Cloudflare 打开“安全性” → [Security rules] → [IP Access rules]，删除这条规则。',
    'origin-rule': '要关闭它，请在 Cloudflare 打开 [Rules]，删除这条规则，或者把这个网址从中去掉。',
    'port-forward': '要关闭它，请在路由器里打开端口转发或 UPnP，删除这一项。',
    worker: '要关闭它，请在 Cloudflare 打开你域名的 [Workers Routes] 或 [Snippets]，把这个网址去掉。',
    product: {
      'load-balancer': '要关闭它，请在 Cloudflare 打开 [Load Balancing]，删除这个负载均衡器。',
      spectrum: '要关闭它，请在 Cloudflare 打开你域名的 [Spectrum]，删除这个应用程序。',
      'custom-hostname': '要关闭它，请在 Cloudflare 打开你域名的 [Custom Hostnames]，删除这个名称。',
    },
  },
  close: '关闭这个入口',
  closeNamed: '关闭这个入口：{name}',
  closing: '你的计划会关闭它。移除 Latchkey 之后，它仍然关着。',
  leave: '让它开着',
  leaveNamed: '让它开着：{name}',
  unseen: {
    title: '没有检查',
    'home-assistant': 'Home Assistant 自己的远程访问：Latchkey 没有登录那里。',
    tunnels: '你 Cloudflare 账户的其他隧道：令牌无权读取。',
    'local-tunnels': '在自己机器上设置的隧道：别人都读不到它们通往哪里。',
    'public-address': '直接指向你家的记录：不知道你的公网地址。',
    'further-doors': '名称太多，Latchkey 没有全部去试。',
    'custom-rules': '你域名的自定义规则、钥匙和记录：令牌无权读取。',
    'router-forwards': '你的路由器转发的端口列表。你家里的路由器都没有在这里完整显示它。',
    'address-rules': 'IP 访问规则，可能让访客绕过你的锁。带有 [Firewall Services]、“读取”的令牌能显示它们。',
    'origin-rules': '源站规则，可能在别处显示你的家。带有 [Origin Rules]、“读取”的令牌能显示它们。',
    'rewrite-rules': '改变所打开内容的规则。带有 [Transform Rules]、“读取”的令牌能显示它们。',
    'redirect-rules': '把访客送到别处的规则。带有 [Single Redirect]、“读取”的令牌能显示它们。',
    'configuration-rules': '让 Cloudflare 验证访客的规则。带有 [Config Rules]、“读取”的令牌能显示它们。',
    'page-rules': '页面规则。带有 [Page Rules]、“读取”的令牌能显示它们。',
    'worker-routes': '你在 Cloudflare 上的程序。带有 [Workers Routes]、“读取”的令牌能显示它们在哪里运行。',
    'access-applications':
      '你网址前面的 Cloudflare Access 登录。带有 [Access: Apps and Policies]、“读取”的令牌能显示它们。',
    'bulk-redirects':
      '批量重定向。带有 [Bulk URL Redirects] 和 [Account Filter Lists]、“读取”的令牌能显示它们。',
    snippets: '片段，你在 Cloudflare 上的小程序。带有 [Snippets]、“读取”的令牌能显示它们。',
    'load-balancers':
      '负载均衡器。带有 [Load Balancers] 和 [Load Balancing: Monitors and Pools]、“读取”的令牌能显示它们。',
    spectrum: 'Spectrum，会绕过你的锁转发端口。Cloudflare 没有向 Latchkey 显示它。',
    'custom-hostnames': '由你的域名放行的其他域名的名称。Cloudflare 没有向 Latchkey 显示它们。',
    'further-products': '你的地址列表里有什么，以及自带域名的 Workers。Latchkey 不查看它们。',
    router: '在路由器上手动打开的端口：许多路由器只列出程序打开的端口。',
  },
};
