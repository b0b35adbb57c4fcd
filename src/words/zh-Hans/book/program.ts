import type { WordTree } from '../../shape/lay-words.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

export const words: WordTree = {
  'command-line': {
    label: '命令或脚本',
    title: '给命令或脚本的钥匙',
    lead: '钥匙是一个文本文件。curl 之类的程序每次询问你的家时都会出示它。',
    needs: [
      '一个能出示钥匙的程序。用 curl 的话，下面的步骤就是全部。脚本使用同样的一行，换上它需要的路径。',
      '在 Windows 上，请使用给要“.p12”的程序用的文件：Windows 自带的 curl 读取的是那一种。',
    ],
    before: ['一个程序，一把钥匙：这样你可以只停用这一把。', '把文件放在只有程序自己的用户能读取的地方。'],
    steps: [
      { say: '把 `{file}` 复制到一个单独的文件夹。', otherwise: { say: '它以“.txt”结尾？请去掉这个结尾。' } },
      {
        say: '在那个文件夹里打开终端。输入 `curl --cert {file} https://{address}{path}`。',
        otherwise: {
          say: '在 Windows 上，用另一个文件，输入 `curl.exe --cert-type P12`，然后是其余部分。在 PowerShell 里，单独的 `curl` 是另一个程序。',
        },
      },
      {
        say: '它会要求输入 `PEM pass phrase`。用小写字母输入六个单词，中间用连字符。',
        otherwise: { say: '输入时不会显示任何内容。输完最后一个单词后按回车键。' },
      },
      {
        say: '锁后面会有应答。在你家自己的网址上，应答里有 `Home Assistant`。',
        otherwise: { say: '被拦截了？请在下面看看可能是什么挡着。' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: '脚本一直等待，永远不结束。',
        why: '它被要求输入单词，但那里没有人输入。',
        wayOn:
          '用 `openssl pkey -in {file} -out open.pem` 去掉单词，并在命令里加上 `--key open.pem`。任何人读到那个文件，就有了钥匙。',
      },
      {
        symptom: '应答是 403，或者是说你被拦截了的页面。',
        why: '没有出示钥匙，或者钥匙已停用。如果没有文件的完整路径，命令可能不会出示钥匙。',
        wayOn: '在 Latchkey 里检查这把钥匙是否有效。然后给命令写上文件的完整路径。',
      },
      {
        symptom: 'Windows 上的 HASS.Agent 不接受这个文件。',
        why: '它只接受没有密码的钥匙文件，而这一个用六个单词锁住。',
        wayOn: '把那台电脑添加为设备，把它的钥匙放进 Windows。然后让 HASS.Agent 自己选择它。',
      },
      {
        symptom: '在家里能用，但别处的服务器得到的是等待页面。',
        why: 'Cloudflare 的 Bot Fight Mode 会拦住程序，即使带着钥匙。',
        wayOn: '在 Cloudflare 关闭**Bot Fight Mode**，或者让程序在家里运行。',
      },
      stickNotRead,
    ],
    test: [
      '输入第二步的那一行。会有应答，而且没有说你被拦截了。',
      '再输入一次，去掉 `--cert {file}`：你会被挡在外面。',
    ],
    remove: ['删除 {file}，以及程序运行的地方的每一份副本。', thenSwitchOff],
    replacing: {
      putIn: [
        '把 {file} 放到旧文件旁边，并更改脚本里的路径。六个单词也不同。',
        '你去掉过旧文件的单词吗？那对新文件也这样做。',
      ],
      takeOut: [
        '用新文件运行一次脚本。一直在运行的程序要重新启动：它在启动时读取了旧钥匙。',
        '删除旧文件、它的副本，以及由它做出来的一切，例如 `open.pem`。',
      ],
    },
  },
  alexa: {
    label: '你自己的 Alexa 技能',
    title: 'Alexa，用你自己的技能',
    lead: '亚马逊那里的一个小程序用这把钥匙，把你对 Alexa 说的话转给你的家。不会打开别的任何东西。',
    needs: [
      '在电脑前大约一小时。Nabu Casa 的 Home Assistant Cloud 按月收费，做的是同样的事。',
      '`developer.amazon.com` 的一个免费账户：与你的 Echo 登录的是同一个。',
      '`aws.amazon.com` 的一个账户。它需要一张支付卡。保存这个秘密，每月大约花半美元。',
    ],
    before: [
      '在 Latchkey 里选择“保存为文件”，再选择“你自己的 Alexa 技能”。那个文件夹只留给你自己。',
      '在 Home Assistant 里，把 `alexa:` 加到 configuration.yaml，下面缩进两个空格，加上 `smart_home:`。然后重启它。',
      '在那里为 Alexa 建立一个没有管理员权限的用户。以那个用户登录，在**home-assistant:Security**下面创建一个长期访问令牌。',
      '按你的语言选择亚马逊的区域：欧洲和印度选 Ireland，美洲选 N. Virginia，澳大利亚和日本选 Oregon。',
    ],
    steps: [
      {
        say: '在 `developer.amazon.com/alexa/console/ask` 按**Create Skill**。选择你的语言，然后是**Smart Home**和**Provision your own**。',
        otherwise: { say: '用词可能有所不同。这是一个智能家居技能，背后是你自己的程序。' },
      },
      {
        say: '复制**Your Skill ID**。它以“amzn1.ask.skill.”开头。让这个页面开着。',
        otherwise: { say: '在你的技能列表里，它也显示在技能名称下面。' },
      },
      {
        say: '在 `console.aws.amazon.com/cloudformation` 的右上角选择你的区域。按**Create stack**，上传 `template.json`。',
        otherwise: { say: '如果有选项，请选择“With new resources”和“Upload a template file”。' },
      },
      {
        say: '给它任意一个名称，把 ID 粘贴到 `SkillId`。在最后一页同意它建立一个角色，然后提交。',
        otherwise: {
          say: '这个角色只能做两件事：写自己的日志，读取自己的那一个秘密。你可以在 template.json 里核对。',
        },
      },
      {
        say: '等到它说已完成。在**Resources**下面打开 `KeyAndToken`，它通往那个秘密。',
        otherwise: {
          say: '或者在同一个区域打开 Secrets Manager。名称开头与你的 stack 相同的秘密只有这一个。',
        },
      },
      {
        say: '按**Retrieve secret value**，然后以纯文本编辑。粘贴 secret.json 的全部内容。把你的令牌放进“token”后面的引号里，然后保存。',
        otherwise: { say: '一开始只有一对花括号。请全部替换。' },
      },
      {
        say: '回到**Resources**下面，打开 `Function`。在它的页面上选择**Test**，粘贴 test-event.json 并运行。',
        otherwise: { say: '应答会列出你的设备。如果是错误，请先看看下面，再继续。' },
      },
      {
        say: '从 stack 的**Outputs**复制函数的 ARN。把它作为**Default endpoint**粘贴到技能里，然后保存。',
        otherwise: { say: '如果技能不接受它，说明区域与技能的语言不匹配，或者 ID 是另一个。' },
      },
      {
        say: '在 `developer.amazon.com` 的**Login with Amazon**下面，建立一个**new security profile**。隐私地址填 `https://{address}`。',
        otherwise: { say: '它让你登录自己的技能。没有人会被要求访问那个隐私地址。' },
      },
      {
        say: '在技能里的**Account Linking**下面，照图填写五个字段。**Client ID**和密钥来自安全配置。保存。',
        otherwise: { say: '那里的其他开关和字段都保持原样。里面没有一个填你家的网址。' },
      },
      {
        say: '那个页面现在会显示三个重定向地址。把它们添加到安全配置的**Web Settings**下面，作为**Allowed Return URLs**。',
        otherwise: { say: '配置的设置在它旁边的齿轮后面。' },
      },
      {
        say: '在 Alexa 应用里打开**alexa:More** → **alexa:Skills & Games** → **alexa:Your Skills** → **alexa:Dev**。打开你的技能，点**alexa:Enable to use**。',
        otherwise: { say: '只有建立这个技能的账户才看得到它。除非你邀请，别人都不能开启它。', search: 'Dev' },
      },
    ],
    wrong: [
      {
        symptom: '测试的应答是“INVALID_AUTHORIZATION_CREDENTIAL”。',
        why: '你的家或锁拒绝了它：令牌不对、钥匙已停用，或者是 Cloudflare 的 Bot Fight Mode。',
        wayOn:
          '如果日志里是“HTTP_401”，原因是令牌。如果是“HTTP_403”，请在 Latchkey 里检查这把钥匙是否有效，再检查**cloudflare:Bot Fight Mode**。',
      },
      {
        symptom: '测试的应答是“INTERNAL_ERROR”。',
        why: '日志里有一个词说得更清楚。“SECRET_EMPTY”表示没有粘贴 secret.json。“HTTP_404”表示 Home Assistant 还不认识 Alexa。',
        wayOn: '粘贴 secret.json 的全部内容。看看 configuration.yaml 里的那两行，并重启 Home Assistant。',
      },
      {
        symptom: 'Alexa 没有找到新设备。',
        why: '区域与技能的语言或你的 Echo 的语言不匹配。',
        wayOn: '删除 stack，在与你的语言匹配的区域重新建立。在技能里设置同样的语言。',
      },
      {
        symptom: '以前能用，换新钥匙之后就不能了。',
        why: '亚马逊那里的程序仍然是旧钥匙。',
        wayOn: '再次保存文件夹。粘贴新的 secret.json，连同你的令牌。下一个指令就会用它。',
      },
      {
        symptom: '家里的一切都提供给了 Alexa。',
        why: '没有筛选的话，Home Assistant 会提供 Alexa 能用的一切，连门锁和警报也在内。',
        wayOn: '在 configuration.yaml 的 `filter:` 下面，列出 Alexa 可以使用的东西。',
      },
    ],
    test: [
      '说“Alexa, discover devices”，等一分钟。',
      '说“Alexa, turn on”，再说一盏灯的名称。',
      '能用吗？那就删除你保存的文件夹。钥匙现在在亚马逊那里。',
    ],
    remove: [
      '在 CloudFormation 里删除 stack。程序、它的秘密和日志会一起删除。',
      '在 developer.amazon.com 删除技能和安全配置，在 Home Assistant 里删除长期访问令牌。',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        '亚马逊那里的一切保持不变。再次保存文件夹，只做**Retrieve secret value**那一步。',
        '你的令牌保持不变：请把它放进新的 secret.json。',
      ],
      takeOut: [
        '新的秘密已替换旧的：那里没有留下旧钥匙的任何东西。',
        '删除你保存过的文件夹，旧的和新的都删除。',
      ],
    },
  },
};
