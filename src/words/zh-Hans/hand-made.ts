import type { handMade as english } from '../en/hand-made.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const handMade: WordsOf<typeof english> = {
  weakness: {
    'no-lock': {
      what: '你的登录页面前面，没有要求出示钥匙的锁',
      does: '新锁会拒绝所有没有钥匙的人。',
    },
    'lock-off': {
      what: '锁被停用了：{names}',
      does: '新锁是启用的。在你交付钥匙之前，Latchkey 会从外面试它。',
    },
    'stepped-over': {
      what: '一些访客通过锁前面的规则绕过了锁：{names}',
      does: '计划会把新锁放到它前面。',
    },
    'lock-has-gaps': {
      what: '锁会让一些访客不用钥匙就进来，或者可能会这样：{names}',
      does: '新锁会拒绝所有没有钥匙的人。它仅有的缺口，是你添加的那些。',
    },
    'challenge-opens': {
      what: '锁只要求访客证明自己是真人，然后就放他们进来：{names}',
      does: '新锁会拦住每一次没有钥匙的访问。',
    },
    'access-in-front': {
      what: 'Cloudflare Access 在这个网址上要求登录：{names}',
      does: 'Latchkey 会把它留在那里。在你删除它之前，它会把你的设备挡在外面，有钥匙也一样。',
    },
    'any-customers-key': {
      what: '锁接受 Cloudflare 签发的任何钥匙，哪怕是签给别人的',
      does: '新锁只接受自己列表上的钥匙。',
    },
    'lost-keys-open': {
      what: '锁可能仍会为停用过的钥匙打开',
      does: '新锁会拒绝每一把已停用的钥匙。',
    },
    'more-than-a-key': {
      what: '锁只在某些条件下才让钥匙进来，例如限定国家或地区：{names}',
      does: '如果你接管它，新锁会去掉这些条件。那样你的钥匙在任何地方都能打开，除非你选择国家或地区。',
    },
    'unclear-keys': {
      what: 'Latchkey 看不出这些钥匙现在能否打开你的家：{names}',
      does: '它们不会被接管。请在搭建的当天给这些设备新钥匙。',
    },
    'key-not-asked-for': {
      what: '锁需要钥匙，但 Cloudflare 在这里没有要求设备出示',
      does: '计划会让 Cloudflare 在 {names} 要求出示钥匙。',
    },
    'second-address': {
      what: '专用通道也从 {names} 通往你的家',
      does: '搭建之前，Latchkey 会去那里敲门。如果不用钥匙就能打开，你可以让它关闭。',
    },
    'nameless-keys': {
      what: '{count, plural, other {这些钥匙中有 {count} 把没有名称，所以没有人知道是谁的}}',
      does: '{count, plural, other {如果你接管它们，“你的家”会列出它们。等设备有了新钥匙，就逐一放弃它们。}}',
    },
    'http3-on': {
      what: 'HTTP/3 已开启：通过它，有些访客虽然有钥匙也会被拒绝',
      does: '核对时的“额外保护”会显示能否关闭它。',
    },
  },
  quoted: '“{name}”',
  looking: '正在检查是否有人手工设置过这个网址',
  usually: '通常需要几秒钟。',
  heading: '这个网址已经被手工设置过',
  lead: '大概是你自己照着教程做的。Latchkey 查看了 {hostname}，没有改动任何东西。',
  back: '换一个名称',
  fact: '在你批准计划之前，什么都不会改动',
  found: '发现了什么',
  path: {
    title: '专用通道“{name}”',
    leads: '它从这个网址通往 {service}。',
    nowhere: '它没有这个网址的条目。',
    elsewhere: '它是在自己的机器上设置的，所以 Latchkey 看不到它通往哪里。',
    others: '它的其他网址会留下：{names}。',
    login: 'Cloudflare Access 在那里也要求登录。这会保留，用钥匙访问时也一样。',
  },
  lock: {
    title: '锁“{name}”',
    goes: '一条在这个网址要求出示钥匙的规则',
    'guards-others': '一条在这里和其他网址要求出示钥匙的规则。为了那些网址，它会留下。',
    'does-no-harm': '一条让钥匙跳过后续规则的规则。它会留下：排在新锁后面，它没有害处。',
  },
  key: {
    named: '钥匙“{name}”',
    nameless: '一把没有名称的钥匙',
    inside: '一把没有名称的钥匙',
    opens: '现在能打开你的家。{when} 到期。',
    ends: '{when} 到期',
    ended: '已于 {when} 到期',
    insideEnds: '一把没有名称、{when} 到期的钥匙',
  },
  noKeys: {
    title: '没有钥匙',
    unneeded: '现在到达你的登录页面，谁都不需要钥匙。',
    access: '现在访客在 Cloudflare Access 登录，不需要钥匙。',
    none: '就 Latchkey 所能看到的，现在这个域名没有钥匙能打开它。',
  },
  moreKeys: '{count, plural, other {还有 {count} 把钥匙}}',
  unsafe: '哪些不安全',
  safe: '检查过且没有问题的',
  nothingUnsafe: '没有发现常见的弱点。',
  unseen: {
    'access-applications':
      'Latchkey 看不到 Cloudflare Access 是否在这里要求登录。如果是，它会把你的设备挡在外面。',
  },
  good: {
    'lock-on': '锁是启用的。',
    'nothing-before': '锁前面没有规则让人绕过它。',
    'one-address': '这条专用通道没有其他网址指向同一个家。',
    'named-keys': '每把钥匙都有名称，所以你知道是谁的。',
    'http3-off': 'HTTP/3 已关闭，所以不会有钥匙因它而被拒绝。',
  },
  question: '你想怎样继续？',
  takeOver: {
    title: '接管它',
    path: '专用通道会留下，连同它的连接器和其他网址。',
    keys: '{count, plural, other {现在的 {count} 把钥匙会继续打开你的家，直到你逐一放弃它们。}}',
    lock: '新锁就位之后，旧锁才会去掉。',
    lockStays: '旧锁会留下，因为它也看守着其他网址。',
    back: '如果有一天你移除 Latchkey，它会把这里还原成以前的样子。',
  },
  anew: {
    title: '在旁边重新开始',
    path: '会建一条新的专用通道。旧的不再通往这里，它的其他网址会留下。',
    keys: '{count, plural, other {新锁就位的那一刻，现在的 {count} 把钥匙就不再能打开你的家。}}',
    lock: '旧锁留在原处，可能会拒绝你的新钥匙。',
  },
  sameDay: {
    title: '从那时起，只有带钥匙的设备能进来',
    why: '现在人们不用钥匙就能到达你的登录页面，包括你的家人。请在搭建的当天交付他们的钥匙。',
  },
  access: {
    title: 'Cloudflare Access 和钥匙不能一起用',
    why: 'Home Assistant 应用无法在那里登录，所以虽然有钥匙，也进不来。它不会放陌生人进来。',
    next: '在新锁就位之前，让它开着。然后在 Cloudflare 的 [Zero Trust] → [Access] → [Applications] 里删除它。',
  },
  ownMachine: {
    title: 'Latchkey 不能接管这条专用通道',
    why: '它是在自己的机器上设置的。Latchkey 会为这个网址建一条新通道，旧的保留它的其他名称。',
  },
  goOn: {
    'take-over': '接管它',
    anew: '重新开始',
    only: '继续',
  },
  notLooked: {
    heading: 'Latchkey 没能查看这个网址',
    lead: '它本想看看是否有人手工设置过 {hostname}。',
    what: '如果继续，那里的情况就没有检查过。现在能打开它的钥匙，在新锁就位之后可能失效。',
    goOn: '不检查就继续',
  },
  before: {
    title: '以前的钥匙',
    why: '你接管了它们。你的锁把它们和 Latchkey 的钥匙列在一起。',
    refused: '你接管了它们。现在你的家只为你选择的设备打开，所以这些钥匙会被拒绝。',
    letGo: '放弃',
    letGoNamed: '放弃：{name}',
    ask: {
      heading: '要放弃这把钥匙吗？',
      what: '从下一个计划起，它不再能打开你的家。',
      first: '请先给使用它的设备交付一把新钥匙。',
      plan: '改动任何东西之前，你会先看到计划。',
      go: '放弃',
      keep: '保留',
    },
  },
};
