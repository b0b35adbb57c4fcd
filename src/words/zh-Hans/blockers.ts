import type { blockers as english } from '../en/blockers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const blockers: WordsOf<typeof english> = {
  ADDRESS_TAKEN: {
    what: '你的网址已被别的东西占用。',
    next: '接管它，然后你会再次看到计划。或者选择另一个网址。',
  },
  RULES_FULL: {
    what: '你的域名没有空位再放一条规则了。',
    next: '免费套餐有五条自定义规则。请在 Cloudflare 上移除其中一条你不再需要的。',
  },
  CERTIFICATES_FULL: {
    what: '你的域名没有空位放更多钥匙了。',
    next: '从列表中移除一些设备，或者在 Cloudflare 上吊销旧钥匙。',
  },
  LOCK_TOO_LONG: {
    what: '锁装不下这么多钥匙。',
    next: '从列表中移除一些设备，或者放弃一些以前的钥匙。',
  },
  GAPS_TOO_LONG: {
    what: '锁装不下这么多钥匙和缺口。',
    next: '去掉一些没有钥匙的服务，或者少选几个国家或地区。减少设备也能腾出空位。',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'Latchkey 不再知道某个 Webhook 的地址。',
    next: '请从没有钥匙的服务里移除这个 Webhook，然后重新添加。',
  },
  NO_DEVICES: {
    what: '没有一台设备有钥匙。',
    next: '回到你的设备，添加一台。',
  },
  ORIGIN_PULL_TAKEN: {
    what: 'Cloudflare 已经在向你网址上的服务器出示另一张证书。',
    next: '请选择另一个网址。或者在 Cloudflare 的 [Authenticated Origin Pulls] 下，把那张证书从这个主机名上去掉。',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'Cloudflared 应用已经在运行另一条专用通道。',
    next: 'Latchkey 不会去动它。请在另一台机器上运行连接器，或者先从 Home Assistant 中移除这个应用。',
  },
  HOME_CHANGE_WAITING: {
    what: 'Home Assistant 里有一项别人做的改动正在等待确认。',
    next: '请在那里打开“设置 → 系统 → 网络”并确认，或者等五分钟让它失效。然后再看一次。',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'Home Assistant 已从 configuration.yaml 接管了一些设置，正在等你确认。',
    next: '请在五分钟内到那里打开“设置 → 系统 → 网络”并确认。否则这些设置会丢失，包括端口。然后再看一次。',
  },
};
