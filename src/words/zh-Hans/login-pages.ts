import type { loginPages as english } from '../en/login-pages.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const loginPages: WordsOf<typeof english> = {
  in: {
    heading: '你可以回到 Latchkey 了',
    about: 'Latchkey 会自己继续。你可以关闭这个页面。',
  },
  denied: {
    heading: '你可以回到 Latchkey 了',
    about: '你的家没有让 Latchkey 进去。你可以在那里再试一次。',
  },
  wrong: {
    heading: '这不是 Latchkey 正在等的登录',
    about: '请回到 Latchkey，从那里打开登录页面。',
  },
};
