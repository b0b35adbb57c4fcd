import type { pickUp as english } from '../en/pick-up.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const pickUp: WordsOf<typeof english> = {
  practice: '练习',
  practiceMeans: '这里的一切都不是真的。',
  open: {
    heading: '“{device}”的钥匙',
    lead: '它直接来自你的电脑，用六个简短的单词锁住。电脑会显示这些单词。这台设备会要求输入一次。',
    leadForIphone:
      '它直接来自你的电脑，用六个简短的单词锁住。电脑会显示这些单词。如果应用和 Safari 你都用，两个都取。',
    mustAsk: {
      iphone:
        '你的 iPhone 或 iPad 必须要求输入六个单词。如果没有，请取消。如果描述文件提到 VPN、根证书或远程管理，也请取消。',
      android: '你的设备必须要求输入六个单词。如果没有，或者警告有 CA 证书，请取消。',
      other: '你的设备必须要求输入六个单词。如果没有，请取消：那个文件不是来自你的电脑。',
    },
    afterwards: '一步一步来',
    guide: '每一步都配图',
    guideFor: '配图：{purpose}',
    left: '{fetches, plural, other {这个链接还能用 {fetches} 次，到 {until} 为止。}}',
    taken: '已经有一个文件被取走。',
  },
  offers: {
    app: {
      heading: '给 Home Assistant 应用',
      about: '应用会要的一个文件。需要 iOS 17，以及 2026.8 或更新版本的应用。',
      button: '保存给应用的文件',
      steps: [
        '点上面的按钮。Safari 询问时，点**下载**：文件会放进**文件**应用。',
        '打开 Home Assistant 应用，输入你家的网址。它会显示**需要客户端证书**。已经设置好了？前往**设置 › Companion 应用**，选你的服务器，然后是**客户端证书**、**导入证书**。',
        '点**选择证书文件**，在**下载**里选择这个文件。',
        '用小写字母输入六个单词，中间用连字符。点**导入**。',
        '像在家里一样登录。',
      ],
    },
    safari: {
      heading: '给 Safari',
      about: '一个在“设置”里安装的描述文件。',
      button: '获取给 Safari 的钥匙',
      steps: [
        '点上面的按钮。Safari 询问时，点**允许**。',
        '打开**设置**，点靠近顶部的**已下载描述文件**。8 分钟后它就没有了。',
        '点**安装**，输入解锁这台设备的密码。',
        '它会显示“未签名”：来自你自己电脑的文件就是这样。再点一次**安装**。',
        '要求输入密码时，用小写字母输入六个单词，中间用连字符。点**下一步**，再点**完成**。',
        '在 Safari 里前往你家的网址，询问时选择这把钥匙。',
      ],
    },
    watchByAndroid: {
      heading: '给手表，通过这部手机',
      about: '设置手表时，这里的 Home Assistant 应用会把钥匙交给手表。',
      button: '保存钥匙文件',
      steps: [
        '点上面的按钮。如果浏览器对文件发出警告，请保留它。',
        '在手表上打开 Home Assistant 应用。它会让你到这部手机上来：在这里继续。',
        '输入你家的网址。要求客户端证书时，在**下载**里选择这个文件。',
        '用小写字母输入六个单词，中间用连字符。',
        '像在家里一样登录。',
      ],
    },
    android: {
      heading: '把钥匙放到这台设备上',
      about: '一把钥匙，Chrome 和 Home Assistant 应用都用它。你的设备要先有屏幕锁。',
      button: '保存钥匙文件',
      steps: [
        '点上面的按钮。如果浏览器对文件发出警告，请保留它。然后打开它。',
        '什么都没打开？在设置里搜索**安装证书**，选择 **VPN 和应用用户证书**，再选择**下载**里的文件。',
        '用小写字母输入六个单词，中间用连字符。点**确定**。',
        '如果询问钥匙用来做什么，选择 **VPN 和应用用户证书**。不要选 **CA 证书**：那是另一回事。',
        '保留它建议的名称，点**确定**。',
        '在 Chrome 或 Home Assistant 应用里打开你家的网址。询问时选择这把钥匙。',
      ],
    },
    windows: {
      heading: '把钥匙放到这台电脑上',
      about: '一把钥匙，Chrome 和 Edge 都用它。Firefox 通常也找得到它。',
      button: '保存钥匙文件',
      steps: [
        '打开文件。保留**当前用户**，一直按**下一步**，直到要求输入密码。',
        '用小写字母输入六个单词，中间用连字符。复选框保持原样，按**下一步**，再按**完成**。',
        '关闭浏览器，重新打开，前往你家的网址。询问时选择这把钥匙。',
      ],
    },
    mac: {
      heading: '把钥匙放到这台 Mac 上',
      about: '一把钥匙，Safari 和 Chrome 都用它。Firefox 通常也找得到它。',
      button: '保存钥匙文件',
      steps: [
        '打开文件，选择**登录**钥匙串。',
        '用小写字母输入六个单词，中间用连字符。',
        '前往你家的网址，选择这把钥匙。你的 Mac 会问一次：输入它的密码，按**始终允许**。',
      ],
    },
    linux: {
      heading: '把钥匙放到这台电脑上',
      about: '每个浏览器有自己的钥匙。',
      button: '保存钥匙文件',
      steps: [
        '在 Chrome 或 Chromium 里打开 **chrome://certificate-manager**，然后是**您的证书**和**查看从 Linux 导入的证书**。',
        '在 Firefox 里打开**设置 › 隐私与安全 › 管理证书**，然后打开**您的证书**。',
        '选择**导入**，再选择文件，用小写字母输入六个单词，中间用连字符。',
        '前往你家的网址，询问时选择这把钥匙。',
      ],
    },
    chromebook: {
      heading: '把钥匙放到这台 Chromebook 上',
      about: '一把钥匙，给 Chrome。',
      button: '保存钥匙文件',
      steps: [
        '打开 **chrome://certificate-manager**，然后是**您的证书**。',
        '选择**导入**，再选择文件。',
        '用小写字母输入六个单词，中间用连字符。',
        '前往你家的网址，询问时选择这把钥匙。',
      ],
    },
    unknown: {
      heading: '保存钥匙文件',
      about: '没能看出这是哪种设备。请在上面选择，就会看到接下来怎么做。',
      button: '保存钥匙文件',
      steps: ['安装这个文件。要求输入密码时，用小写字母输入六个单词，中间用连字符。'],
    },
  },
  appleWatch: {
    lead: '在 iPhone 上，没有要为手表取的东西。',
    heading: 'Apple Watch 不需要文件',
    about: '它使用所配 iPhone 的钥匙，由 Home Assistant 应用转交。两边都需要 2026.8 或更新版本的应用。',
    steps: [
      '这部 iPhone 还没有钥匙？在电脑上选择这部 iPhone，用它自己的二维码取它自己的钥匙。',
      '在这里打开 Home Assistant 应用，让它开一会儿，手表放在旁边。',
      'Wear OS 手表不一样：请用与它配对的 Android 手机扫码。',
    ],
  },
  guides: { browser: '浏览器', firefox: 'Firefox', 'home-assistant-app': 'Home Assistant 应用' },
  elsewhere: {
    safari: {
      heading: '在 Safari 里打开这个页面',
      about: '只有 Safari 能把钥匙交给你的 iPhone 或 iPad。你在另一个浏览器或应用里。',
      steps: ['按住下面的网址，点**拷贝**。', '打开 **Safari**，把它粘贴到地址栏。'],
    },
    browser: {
      heading: '在浏览器里打开这个页面',
      about: '你是在另一个应用里看到它的，那里可能无法保存文件。',
      steps: [
        '打开这个应用的菜单，让它在 Chrome 或浏览器中打开这个页面。',
        '或者按住下面的网址，复制它，再粘贴到 Chrome 里。',
      ],
    },
    address: '这个页面的网址',
    anyway: '仍然在这里继续',
  },
  device: {
    ask: '这是哪种设备？',
    wrong: '设备不对？',
    names: {
      iphone: 'iPhone 或 iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: '浏览器为什么说“不安全”？',
    answer:
      '这个页面经由你自己的网络，来自你自己的电脑，浏览器没法核实这一点。所以钥匙上了锁，而它的六个单词只留在电脑的屏幕上。',
  },
  notes: {
    again: '你已经按过那个按钮。如果没有收到文件，请再按一次。',
    failed: '没能打包钥匙。请再按一次按钮。如果没有用，请在电脑上生成新的二维码。',
  },
  over: {
    fetched: {
      heading: '这个链接已用完',
      about: '文件已取走三次，一个链接只允许三次。',
    },
    expired: { heading: '这个链接已过期', about: '一个链接的有效期是十分钟。' },
    cancelled: { heading: '这个链接已关闭', about: '它是在电脑上关闭的。' },
  },
  overNext: '还需要这把钥匙？请在电脑上生成新的二维码，然后扫一扫。',
  back: '回到钥匙',
};
