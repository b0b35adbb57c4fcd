import type { protection as english } from '../en/protection.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const protection: WordsOf<typeof english> = {
  without: {
    websockets: '没有它，Home Assistant 打开后会提示无法连接，在外面就用不了。',
    always_use_https: '不加密的访客无法出示钥匙，所以锁会拒绝他们。他们会看到一个错误页面。',
    min_tls_version: '加密很弱的老旧设备仍然可以敲门。锁同样会要求它们出示钥匙。',
    ssl: '访客可能会被来回转送，最后看到错误。',
    http3: '有些浏览器可能打开 Home Assistant 后提示无法连接。',
  },
  value: {
    on: '开启',
    off: '关闭',
    version: 'TLS {value} 及更新版本',
    flexible: '只加密一半路程',
    full: '全程加密',
    strict: '全程加密并严格验证',
    'http3-on': '最新的',
    'http3-off': '成熟可靠的',
    raw: '{value}',
  },
  fold: '{count, plural, other {额外保护：{domain} 的 {count} 项设置}}',
  foldNothing: '额外保护：{domain} 没有需要改动的设置',
  lead: '这些设置让锁更牢固。它们适用于 {domain} 的所有网址，不只是 {address}。',
  looking: '正在查看 {domain} 的设置',
  proposed: 'Latchkey 的建议',
  right: '已经合适',
  becomes: '改为',
  stays: '保持“{value}”不变。',
  goAlong: '改动：{name}',
  locked: 'Cloudflare 不允许这个账户改动它，所以保持“{value}”不变。',
  technical: '技术名称',
  technicalLead: '在 {domain} 的 Cloudflare 仪表板里，这些设置的名称是：',
  technicalRow: '{name}（{setting}）：{before}',
  technicalChange: '{name}（{setting}）：{before} → {after}',
};
