import type { desktop as english } from '../en/desktop.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const desktop: WordsOf<typeof english> = {
  keyEnds: {
    title: '{count, plural, other {{count} 把钥匙即将到期}}',
    only: '“{name}”的钥匙将在 {day} 到期。Latchkey 可以换新它。',
    named: '{name}：{day}',
    more: '还有 {count} 把',
    renew: 'Latchkey 可以换新它们。',
  },
  closing: {
    message: '有些钥匙还没有交付。',
    detail: 'Latchkey 正在没有钥匙串的情况下运行，所以关闭时会忘记这些钥匙。那样你就得制作新的。',
    stay: '先不关闭',
    close: '关闭并忘记它们',
  },
  cannotStart: {
    taken: 'Latchkey 已经在你的浏览器里运行。请先在那里关闭它。',
    shared: '这台电脑的其他用户可以进入 Latchkey 保存文件的文件夹。请让他们不能进入，然后重新启动。',
    unusable: 'Latchkey 无法使用它的文件。磁盘可能满了，或者只能读取。',
    failed: 'Latchkey 没能启动。',
  },
};
