import type { homeProblems as english } from '../../en/problems/home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const homeProblems: WordsOf<typeof english> = {
  HOME_ADDRESS_MANGLED: {
    what: '这不是能打开的地址。',
    why: '少了一部分，或者有个字符不对。',
    next: '请按浏览器里显示的样子输入，例如 http://homeassistant.local:8123。',
  },
  HOME_UNREACHABLE: {
    what: '这个地址没有应答。',
    why: '你的家可能关机了，或者这台电脑在另一个网络里。',
    next: '请在这台电脑的浏览器里打开这个地址。如果在那里能打开，就从那里复制。',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: '那里有应答，但不是 Home Assistant。',
    why: '可能是你的路由器或其他设备。往往是少了冒号后面的部分。',
    next: '请加上端口，例如 :8123，然后再试。',
  },
  HOME_BANNED: {
    what: 'Home Assistant 把这台电脑关在了外面。',
    why: '同一个地址多次登录出错后，它会这样做，并应答“403: Forbidden”。它就是你的家，而且开着。',
    next: '请用一台仍能进去的设备。打开配置文件夹里的 ip_bans.yaml，例如用 File editor 应用。在那里删除这台电脑的地址，重启 Home Assistant，然后再看一次。',
  },
  HOME_INSTALLING: {
    what: '那里的 Home Assistant 还在安装。',
    why: '新装的会先下载自己的其余部分。这往往需要 20 分钟，有时要一个小时。',
    next: '请等到它自己的页面让你创建账户。然后再看一次。',
  },
  HOME_NOT_ONBOARDED: {
    what: '这个 Home Assistant 上还没有人有账户。',
    why: '它是新的，正在等第一个用户。',
    next: '请在浏览器里打开它的地址，在那里创建你的账户。然后再看一次。',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: '这个家出示的证书，没有谁为它担保。',
    why: '可能是它自己做的，或者出示的与以前不同。别人也能做到这一点。',
    next: '请前往“你的家”，核对它的指纹。没有发送任何秘密。',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey 没有登录你的 Home Assistant。',
    why: '登录只持续到工作完成。Latchkey 关闭时，登录就结束。',
    next: '请前往“你的家”，重新登录。',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant 没有接受这次登录。',
    why: '这次登录可能已在那里被结束，或者令牌被删除了。',
    next: '请重新登录，或者创建新令牌。',
  },
  HOME_LOGIN_EXPIRED: {
    what: '登录页面等得太久了。',
    why: '为了你的安全，它只开一段时间。',
    next: '请打开一个新的，在那里登录。',
  },
  HOME_TOKEN_MANGLED: {
    what: '这看起来不像 Home Assistant 的令牌。',
    why: '可能少了一部分，或者连带复制了别的东西。',
    next: '请创建新令牌，并完整复制。Home Assistant 每个令牌只显示一次。',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: '你不是这个 Home Assistant 的管理员。',
    why: '只有管理员可以在那里安装应用和改动网络。',
    next: '请以管理员身份登录，或者不登录就继续。那样 Latchkey 会把每一步告诉你。',
  },
  HOME_SILENT: {
    what: 'Home Assistant 不再应答。',
    why: '它可能正在重新启动，或者这台电脑现在在另一个网络里。',
    next: '请等一分钟，然后再试。什么都没有丢失。',
  },
  HOME_REFUSED: {
    what: 'Home Assistant 没有接受这项操作。',
    why: '细节里有它自己给出的原因。',
    next: '请看看下面的技术细节，然后再试。',
  },
  HOME_BUSY: {
    what: 'Home Assistant 现在正忙。',
    why: '它还在启动，或者正忙着备份或更新。',
    next: '请等几分钟，然后再试。',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey 看不懂 Home Assistant 的应答。',
    why: 'Home Assistant 可能改动了这个版本不认识的东西。',
    next: '请找找有没有更新的 Latchkey，或者不登录就继续。',
  },
  HOME_OFFLINE: {
    what: '你的 Home Assistant 连不上互联网。',
    why: '它从互联网获取连接器，连接器也要连接 Cloudflare。现在连查找名称都不行。',
    next: '请检查它是否联网。它自己的更新页面能看出来。然后再试。',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: '你的 Home Assistant 里有一个文件出了错。',
    why: '有了这个错误，Home Assistant 就不能再启动，所以 Latchkey 没有重启它。',
    next: '请在 Home Assistant 里打开“设置 → 工具”，按“检查配置”。修好它指出的地方，然后再试。',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare 不接受连接器的连接码。',
    why: '专用通道被重新创建过，或者它的连接码之后变了。',
    next: '请再试一次。Latchkey 会把现在的连接码交给连接器。',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: '连接器读不了它的连接码。',
    why: '少了一部分，或者外面多了些东西，例如引号。',
    next: '请再试一次。Latchkey 会把完整的连接码交给连接器。',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: '连接器无法通过 IPv4 到达 Cloudflare。',
    why: '它的机器似乎只有 IPv6，而连接器试的是 IPv4。',
    next: '请让连接器使用 IPv4 或 IPv6，哪个通就用哪个。在“连接你的家”的“连接器如何向外连接”里设置。',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: '家里那台机器的时钟似乎不对。',
    why: '连接器在那里运行。按那台机器显示的时间，Cloudflare 的证书无效。',
    next: '请在那里设置日期和时间，或者等它自己取得时间。然后再试。',
  },
  CONNECTOR_INSPECTED: {
    what: '连接器和 Cloudflare 之间，有东西想读取发送的内容。',
    why: '防火墙或杀毒软件向连接器出示了它自己的证书。连接器不接受这个证书。',
    next: '请让运行连接器的那台机器通往端口 7844 的连接免受这种检查。然后再试。',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: '有东西让连接器连不出去。',
    why: '它通过端口 7844 连接 Cloudflare。严格的防火墙或路由器会封锁这个端口。',
    next: '请在路由器上允许通往端口 7844 的出站连接，TCP 和 UDP 都要。然后再试。',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: '连接器无法通过 QUIC 连出去。',
    why: '它被要求只用 QUIC，而它和 Cloudflare 之间有东西封锁了 QUIC。HTTP/2 能连出去。',
    next: '请让连接器使用 HTTP/2。在“连接你的家”的“连接器如何向外连接”里设置。',
  },
  CONNECTOR_NOT_STARTED: {
    what: '连接器没有启动。',
    why: '应用自己停止了。细节里有它的最后几行日志。',
    next: '请再试一次。如果一直这样，请在 Home Assistant 里打开这个应用的日志页面。',
  },
  VISIT_STOPPED: {
    what: '从外面，谁也到不了 Home Assistant。',
    why: 'Latchkey 在那里做最后一项改动之前试过，所以没有重启 Home Assistant。',
    next: '请先解决这个问题，然后再试。',
  },
  VISIT_NEEDS_KEY: {
    what: '这台电脑上没有钥匙能打开你的家。',
    why: 'Latchkey 只有用钥匙进去之后，才会确认在 Home Assistant 里的最后一项改动。所以没有重启 Home Assistant。',
    next: '请前往你的设备，添加这台电脑，或者换新一把钥匙。新钥匙会在这里制作。然后再试。',
  },
  TRUST_NOT_VERIFIED: {
    what: 'Latchkey 没能从外面进去，所以这项改动没有确认。',
    why: '什么都没有坏。Home Assistant 会在五分钟内自动撤销它，并重启。',
    next: '请找出是什么把 Latchkey 挡在外面，等过这几分钟，然后再试。',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant 撤销了这项改动。',
    why: '五分钟内没有确认，所以一切和以前一样。',
    next: '请再试一次。没有改动别的东西。',
  },
};
