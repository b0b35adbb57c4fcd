import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const welcome: WordsOf<typeof english> = {
  heading: '你的家，只认你的钥匙',
  lead: '无论身在何处，都能打开家里的 Home Assistant。大门只为你指定的设备打开。',
  choices: '其他开始方式',
  start: {
    practise: {
      title: '先练习',
      detail: '用模拟的账户和模拟的家走完每一步。什么都不用准备。',
      note: '大约 5 分钟 · 不会改动任何真的东西',
    },
    again: {
      title: '从头练习',
      detail: '一个新的模拟账户和一个新的模拟的家。之前练习的内容就没有了。',
    },
    real: {
      title: '设置我的家',
      detail: '用你自己的账户和你自己的 Home Assistant。每一项改动都由你批准。',
    },
  },
  before: {
    title: '费用和需要准备的东西',
    costs: {
      title: '费用',
      latchkey: 'Latchkey',
      latchkeyPrice: '免费',
      cloudflare: 'Cloudflare 的免费套餐',
      cloudflarePrice: '免费',
      domain: '域名，如果你还没有',
      domainPrice: '每年 10 到 15 美元',
    },
    ready: {
      title: '需要准备什么',
      lines: {
        home: '这台电脑，与你的 Home Assistant 在同一个网络里',
        login: '那里的管理员登录',
        devices: '将得到钥匙的手机和电脑',
        time: '20 分钟。如果域名来自别处，可能要多等一天',
      },
    },
    works: {
      title: '能用钥匙的',
      lines: {
        devices: '你指定的手机、平板和电脑',
        app: '上面的 Home Assistant 应用和常用浏览器',
      },
    },
    not: {
      title: '无法出示钥匙的',
      lines: {
        voice: 'Alexa 和 Google Home',
        cast: 'Chromecast、电视和音箱',
        webhooks: '其他公司的 Webhook',
      },
      gap: '其中有些，你以后可以留一个窄缺口。',
    },
  },
  without: {
    title: '不用 Cloudflare，也不用任何账户',
    what: '由你家里自己的反向代理查验钥匙。中间没有别人，也不花钱。',
    needs: {
      computer: '家里一台一直开着的电脑，还要有人负责更新它。',
      port: '你自己的公网地址，以及路由器上一个打开的端口。',
      name: '一个指向它的名称。免费的就可以。',
    },
    tradeOff: '所有人都能看到你家的地址，它和互联网之间只隔着你的代理。',
    real: '设置我自己的代理',
    practise: '用模拟的代理练习',
  },
  resume: {
    practice: '你的练习正进行到一半。',
    practiceWalked: '每一步你都练习过了。',
    real: '你家的设置正进行到一半。',
    realWalked: '你的家已设置好。',
    fresh: '这个家还没有设置任何东西。',
    continue: '从上次的地方继续',
    practiceHome: '回到练习用的家',
    note: '练习和你真正的家是分开的。',
  },
  fact: '你随时可以停下',
};
