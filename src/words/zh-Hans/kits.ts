import type { kits as english } from '../en/kits.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const kits: WordsOf<typeof english> = {
  ownProxy: {
    title: 'LATCHKEY：你自己的反向代理，用于 https://{address}',
    begin: [
      '反向代理位于互联网和 Home Assistant 之间。',
      '这一个只为持有你的钥匙的设备打开，不为别人打开。',
      '能打开的钥匙：{keysOn}。已停用的钥匙：{keysOff}。',
    ],
    contents: '这里有什么',
    place: {
      heading: '1. 把文件放到位',
      copy: ['把这个文件夹复制到运行代理的电脑上，放在 {folder}。', '然后只让管理员查看里面的内容：'],
      caddy: '用软件包安装的 Caddy 以它自己的用户身份运行。请把文件的所有者改成它：',
      ownKey: [
        '{folder}/proxy.key 是秘密：谁拿到它，谁就能冒充你的家。',
        '它打不开任何东西。请删除你搬运时用的那份副本。',
      ],
      noKey: [
        '这个配置包里没有任何秘密。密钥由你的 ACME 客户端在那台电脑上制作。',
        'lets-encrypt.sh 说明怎样用 acme.sh 来做。请在启动代理之前运行它。',
      ],
    },
    start: {
      heading: '2. 启动代理',
      docker: '用 Docker，在那个文件夹里：',
      nginx: '或者用软件包安装的 nginx。必须是 1.19.4 或更新的版本：',
      nginxExample: '第二行移除示例页面，它监听的正是这个代理要监听的地方。',
      caddy: '或者用软件包安装的 Caddy。必须是 2.6 或更新的版本：',
      traefik: '或者用手动安装的 Traefik 3：',
    },
    home: {
      heading: '3. 告诉 HOME ASSISTANT',
      lines: [
        'Home Assistant 会拒绝经由它不认识的代理而来的访问。',
        '较新的版本里，这在“设置 → 系统 → 网络”下。',
        '其他版本里，请把 configuration.yaml 中的几行加到同名文件里，然后重启 Home Assistant。',
      ],
    },
    router: {
      heading: '4. 在路由器上开放一个端口',
      lines: [
        '把 TCP 端口 {https} 转发到 {proxyAddress} 的端口 {https}。不要转发别的。',
        '端口 {http} 只给在家里没有输入 https:// 的人用。',
        '如果有端口直接指向 Home Assistant，请关闭它：那会是一条绕过锁的路。',
        '有些运营商不提供公网 IPv4 地址。在那里，转发的端口谁也到不了。',
        'public-address.txt 说明名称怎样找到你的家。',
      ],
    },
    devices: {
      heading: '5. 放行设备',
      keys: '每台设备都需要自己的钥匙，由 Latchkey 交付。这里一把也没有。',
      trust: [
        '每台设备还要信任你的家：请先在设备上安装 trust-this-home.crt。',
        '它只为 {hostname} 担保，不为其他任何地方担保。',
      ],
    },
    lost: {
      heading: '设备丢失时',
      lines: [
        '在 Latchkey 里停用它的钥匙，再次保存这个配置包，用它覆盖旧的。',
        '然后“重启”代理。重新加载会让已经打开的连接继续存在。',
      ],
      traefik: [
        'Traefik 没有钥匙列表。在这里，它按每台设备自己的证书来认识它，证书在 allowed-devices.pem 里。',
        '不在里面的就进不来。',
      ],
      until: '在新文件就位、代理重启之前，丢失的钥匙仍能打开。',
    },
    know: {
      heading: '需要知道的事',
      lines: [
        '代理面向互联网。请让它和它的电脑保持更新。',
        'Alexa、Google Assistant 和来自外面的 Webhook 没有钥匙，所以进不来。',
      ],
      ownCertificate: [
        '代理的证书有效期约两年。请在那之前再次保存这个配置包。',
        '有些程序不信任你自己的证书颁发机构。它们会显示警告，或者拒绝。',
      ],
      acme: '你的 ACME 客户端会续期证书。如果它停了，你的网址也会停。',
    },
    files: {
      'nginx.conf': 'nginx 要怎样工作',
      Caddyfile: 'Caddy 要怎样工作',
      'traefik.yml': 'Traefik 要怎样启动',
      'traefik-routes.yml': 'Traefik 要怎样工作',
      'device-authority.crt': '代理凭它认识你的钥匙。不要把它安装到设备上',
      'switched-off.crl': '不再能打开的钥匙',
      'allowed-devices.pem': '可以进来的设备的证书',
      'proxy.crt': '代理的证书',
      'proxy.key': '秘密：代理的密钥',
      'trust-this-home.crt': '把它安装到每台设备上',
      'configuration.yaml': '要加到 Home Assistant 里同名文件中的内容',
      'address-at-home.txt': '在家里，名称怎样指向代理',
      'public-address.txt': '从外面，名称怎样指向你的家',
      'update-address.sh': '让公网地址保持正确',
      'lets-encrypt.sh': '用 acme.sh 取得代理的证书',
      'compose.yaml': '以容器运行的代理',
    },
    atHome: {
      hosts: [
        '把这一行加到家里每台电脑的名称文件里。',
        '这个文件是 /etc/hosts，在 Windows 上是 C:\\Windows\\System32\\drivers\\etc\\hosts。',
        '手机没有这样的文件。',
      ],
      dnsmasq: ['把这一行加到 dnsmasq 的配置里，然后重启它。'],
      openwrt: ['通过 SSH 在路由器上运行这几行。'],
      piHole: ['在 Pi-hole 里打开 [Settings] → [Local DNS Records]，添加：'],
      adGuardHome: ['在 AdGuard Home 里打开“过滤器 → DNS 重写”，添加：'],
      opnsense: ['在 OPNsense 里打开“服务 → Unbound DNS → 覆盖”，添加一个主机：'],
    },
    fromOutside: {
      duckdns: [
        '把你的 DuckDNS 令牌放进这个文件夹的 duckdns.token 文件，不要放别的内容。',
        '这一行每五分钟更新一次。请把它放进 /etc/cron.d/latchkey：',
      ],
      desec: [
        '把一个 deSEC 令牌放进这个文件夹的 desec.token 文件，不要放别的内容。',
        '这一行每五分钟更新一次。请把它放进 /etc/cron.d/latchkey：',
      ],
      cloudflare: [
        '在 Cloudflare 建立这条记录，内容填你的公网 IPv4 地址。',
        '地址变化时，Home Assistant 的 Cloudflare 集成会让它保持正确。',
        '它的令牌只能编辑这一个域名的 DNS，别的都不能。',
      ],
      fixedAddress: ['在管理你域名的地方建立这条记录，填你固定的公网 IPv4 地址：'],
      elsewhere: ['让你的路由器或 DNS 服务商使这个名称一直指向你的公网 IPv4 地址：'],
    },
    letsEncrypt: {
      known: '请先设置 acme.sh 用 {provider} 时要求的变量。以 root 身份运行。',
      told: '以 root 身份运行，后面加上 acme.sh 对你的 DNS 服务商的称呼。',
    },
  },
  origin: {
    title: 'LATCHKEY：用于 https://{hostname} 的反向代理',
    begin: [
      'Cloudflare 要求每个访客出示钥匙，有钥匙的就带到这个反向代理。',
      '代理只放行 Cloudflare：凭它的网络，也凭一张只有你的账户才有的证书。',
      '请保持顺序：先是代理，然后是路由器的端口。',
    ],
    place: {
      heading: '1. 把文件放到位',
      copy: ['把这个文件夹复制到运行代理的电脑上，放在 {folder}。', '然后只让管理员查看里面的内容：'],
      caddy: '不以 root 身份运行的 Caddy 需要得到这些文件：用 chown 把它们交给它的用户。',
      ownKey: 'origin.key 是秘密。这个文件夹就位之后，请删除它的所有其他副本。',
      noKey: '证书由你自己取得，例如从 Let’s Encrypt，用它的 DNS 验证。',
    },
    start: {
      heading: '2. 启动代理',
      docker: '用 Docker：',
      others: '如果你自己运行 nginx 或 Caddy，请让它使用这个文件夹里的配置文件。',
    },
    router: {
      heading: '3. 在路由器上开放一个端口',
      port: 'TCP {port} 转发到 {place}，不要开放别的。',
      place: '运行代理的电脑',
      places: '{one} 和 {other}',
      networks: '如果路由器能分辨访问从哪里来，请只放行 Cloudflare 的网络：',
      stayRight: [
        '它们很少变化。Latchkey 会针对每种路由器说明列表怎样保持正确。',
        '给 OpenWrt 的文件就在这个文件夹里。',
      ],
    },
    home: {
      heading: '4. 让 HOME ASSISTANT 信任代理',
      setting: '“设置 → 系统 → 网络 → HTTP 服务器”：打开“信任 X-Forwarded-For”，并添加这些信任的代理：',
      place: '那台电脑在你自己网络里的地址',
      before: '在 2026.8 版之前，这写在一个文件里。Latchkey 会说明怎么做；从那个版本起，它可以替你设置。',
    },
    follow: {
      heading: '5. 让名称跟着你的家',
      lines: [
        '如果你的公网地址会变，家里就要有程序来告诉 Cloudflare。',
        '{file} 是用来做这件事的容器。',
        '为它单独制作一个令牌：区域、区域、读取和区域、DNS、编辑，只用于这一个域名。绝不要用 Global API Key。',
        '把它放进旁边一个名为 cloudflare-ddns.env 的文件，写成一行：CLOUDFLARE_API_TOKEN=…',
        '然后启动它：',
      ],
    },
    keep: {
      heading: '需要保持正确的内容',
      lines: [
        '代理配置里的网络列表，是保存这个文件夹时的样子。',
        'Cloudflare 增加网络后，经由新网络的访问会被拒绝。那时请再次保存这个文件夹。',
      ],
      ownCertificate: '只有 Cloudflare 信任 origin.pem。在家里请使用你家的内部地址。',
    },
  },
};
