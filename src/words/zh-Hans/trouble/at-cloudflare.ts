import type { atCloudflare as english } from '../../en/trouble/at-cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const buildAgain = '再次查看计划，把缺少的搭建好。';

export const atCloudflare: WordsOf<typeof english> = {
  'address-gone': {
    symptom: '找不到这个网址，或者打开的是别的东西。',
    cause: '你的网址查不到，或者指向了别处。',
    good: '你的网址查得到，并指向 Cloudflare。',
    steps: [
      '逐个字母核对你输入的网址。它必须是 {address}。',
      buildAgain,
      '等几分钟。新名称要过一会儿才能在各处查到。',
    ],
  },
  'record-written-back': {
    symptom: '这个网址什么也打不开，或者不经过锁就打开你的家。',
    cause: '你网址上的一条记录直接指向互联网上的某一处。DDNS 客户端会写这样的记录。',
    good: '你的网址上没有别人的记录。',
    steps: [
      '停掉 DDNS 客户端。请在路由器、服务器，以及 Home Assistant 的集成里找 <b>Cloudflare</b>。',
      '在 Cloudflare 的仪表板打开 <b>DNS</b> → <b>[Records]</b>，删除 {address} 的 A 和 AAAA 记录。',
      buildAgain,
    ],
  },
  'name-unreliable': {
    symptom: '无论在哪个网络，浏览器都找不到这个网址。',
    cause: '域名的 DNSSEC 似乎出了问题，所以没有谁为它的名称担保。域名搬家后留下旧的 DS 记录时，就会这样。',
    good: '域名的名称可以信赖。',
    steps: [
      '登录你为域名付费的地方，找 <b>DNSSEC</b> 或 <b>DS records</b>。',
      '在那里删除旧的 DS 记录，或者关闭 DNSSEC。',
      '等一小时，然后再看一次。Cloudflare 可以在 <b>DNS</b> → <b>[Settings]</b> 下重新开启 DNSSEC。',
    ],
  },
  'person-asked': {
    symptom: 'Cloudflare 想确认你是真人。',
    cause: '在问到你的锁之前，Cloudflare 会问每一位访客。浏览器能回答，但 Home Assistant 应用不能。',
    good: 'Cloudflare 不问访客是不是真人。',
    steps: [
      '在 Cloudflare 的仪表板打开你的域名，再打开<b>安全性</b>。关闭 <b>[Under Attack Mode]</b> 和<b>自动程序攻击模式</b>。',
      '在 <b>[Security rules]</b> 下找带有质询的规则，把 {address} 从中去掉。',
    ],
  },
  'access-in-front': {
    symptom: 'Cloudflare Access 的页面要求登录，或要求邮件里的验证码。',
    cause: 'Cloudflare Access 也看守着这个网址。浏览器能应付。Home Assistant 应用不能，无论它有什么钥匙。',
    good: '你的网址前面没有 Cloudflare Access。',
    steps: [
      '在 Cloudflare 的仪表板打开 <b>[Zero Trust]</b> → <b>[Access]</b> → <b>[Applications]</b>。',
      '找出针对 {address} 或你域名所有名称的应用程序。',
      '删除它，或者给它一条对 <b>[Everyone]</b> 使用 <b>[Bypass]</b> 操作的策略。你的锁会留下。',
    ],
  },
  'worker-in-front': {
    symptom: 'Cloudflare 显示 1100 到 1199 之间的错误。',
    cause: '一个 Worker，也就是 Cloudflare 上的小程序，在处理发往你网址的请求，并且出错了。',
    good: '你的网址前面没有出错的 Worker。',
    steps: [
      '在 Cloudflare 的仪表板打开你的域名，再打开 <b>[Workers Routes]</b>。',
      '删除涵盖 {address} 的路由，或者把这个网址从中去掉。',
    ],
  },
  'sent-elsewhere': {
    symptom: '这个网址打开的页面不是你的家。',
    cause: '你域名的一条规则在问到你的家之前，就把这个网址的访客送到了别处。',
    good: '访客没有被送到别处。',
    steps: [
      '在 Cloudflare 的仪表板打开你的域名，再打开 <b>[Rules]</b>。',
      '查看 <b>[Redirect Rules]</b>、<b>[Bulk Redirects]</b> 和 <b>[Page Rules]</b>。',
      '更改涵盖 {address} 的那一条，或者停用它。',
    ],
  },
  'redirect-loop': {
    symptom: '浏览器提示“重定向次数过多”。',
    cause: 'Cloudflare 和你的家不停地把访客送来送去。通常是 Cloudflare 的加密设成了“Flexible”。',
    good: '访客没有被来回转送。',
    steps: [
      '在计划的“额外保护”下，开启“全程加密”。再次搭建。',
      '如果一直这样，请在 Cloudflare 仪表板的 <b>[Rules]</b> 下，找把访客从 https 送到 http 的规则。',
    ],
  },
  'refused-at-edge': {
    symptom: 'Cloudflare 显示“error 1010”“1009”或“1006”。',
    cause: 'Cloudflare 拒绝这位访客的网络、国家或地区，或程序。这不是你的锁，所以钥匙帮不上忙。',
    good: 'Cloudflare 没有拒绝这位访客。',
    steps: [
      '在 Cloudflare 的仪表板打开你的域名，再打开<b>安全性</b>。',
      '如果是 1010，请为这个网址关闭 <b>[Browser Integrity Check]</b>。',
      '否则，请在 <b>[IP Access rules]</b> 里找访客的网络、国家或地区。',
    ],
  },
  'too-many-visits': {
    symptom: 'Cloudflare 显示“error 1015”或“429”。',
    cause: '这个网络短时间内打开你网址的次数，超过了一条规则所允许的。',
    good: '没有规则因为打开网址太频繁而拦住你。',
    steps: [
      '等十分钟，然后试一次。',
      '如果一直这样，请在 Cloudflare 仪表板的<b>安全性</b>下找 <b>[Rate limiting rules]</b>。',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare 显示 520 到 526 之间的错误，或者“error 1000”或“1014”。',
    cause: '你网址的 DNS 记录没有指向专用通道。有人改了它，或者更新地址的程序改了它。',
    good: 'DNS 记录指向专用通道。',
    steps: [buildAgain, '如果又出现，请在家里或路由器上找改写这个网址的 DDNS 程序。让它不再改写这个名称。'],
  },
  'no-safe-connection': {
    symptom: '浏览器说无法建立安全连接。',
    cause: 'Cloudflare 可能还没有你网址的证书：新证书最多可能要一天。',
    good: '可以与你的网址建立安全连接。',
    steps: [
      '在 Cloudflare 的仪表板打开你的域名，再打开 <b>SSL/TLS</b> → <b>[Edge Certificates]</b>。<b>[Universal SSL]</b> 必须是开启的。',
      '如果那里的证书仍是 <b>pending</b>，请等待。',
    ],
  },
  'socket-lost': {
    symptom: '页面打开后提示“无法连接到 Home Assistant”。',
    cause: '页面能打开，但实时连接过不来。你的域名关闭了 WebSockets，或者 HTTP/3 造成了妨碍。',
    good: '实时更新能通过。',
    steps: [
      '在计划的“额外保护”下，开启“允许实时更新”和“使用更成熟的旧版传输方式”。再次搭建。',
      '在各处关闭页面，再重新打开。',
      '如果一直这样，请在 Cloudflare 关闭 <b>[Rocket Loader]</b>。它在 <b>[Speed]</b> 下。',
    ],
  },
  'key-refused': {
    symptom: '“Sorry, you have been blocked”，而且没有询问钥匙。',
    cause:
      'Cloudflare 不认识这把钥匙，或者没有要求出示钥匙。也可能是设备没有出示钥匙，因为它没有，或者你曾经拒绝出示。',
    good: '锁认识你的钥匙，并会要求出示。',
    steps: [
      '看看钥匙是否在设备上。“交付钥匙”里的指南会说明在哪里看。',
      '完全关闭浏览器，再重新打开。在那之前，它会记着你的回答。',
      '如果钥匙丢了或太旧，请在“设备”里制作一把新的。',
    ],
  },
  'webhooks-refused': {
    symptom: '页面能用，但应用的位置或 Webhook 被拒绝。',
    cause: 'Cloudflare 要求访客证明自己是真人。应用做不到。“自动程序攻击模式”或 [Under Attack Mode] 开着。',
    good: '没有什么要求应用证明自己是真人。',
    steps: [
      '在 Cloudflare 的仪表板打开你的域名，再打开<b>安全性</b>。关闭<b>自动程序攻击模式</b>。',
      '如果 <b>[Under Attack Mode]</b> 开着，也关闭它。',
      '其他公司的 Webhook 没有钥匙。锁会拒绝它，理应如此。',
    ],
  },
  'address-not-in-path': {
    symptom: '页面是空的，显示“404”。',
    cause: '专用通道没有你网址的条目，所以从那里哪也到不了。',
    good: '专用通道认识你的网址。',
    steps: [buildAgain],
  },
  'voice-assistants': {
    symptom: 'Alexa 或 Google Assistant 停止工作，或者无法关联。',
    cause: '它们来自厂商的电脑，那里没有钥匙。锁会拒绝它们，就像拒绝任何没有钥匙的人。',
    good: '语音助手进得来。',
    steps: [
      'Latchkey 可以为它们留一个窄缺口。请在“你的家”中选择“没有钥匙的服务”。',
      '请通过 Nabu Casa 的 <b>Home Assistant Cloud</b> 关联它们。它有自己的入口，你的锁仍然锁着。',
    ],
  },
  'upload-too-large': {
    symptom: '上传大文件（例如备份）失败，显示“413”。',
    cause: '在免费套餐上，Cloudflare 一次最多接受 100 MB。',
    good: '大文件能上传。',
    steps: ['请在家里上传，用你的家在那里的地址。'],
  },
};
