import type { files as english } from '../en/files.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const files: WordsOf<typeof english> = {
  profile: {
    name: 'Latchkey：{name}',
    description: '在这台设备的 Safari 里打开 {address}。要移除钥匙，请移除这个描述文件。',
    key: '{address} 的钥匙。安装时，请输入 Latchkey 显示的六个单词。',
  },
  folders: { keys: 'Latchkey 钥匙', alexa: 'Latchkey Alexa 文件夹', reverseProxy: 'Latchkey 反向代理' },
  alexa: {
    begin: '这个文件夹让“{name}”用它自己的钥匙到达 https://{address}。',
    secret: [
      '文件 secret.json 能打开你的锁。它没有用六个单词锁住。',
      '不要给任何人。技能能用之后，请删除这整个文件夹。',
      '如果有别人看到过它，请在 Latchkey 里停用这把钥匙。',
    ],
    contents: {
      'template.json': '在亚马逊设置的内容，供 AWS CloudFormation 使用。里面没有任何秘密。',
      'secret.json': '钥匙，供 AWS Secrets Manager 使用。你的令牌也放在里面。',
      'test-event.json': 'Alexa 会问的一个问题，用来测试函数。',
    },
    next: '怎样一步一步使用它们，写在 Latchkey 里这把钥匙的指南中。',
  },
  calendar: {
    summary: '换新“{name}”的钥匙',
    description: [
      '“{name}”的钥匙有效期至 {until}。',
      '在 Latchkey 里前往你的家，选择“{name}”旁边的“换新”。搭建它计划的内容，然后交付新钥匙。',
      '在你放弃旧钥匙之前，它一直有效，所以没有人会被锁在外面。',
      '然后请再次保存这些提醒：新文件会替换这一个。',
      '已经没有人用这台设备了吗？那就删除这一条。',
    ],
  },
  diagnostic: {
    head: [
      'Latchkey：诊断文件。',
      '给帮助你的人。发送之前请先看一遍：你发送的全部内容就是这些。',
      '里面没有令牌、密码、钥匙、Cookie 或 Webhook，也没有你任何设备的名称。',
    ],
    told: '里面有你的网址，以及你的家在你自己网络里的地址。',
    leftOut: '你的网址和你网络里的地址已换成替代的内容。',
  },
};
