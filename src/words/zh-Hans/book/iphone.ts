import type { WordTree } from '../../shape/lay-words.ts';
import {
  haveTheSixWordsReadyLatchkey,
  haveTheSixWordsReadyLatchkey2,
  ifItRejectsTheWordsCheck,
  inTheAppOpenSettingsCompanion,
  mustAsk,
  nothingOfTheOldKeyIs,
  onIphone,
  openTheHomeAssistantAppAnd,
  pageDoesNotOpen,
  renamedFile,
  savedShell,
  stickNotRead,
  switchWiFiOffForA2,
  testOnPhone,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theFileIsGreyAndCannot,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  theWordsMayDifferItAsks,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari',
    title: 'iPhone 或 iPad 上的 Safari',
    lead: '钥匙以描述文件的形式送来，由你在“设置”里安装。Safari 在那里找得到它。',
    needs: ['Safari。iPhone 或 iPad 上的其他浏览器都用不了这把钥匙。'],
    before: [
      haveTheSixWordsReadyLatchkey,
      '请一口气做完所有步骤。等待超过 8 分钟的描述文件会被移除。',
      mustAsk,
      '如果描述文件提到 VPN、根证书或远程管理，也请取消。你的描述文件里只有你的钥匙。',
    ],
    steps: [
      {
        say: '把给 Safari 的钥匙放到设备上：扫码、用隔空投送，或者用 U 盘。如果 Safari 询问，点**Allow**。',
        otherwise: {
          say: '扫码打开的是另一个浏览器？请把网址复制到 Safari。用 U 盘时，点以“.mobileconfig”结尾的文件。如果没有反应，就扫码。',
        },
      },
      {
        say: '打开**Settings**，点靠近顶部的**Profile Downloaded**。',
        otherwise: {
          say: '打开**General** → **VPN & Device Management**，点那里的描述文件。',
          search: '描述文件',
        },
      },
      {
        say: '点顶部的**Install**，输入解锁设备的密码。',
        otherwise: { say: '如果没有这个按钮，说明描述文件已经不在等待。请从第 1 步重新开始。' },
      },
      {
        say: '它会说描述文件没有签名。这是正常的：那是你自己的文件。再点一次**Install**。',
        otherwise: { say: '用词可能有所不同。它可能说未签名，或者在屏幕底部询问。用**Install**继续。' },
      },
      {
        say: '在**Password**下面用小写字母输入六个单词，中间用连字符。然后点**Next**，再点**Done**。',
        otherwise: theWordsMayDifferItAsks,
      },
      {
        say: '在 Safari 里前往 `{address}`，选择以 `{keyName}` 开头的钥匙。',
        otherwise: {
          say: '用词可能有所不同：它询问使用哪个证书。Safari 会不时再问一次。每次都选同一把钥匙。',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: '“设置”里没有描述文件。',
        why: '一次只有一个描述文件等待安装，8 分钟后会被移除。',
        wayOn: '用 Safari 重新取描述文件，并马上安装。',
      },
      {
        symptom: 'Safari 能用，但 Home Assistant 应用不能。',
        why: '应用看不到“设置”里的钥匙。它保存自己的钥匙。',
        wayOn: '也请照 Home Assistant 应用的指南做。打开它的文件用的是同样的六个单词。',
      },
      savedShell,
      pageDoesNotOpen,
    ],
    test: testOnPhone,
    remove: [
      '打开**Settings** → **General** → **VPN & Device Management**，点那个描述文件。',
      '点**Remove Profile**。',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['新钥匙是单独的描述文件。旧的描述文件会一直留着，直到你移除它。'],
      takeOut: [
        '打开**Settings** → **General** → **VPN & Device Management**，点“Latchkey：{oldKeyName}”。',
        '点**Remove Profile**。保留“Latchkey：{keyName}”。',
        '完全关闭 Safari，再重新打开。',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home Assistant 应用',
    title: 'iPhone 或 iPad 上的 Home Assistant 应用',
    lead: '应用从“文件”应用里取得钥匙，只留给自己用。不会在“设置”里安装任何东西。',
    needs: ['iOS 或 iPadOS 17 或更新的版本。', theHomeAssistantAppInVersion],
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: '把 `{file}` 放到设备上：从扫码打开的页面、从 U 盘，或者用你发送它的方式。它要放在“文件”应用的**iphone:Downloads**里。',
        otherwise: {
          say: '在扫码打开的页面上，点**latchkey:Save the file for the app**。在 U 盘上，按住文件并复制它。如果你看到描述文件，那是给 Safari 的钥匙：请返回。',
        },
      },
      openTheHomeAssistantAppAnd,
      {
        say: '点**Select Certificate File**，在**iphone:Downloads**里选择 `{file}`。',
        otherwise: {
          say: '如果文件是灰色的，说明它的名称不是以“.p12”结尾。在“文件”应用里按住它，点**iphone:Rename**。',
        },
      },
      {
        say: '在**Certificate Password**下面用小写字母输入六个单词，中间用连字符。点**Import**。',
        otherwise: ifItRejectsTheWordsCheck,
      },
      {
        say: '像在家里一样登录。Apple Watch 会自动从应用得到钥匙。',
        otherwise: {
          say: '要让手表用上，请在 iPhone 上打开一次应用，手表放在旁边。两边的应用都需要 2026.8 或更新的版本。',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: '文件在“设置”里打开，成了描述文件。',
        why: '隔空投送和给 Safari 的钥匙会去那里。应用看不到“设置”里的东西。',
        wayOn: '请取给应用的钥匙，让它进入“文件”应用。用 U 盘也可以。',
      },
      {
        symptom: theFileIsGreyAndCannot,
        why: '应用接受以“.p12”或“.pfx”结尾的文件。浏览器可能加上了别的结尾。',
        wayOn: '在“文件”应用里按住文件，点**iphone:Rename**，删除“.p12”后面的内容。',
      },
      {
        symptom: '应用里有两个家，只有最后一个能打开。',
        why: '应用为每个家保存一把钥匙。如果两个家用同一个文件，第一个就没有钥匙了。',
        wayOn: '请把每个家的文件导入到那个家下面。绝不要把一个文件用于两个家。',
      },
      {
        symptom: theAppDoesNotMentionA,
        why: '较旧版本的应用用不了钥匙。',
        wayOn: '在 App Store 更新应用，然后再试。',
      },
      {
        symptom: '应用能用，但小组件或手表不能。',
        why: '它们比应用晚一些才学会使用钥匙。',
        wayOn: '更新两边的应用，然后在 iPhone 上打开一次应用。',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        '应用里已经有你的家。不做第 2 步，改为打开**Settings** → **Companion App**，选择你的家，然后是**Client Certificate** → **Import Certificate**。',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, '如果旧文件还在“文件”应用里，请删除它。'],
    },
    thenApp: onIphone,
  },
};
