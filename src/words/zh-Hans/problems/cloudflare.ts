import type { cloudflareProblems as english } from '../../en/problems/cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const cloudflareProblems: WordsOf<typeof english> = {
  TOKEN_MANGLED: {
    what: '这看起来不像 Cloudflare 的令牌。',
    why: '可能少了一部分，或者连带复制了别的东西。',
    next: '请用 Cloudflare 页面上的 [Copy] 按钮再次复制令牌，然后粘贴到这里。',
  },
  TOKEN_GLOBAL_KEY: {
    what: '这是你的 Global API Key。Latchkey 不接受它。',
    why: '那把密钥能在你的账户里做任何事。Latchkey 需要的少得多。',
    next: '请打开上面的令牌页面，创建一个令牌。它只有 Latchkey 需要的权限。',
  },
  TOKEN_REFUSED: {
    what: 'Cloudflare 不接受这个令牌。',
    why: '它可能已被删除或轮换，可能有个字符不对，或者它的有效日期不包括今天。',
    next: '请在令牌页面创建新令牌，粘贴到这里。',
  },
  TOKEN_EXPIRED: {
    what: '这个令牌不再有效。',
    why: '它的结束日期已过，或者被停用了。',
    next: '请在令牌页面创建新令牌，粘贴到这里。',
  },
  TOKEN_NOT_YET_VALID: {
    what: '这个令牌还没有生效。',
    why: '创建时设了开始日期，而那一天还没到。',
    next: '请在 Cloudflare 编辑令牌，清空 TTL 下的开始日期，或者等到那一天。然后再试。',
  },
  TOKEN_ELSEWHERE: {
    what: '这个令牌只能从其他地址使用。',
    why: '创建时限制了 IP 地址，而这台电脑的地址不在其中。',
    next: '请在 Cloudflare 编辑令牌，清空“[Client IP Address Filtering]”，或者创建一个新的。然后再试。',
  },
  PERMISSION_MISSING: {
    what: '你的令牌没有权限做这件事。',
    why: '创建令牌时漏了一项权限，或者设成了“读取”，或者令牌没有涵盖这个域名。',
    next: '请返回“Cloudflare”。那里会指出是哪项权限、怎样添加。',
  },
  NOT_CONNECTED: {
    what: 'Latchkey 没有连接 Cloudflare。',
    why: 'Latchkey 关闭时没有保留令牌，或者还没有提供过令牌。',
    next: '请返回“Cloudflare”，粘贴你的令牌。',
  },
  DOMAIN_NOT_ACTIVE: {
    what: '这个域名在 Cloudflare 还没准备好。',
    why: '它还在等待域名服务器，或者被暂停了。',
    next: '请选择另一个域名，或者在 Cloudflare 完成这个域名的设置，再看一次。',
  },
  DOMAIN_UNKNOWN: {
    what: 'Cloudflare 不再显示这个域名。',
    why: '它被移除了，或者令牌不再涵盖它。',
    next: '请重新查找你的域名，并选择一个。',
  },
  CERTIFICATE_COMING: {
    what: 'Cloudflare 还在为这个域名制作证书。',
    why: '这个域名在那里是新的，或者又申请了一次证书。证书到位之前，任何浏览器都打不开你的网址。',
    next: '通常要一刻钟，也可能要一天。之后请再次选择这个域名。',
  },
  CERTIFICATE_STUCK: {
    what: 'Cloudflare 没有这个域名的有效证书。',
    why: '它试着取得证书，但放弃了，或者上一张已经到期。没有证书，任何浏览器都打不开你的网址。',
    next: '请在 Cloudflare 的仪表板打开 SSL/TLS → [Edge Certificates]。停用 [Universal SSL]，等几分钟，再启用。然后再次选择这个域名。',
  },
  CERTIFICATE_OFF: {
    what: '这个域名在 Cloudflare 关闭了证书。',
    why: '[Universal SSL] 在那里被停用，也没有别的证书覆盖这个域名下的名称。任何浏览器都打不开你的网址。',
    next: '请在 Cloudflare 的仪表板打开 SSL/TLS → [Edge Certificates]，启用 [Universal SSL]。大约一刻钟后，再次选择这个域名。',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey 到不了 Cloudflare。',
    why: '这台电脑可能没有联网，或者防火墙或 VPN 挡着。',
    next: '请确认这台电脑能打开网页，然后再试。',
  },
  OFFLINE: {
    what: '这台电脑没有联网。',
    why: '它查不到互联网上的任何地址。',
    next: '请检查 Wi-Fi 或网线，然后再试。',
  },
  CAPTIVE_PORTAL: {
    what: '这个网络替 Cloudflare 应答了。',
    why: '在你登录之前，访客网络会这样做。',
    next: '请打开任意网页，登录这个网络，然后再试。',
  },
  CLOCK_WRONG: {
    what: '这台电脑的时钟似乎不对。',
    why: '按这台电脑显示的时间，Cloudflare 的证书无效。',
    next: '请把日期和时间设为自动，然后再试。',
  },
  PROXY_IN_THE_WAY: {
    what: '你网络里的一个代理没有让 Latchkey 通过。',
    why: '它要求登录，而 Latchkey 没有登录信息。',
    next: '请试试另一个网络，或者请网络的管理者放行 api.cloudflare.com。',
  },
  CONNECTION_INSPECTED: {
    what: '这台电脑和 Cloudflare 之间，有东西想读取发送的内容。',
    why: '杀毒软件或公司网络用自己的证书代替了 Cloudflare 的证书。',
    next: '请为 api.cloudflare.com 关闭这种检查，或者使用另一个网络。Latchkey 不会这样发送你的令牌。',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare 让我们慢一点。',
    why: '你的账户在短时间内发出了很多请求。',
    next: '请等五分钟，然后再试。什么都没有丢失。',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare 现在出了问题。',
    why: '它应答了，但报告它那边有错误。',
    next: '请一分钟后再试。如果一直这样，请看看 cloudflarestatus.com。',
  },
  CLOUDFLARE_REFUSED: {
    what: 'Cloudflare 没有接受这个请求。',
    why: '你账户里有某处不允许这样做。细节里有 Cloudflare 自己给出的原因。',
    next: '请看看下面的技术细节，然后再试。',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'Latchkey 看不懂 Cloudflare 的应答。',
    why: 'Cloudflare 可能改动了这个版本不认识的东西。',
    next: '请找找有没有更新的 Latchkey，然后再试。',
  },
  CLOUDFLARE_LAGS: {
    what: 'Cloudflare 还在同步先前的一项改动。',
    why: '它还不能显示 Latchkey 刚才写入的内容。这通常最多一分钟。',
    next: '请等一分钟，然后再试。什么都没有丢失。',
  },
};
