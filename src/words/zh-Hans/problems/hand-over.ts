import type { handOverProblems as english } from '../../en/problems/hand-over.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const handOverProblems: WordsOf<typeof english> = {
  KEY_MISSING: {
    what: '这把钥匙不在这台电脑上。',
    why: '它是在另一台电脑上制作的，或者备用副本已删除，或者保存它的地方被清空了。',
    next: '请前往你的设备，换新这把钥匙。在你决定之前，旧的仍然有效。',
  },
  KEY_REFUSED: {
    what: 'Cloudflare 没有签发其中一把钥匙。',
    why: '它的钥匙列表可能满了，或者请求丢失了一部分。',
    next: '请再次搭建。做好的不会重做，只做剩下的。',
  },
  FILE_NOT_SAVED: {
    what: '没能写入文件。',
    why: '磁盘可能满了，或者文件夹受到保护。',
    next: '请腾出空间，或者在询问时选择另一个文件夹。然后再试。',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: '这台电脑的剪贴板不能用。',
    why: 'Latchkey 可能运行在一台没有屏幕的电脑上。',
    next: '请改为保存成文件。',
  },
  DRIVE_GONE: {
    what: 'U 盘不在了。',
    why: '它被拔出了，或者这台电脑与它断开了。',
    next: '请重新插入，看看上面有什么。如果当时正在写钥匙文件，可能缺了一部分：请重新写入。',
  },
  DRIVE_FULL: {
    what: '这个 U 盘没有空间了。',
    why: '钥匙文件很小，所以 U 盘一定是一点空间都不剩了。',
    next: '请从里面删除一些东西，或者使用另一个 U 盘。',
  },
  DRIVE_READ_ONLY: {
    what: '不能往这个 U 盘写入任何内容。',
    why: '它的小开关拨在“lock”上，或者这台电脑只能读取它的格式。Mac 对 NTFS 只能读取，不能写入。',
    next: '请拨动开关，或者使用 FAT 或 exFAT 格式的 U 盘。',
  },
  DRIVE_BUSY: {
    what: '另一个程序还在使用 U 盘。',
    why: '上面有文件开着，或者有窗口正显示它的内容。',
    next: '请关闭正在使用它的程序，等一会儿，然后再试。',
  },
  DRIVE_FAILED: {
    what: 'U 盘没有正常工作。',
    why: '读回的内容与写入的不一致，或者它报了错。它可能已经老化。',
    next: '请再试一次。如果再次发生，请使用另一个 U 盘。',
  },
  SHARE_UNAVAILABLE: {
    what: '这台 Mac 的共享菜单没有打开。',
    why: 'Latchkey 可能没有在自己的窗口里运行。',
    next: '请返回，让设备扫码，或者使用 U 盘。',
  },
  NETWORK_GONE: {
    what: '这台电脑不再连着那个网络。',
    why: '换了或关了 Wi-Fi，或者拔了网线。',
    next: '请加入手机所在的网络，然后生成新的二维码。',
  },
  PICKUP_BLOCKED: {
    what: '这台电脑没有让 Latchkey 等待手机。',
    why: '防火墙或这台电脑上的规则不让程序在网络上应答。',
    next: '请在防火墙里允许 Latchkey，然后再试，或者使用 U 盘。',
  },
  PLACE_GONE: {
    what: '这个位置已经不在这台电脑上。',
    why: '你查看之后，浏览器或它的配置文件被移除了。',
    next: '请再看一次，从现有的位置中选一个。',
  },
  INSTALL_TOOLS_MISSING: {
    what: '这台电脑上缺少一个小程序。',
    why: '在 Linux 上，把钥匙放进浏览器的程序在另一个软件包里。',
    next: '请安装这个位置所写的软件包，然后再试。',
  },
  INSTALL_BROWSER_RUNNING: {
    what: '浏览器还开着。',
    why: '它运行时会独占自己的钥匙列表。改动可能会丢失。',
    next: '请关闭它的所有窗口，等一会儿，然后再试。',
  },
  INSTALL_REFUSED: {
    what: '这台电脑没有让 Latchkey 改动那个位置。',
    why: '询问时有人回答了“不”，或者这台电脑上的规则禁止这样做。',
    next: '请再试一次并允许，或者自己动手：这台设备的指南里有步骤。',
  },
  INSTALL_FAILED: {
    what: '钥匙没能放到那个位置。',
    why: '系统自带的程序报了错，或者没有运行完。',
    next: '请再试一次。如果一直失败，请自己动手：这台设备的指南里有步骤。',
  },
};
