import { startProxy } from '../../../contract/origin.ts';
import type * as english from '../../en/trouble/without-tunnel.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const folderAgain = '在“你的反向代理”里再次保存文件夹。把它复制到代理那台机器，并用它启动代理。';

export const atThePublicAddress: WordsOf<typeof english.atThePublicAddress> = {
  'origin-unreachable': {
    symptom: 'Cloudflare 显示“error 522”“523”或“524”。',
    cause: '在你的公网地址上，Cloudflare 没有得到应答。端口可能没有打开，或者地址可能变了。',
    good: 'Cloudflare 在你的公网地址上得到应答。',
    steps: [
      '检查路由器和运行反向代理的机器是否开着。',
      '在 Cloudflare 的 <b>DNS</b> 下，把你的公网地址与 {address} 的记录对照。更新这个名称的程序可能已经停了。',
      '检查路由器是否仍把 TCP 443 转发到反向代理。',
      '如果运营商改动过你的线路，请检查你是否还有自己的公网地址。',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare 显示“error 521”。',
    cause: '能到达你的公网地址，但它拒绝了。最常见的原因是反向代理没有运行，或者端口指向了另一台机器。',
    good: '你的反向代理接受连接。',
    steps: [
      `启动反向代理：<b>${startProxy}</b>。`,
      '检查路由器是否把 TCP 443 转发到运行它的机器。',
      '如果那台机器有防火墙，请放行 Cloudflare 的网络。',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare 显示“error 525”或“520”。',
    cause:
      'Cloudflare 和反向代理没能就安全连接达成一致。可能是另一个程序在用这个端口，或者代理用的是旧文件。',
    good: 'Cloudflare 和你的反向代理能建立安全连接。',
    steps: [
      '检查那台机器上是什么在用端口 443。只能由反向代理使用。',
      folderAgain,
      '如果一直这样，请查看反向代理的日志。',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare 显示“error 526”。',
    cause: 'Cloudflare 不信任你反向代理的证书：证书不对，或者已经过期。',
    good: 'Cloudflare 信任你反向代理的证书。',
    steps: [
      folderAgain,
      '如果你用自己的证书，请检查它是否属于 {address}，并且没有过期。',
      '重启反向代理。大多数只在那时读取证书。',
    ],
  },
  'origin-refuses-edge': {
    symptom: '页面上写着“SSL certificate”“400”或“403”，下面是“nginx”。',
    cause:
      '你的反向代理把 Cloudflare 当成了陌生人。最常见的原因是它缺少 Cloudflare 的证书，或者不认识它的网络。',
    good: '你的反向代理放 Cloudflare 进来。',
    steps: [
      '再次查看计划：Cloudflare 可能不再出示它的证书。',
      folderAgain,
      '检查代理是否看得到是谁在连接。在容器里，它需要使用所在机器的网络。',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare 显示“502 Bad gateway”，但在家里都能打开。',
    cause: '你的反向代理有应答，但在它敲门的地方找不到 Home Assistant。',
    good: '你的反向代理找得到 Home Assistant。',
    steps: [
      '在家里打开 Home Assistant。看看它在那里的地址，连同端口。',
      '把这个地址填到“你的家在哪里？”。',
      folderAgain,
    ],
  },
};

export const saidWithoutTunnel: WordsOf<typeof english.saidWithoutTunnel> = {
  'home-silent': {
    symptom: 'Cloudflare 显示“502 Bad gateway”，在家里也打不开你的家。',
    cause: '你的反向代理有应答。Home Assistant 没有开机或正在重启，或者这台电脑不在家。',
    good: 'Home Assistant 有应答。',
    steps: [
      '如果它更新过或重启过，请等几分钟。',
      '检查运行它的电脑是否通电，是否连着你的网络。',
      '在家里打开 Home Assistant。等它在那里有应答，再看一次。',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare 显示“error 1000”“1003”或“1014”。',
    cause: 'Cloudflare 不按你网址的 DNS 记录提供服务。有人或某个程序写了另一条。',
    good: 'Cloudflare 按你网址的 DNS 记录提供服务。',
    steps: [
      '再次查看计划，把缺少的搭建好。',
      '检查更新名称的程序写的是否是你家的公网地址，并且写成经 Cloudflare 代理的。',
    ],
  },
  'proxy-not-trusted': {
    symptom: '你的网址显示“400: Bad Request”。在家里一切正常。',
    cause: 'Home Assistant 不信任你的反向代理。凡是经由它过来的，它都拒绝，连你也不例外。',
    good: 'Home Assistant 信任你的反向代理。',
    steps: [
      '在 Home Assistant 里打开<b>设置</b> → <b>系统</b> → <b>网络</b> → <b>HTTP 服务器</b>。打开<b>信任 X-Forwarded-For</b>，并把反向代理的地址添加为信任的代理。',
      '保存，并在五分钟内确认。在 2026.8 版之前，这在一个文件里。',
    ],
  },
  'record-written-back': {
    symptom: '这个网址什么也打不开，或者显示证书警告。',
    cause:
      '你网址的记录没有经 Cloudflare 代理，所以访客绕过了 Cloudflare。DDNS 客户端会这样做，除非让它把记录保持为经 Cloudflare 代理。',
    good: '你网址的记录经 Cloudflare 代理。',
    steps: [
      '让更新名称的程序把记录保持为经 Cloudflare 代理，或者停掉它。',
      '在 Cloudflare 的仪表板打开 <b>DNS</b> → <b>[Records]</b>，删除 {address} 那些没有经 Cloudflare 代理的记录。',
      '再次查看计划，把缺少的搭建好。',
    ],
  },
};
