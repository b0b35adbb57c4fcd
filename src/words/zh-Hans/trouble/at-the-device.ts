import type { atTheDevice as english } from '../../en/trouble/at-the-device.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atTheDevice: WordsOf<typeof english> = {
  'resolver-blocked': {
    symptom: '某个网络找不到这个网址，其他网络可以。',
    cause: '这个网络自己查找名称，不认识你的网址。可能是 Pi-hole 之类的过滤器，也可能是公司网络造成的。',
    good: '这个网络找得到你的网址。',
    steps: [
      '从另一个网络试一试，例如用关掉 Wi‑Fi 的手机。',
      '如果你的网络里有过滤器，请放行 <b>{address}</b>，并为 Latchkey 的检查放行 <b>cloudflare-dns.com</b>。',
      '如果网址是新的，请等一小时。网络会在一段时间内记着它不存在。',
    ],
  },
  'edge-unreachable': {
    symptom: '在某个网络里什么也打不开，在其他网络里一切正常。',
    cause:
      '这个网络封锁了 Cloudflare，互联网的其余部分是通的。有些运营商会不时封锁它的地址，有些公司则一直封锁。',
    good: '在这个网络里，你能到达 Cloudflare。',
    steps: [
      '从另一个网络试一试。如果在那里能打开，你的家和锁就没有问题。',
      '请询问运营商，或者等一等：有些只封锁几个小时，例如足球比赛期间。',
    ],
  },
  'connection-inspected': {
    symptom: '浏览器警告说，出示的是别人的证书。',
    cause: '这台电脑或网络里有东西在拆开安全连接查看：杀毒软件、过滤器、酒店的登录页面。钥匙过不了这一关。',
    good: '没有东西在查看通往你网址的安全连接。',
    steps: [
      '如果这个网络有自己的登录，请在浏览器里打开任意页面，在那里登录。',
      '在杀毒软件里为 {address} 添加例外，或者关闭它的 HTTPS 扫描。',
      '从另一个网络试一试。',
    ],
  },
  'clock-wrong': {
    symptom: '浏览器说时钟不对，或者证书尚未生效。',
    cause: '这台电脑的时钟不准，所以对它来说没有一张证书有效。',
    good: '时钟是对的。',
    steps: ['把日期、时间和时区设为自动。然后再看一次。'],
  },
  'visit-failed': {
    symptom: 'Latchkey 自己用钥匙试了，没能进去。',
    cause: '它走的路和你的设备一样。已知的原因都解释不了它停在哪里。',
    good: 'Latchkey 刚才用钥匙进去了。',
    steps: [
      '在有钥匙的设备上打开 {address}，看看显示了什么。',
      '从另一个网络试一试。如果在那里能打开，原因就在这个网络。',
      '过几分钟再看一次。如果没有变化，请把下面“看到的情况”给帮助你的人看。',
    ],
  },
  'android-first-start': {
    symptom: '应用启动时失败。试一两次之后能用。',
    cause: '在 2026.8.2 版之前，应用还没准备好钥匙，就去问你的家。',
    good: 'Android 应用马上就能启动。',
    steps: [
      '把 Home Assistant 应用更新到 2026.8.2 或更新的版本。',
      '如果一直这样，请在计划的“额外保护”下，开启“使用更成熟的旧版传输方式”。',
    ],
  },
  'android-never-asks': {
    symptom: '没有询问用哪把钥匙，屏幕一直是空的。',
    cause: '钥匙装成了 Wi‑Fi 用的，或者询问时有人按了取消。应用只问一次，而且只在你不在家时问。',
    good: '手机会询问用哪把钥匙。',
    steps: [
      '重新安装钥匙，类型选 <b>VPN & app user certificate</b>（VPN 和应用用户证书）。',
      '关掉 Wi‑Fi，像在外面一样打开应用。',
      '如果还是不问，请在手机的设置里清除应用的存储空间。之后你需要重新登录。',
    ],
  },
  'key-file-refused': {
    symptom: '设备说“密码错误”，或者不接受钥匙文件。',
    cause: '许多设备遇到任何读不了的文件都会这么说。大写字母、空格或另一台设备的单词，也会造成同样的结果。',
    good: '钥匙文件被接受了。',
    steps: [
      '输入这台设备自己的六个单词，用小写字母，中间用连字符。',
      '如果没有用，请再次交付钥匙，并使用新文件。',
    ],
  },
  'iphone-wants-key': {
    symptom: '应用要客户端证书，尽管钥匙已经在 iPhone 上。',
    cause: '应用有自己的钥匙。装在 iPhone“设置”里的那把，只给 Safari 用。',
    good: 'iPhone 应用有它的钥匙。',
    steps: [
      '把 Home Assistant 应用更新到 2026.8 或更新的版本。它需要 iOS 17。',
      '把钥匙文件保存到<b>文件</b>应用。不要在那里打开它。',
      '在应用里打开<b>设置</b> → <b>Companion 应用</b> → 你的家 → <b>客户端证书</b> → <b>导入证书</b>。',
    ],
  },
  'iphone-extras': {
    symptom: '小组件、手表或通知里的图片一直是空的。',
    cause: '旧版应用只把钥匙用于应用本身，不用于这些。',
    good: '小组件和手表也有钥匙。',
    steps: [
      '把 Home Assistant 应用更新到 2026.8 或更新的版本，手表上也要更新。手表上的摄像头画面很可能需要 2026.9。',
      '在 iPhone 上打开一次应用。它会把钥匙传给手表。',
    ],
  },
  'old-page-in-browser': {
    symptom: '页面看起来和平时一样，提示“无法连接”，也不询问钥匙。',
    cause: '浏览器显示的是它存下来的页面。它根本没有到达 Cloudflare，所以没有询问钥匙。',
    good: '浏览器显示的是新的页面。',
    steps: [
      '打开一次 <b>https://{address}/auth/providers</b>。浏览器会在那里询问钥匙。',
      '如果没有，请删除浏览器为这个网站存储的内容，再重新打开。',
    ],
  },
};
