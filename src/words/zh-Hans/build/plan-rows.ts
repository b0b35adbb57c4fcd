import type * as english from '../../en/build/plan-rows.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const group: WordsOf<typeof english.group> = {
  lock: {
    title: '锁上大门',
    detail: '没有你的钥匙，发往 {address} 的请求会被拦住。',
    kept: '{count, plural, other {这些以前的钥匙仍能打开它：{names}。}}',
  },
  keys: '{count, plural, other {制作 {count} 把钥匙}}',
  testKeys: '制作测试用的钥匙',
  path: { title: '开通一条通往你家的专用通道', detail: '从 {address} 到 {home}' },
  address: { title: '设置你的网址', detail: '{address}' },
  settings: '{count, plural, other {更改 {domain} 的 {count} 项设置}}',
  'taken-over': {
    title: '{count, plural, other {接管 {names} 的记录}}',
    detail:
      '{count, plural, other {现在指向 {before}。从那时起，会指向你的家。如果你全部移除，Latchkey 会还原这里的记录。}}',
  },
  'put-back': {
    title: '{count, plural, other {还原 {names} 的记录}}',
    detail: '{count, plural, other {会重新指向 {after}。}}',
  },
  'moved-names': {
    title: '{count, plural, other {同时移动 {count} 个其他名称}}',
    detail: '{count, plural, other {{names} 原来走应用自己的专用通道。现在改走新的，指向的地方不变。}}',
    back: '{count, plural, other {{names} 重新走应用自己的专用通道。}}',
  },
  'old-lock': {
    away: {
      title: '去掉旧锁',
      detail:
        '{count, plural, other {新锁就位之后，你的规则 {names} 会去掉。移除 Latchkey 时，会还原它们。}}',
    },
    back: {
      title: '还原旧锁',
      detail: '{count, plural, other {你的规则 {names} 会还原。}}',
    },
  },
  'old-keys': '{count, plural, other {停用 {count} 把钥匙}}',
  'other-doors': {
    title: '{count, plural, other {关闭进入你家的 {count} 个其他入口}}',
    detail: '{count, plural, other {不再通往你的家：{names}。移除 Latchkey 之后，仍然关着。}}',
    everyName: '隧道“{tunnel}”的每个名称',
  },
  'old-address': { title: '{count, plural, other {撤下 {count} 个网址}}', detail: '{names}' },
};

export const changed: WordsOf<typeof english.changed> = {
  lock: '让锁与你的钥匙相配',
  lockWithGaps: '让锁与你的钥匙和缺口相配',
  lockWithCountries: '让锁与你的钥匙和所选国家或地区相配',
  path: '让专用通道指向你的家',
  address: '让你的网址指向新通道',
};

export const summary: WordsOf<typeof english.summary> = {
  label: '会发生什么',
  create: { title: '新增', says: '你会得到：{things}。' },
  update: { title: '改动', says: 'Latchkey 会改动：{things}。' },
  remove: { title: '移除', says: 'Latchkey 会移除：{things}。' },
  back: { title: '还原', says: 'Latchkey 会还原：{things}。' },
  restart: {
    title: '重启',
    home: 'Home Assistant 会重启一次，大约一分钟。',
    nothing: '什么都不会重启。',
  },
};

export const thing: WordsOf<typeof english.thing> = {
  lock: { new: '锁', known: '锁' },
  keys: '{count, plural, other {给 {names} 的钥匙}}',
  testKeys: '只用来试锁的钥匙',
  path: { new: '一条通往你家的专用通道', known: '专用通道' },
  certificates: 'Cloudflare 和你的服务器互相识别的方式',
  connector: { new: 'Home Assistant 里的连接器', known: 'Home Assistant 里的连接器' },
  address: '{count, plural, other {网址 {names}}}',
  'old-address': '{count, plural, other {网址 {names}}}',
  'taken-over': '{count, plural, other {{names} 指向的地方}}',
  'put-back': '{count, plural, other {{names} 的记录}}',
  'moved-names': '{count, plural, other {通往 {names} 的通道}}',
  settings: '{count, plural, other {{domain} 的 {count} 项设置}}',
  'old-lock': '旧锁',
  'old-keys': '{count, plural, other {{count} 把钥匙}}',
  'other-doors': '{count, plural, other {进入你家的 {count} 个其他入口}}',
  home: 'Home Assistant 的几项设置',
};

export const certificates: WordsOf<typeof english.certificates> = {
  create: {
    title: '让 Cloudflare 和你的服务器互相识别',
    detail: '你的服务器会得到一张 Cloudflare 信任的证书。Cloudflare 会得到一张只有你的服务器认识的证书。',
  },
  update: {
    title: '更新 Cloudflare 和你的服务器互相识别的方式',
    detail: '会为 {address} 制作证书，并去掉旧的。',
  },
  remove: {
    title: '移除证书',
    detail: 'Cloudflare 不再信任你的服务器，也不再向它出示证书。',
  },
};

export const connector: WordsOf<typeof english.connector> = {
  install: {
    title: '让 Home Assistant 运行连接器',
    detail: 'Latchkey 会安装 Cloudflared 应用，把专用通道的连接码交给它，并启动它。',
  },
  code: {
    title: '让 Home Assistant 运行连接器',
    detail: '已经有 Cloudflared 应用。Latchkey 会把专用通道的连接码交给它，并启动它。',
  },
  options: {
    title: '重新设置连接器',
    detail: '已经有 Cloudflared 应用，它也有连接码。Latchkey 会重启它。',
  },
  brings: {
    'stays-up': '它随 Home Assistant 一起启动，出现故障时会再次启动。',
    'both-families': '它通过 IPv4 或 IPv6 连接 Cloudflare，哪个通就用哪个：有些家庭只有 IPv6。',
    'ipv4-alone': '按你的选择，它只通过 IPv4 连接 Cloudflare。',
    'ipv6-alone': '按你的选择，它只通过 IPv6 连接 Cloudflare。',
    http2: '它使用 HTTP/2：通过 QUIC，实时连接可能会丢失，而且有些网络会封锁它。',
    'any-transport': '它可以重新使用 QUIC，那通常更快。',
  },
  start: { title: '启动连接器', detail: '已经有 Cloudflared 应用，它也有连接码。' },
  remove: { title: '移除连接器', detail: 'Home Assistant 不再有 Cloudflared 应用。' },
  restore: {
    title: '停止连接器',
    detail: 'Cloudflared 应用恢复成以前的样子，不带连接码。',
  },
};

export const home: WordsOf<typeof english.home> = {
  title: '设置 Home Assistant',
  back: { title: '把 Home Assistant 还原成以前的样子' },
  urls: 'Home Assistant 自己的地址会设为 {after}。',
  urlsBefore: '以前是 {before}。',
  urlsGone: '不再设置它的外部网址。',
  trust: '它接受通过 {networks} 过来的访客。',
  wakes: '那里早已列出但没有生效，从那时起会接受：{networks}。',
  trustGone: '它不再接受通过 {networks} 过来的访客。',
  limit: '登录出错 {count} 次之后，它会把访客关在外面。',
  restart: '为此 Home Assistant 会重启一次。通常需要大约一分钟。',
  confirm: 'Latchkey 从外面进去之后，会确认这项改动。如果进不去，Home Assistant 会自动撤销它。',
  confirmGone: '它恢复运行之后，Latchkey 会确认。',
};

export const homeLeft: WordsOf<typeof english.homeLeft> = {
  title: 'Latchkey 没有登录你的 Home Assistant',
  plan: '所以它不会查看那里，也不会改动任何东西。计划里的一切都在 Cloudflare。',
  newPath: '所以它不能把新通道的连接码交给连接器。请先登录，或者之后自己把连接码交给它。',
  look: '所以它没有查看那里。你看到的只是你的 Cloudflare 账户。',
  removal: 'Latchkey 在 Home Assistant 里设置的东西会留在那里，除非你先登录。',
  logIn: '登录',
};

export const inFile: WordsOf<typeof english.inFile> = {
  title: 'Home Assistant 里有一个文件要由你来改',
  why: '这个版本把信任的来源列表放在一个文件里。下一步会告诉你该在那里写什么。',
};

export const untouched: WordsOf<typeof english.untouched> = {
  'custom-rules': '{count, plural, other {{count} 条其他规则}}',
  'dns-records': '{count, plural, other {{count} 个其他网址}}',
  'certificate-hostnames': '{count, plural, other {{count} 个其他要求出示钥匙的网址}}',
  tunnels: '{count, plural, other {{count} 条其他专用通道}}',
  'tunnel-in-use': '{count, plural, other {一条旧通道，因为还有 {count} 个其他网址在用它}}',
  'declined-settings': '{count, plural, other {{count} 项你没有同意的设置}}',
  'connector-apps': '{count, plural, other {{count} 个运行其他专用通道的应用}}',
};

export const removed: WordsOf<typeof english.removed> = {
  lock: { title: '拆下锁', detail: '它最后才移除。在那之前，什么都没有敞开。' },
  path: { title: '移除专用通道', detail: '不再有任何东西通往你的家。' },
};

export const moved: WordsOf<typeof english.moved> = {
  title: '移到新的专用通道',
  detail: '旧通道会移除。你的家需要新通道的连接码。',
};
