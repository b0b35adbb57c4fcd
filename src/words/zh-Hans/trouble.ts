import type { trouble as english } from '../en/trouble.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

export const trouble: WordsOf<typeof english> = {
  of: {
    ...inTheHome,
    ...atCloudflare,
    ...atTheDevice,
    ...atThePublicAddress,
  },
  withoutTunnel: saidWithoutTunnel,
  cure: {
    build: { say: 'Latchkey 可以修好它。你会先看到计划。', to: '查看计划' },
    'over-http2': {
      say: 'Latchkey 可以让连接器从此使用 HTTP/2。下一个页面会说明这会改动什么。',
      to: '通过 HTTP/2 连接',
    },
    'by-both-families': {
      say: 'Latchkey 可以让连接器使用 IPv4 或 IPv6，哪个通就用哪个。下一个页面会说明这会改动什么。',
      to: '使用 IPv4 或 IPv6',
    },
    'take-over': {
      say: '在你同意之后，Latchkey 可以替换这条记录。你会先看到现在有什么。',
      to: '查看这条记录',
    },
    'log-in': {
      say: '让 Latchkey 登录 Home Assistant。它在那里能看到哪里不对，也能修好。',
      to: '登录 Home Assistant',
    },
    'connect-home': {
      say: '“连接你的家”会一步一步告诉你怎么做。',
      to: '前往“连接你的家”',
    },
    'by-hand': { say: '这只有你能做。', to: '怎么做' },
  },
  ask: '为什么我进不去？',
  heading: '为什么我进不去？',
  lead: 'Latchkey 会替你试着走一遍进来的路，并检查每一个已知的原因。',
  looking: {
    what: '正在检查每一个已知的原因',
    count: '已检查 {done} 个，共 {count} 个',
    usually: '通常需要几秒钟，如果你的家没有开机，会更久一些。',
  },
  found: {
    out: '{count, plural, other {让你进不来的原因}}',
    lesser: '有些地方不对',
    also: '另外还有不对的地方',
    at: '出现在 {addresses}。',
    byHand: '自己动手',
    sameCure: '“{to}”也能解决这个问题。',
    technical: '看到的情况',
  },
  none: {
    'got-in': {
      title: 'Latchkey 刚才用钥匙进去了。',
      why: '从这里能看到的一切都正常。如果你还是进不去，请在下面选择你看到的情况。',
    },
    'got-in-elsewhere': {
      title: 'Latchkey 刚才用钥匙进去了，但没能试遍每个网址。',
      why: '没有试过：{addresses}。这台电脑没有它的钥匙。如果你从那里进不去，请在下面选择你看到的情况。',
    },
    'not-made': {
      title: '没有发现问题，但还没有试过能否进来。',
      why: '这台电脑没有可以出示的钥匙，所以 Latchkey 无法像你的设备那样打开你的家。请在下面选择你看到的情况。',
    },
  },
  logIn: {
    title: '登录之后，Latchkey 能看到更多',
    why: '有些原因只有在 Home Assistant 里面才看得到。',
    to: '登录 Home Assistant',
  },
  symptoms: {
    title: '你看到了什么？',
    where: '在哪里用不了',
  },
  group: {
    android: 'Android 应用',
    iphone: 'iPhone 应用',
    browser: '浏览器',
    home: '在家里',
    voice: '语音助手',
    more: '上传和其他',
  },
  good: {
    title: '{count, plural, other {已检查 {count} 个原因，都正常}}',
    row: '{good}{saw}',
  },
  close: '关闭',
  again: '再看一次',
  fact: '它只查看，不会改动任何东西',
};
