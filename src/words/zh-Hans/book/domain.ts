import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  account: [
    {
      say: '输入你的电子邮件地址和一个新密码。然后按**Sign up**。',
      otherwise: {
        say: 'Cloudflare 可能会要你勾选一个方框，表明你是真人。其他注册方式，例如谷歌或 Apple，也可以用。',
      },
    },
    {
      say: '打开 Cloudflare 发给你的邮件，按里面的链接。',
      otherwise: { say: '几分钟后还没有邮件？请看看垃圾邮件文件夹。' },
    },
  ],
  add: [
    {
      say: '登录 Cloudflare，按**Onboard a domain**。',
      otherwise: { say: '这个按钮用过别的名称：请找**Add a domain**或**Add a site**。', search: 'domain' },
    },
    { say: '输入 `{domain}`，前面什么都不加，按**Continue**。' },
    { say: '选择套餐**Free**。', otherwise: { say: '免费套餐常在最后，在收费的套餐下面。' } },
    {
      say: 'Cloudflare 会列出它找到的关于你网站和电子邮件的内容。保持原样，按**Continue**。',
      otherwise: { say: '你用这个域名办了网站或电子邮件吗？请把列表与卖家那里的比较。缺少的都会停止工作。' },
    },
  ],
  nameServers: {
    say: 'Cloudflare 会显示两个域名服务器。把它们一一复制，粘贴到这里。',
    otherwise: { say: '只要域名还在等待，它们就在域名页面的**Overview**下面。', search: 'nameservers' },
  },
  buy: [
    { say: '输入你想要的名称，按**Search**。' },
    {
      say: '也请看看以后每年的价格。然后按名称旁边的**Purchase**。',
      otherwise: { say: '按钮也可能叫**Confirm**或**Buy**。没有列出的名称，已经属于别人。' },
    },
    {
      say: '输入你的姓名、地址和付款信息。然后按**Complete purchase**。',
      otherwise: { say: '如果域名的后缀允许，你的地址会保密。' },
    },
  ],
  where: {
    godaddy:
      '在 GoDaddy：**DNS** → **Nameservers** → **Change Nameservers** → **I’ll use my own nameservers**。',
    namecheap:
      '在 Namecheap：**Domain List** → **Manage** → **Nameservers** → **Custom DNS**，以及绿色的勾。',
    ionos: '在 IONOS：**Domains & SSL**，你的域名，**Name server**，然后是你自己的域名服务器。',
    squarespace: '在 Squarespace：**DNS** → **Domain Nameservers** → **Use custom nameservers**。',
    porkbun: '在 Porkbun：你的域名的详情，**Nameservers**。',
    ovh: '在 OVHcloud：你的域名，**DNS servers**。',
    hostinger: '在 Hostinger：**Domains**，你的域名，**DNS / Nameservers**。',
    gandi: '在 Gandi：你的域名，**Nameservers**。',
    transip: '在 TransIP：你的域名，**Advanced domain settings** → **Nameservers**。',
    amazon: '在 Amazon Route 53：**Registered domains**，你的域名，**Name servers**。',
    unknown: '登录你购买域名的地方，打开它的设置。找到**Nameservers**、**DNS servers**或**Custom DNS**。',
  },
};
