import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { answersProblems as english } from '../../en/problems/answers.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const answersProblems: WordsOf<typeof english> = {
  ADDRESS_MANGLED: {
    what: '这个名称不能作为网址的一部分。',
    why: '只能用字母 a 到 z、数字和连字符，而且两端不能是连字符。',
    next: '请选一个简短普通的词，例如 home。',
  },
  ADDRESS_TOO_DEEP: {
    what: '这个名称多了一个点。',
    why: 'Cloudflare 的免费证书只覆盖你域名下的一级名称。',
    next: '请去掉这个点，或者换成连字符。',
  },
  ADDRESS_TAKEN: {
    what: '这个名称已被占用。',
    why: '那里有一条不是 Latchkey 建立的记录。Latchkey 不会去动它。',
    next: '请看看那里现在有什么。接管它，或者选择另一个名称。',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: '这个名称已经是你另一个家的网址。',
    why: '两个家不能共用一个网址，因为那样分不清指的是哪一个。',
    next: '请选择另一个名称。或者先打开那个家，给它另一个网址。',
  },
  HOME_GONE: {
    what: '这个家已经不在这台电脑上。',
    why: '它可能在另一个窗口里被忘记了。',
    next: '请重新打开你各个家的列表。',
  },
  HOME_IS_OPEN: {
    what: '这个家现在打开着，所以不能忘记它。',
    why: 'Latchkey 正在使用它的答案和钥匙。',
    next: '请先打开另一个家。',
  },
  HOME_UNREADABLE: {
    what: '这个家的文件无法读取。',
    why: '磁盘可能损坏了，或者文件属于这台电脑的另一个用户。它们留在原处。',
    next: '如果你有副本，请从中恢复。你的其他家不受影响。',
  },
  HOMES_TOO_MANY: {
    what: `这台电脑最多保存 ${MOST_HOMES} 个家。`,
    why: '每个家都有自己的钥匙和访问权需要照看。',
    next: '请忘记一个你不再照看的家。',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: '从外面谁也到不了这个地址。',
    why: '它属于家庭网络，或者由许多家庭共用。在练习中，只能使用模拟的地址。',
    next: '请输入你的公网地址，或者使用隧道。',
  },
  HOSTNAME_MANGLED: {
    what: '这不是完整的名称。',
    why: '里面要有一个点，点与点之间只能有字母、数字和连字符。',
    next: '请输入完整的名称，例如 linden.duckdns.org。',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: '这个 Home Assistant 自己使用 HTTPS。',
    why: '放在它前面的代理，就得信任一张没有谁担保的证书。',
    next: '请先把证书从 Home Assistant 里去掉，然后重新选择它以 http:// 开头的地址。',
  },
  OTHER_WAY_STANDS: {
    what: '这个家已经用另一种方式设置好了。',
    why: '那边设置的东西会继续运行，却没有人照看。',
    next: '请在原来的地方继续。先移除那个家，或者放弃它。',
  },
  WEBHOOK_MANGLED: {
    what: 'Latchkey 不能为这个 Webhook 开缺口。',
    why: 'Webhook 的地址以 /api/webhook/ 和一个 ID 结尾，ID 由字母、数字、点和连字符组成。',
    next: '请从调用它的服务那里再次复制地址。或者在 Home Assistant 里给这个 Webhook 一个新 ID。',
  },
  WEBHOOK_GONE: {
    what: '这个 Webhook 已经不在你的家里。',
    why: '生成列表时它还在。之后可能有人移除了它。',
    next: '请返回，重新打开列表。',
  },
  WEBHOOK_ONLY_HEAD: {
    what: '这个 Webhook 的调用方式是缺口不能允许的。',
    why: '它只接受 HEAD 方法，而从外面试它的缺口就会触发它。',
    next: '请在 Home Assistant 里让它的触发条件也接受 POST。然后回来。',
  },
  WEBHOOK_LOCAL: {
    what: '这个 Webhook 只在你自己的网络里应答。',
    why: 'Home Assistant 会忽略从外面来的每一次调用，所以缺口没有用。',
    next: '如果它属于某个自动化，它的触发条件在 Home Assistant 里有一个开关。',
  },
  WEBHOOK_GUESSABLE: {
    what: '有人可能猜到这个 Webhook 的 ID。',
    why: '猜到的人可以从任何地方调用它。Home Assistant 自己生成的 ID 又长又随机。',
    next: '请在 Home Assistant 里给它一个新的长 ID。或者就这样放行。',
  },
  LOCK_STANDS_ALREADY: {
    what: '你的锁已经就位。',
    why: '以前那里有的东西，只有在锁搭建之前，才能接管或不去动它。',
    next: '要重新开始，请先移除 Latchkey。那样，以前的东西会还原。',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: '你的另一个网址已经用了这个名称。',
    why: '每个网址只指向家里的一个地方。',
    next: '请在你的域名前换一个词，或者更改已有的网址。',
  },
  SERVICE_URL_MANGLED: {
    what: '你的连接器无法前往这个地址。',
    why: '它需要名称或数字，往往还要端口。',
    next: '请这样输入：http://nvr:5000。',
  },
  SERVICES_TOO_MANY: {
    what: '网址已经达到 Latchkey 能照看的上限。',
    why: '一把锁要装下所有网址。',
    next: '请移除一个你不再需要的。',
  },
  SERVICES_NEED_TUNNEL: {
    what: '一个以上的网址需要专用通道。',
    why: '没有它，应答的是你自己的反向代理，而 Latchkey 只为 Home Assistant 设置它。',
    next: '请只用一个网址，或者改回专用通道。',
  },
  OPENS_FOR_NOBODY: {
    what: '没有选择设备。',
    why: '没有钥匙能打开的网址，对谁都没有用。',
    next: '请至少选择一台设备。',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: '这是你家本身的网址。',
    why: '缺口需要一个不提供别的内容的网址。',
    next: '请在你的域名前换一个词。',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: '已经有一个缺口用了这个网址。',
    why: '这样的网址只提供那一样东西，不提供别的。',
    next: '请在你的域名前换一个词。',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: '这个名称已被占用。',
    why: '那里有一条不是 Latchkey 建立的记录。Latchkey 不会去动它。',
    next: '请在你的域名前换一个词。',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: '这台电脑所在的国家或地区不在列表上。',
    why: '从这里来，即使是有效的钥匙也会被拒绝。',
    next: '请添加它，或者让你的钥匙在任何地方都能打开。也可以仍然保留这份列表。',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `超过了 ${MOST_EXCEPTIONS} 个缺口。`,
    why: '除了你的钥匙，锁装不下更多了。',
    next: '请移除一个你不再需要的。',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: '没能读取谷歌自己的网络列表。',
    why: '缺口只给这些网络用。没有列表，Latchkey 就只能放行比谷歌更大的范围。',
    next: '请检查这台电脑是否联网，过一会儿再添加谷歌。',
  },
  DEVICES_NONE: {
    what: '还没有设备。',
    why: '没有钥匙，谁也打不开你的家，你自己也不行。',
    next: '请至少添加一台设备。',
  },
  DEVICES_TOO_MANY: {
    what: `超过了 ${MOST_DEVICES} 台设备。`,
    why: 'Cloudflare 的免费套餐允许一个域名有 100 把钥匙。Latchkey 需要其中两把来试锁。',
    next: `请从列表中移除一些设备，直到剩下 ${MOST_DEVICES} 台。`,
  },
  DEVICES_INVALID: {
    what: '有一个名称需要改动。',
    why: '有名称是空的、太长，或者用了两次。',
    next: '请更改列表中标出的名称。',
  },
  DEVICE_UNKNOWN: {
    what: '这台设备已经不在列表上。',
    why: '它被移除了，可能是在另一个窗口里。',
    next: '请返回你的设备，看看列表。',
  },
  DEVICE_NAME_WRONG: {
    what: '这不是那台设备的名称。',
    why: '输入名称，可以确保没有钥匙被误停用。',
    next: '请按列表上显示的样子输入名称。',
  },
  NO_KEY_ENDS: {
    what: '没有需要提醒的钥匙。',
    why: '还没有设备有钥匙，或者每把钥匙都已停用。',
    next: '请先搭建计划的内容，再保存提醒。',
  },
  NO_OLD_KEY: {
    what: '这台设备没有可以停用的旧钥匙。',
    why: '它已经停用，或者已被恢复，可能是在另一个窗口里。',
    next: '请前往你的家，看看这台设备的钥匙。',
  },
  NEW_KEY_UNPROVEN: {
    what: '还没有看到新钥匙有效。',
    why: '万一新的不行，没有旧钥匙，这台设备就进不来。',
    next: '请先看看新钥匙能否打开你的家。',
  },
  OLD_KEY_WAITS: {
    what: '十分钟还没到。',
    why: '在那之前，你可以恢复旧钥匙。',
    next: '请等十分钟过去，或者恢复旧钥匙。',
  },
  ANSWERS_MISSING: {
    what: '这一步之前还有问题没有回答。',
    why: '前面的一个答案变了，所以后面的需要重新回答。',
    next: '请回到第一个没有打勾的步骤。',
  },
  SETUP_UNKNOWN: {
    what: '这个家已经不在 Cloudflare。',
    why: '你查看之后，它可能被移除了。',
    next: '请再看一次，或者设置一个新的。',
  },
  PLAN_CHANGED: {
    what: '你看过计划之后，有东西变了。',
    why: '有人改动了你的 Cloudflare 账户，或者是另一个窗口改的。',
    next: '请看看新的计划，并再次批准。',
  },
  PLAN_BLOCKED: {
    what: '计划不能这样执行。',
    why: '有东西挡着。计划里会指出来。',
    next: '请看看计划里标出的内容，更改那个答案。',
  },
  BUILD_RUNNING: {
    what: '已经有一次搭建在进行。',
    why: '它之前就开始了，可能是在另一个窗口里。',
    next: '请等它完成。你可以在这里看着它。',
  },
  STOPPED: {
    what: '搭建已停止。',
    why: '这是你要求的，做好的部分已移除。',
    next: '等你准备好了，请重新开始。',
  },
  PRACTICE_ONLY: {
    what: '这只在练习中有效。',
    why: '你正在设置你真正的家。',
    next: '请正式完成这一步，或者在练习中重新开始。',
  },
  DISK_FULL: {
    what: '这台电脑的磁盘没有空间了。',
    why: 'Latchkey 每走一步都会先记下来，所以停在了这里。到目前为止的一切都保留着。',
    next: '请删除一些你不再需要的东西，清空回收站，然后再试。',
  },
  DISK_READ_ONLY: {
    what: '目前不能往这台电脑的磁盘写入任何内容。',
    why: '系统只允许程序读取它。在磁盘上发现错误后，系统往往会这样做。',
    next: '请重启电脑，启动 Latchkey，再试一次。之前写入的都保留着。',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey 没能写入它的文件。',
    why: '文件夹可能属于这台电脑的另一个用户，或者另一个程序正在使用里面的文件。',
    next: '请关闭会读取你文件的程序，例如备份程序，然后再试。之前写入的都保留着。',
  },
  KEYCHAIN_CLOSED: {
    what: '这台电脑的钥匙串没有让 Latchkey 进去。',
    why: '只有等钥匙串存入新的密钥，钥匙才算永久删除。钥匙串锁着，或者你回答了“不”。',
    next: '请解锁它，或者重新登录。然后再试，并允许。什么都没有删除。',
  },
  UNEXPECTED: {
    what: 'Latchkey 内部出了问题。',
    why: '程序可能停止了，或者这是我们的错误。',
    next: '请再试一次。如果再次发生，请关闭 Latchkey 再打开：你的答案都保留着。',
  },
};
