import type { program as english } from '../en/program.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const program: WordsOf<typeof english> = {
  ready: 'Latchkey 已就绪。请打开这个网址。它只能用一次：',
  pressToClose: '要关闭 Latchkey，请在这里按 Ctrl+C。',
  openByHand: '如果浏览器没有显示 Latchkey，请在浏览器里打开这个网址。',
  aboutToOpenKeychain: 'Latchkey 要打开这台电脑的钥匙串。如果询问，请允许。',
  keysWouldBeLost: '还没有放到设备上的钥匙会丢失：没有钥匙串，Latchkey 关闭时就会忘记它们。',
  saveThemFirst: '请先在窗口里保存它们，或者再按一次 Ctrl+C 关闭。',
  running: {
    address: 'Latchkey 已经在运行，进程号 {pid}。打开这个网址可以再开一个窗口，只能用一次：',
    inFront: 'Latchkey 已经在运行，进程号 {pid}。它的窗口现在在最前面。',
    silent: 'Latchkey 已经在运行，进程号 {pid}。请使用它的窗口，或者先关闭它。',
    otherOptions: 'Latchkey 已经在运行，进程号 {pid}，但没有使用 {options}。请先关闭它，再重新启动。',
  },
  refusals: {
    windowNotBuilt: '窗口还没有构建。请用这条命令构建：npm run build',
    taken: 'Latchkey 已经在运行。请使用它的窗口，或者先关闭它。',
    shared:
      '这台电脑的其他用户可以进入 {folder}，所以 Latchkey 不在那里保存任何东西。请用 --data 指定一个你自己的空文件夹，或者不让别人进入这个文件夹：chmod 700。',
    unusable: 'Latchkey 无法使用它在 {folder} 里的文件。',
    portTaken: '端口 {port} 无法使用（{code}）。请用 --port 另选一个，或者不指定。',
  },
  commandLine: {
    noOption: '“{value}”不是选项。npm start -- --help 会列出选项。',
    unknownOption: '没有 {option} 这个选项。npm start -- --help 会列出选项。',
    needsValue: '{option} 需要一个值。npm start -- --help 会列出选项。',
    takesNoValue: '{option} 不带值。npm start -- --help 会列出选项。',
    repeated: '{option} 写了两次。npm start -- --help 会列出选项。',
    browserOnly: '{option} 只用于浏览器里的窗口。',
    port: '--port 必须是 0 到 65535 的整数。',
    practiceWorld: '只能使用这台电脑上的练习世界（http://127.0.0.1:…）。',
  },
  usage: {
    title: '用法：npm start -- [选项]',
    browser: '在浏览器里显示窗口，即使可以用 Electron；--port、--window 和 --open 也会这样',
    port: '在 127.0.0.1 的这个端口上监听，而不是任意空闲端口',
    data: '把答案和保险库放在这里',
    window: '提供窗口的这个构建版本',
    practiceWorld: '在这个练习世界里练习，它必须在这台电脑上（或者设置 LATCHKEY_PRACTICE_WORLD）',
    noKeychain: '只把秘密留在内存里，关闭时就忘记',
    open: '在默认浏览器里显示窗口',
    help: '显示这些',
  },
  electron: {
    fetching: '正在下载 Electron，大约 115 MB，只需一次。（npm start -- --browser 不需要它。）',
    pressEnter: '按回车键，这次就不用它。',
    progress: '已下载 {megabytes} MB，共 {total} MB（{percent}%）',
    progressOpen: '已下载 {megabytes} MB',
    skipped: '这次不下载 Electron。已经下载的部分会保留。',
    goesOn: 'Electron 还在下载。Latchkey 先在浏览器里打开，下次启动会使用 Electron。',
    fetchedForNext: 'Electron 已经下载好了。下次启动会使用它。',
    notFetchedNow: '没能下载 Electron。下次启动会再试。',
    notFetchedOpensBrowser:
      '没能下载 Electron，所以 Latchkey 会在你的浏览器里打开。要手动试一试：npx install-electron',
    notFetchedOpenByHand:
      '没能下载 Electron，所以请在浏览器里打开下面的网址。要手动试一试：npx install-electron',
    notStartedOpensBrowser: 'Electron 在这里，但没有启动（{why}），所以 Latchkey 会在你的浏览器里打开。',
    notStartedOpenByHand: 'Electron 在这里，但没有启动（{why}），所以请在浏览器里打开下面的网址。',
    why: {
      libraryMissing: '缺少 {library}',
      sandboxForbidden: '系统禁止 Electron 的沙盒',
      noDisplay: '没有桌面应答',
    },
  },
};
