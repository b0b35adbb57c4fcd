import type { common as english } from '../en/common.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const common: WordsOf<typeof english> = {
  title: '{heading} · Latchkey',
  titleOf: '{heading} · {address} · Latchkey',
  back: '返回',
  continue: '继续',
  retry: '重试',
  whyItMatters: '为什么重要',
  later: {
    coming: '正在载入这个页面',
    missing: 'Latchkey 的这一部分没有载入',
    next: 'Latchkey 可能已停止，或者已更新。你的回答都还在。请重试；如果还不行，请重新载入此页面。',
  },
  opening: '正在打开 Latchkey',
  openingUsually: '通常只需一两秒。',
  steps: '步骤',
  stepOf: '第 {number} 步，共 {count} 步',
  stage: {
    welcome: '欢迎',
    cloudflare: 'Cloudflare',
    home: '你的家',
    address: '网址',
    devices: '设备',
    build: '搭建',
    'own-proxy': '你的代理',
    'hand-over': '交付钥匙',
  },
  stepState: { now: '（你在这里）', done: '（已完成）', later: '（稍后）' },
  practice: {
    name: '练习',
    says: '这里的一切都不是真的，也不会保护你的家。',
  },
  disconnected: {
    what: 'Latchkey 没有应答。你看到的是它最后显示的内容。这个窗口会一直尝试找到它。',
    retry: '现在就找',
  },
  refused: {
    heading: '这个页面已关闭',
    why: '每个 Latchkey 链接只能打开一个窗口，而且只能用一次。这个链接已经用过，或者缺了一部分。如果 Latchkey 还开在另一个浏览器里，请在那里继续。',
    next: '回到运行 Latchkey 的终端，在那里重新启动它，然后打开新的链接。',
  },
  scheme: {
    label: '配色：{now}',
    system: '跟随这台电脑',
    light: '浅色',
    dark: '深色',
  },
  copy: {
    ready: '复制',
    copied: '已复制',
    failed: '没能复制',
    named: '复制：{name}',
    forAMinute: '已复制，保留一分钟',
    toStay: '已复制，保留到你复制别的内容为止',
    pasted: '用过之后再过一分钟，如果 Latchkey 看到剪贴板里还是这段内容，就会清空剪贴板。',
  },
  problem: {
    details: '技术细节',
    right: '需要的权限是“{name}”：{row}。',
    nothingChanged: '这一次没有改动任何东西。',
  },
  loses: '如果改动这一项，你需要重新走一遍这些步骤：{stages}',
  fact: {
    nothingChanges: '在你批准之前，什么都不会改动',
  },
  language: {
    label: '语言：{now}',
    choose: '语言',
    asComputer: '与这台电脑相同',
  },
};
