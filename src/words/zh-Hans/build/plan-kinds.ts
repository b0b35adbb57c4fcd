import type { plan as english } from '../../en/build/plan-kinds.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const plan: WordsOf<typeof english> = {
  build: {
    heading: '核对并搭建',
    lead: 'Latchkey 会在你的 Cloudflare 账户里做的一切都在这里。',
    leadWithHome: 'Latchkey 会在你的 Cloudflare 账户和 Home Assistant 里做的一切都在这里。',
    approve: '搭建我的专用入口',
    fact: '在你批准之前，什么都不会改动',
  },
  change: {
    heading: '核对你的改动',
    lead: 'Latchkey 会在你的 Cloudflare 账户里做的一切都在这里。其余的保持原样。',
    leadWithHome: 'Latchkey 会在你的 Cloudflare 账户和 Home Assistant 里做的一切都在这里。其余的保持原样。',
    approve: '进行这些改动',
    fact: '在你批准之前，什么都不会改动',
  },
  repair: {
    heading: '修好它',
    lead: '有人改动了 Latchkey 搭建的东西。这会让它恢复成你想要的样子。',
    approve: '修好它',
    fact: '在你批准之前，什么都不会改动',
  },
  home: {
    heading: '设置 Home Assistant',
    lead: 'Latchkey 会在 Home Assistant 里做的一切都在这里。其余的保持原样。',
    approve: '进行这些改动',
    fact: '在你批准之前，什么都不会改动',
  },
  removal: {
    heading: '全部移除',
    lead: '会移除的一切都在这里。之后，谁也不能从外面到达你的家，你自己也不行。',
    approve: '全部移除',
    fact: '在你批准之前，什么都不会移除',
  },
  unfinished: {
    heading: '你中途停下了',
    lead: '{count, plural, other {已完成 {done} 步，共 {count} 步。剩下的都在这里。}}',
    approve: '继续',
    fact: '它会接着做剩下的',
  },
};
