import type { about as english } from '../en/about.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const about: WordsOf<typeof english> = {
  title: '关于 Latchkey',
  version: '版本 {version}',
  licence: 'Latchkey 是开放源代码的自由软件，采用 MIT 许可证。你可以使用、修改和分发它。',
  privacy: '它没有服务器，也没有账户，没有人跟踪你用它做什么。',
  notices: {
    title: 'Latchkey 用到的他人成果',
    lead: 'Latchkey 建立在许多人的成果之上。下面是他们的名称和许可条款。',
    coming: '正在获取列表',
    missing: '无法获取列表。',
    one: '{name} {version}，{licence}',
  },
  close: '关闭',
};
