import type { names as english } from '../en/names.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const names: WordsOf<typeof english> = {
  fault: {
    empty: '还没有填写名称。',
    characters: '网址里不能有{characters}。可以用 a 到 z、数字和连字符。',
    hyphen: '网址不能以连字符开头或结尾。',
    'too-long': '这个名称太长了。它有 {length} 个字符，最多只能有 {most} 个。',
    reserved: '“{label}”在互联网上有特定含义，有些程序会自动去找它。',
    'no-word': '“{label}”的开头像是其他文字的名称，但它并不是。',
    'own-domain': '这是域名本身。你的家要在它前面再加一个名称。',
    'other-domain': '{host} 属于另一个域名。你这里的网址以 {domain} 结尾。',
    'too-deep': '多了一个点。Cloudflare 的免费证书只覆盖 {domain} 下面的一级名称，不能更深。',
    'no-domain': '“{host}”只是名称的一部分。完整的名称里有一个点。',
    numbers: '这是由数字组成的地址。你的家需要一个名称。',
    'at-home-only': '以 {ending} 结尾的名称只在家里有效。请输入在外面也能用的名称。',
  },
  character: {
    space: '空格',
    control: '换行符或制表符',
    other: '“{character}”',
  },
  instead: '使用 {name}',
  leftOut: {
    scheme: '{text}',
    login: '登录信息',
    port: '{text}',
    rest: '{text}',
    dot: '末尾的点',
    capitals: '大写字母',
  },
  leavesOut: 'Latchkey 会去掉 {parts}。网址只是名称本身。',
};
