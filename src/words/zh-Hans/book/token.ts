import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = [
  { say: '在表单底部，按**Continue to summary**。' },
  { say: '在摘要下面，按**Create Token**。' },
  { say: '按令牌旁边的**Copy**。它只显示这一次。' },
];
