import type { papers as english } from '../en/papers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const papers: WordsOf<typeof english> = {
  title: '留存备用：恢复说明页和文件',
  label: '需要留存的文件',
  recovery: {
    title: '恢复说明页',
    detail: '一页可打印的说明：Cloudflare 上有什么，被锁在外面时怎么进去。上面没有任何秘密。',
    save: '保存说明页',
  },
  terraform: {
    title: '供 Terraform 或 OpenTofu 使用的文件',
    detail: 'Latchkey 在 Cloudflare 上设置的内容，供你以后想自己管理时使用。里面没有任何秘密。',
    save: '保存文件',
  },
  diagnostic: {
    title: '诊断文件',
    detail: '帮你的人需要知道的情况。你先看一遍。里面没有任何秘密。',
    open: '查看文件',
    heading: '诊断文件',
    lead: '发给任何人之前，先看一遍。Latchkey 不会把它发到任何地方。',
    without: '去掉我的网址',
    withoutDetail: '你家的名称和地址会被替换掉。',
    text: '诊断文件',
    reading: 'Latchkey 正在写这个文件…',
    save: '保存文件',
    close: '关闭',
  },
  calendar: {
    label: '日历提醒',
    setup: {
      title: '在钥匙到期前收到提醒',
      detail: '日历文件里每台设备有一条，提前 60 天提醒。里面有设备名称，但没有你的网址。',
    },
    renewal: {
      title: '提醒也要换新',
      detail: '之前保存的提醒是关于旧钥匙的。打开新文件时，多数日历会替换掉它。',
    },
    save: '保存提醒',
    openIt: '用你的日历打开它。',
  },
  saving: '正在保存…',
  saved: '已保存为 {fileName}。',
  browser: '浏览器正在保存 {fileName}。',
  help: {
    title: '有人在帮你吗？',
    detail: '诊断文件会告诉对方需要知道的情况，里面没有任何秘密。',
  },
};
