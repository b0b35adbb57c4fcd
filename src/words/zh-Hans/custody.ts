import type { custody as english } from '../en/custody.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const custody: WordsOf<typeof english> = {
  whatIsAKeychain: {
    title: '什么是钥匙串？',
    says: '电脑存放密码的地方。谁登录了这台电脑，它就为谁打开。',
  },
  asking:
    '电脑可能会问你，是否允许 Latchkey 打开保存密码的钥匙串。Latchkey 用它来锁好你的钥匙，所以可以放心允许。',
  setAside: {
    secrets: {
      title: '没能打开你的钥匙和令牌',
      next: '请重新粘贴一个令牌。你的家仍然锁着，设备里也仍有各自的钥匙。要从这里交付钥匙，请先换新。',
      nextKept: '你的家仍然锁着，设备里也仍有各自的钥匙。文件里的钥匙没有丢失。',
    },
    answers: {
      title: '没能读取你的答案',
      next: '请重新连接 Cloudflare。Latchkey 会在那里找到你的家。',
    },
    journal: {
      title: '没能读取上次搭建的记录',
      next: '请看看计划：上面写着已有什么、还缺什么。',
    },
    reason: {
      foreign: '这个文件不是 Latchkey 写的。',
      corrupt: '文件已损坏，或者被人改过。',
      'newer-version': '这个文件是较新版本的 Latchkey 写的。请用那个版本打开。',
      'wrong-key': '这台电脑钥匙串里的密钥，不是当初锁住这个文件的那一个。',
    },
    where: '文件在哪里？',
    kept: '什么都没有删除。它保存为 {file}。',
  },
  memory: {
    title: {
      unavailable: '这台电脑没有 Latchkey 能用的钥匙串。',
      locked: '这台电脑的钥匙串一直锁着。',
      denied: 'Latchkey 没有获准使用钥匙串。',
      'switched-off': '你启动 Latchkey 时加了“--no-keychain”。',
      'file-kept': 'Latchkey 不会去动存有你秘密的文件。',
    },
    why: '因此不会把任何秘密写到这台电脑上。Latchkey 关闭后，就会忘记钥匙和令牌。',
    next: '关闭 Latchkey 之前，请交付每一把钥匙。设备会保留自己的钥匙。',
    how: '怎样让 Latchkey 使用钥匙串？',
    way: {
      unavailable: '在 Linux 上，安装 GNOME Keyring 或 KDE Wallet。注销后重新登录，再启动 Latchkey。',
      locked: '关闭 Latchkey，再重新启动。电脑询问钥匙串的密码时，输入它。',
      denied: '关闭 Latchkey，再重新启动。电脑询问是否允许 Latchkey 使用钥匙串时，选择允许。',
      'switched-off': '关闭 Latchkey，不加“--no-keychain”再启动。它就会使用这台电脑的钥匙串。',
      'file-kept':
        '这个文件由较新版本的 Latchkey 写成，或者由另一个钥匙串的密钥锁着。请以当时的用户登录，启动最新的 Latchkey。如果那个密钥永远找不回来了，请把文件移走，重新开始。',
    },
  },
};
