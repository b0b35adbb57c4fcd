import type { inTheHome as english } from '../../en/trouble/in-the-home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const httpServer =
  '在 Home Assistant 里打开<b>设置</b> → <b>系统</b> → <b>网络</b> → <b>HTTP 服务器</b>。打开<b>信任 X-Forwarded-For</b>，并添加“连接你的家”里提到的信任的代理。';
const network = '在 Home Assistant 里打开<b>设置</b> → <b>系统</b> → <b>网络</b>。';

export const inTheHome: WordsOf<typeof english> = {
  'path-down': {
    symptom: 'Cloudflare 显示“error 1033”。',
    cause:
      '没有东西守着专用通道在你家的这一端。连接器可能已停止，可能在运行另一条通道，或者到不了 Cloudflare。',
    good: '连接器守着专用通道在你家的这一端。',
    steps: [
      '在 Home Assistant 里打开<b>设置</b> → <b>应用</b>，找到 <b>Cloudflared</b>。',
      '启动它。必须是使用你的连接码的那一个。',
      '如果连接器在另一台电脑上运行，请检查那台电脑是否开着、是否联网。',
    ],
  },
  'address-banned': {
    symptom: '页面上只有“403: Forbidden”。',
    cause:
      '登录出错之后，Home Assistant 把一个地址关在了外面。那个地址后面的人都进不来，有钥匙也一样。往往是某台设备还在用旧的登录。',
    good: 'Home Assistant 没有把任何人关在外面。',
    steps: [
      '找出是哪台设备一直在用旧的登录，在那里重新登录。否则还会再发生。',
      '从另一个网络，你仍能进来，例如用关掉 Wi‑Fi 的手机。',
      '在 Home Assistant OS 上，从<b>设置</b> → <b>应用</b>安装 <b>File editor</b> 应用。用它打开配置文件夹里的 <b>ip_bans.yaml</b>。其他情况下，在运行 Home Assistant 的电脑上打开那个文件。',
      '删除那个地址的几行，并保存。',
      '重启 Home Assistant。它只在那时读取这个文件。',
    ],
  },
  'others-banned': {
    symptom: '别人可能只看到“403: Forbidden”。',
    cause:
      '登录出错之后，Home Assistant 把 {saw} 关在了外面。那个地址后面的人都进不来。可能是陌生人，也可能是家人所在的网络。',
    good: 'Home Assistant 没有把别人关在外面。',
    steps: [
      '如果你不认识这个地址，就让它保持原样。',
      '否则，找出那里一直在用旧登录的设备，在上面重新登录。',
      '然后打开配置文件夹里的 <b>ip_bans.yaml</b>，例如用 <b>File editor</b> 应用。删除那个地址的几行。',
      '重启 Home Assistant。它只在那时读取这个文件。',
    ],
  },
  'upgrade-lost': {
    symptom: '页面打开后提示“无法连接到 Home Assistant”，尽管已允许实时更新。',
    cause: '连接器丢失了建立实时连接的请求。它默认使用 QUIC，这时可能会发生。',
    good: '连接器能传送实时连接。',
    steps: [
      '如果用的是 Cloudflared 应用，请打开它的<b>配置</b>，在 <b>[Run parameters]</b> 下添加 <b>--protocol=http2</b>。',
      '其他情况下，在连接器的命令里、<b>run</b> 之前添加 <b>--protocol http2</b>。',
      '重启连接器。',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare 显示“502 Bad gateway”，在家里也打不开你的家。',
    cause: '专用通道是通的。Home Assistant 没有开机或正在重启，或者这台电脑不在家。',
    good: 'Home Assistant 有应答。',
    steps: [
      '如果它更新过或重启过，请等几分钟。',
      '检查运行它的电脑是否通电，是否连着你的网络。',
      '在家里打开 Home Assistant。等它在那里有应答，再看一次。',
    ],
  },
  'service-silent': {
    symptom: '这个网址显示“502 Bad gateway”。',
    cause: '专用通道是通的。你放在这个网址后面的东西没有开，或者在家里的别处应答。',
    good: '你的其他网址后面都有应答。',
    steps: [
      '检查它后面的东西是否通电，是否连着你的网络。',
      '在家里打开它，就在网址所指向的位置。“你的家”里的“网址，以及谁可以打开”会显示这个位置。',
      '如果它换了位置，请在那里更改网址指向哪里。然后再次搭建。',
    ],
  },
  'proxy-not-trusted': {
    symptom: '你的网址显示“400: Bad Request”。在家里一切正常。',
    cause: 'Home Assistant 不信任专用通道。凡是经由它过来的，它都拒绝，连你也不例外。',
    good: 'Home Assistant 信任专用通道。',
    steps: [httpServer, '保存，并在五分钟内确认。在 2026.8 版之前，这在一个文件里。'],
  },
  'trust-written-in-file': {
    symptom: '已经写在 configuration.yaml 里，但你仍看到“400: Bad Request”。',
    cause: '从 2026.8 版起，Home Assistant 不再读取那个文件的 http 部分。',
    good: '没有旧文件妨碍。',
    steps: [httpServer, '从 configuration.yaml 里去掉 <b>http:</b> 部分，以免有人依赖它。'],
  },
  'trust-was-taken-back': {
    symptom: '它正常了几分钟，然后又出现“400: Bad Request”。',
    cause: '对 Web 服务器的改动如果五分钟内没有人确认，Home Assistant 会撤销它。',
    good: '没有这样的改动被撤销。',
    steps: [httpServer, '保存，并留在那个页面上。重启之后，按<b>确认</b>。'],
  },
  'wrong-port': {
    symptom: 'Cloudflare 显示“502 Bad gateway”。',
    cause:
      '专用通道是通的，但它敲门的地方没有应答。你的家在另一个端口或另一台电脑上监听。新装的 Home Assistant 监听 80，而不是 8123。',
    good: '专用通道找得到你的家。',
    steps: [
      '在家里打开 Home Assistant。如果在那里也没有应答，请先启动它。',
      '看看它在那里的地址。冒号后面的数字就是端口；没有的话就是 80。',
      '把这个地址填到“你的家在哪里？”，然后再次搭建。',
    ],
  },
  'wrong-scheme': {
    symptom: 'Home Assistant 有了自己的证书之后，出现“502 Bad gateway”。',
    cause: '你的家要加密的连接，而专用通道用的是不加密的。或者正好相反。',
    good: '两边对是否加密的设定一致。',
    steps: [
      '在家里打开 Home Assistant。看看它的地址以 https 还是 http 开头。',
      '把这个地址填到“你的家在哪里？”，然后再次搭建。',
    ],
  },
  'two-connectors': {
    symptom: '你的网址只是偶尔能打开。',
    cause: '有两个连接器守着专用通道在你家的这一端，其中一个找不到你的家。',
    good: '只有一个连接器守着专用通道。',
    steps: [
      '在 Home Assistant 里打开<b>设置</b> → <b>应用</b>，找出所有叫 <b>Cloudflared</b> 的。',
      '保留使用你的连接码的那一个。停止并移除其他的。',
      '如果另一台电脑上也运行着连接器，请在那里停掉它。',
    ],
  },
  'slow-at-home': {
    symptom: '在家里很慢，或者会要求出示钥匙。',
    cause: '你的设备先绕到互联网上再回来。它们不知道家里的路，或者分不清自己是否在家。',
    good: 'Home Assistant 知道它在家里的地址。',
    steps: [
      `${network}填写<b>本地网络</b>的地址。带“localhost”或 127 的地址会把每台设备引向它自己。`,
      '在手机的应用里，设置<b>内部 URL</b> 和你的 Wi‑Fi 名称。',
      '允许应用始终使用你的位置。没有位置，它分不清你是否在家。',
    ],
  },
  'external-url-not-set': {
    symptom: '通知里的图片、语音播报的文字或链接打不开。',
    cause: 'Home Assistant 不知道自己的外部网址，所以给出了另一个。',
    good: 'Home Assistant 知道自己的外部网址。',
    steps: [`${network}在<b>互联网</b>处填写 <b>https://{address}</b>。`],
  },
};
