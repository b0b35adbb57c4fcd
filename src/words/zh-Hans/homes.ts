import type { homes as english } from '../en/homes.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const homes: WordsOf<typeof english> = {
  title: '你的各个家',
  open: '家：{name}',
  lead: '每个家都有自己的钥匙，也各自访问 Cloudflare。没有打开的家，显示的是最后一次记下的情况。',
  looking: '正在查找你的各个家',
  unreadable: '有一个家无法读取',
  unnamed: '新的家',
  unnamedIn: '{domain} 下的新家',
  openNow: '现在打开着',
  openThis: '打开',
  openNamed: '打开“{name}”',
  forget: '忘记',
  forgetNamed: '忘记“{name}”',
  add: '再设置一个家',
  close: '关闭',
  progress: {
    unreadable: '它的记录无法读取。打开它时，这些记录会以另一个名称保留下来。',
    'not-begun': '还没有开始',
    'setting-up': '正在设置：第 {step} 步，共 {steps} 步',
    checked: '上次检查：{when}',
    unchecked: '已设置好。上次改动之后还没有检查过。',
  },
  card: {
    title: '再设置一个家',
    detail: '例如父母的家：用另一个网址，也可以用另一个 Cloudflare 账户。',
  },
  forgetting: {
    heading: '要在这台电脑上忘记“{name}”吗？',
    list: '会发生什么',
    answers: '它的答案、钥匙和对 Cloudflare 的访问权都会从这台电脑上删除。',
    atRisk: '{count, plural, other {据 Latchkey 所知，有 {count} 把钥匙还不在任何设备上，它们会就此丢失。}}',
    stands: {
      nothing: '还没有为这个家搭建过任何东西，所以不会丢失别的。',
      'at-cloudflare':
        'Cloudflare 上的东西会留下，设备上的钥匙继续有效。想移除它们，请先打开这个家，在那里全部移除。',
      'own-proxy': '你的反向代理照旧运行。没有这个家的签发机构，就再也不能换新或停用任何钥匙。',
      unknown: 'Latchkey 不知道它在 Cloudflare 或家里留下了什么。那里有的东西都会留着。',
    },
    label: '输入 {name} 以继续',
    wrong: '这不是这个家的网址。',
    hint: '这样可以确认你指的是这个家。',
    go: '忘记这个家',
    keep: '保留它',
  },
  access: {
    title: '你的另一个家已经有访问权',
    detail: '令牌留在这台电脑上。如果这个家的域名在同一个账户里，就可以用它。',
    list: '这台电脑上的访问权',
    use: '使用同样的访问权',
    useNamed: '使用与“{name}”同样的访问权',
    row: '“{name}”的访问权',
  },
};
