import type { install as english } from '../en/install.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const install: WordsOf<typeof english> = {
  place: {
    chromium: { title: 'Chrome、Edge、Brave、Chromium', into: 'Chrome 及同类浏览器' },
    firefox: { title: 'Firefox', into: 'Firefox' },
    'mac-keychain': { title: '这台 Mac 的钥匙串', into: 'Mac 的钥匙串' },
    'windows-store': { title: 'Windows', into: 'Windows' },
  },
  goes: {
    chromium: '“{name}”的钥匙会放进这些浏览器共用的存储区。',
    firefox: '“{name}”的钥匙会放进 Firefox 的这个配置文件。',
    'mac-keychain': '“{name}”的钥匙会放进你的登录钥匙串。Safari 和 Chrome 能在那里找到它，Firefox 通常也能。',
    'windows-store':
      '“{name}”的钥匙会放进 Windows 里你自己的存储区。Edge 和 Chrome 会读取它，Firefox 通常也会。',
  },
  blocker: {
    'browser-running': {
      short: 'Firefox 开着',
      what: 'Firefox 开着的时候，会独占它的钥匙。请关闭它的所有窗口，然后再看一次。',
    },
    'tools-missing': {
      short: '缺少程序',
      what: 'Latchkey 需要两个小程序来做这件事，这台电脑上没有。',
    },
    'primary-password': {
      short: '手动',
      what: '这个配置文件由主密码锁着。只有 Firefox 自己能放入钥匙。',
    },
    sandboxed: {
      short: '手动',
      what: '这个浏览器与电脑的其余部分是隔开的。从外面放进去的东西，它可能会忘掉。',
    },
    'not-readable': {
      short: '手动',
      what: '这台电脑不让 Latchkey 查看或改动这个位置。',
    },
  },
  byHand: {
    chromium:
      '把钥匙保存为文件。打开 chrome://certificate-manager，选择“您的证书”。在“查看从 Linux 导入的证书”下导入文件。',
    firefox: '把钥匙保存为文件。在 Firefox 的设置里搜索“证书”，按“管理证书”。在“您的证书”下导入文件。',
    'mac-keychain': '把钥匙保存为文件。双击它，选择登录钥匙串。',
    'windows-store': '把钥匙保存为文件，双击它。保持选中“当前用户”，一直按“下一步”，直到要求输入单词。',
  },
  proof: {
    opened: { what: '有效', why: '锁为这把钥匙打开了。' },
    refused: {
      what: '大门没有为这把钥匙打开',
      why: '大门可能要一分钟才认识新钥匙。请再试一次。如果还是不开，请检查每一道锁。',
    },
    'not-reached': {
      what: '钥匙已经放好，但没有得到应有的应答',
      why: '这台电脑可能没有联网，或者专用通道可能断了。过一会儿再试。',
    },
    'not-provable': {
      what: '钥匙已经放好',
      why: '这台电脑只允许浏览器使用它，所以第一次要由你来试。',
    },
  },
  list: '这台电脑上的位置',
  looking: '正在查找这台电脑上的浏览器',
  lookingUsually: '通常需要几秒钟。',
  practice: '练习钥匙只能打开模拟的家。看够了之后，请把它取出。',
  profile: '配置文件“{name}”',
  installed: '已安装',
  install: '安装',
  installNamed: '安装：{place}',
  remove: '取出',
  removeNamed: '取出：{place}',
  removeLater: '要取出钥匙，请关闭 Firefox 的所有窗口，然后再看一次。',
  prove: '试一试',
  proveAgain: '再试一次',
  proveNamed: '{what}：{place}',
  proving: '正在用这把钥匙打开 {address}',
  provingUsually: '通常需要几秒钟。',
  look: '再看一次',
  lookNow: '正在查看',
  still: '它还开着。最后一个窗口关闭后，Firefox 可能要几秒钟才退出。',
  tools: {
    package: '请安装软件包 <name>{name}</name>，然后再看一次。',
    unknown: '请安装 NSS 的工具（certutil 和 pk12util），然后再看一次。',
    mac: '在 Mac 上，可以通过 Homebrew 安装。',
    copy: '复制名称',
  },
  doByHand: '自己动手',
  orByHand: '或者自己动手',
  guide: '显示每一步',
  restart: '关闭浏览器的所有窗口，再重新打开。它在启动时查找钥匙。',
  open: '然后打开 {address}，选择“{name}”。',
  choose: '询问用哪把钥匙时，选择“{name}”。',
  alwaysAllow: 'Mac 会问一次是否允许浏览器使用这把钥匙。请按“始终允许”。',
  none: {
    title: '这里没有放钥匙的位置。',
    why: '没有找到 Latchkey 能放入钥匙的浏览器。请把钥匙保存为文件，在你的浏览器里打开。',
  },
  takeOut: {
    heading: '从这台电脑取出钥匙',
    lead: '“{name}”的钥匙。你在这里会看到存有它的每一个位置。',
    none: {
      title: 'Latchkey 在这里没有找到这把钥匙。',
      why: '有些浏览器它看不到里面。指南会说明怎样手动取出钥匙。',
    },
  },
  rules: {
    title: '让浏览器不再询问用哪把钥匙',
    what: 'Chrome 及同类浏览器每次启动后第一次访问时都会问。这台电脑上的一条规则可以替它们回答。',
    cost: {
      file: '设置它需要管理员。之后浏览器会显示自己受管理。如果单位或学校已经设置了这条规则，请跳过。',
      registry:
        '设置它需要以管理员身份打开的终端。之后浏览器会显示自己受管理。如果单位或学校已经设置了这条规则，请跳过。',
      preferences: '不需要管理员。浏览器通常会遵守它。如果浏览器由单位或学校管理，请跳过。',
    },
    looking: '正在写规则',
    none: '这台电脑没有这样的规则。',
    browser: '浏览器',
    browsers: { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', brave: 'Brave' },
    copy: '复制命令',
    where: {
      file: '它会写入文件 {path}。要撤回，请删除那个文件，这也需要管理员。',
      registry: '它会写入注册表的 {path}。要撤回，请只删除那里编号与命令中相同的那一项，不要删除其他的。',
      preferences: '它会写入 {path} 的偏好设置。要撤回，请运行下面的命令。它会移除这条规则及其所有条目。',
    },
    back: '复制撤回用的命令',
  },
  dialog: {
    install: '把钥匙安装到 {place}',
    tries: '然后 Latchkey 会在 {address} 试用它。',
    rest: '其他都不会改动。你可以在这里把钥匙取出来。',
    macAsks: 'Mac 可能会要你的登录密码。Latchkey 永远看不到它。',
    folder: '文件夹：{folder}',
    run: '会运行什么',
    runHow: '带 $ 的名称只在运行时才填入，所以这里不会显示任何秘密。',
    runCopy: '复制这些命令',
    go: '安装钥匙',
    busy: '正在安装',
    long: '通常需要几秒钟。你的电脑可能正在等你回答。',
    cancel: '以后再说',
    remove: '从 {place} 取出钥匙',
    removeWhy: '之后，使用这个位置的浏览器就不能再打开 {address}。',
    removeStays: '其他设备和位置会保留各自的钥匙。你可以在这里重新安装。',
    removeForGood: '其他设备和位置会保留各自的钥匙。你不能把它放回去：它在这里的备用副本已删除。',
    removeGo: '取出',
    removeBusy: '正在取出',
    keep: '保留',
  },
};
