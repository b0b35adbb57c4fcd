import type { updates as english } from '../en/updates.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const updates: WordsOf<typeof english> = {
  question: {
    title: '允许 Latchkey 查找自己的新版本吗？',
    says: '允许后，它每天询问一次 github.com，并下载新版本。它不会发送关于你或你家的任何信息。以后可以在“关于 Latchkey”里更改。',
    yes: '允许查找',
    no: '不允许',
  },
  state: {
    asked: '你还没有说 Latchkey 能不能查找新版本。在那之前，它不会联系任何人。',
    off: 'Latchkey 不查找新版本。有问题得到修复时，你不会知道。',
    looking: '正在查找新版本',
    'nothing-new': '你用的是最新版本。上次查找：{when}。',
    found: '有新版本 {version}。等没有别的事在进行时就会下载。',
    downloading: '正在下载版本 {version}：{percent}%',
    ready: {
      'at-quit': '版本 {version} 已准备好。关闭 Latchkey 时就会换上它。',
      'when-asked': '版本 {version} 已准备好。重新启动 Latchkey 时，电脑会要求输入密码。',
      'when-closed': '版本 {version} 已准备好。关闭 Latchkey 时就会换上它。之后请用同样的选项重新启动。',
    },
  },
  waits: {
    build: '现在正在搭建。等完成后再重新启动。',
    removal: '你正要移除一些东西。等完成后再重新启动。',
    'hand-over': '有一把钥匙正在送往设备。等送到后再重新启动。',
    other: 'Latchkey 还在忙别的事。稍等片刻再试。',
  },
  restart: '立即重新启动',
  lookNow: '立即查找',
  turnOn: '查找新版本',
  turnOff: '不再查找',
  whatIsNew: { title: '版本 {version} 的新内容', inEnglish: '这份列表是英文的。' },
  refused: {
    title: '有一个新版本被拒绝了',
    stays: '什么都没有改变，这个 Latchkey 照常工作。明天会再查找一次。',
    why: {
      unsigned: '它的文件没有签名，没有人知道是谁做的。',
      signature: '它的签名不是 Latchkey 作者的，或者属于另一个文件。',
      publisher: '你的电脑不信任这个文件的发布者。',
      older: '提供的最新版本比现在这个旧，或比以前提供过的旧。也许那个版本已被撤回。',
      'pre-release': '提供的是预览版。这个 Latchkey 只接受正式版本。',
      'other-content': '这个文件不是当初签名的那一个。',
      'other-place': '下载地址指向一个 Latchkey 不信任的地方。',
      'not-for-here': '没有适合这种电脑的文件。',
      unreadable: '最新版本的说明无法读懂。',
    },
  },
  failed: {
    unreachable: 'Latchkey 查找新版本时没有得到回应。一小时后会再试。',
    'cut-short': '新版本没有完整下载。一小时后会再试。',
    'not-kept': '新版本无法保存到这台电脑。请检查磁盘是不是满了。',
    'not-installed': '新版本没能换上。请自己下载它，然后覆盖安装。',
  },
  notHere: {
    source: '这个 Latchkey 不会自己更新。请按照当初获取它的方式，再获取新的版本。',
    flathub: '这个 Latchkey 的新版本来自 Flathub。',
    homebrew: '这个 Latchkey 的新版本来自 Homebrew。',
    portable: '这个 Latchkey 不会自己更新。请下载新的版本，放到它现在的位置。',
    'no-release-key': '制作这个 Latchkey 的人没有给它更新用的密钥。它分不清真假，所以不查找更新。',
  },
};
