/** What several guides say in the same words. */

export const yourRoutersPassword = '你的路由器密码。';

export const firefoxOnYourComputer = '你电脑上的 Firefox';

export const theListHoldsBothKeys = ['两把钥匙都在列表里。'];

export const deleteTheEntryInTheRouter = '在路由器里删除这一条。';

export const chooseFileInDownloads2 = '在**Downloads**里选择 `{file}`。';

export const theFileIsGreyAndCannot = '文件是灰色的，选不了。';

export const thisTellsTheAppWhenIt = '应用凭它知道自己是不是在家里。';

export const deleteTheEntryThatBeginsWith = '删除以 {keyName} 开头的那一条。';

export const theHomeAssistantAppWithYour = ['Home Assistant 应用，里面已经有你的家。'];

export const yourOwnPublicIpvAddressWhich = '你自己的公网 IPv4 地址，它可以变化。';

export const switchWiFiOffForA = '把 Wi-Fi 关一会儿，就像你在外面一样。';

export const theHomeAssistantAppInVersion = '2026.8 或更新版本的 Home Assistant 应用。';

export const anyMacItComesWithThe = ['任何 Mac。它自带“钥匙串访问”这个程序。'];

export const yourHomesLoginPageAppearsSwitch = '会出现你家的登录页面。重新打开 Wi-Fi。';

export const pressTheWindowsKeyTypeCertmgr = '按 Windows 键，输入 `certmgr.msc` 并打开它。';

export const windowsOrYouDoNotNeed = ['Windows 10 或 11。你不需要是管理员。'];

export const theWordsMayDifferTheDashboard = { say: '用词可能有所不同。仪表板上也有显示。' };

export const theWayInFromEverywhereElse2 = { why: '从其他任何地方进来的路。钥匙在这里使用。' };

export const haveTheSixWordsReadyLatchkey = '准备好六个单词：Latchkey 会在你的电脑上显示它们。';

export const deleteOldkeynameKeepTheOneThat = '删除“{oldKeyName}”。保留以“{keyName}”开头的那一条。';

export const theAddressGoesInAsTwo = { say: '网址要分成两部分填写，在第一个点的地方分开。' };

export const openKeychainAccessAndChooseLogin = '打开“钥匙串访问”，选择**login**和**My Certificates**。';

export const deleteFile = '钥匙能用之后，删除文件 {file}。设备会保留它的钥匙。';

export const theAppDoesNotMentionA = '应用没有提到钥匙，只说无法连接。';

export const otherwiseCopyFileToThisComputer = '否则，把 {file} 复制到这台电脑，并准备好六个单词。';

export const openChromeCertificateManagerAndChoose =
  '打开 `chrome://certificate-manager`，选择**Your certificates**。';

export const anAccountThere = ['那里的一个账户。', yourOwnPublicIpvAddressWhich];

export const enterTheNumberOfTheFritz = '把**Local DNS server**改回 FRITZ!Box 自己的地址。';

export const typeChromeCertificateManagerInThe =
  '在地址栏输入 `chrome://certificate-manager`，然后按回车键。';

export const switchBluetoothAndWiFiOff = '在手机上关闭蓝牙和 Wi-Fi，或者把手机留在家里。';

export const yourOwnChromebookASchoolOr = [
  '你自己的 Chromebook。学校或公司的 Chromebook 可能锁住了这些设置。',
];

export const firefoxForDesktopComputersTheMenu = [
  '台式电脑或笔记本电脑上的 Firefox。下面的菜单用词来自 153 版。',
];

export const thenSwitchOff = '如果设备丢了或送了人，也请在 Latchkey 里停用它的钥匙。';

export const fixedNumber = '在路由器里给这台机器一个固定的地址，让 {local} 保持正确。';

export const chromeChromiumEdgeOrBraveThe = ['Chrome、Chromium、Edge 或 Brave。下面的菜单用词来自 156 版。'];

export const ifTheFileIsNotListed = {
  say: '如果列表里没有这个文件，说明它的名称不是以“.p12”结尾。请给它改名。',
};

export const theAppKeepsOneKeyFor = '应用为每个家保存一把钥匙：新的会取代旧的。';

export const openAddressAndChooseTheKey = '打开 `{address}`，如果询问，选择以“{keyName}”开头的钥匙。';

export const mustAsk = '设备必须要求输入六个单词。如果没有，请取消：那不是正确的文件。';

export const browserAsksAgain = '关闭浏览器的所有窗口，再重新打开。询问时选择“{keyName}”。';

export const openSettingsPrivacySecurityCertificatesManage2 =
  '打开**Settings** → **Privacy & Security** → **Certificates** → **Manage certificates**。';

export const theRecommendedWayAtHomeThe =
  '推荐的方式。在家里，应用直接进去。在其他任何地方，它出示自己的钥匙。';

export const androidKeepsBothKeysKeepThe =
  'Android 会保留两把钥匙。保留它为新钥匙建议的名称：靠它才能分清两把钥匙。';

export const onlyWithCertificate =
  '只有当家里有代理为 `{address}` 应答，而且带有你的设备信任的证书时，才这样做。';

export const onlyOurs = '只使用来自 Latchkey 的文件。用了陌生人的文件，那个陌生人就能冒充你的家。';

export const thenOthers = '钥匙保持原样。没有这份信任，设备会先警告你，才显示你的家。';

export const goToAddressUnderSelectA =
  '前往 `{address}`。在**Select a certificate**下面，选择以 `{keyName}` 开头的钥匙。';

export const underPasswordTypeTheSixWords =
  '在**Password**下面用小写字母输入六个单词，中间用连字符。按**OK**。';

export const yourRoutersPassword2 = [
  yourRoutersPassword,
  '你自己的公网 IPv4 地址。要弄清有没有，先比较两个地址。',
];

export const ifLatchkeyRunsOnThisComputer2 =
  '如果 Latchkey 在这台电脑上运行，它可以替你完成这一切。为此必须关闭 Firefox。';

export const openSettingsSecurityPrivacyMoreSecurity2 =
  '打开**Settings** → **Security & privacy** → **More security settings** → **Encryption & credentials**。';

export const onlyOwnCertificate =
  '只有当你家自己的代理使用 Latchkey 制作的证书时，才需要这样做。如果用的是 Let’s Encrypt，就跳过。';

export const openChromeCertificateManagerYourCertificates =
  '打开 `chrome://certificate-manager` → **Your certificates** → **View imported certificates from Linux**。';

export const theWordsMayDifferItAsks = {
  say: '用词可能有所不同：它要求输入证书的密码。那就是六个单词。',
};

export const restartTheRouterSoThatIt = [
  '重启路由器，让它有机会得到新的地址。',
  '几分钟后，{address} 从外面又能打开。',
];

export const seeItWork = [
  '在你使用的浏览器或应用里前往 `{address}`。',
  '它会打开，没有警告，并像平时一样询问钥匙。',
];

export const removeFromChrome = [
  '打开 `chrome://certificate-manager` → **Local certificates** → **Installed by you**。',
  '按 `{authority}` 旁边的垃圾桶。',
];

export const theWordsMayDifferSearchThe =
  '用词可能有所不同：请在应用的设置里搜索“URL”。让两个名称保持不同，一个用于家里，一个用于外面。';

export const ifItRejectsTheWordsCheck = {
  say: '如果它不接受这些单词，请检查：小写字母、带连字符、属于这台设备。否则重新取一次文件。',
};

export const theAppThenUsesTheInternal = {
  why: '这样，应用只在你家的网络里使用内部地址。为此，它会要求随时知道你的位置。',
};

export const manyDevicesSayThisAboutAny =
  '许多设备遇到任何读不了的文件都会这么说。大写字母、空格或另一台设备的单词，也会造成同样的结果。';

export const openSettingsCompanionAppAndChoose =
  '打开**Settings** → **Companion App**，选择你的家。有了两个网址和你家 Wi-Fi 的名称，应用在哪里都能用。';

export const typeThisDevicesSixWordsAgain =
  '重新输入这台设备的六个单词，用小写字母，带连字符。如果没有用，请重新取一次文件，并使用新文件。';

export const nothingOfTheOldKeyIs =
  '应用里不会留下旧钥匙的任何东西。**Client Certificate**显示的还是旧的？在那里移除它，再导入新的。';

export const theAddressYouUseAtHome = {
  value: '你在家里使用的地址，连同端口',
  why: '在家里，应用直接前往 Home Assistant。在那里它不需要钥匙。',
};

export const ifNothingOpensPressCommandAnd = {
  say: '如果什么都没打开，按 Command 键和空格键，输入“钥匙串访问”并打开它。然后选择**File** → **Import Items…**。',
};

export const switchWiFiOffOnA = [
  '在手机上关闭 Wi-Fi，前往 `{address}`：有钥匙就能打开。',
  '在无痕窗口里试一试，不用钥匙：你会被挡在外面。',
];

export const tapUserCredentialsThenOldkeynameThen =
  '点**User credentials**，再点“{oldKeyName}”，然后点**Uninstall**。三星称它为**User certificates**。保留以“{keyName}”开头的那一条。';

export const haveTheSixWordsReadyLatchkey2 = [haveTheSixWordsReadyLatchkey, mustAsk];

export const asksForWords = {
  symptom: '它要求输入密码或六个单词。',
  why: '那就是钥匙文件。信任文件不用密码就能打开。',
  wayOn: '返回，选择 `{file}`。',
};

export const openSettingsSecurityPrivacyMoreSecurity3 =
  '打开**Settings** → **Security & privacy** → **More security settings** → **Encryption & credentials**。用词可能有所不同：请在设置里搜索“凭据”。';

export const doThisOnlyIfAProxy2 = [onlyWithCertificate, fixedNumber];

export const testOnComputer = [
  '前往 `{address}`，选择以“{keyName}”开头的钥匙。',
  '会出现你家的登录页面。',
  '在无痕窗口里打开同一个网址，不选钥匙：你会被挡在外面。',
];

export const atHomeSwitchWiFiOff = [
  '在家里把 Wi-Fi 关掉再打开，让设备忘掉旧的应答。',
  '前往 `{address}`：它会打开，没有警告。',
  '在外面，或者关闭 Wi-Fi 时，它像以前一样打开。',
];

export const chooseVpnAppUserCertificateNot = {
  say: '选择**VPN & app user certificate**。不要选**CA certificate**：那是另一回事。',
  otherwise: { say: '三星称它为**VPN and app user certificate**。', search: '证书' },
};

export const testOnPhone = [switchWiFiOffForA, openAddressAndChooseTheKey, yourHomesLoginPageAppearsSwitch];

export const switchWiFiOffForA2 = [
  switchWiFiOffForA,
  '打开 Home Assistant 应用。',
  '你的家会出现。重新打开 Wi-Fi。',
  deleteFile,
];

export const openSettingsPrivacySecurityGoTo2 = {
  say: '打开**Settings** → **Privacy & Security**，找到**Certificates**，按**Manage certificates**。',
  otherwise: { say: '较旧的版本叫**View Certificates…**。', search: '证书' },
};

export const underTypeThePasswordEnterThe = {
  say: '在**Type the password**下面用小写字母输入六个单词，中间用连字符。点**OK**。',
  otherwise: { say: '如果停在提取那一步不动，请锁上屏幕，再解锁。' },
};

export const chooseFileInDownloads = {
  say: chooseFileInDownloads2,
  otherwise: {
    say: '如果文件是灰色的，请打开**Files**应用，在那里点它。它会询问**Choose a certificate type**：选择**VPN & app user certificate**。',
  },
};

export const youNeedTheAddressThatYou = [
  '你需要在家里使用的地址，连同端口。通常是“http://homeassistant.local:8123”。',
  '只添加你自己的网络。在陌生人同名的 Wi-Fi 里，应用就没有保护。',
];

export const wrongFingerprint = {
  symptom: '指纹不一样。',
  why: '文件是较旧的，或者有人换成了另一个。',
  wayOn: '照下面的说明把它移除，再从 Latchkey 取一次文件。',
};

export const atHomeWithWiFiOn = [
  '在家里开着 Wi-Fi，打开应用：你的家会出现。',
  '关闭 Wi-Fi：它会再次出现，这次是从外面，用钥匙。',
  '把路由器连接互联网的线拔掉一分钟。在家里，应用仍然能用。',
];

export const stickNotRead = {
  symptom: 'U 盘没有显示出来，或者看起来是空的。',
  why: '手机能读取 FAT32 或 exFAT 格式的 U 盘。Windows 常用 NTFS，手机读不了。',
  wayOn: '换一个 U 盘，或者改为扫码。',
};

export const inTheAppOpenSettingsCompanion = [
  '在应用里打开**Settings** → **Companion App**，选择你的家，然后是**Client Certificate**。',
  '在那里移除钥匙，或者删除应用。',
  thenSwitchOff,
];

export const openChromeCertificateManagerLocalCertificates = [...removeFromChrome, thenOthers];

export const tapEncryptionCredentialsThenInstallA = {
  say: '点**Encryption & credentials**，再点**Install a certificate**。',
  otherwise: {
    say: '在三星手机上点**Install from phone storage**，在三星平板上点**Install from device storage**。',
    search: '证书',
  },
};

export const ifLatchkeyRunsOnThisComputer = [
  '如果 Latchkey 在这台电脑上运行，它可以替你完成这一切。',
  otherwiseCopyFileToThisComputer,
  mustAsk,
];

export const openSettingsSecurityPrivacyAndTap = {
  say: '打开**Settings** → **Security & privacy**，点**More security settings**。',
  otherwise: {
    say: '它也可能叫**More security & privacy**，在较旧的三星上叫**Other security settings**。',
    search: '证书',
  },
};

export const stillWarns = {
  symptom: '浏览器仍然警告，说连接不是私密的。',
  why: '它之前就开着，或者它有自己的列表，不看这一个。',
  wayOn: '完全关闭它，再重新打开。Firefox 有自己的指南。',
};

export const itIsCalledCaCertificateOr = {
  symptom: '它叫**CA certificate**，或者马上显示错误。',
  why: '**CA certificate**用于另一回事，你的钥匙不能放在那里。',
  wayOn: '返回上一个屏幕，选择**VPN & app user certificate**。',
};

export const atHomeTheAddressStillLeads2 = {
  symptom: '在家里，网址仍然指向外面。',
  why: '设备在别处查找名称：它自己的私人 DNS、浏览器的安全 DNS，或者 VPN。',
  wayOn: '在设备上关闭它，或者在那里使用应用的内部地址。',
};

export const someDevicesGoStraightInOthers = {
  symptom: '有些设备直接进去，有些仍然绕到外面。',
  why: '公开的名称还有一个 IPv6 地址，没有谁告诉那些设备要用另一个。',
  wayOn: '在同一个地方，把同一台机器的 IPv6 地址也填进去。',
};

export const theFileIsGreyAndCannot2 = {
  symptom: theFileIsGreyAndCannot,
  why: 'Android 只接受它认识的文件类型，而错误的结尾会掩盖类型。',
  wayOn: '给它改名，让它以“.p12”结尾，或者在**Files**应用里点它。否则重新取一次。',
};

export const theBrowserWarnsThatTheConnection = {
  symptom: '浏览器警告，说连接不是私密的。',
  why: '家里的机器没有这个名称的证书，或者没有设备信任的证书。',
  wayOn: '照下面的说明撤销，改为在应用里使用内部地址。',
};

export const keepTheNameUnderNameThis = {
  say: '保留**Name this certificate**下面的名称，点**OK**。它会显示用户证书已安装。',
  otherwise: {
    say: '如果询问钥匙用来做什么，选择**VPN and apps**。如果要求屏幕锁，请设置一个，再从第 2 步重新开始。',
  },
};

export const firstBuildTheLockAndSee = [
  '先搭建锁，并看到它守得住。然后才开放端口。',
  '比较两个地址：路由器里的外部地址，以及“我的 IP 是多少”之类的网页显示的地址。',
  fixedNumber,
];

export const goToAddressAndChooseThe = [...testOnComputer, deleteFile];

export const getFileOntoTheDeviceFrom = {
  say: '把 `{file}` 放到设备上：从扫码打开的页面、从 U 盘，或者用你发送它的方式。它要放在**Downloads**里。',
  otherwise: {
    say: '如果浏览器对文件发出警告，请选择保留。从 U 盘来的，请把它复制到**Downloads**。',
  },
};

export const openSettingsPrivacySecurityCertificatesManage = [
  openSettingsPrivacySecurityCertificatesManage2,
  '在**Your Certificates**里选择以 {keyName} 开头的那一条，按**Delete…**。',
  thenSwitchOff,
];

export const liteNumber = {
  symptom: '路由器提到 DS-Lite，或者没有显示自己的 IPv4 地址。',
  why: '那样 IPv4 要经过你的运营商，从那条路什么都进不来。',
  wayOn: '向运营商要真正的双栈。或者使用经由 Cloudflare 的专用通道，它不需要公网地址。',
};

export const savedShell = {
  symptom: 'Home Assistant 说“无法连接”，也没有询问用哪把钥匙。',
  why: '浏览器显示的是它以前存下来的页面，所以根本没有走到锁那里。',
  wayOn: '打开一次 `https://{address}/auth/providers`，在那里选择钥匙。然后重新前往 `{address}`。',
};

export const doThisOnlyIfAProxy = [
  ...doThisOnlyIfAProxy2,
  '你的设备必须用这个程序查找名称：请在路由器里把它的地址设为 DNS 服务器。',
];

export const pageDoesNotOpen = {
  symptom: '扫码之后，页面打不开。',
  why: '手机必须和电脑在同一个 Wi-Fi 里，而访客 Wi-Fi 会把它们隔开。旧的二维码或防火墙也可能挡住它。',
  wayOn: '连上电脑所在的 Wi-Fi，扫一个新的二维码。或者用 U 盘把文件带过去。',
};

export const questionClosed = {
  symptom: '页面说你被拦截了，也没有询问用哪把钥匙。',
  why: '钥匙放进来之前，浏览器就已经开着，或者有人关掉了询问。在重新启动之前，它会一直记着。',
  wayOn: '完全关闭浏览器，重新打开，前往 `{address}`。',
};

export const renamedFile = {
  symptom: '文件叫“{file}.txt”，或者名称里有“(1)”。',
  why: '有些浏览器会给不认识的文件加上结尾。“(1)”只表示你取了两次。',
  wayOn: '给它改名，让它以“.p12”结尾。如果有两个文件，请用较新的那个，删除另一个。',
};

export const openTheHomeAssistantAppAnd = {
  say: '打开 Home Assistant 应用，输入 `https://{address}`。它会回应**Client Certificate Required**。',
  otherwise: {
    say: '应用里已经有你的家？打开**Settings** → **Companion App**，选择你的家，然后是**Client Certificate** → **Import Certificate**。',
    search: '证书',
  },
};

export const openSettingsSecurityPrivacyMoreSecurity = [
  openSettingsSecurityPrivacyMoreSecurity2,
  '点**User credentials**，再点这把钥匙的那一条，然后点**Uninstall**。三星称它为**User certificates**。',
  thenSwitchOff,
];

export const bringOurs = [
  onlyOwnCertificate,
  '把 {file} 放到设备上，从扫码打开的页面，或者用 U 盘。里面没有任何秘密。',
  onlyOurs,
];

export const setAScreenLockIfThere = [
  '如果没有屏幕锁，请设置一个：PIN 码、图案或密码。有了它，Android 才保存钥匙。',
  haveTheSixWordsReadyLatchkey,
  '设备必须要求输入六个单词。如果没有，请取消：那不是正确的文件。如果它警告有 CA 证书，也请取消。',
];

export const sharedNumber = {
  symptom: '两个地址不同，或者外部地址以 100.64 到 100.127、10、172.16 到 172.31 或 192.168 开头。',
  why: '你的运营商让许多家庭共用一个地址（CGNAT）。那个地址上没有一个端口属于你。',
  wayOn: '向运营商要公网 IPv4 地址。或者使用经由 Cloudflare 的专用通道，它不需要公网地址。',
};

export const wrongPassword = {
  symptom: '它说“密码错误”，或类似的话。',
  why: manyDevicesSayThisAboutAny,
  wayOn: typeThisDevicesSixWordsAgain,
};

export const theWayInFromEverywhereElse = [
  theWayInFromEverywhereElse2,
  theAddressYouUseAtHome,
  { value: '你家 Wi-Fi 的名称', why: thisTellsTheAppWhenIt },
  theAppThenUsesTheInternal,
];

export const firefoxListsBothUnderYourCertificates = {
  putIn: [
    'Firefox 会把两把都列在**Your Certificates**下面。',
    '如果你让它为 {address} 记住了旧钥匙，它就会一直用那一把。所以请先移除旧的，再试新的。',
  ],
  takeOut: [
    openSettingsPrivacySecurityCertificatesManage2,
    '在**Your Certificates**里选择“{oldKeyName}”，按**Delete…**。保留以“{keyName}”开头的那一条。',
    '在**Authentication Decisions**里，如果有 {address} 那一行，请删除它。',
    '关闭 Firefox 的所有窗口，再重新打开。',
  ],
};

export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns];

export const atHomeTheAppSaysThat = [
  {
    symptom: '在家里，应用说它已断开连接。',
    why: '它可能不被允许看到 Wi-Fi 的名称。为此它需要随时知道你的位置。',
    wayOn: '在设备的设置里允许它随时使用位置。然后重新打开应用。',
  },
  {
    symptom: '内部地址打不开。',
    why: '以“.local”结尾的名称不是在每个网络里都能用。',
    wayOn: '改用数字地址，不用名称。在路由器里给 Home Assistant 一个固定的地址。',
  },
  {
    symptom: '在家里，它仍然绕到互联网上。',
    why: '你的 Wi-Fi 还有第二个名称，例如 5 GHz 的那个。',
    wayOn: '把你的 Wi-Fi 的每个名称都添加进去。',
  },
];

export const onAndroid = {
  lead: '打开**Settings** → **Companion app**，选择你的家。有了两个网址和你家 Wi-Fi 的名称，应用在哪里都能用。',
  settings: theWayInFromEverywhereElse,
  otherwise: theWordsMayDifferSearchThe,
};

export const onIphone = {
  lead: openSettingsCompanionAppAndChoose,
  settings: theWayInFromEverywhereElse,
  otherwise: theWordsMayDifferSearchThe,
};

export const atHomeTheAddressStillLeads = [
  atHomeTheAddressStillLeads2,
  someDevicesGoStraightInOthers,
  theBrowserWarnsThatTheConnection,
];

export const onMac = {
  lead: openSettingsCompanionAppAndChoose,
  settings: [
    theWayInFromEverywhereElse2,
    theAddressYouUseAtHome,
    { value: '你家 Wi-Fi 的名称，或者路由器的硬件地址', why: thisTellsTheAppWhenIt },
    theAppThenUsesTheInternal,
  ],
  otherwise: theWordsMayDifferSearchThe,
};

export const importInChrome = [
  {
    say: typeChromeCertificateManagerInThe,
    otherwise: {
      say: 'Edge 和 Brave 有同样的页面：把“chrome”换成“edge”或“brave”。',
      search: '证书',
    },
  },
  {
    say: '选择**Local certificates**，再选择那里的**Installed by you**。',
    otherwise: { say: '在较旧的版本里，是证书颁发机构的列表。', search: '证书' },
  },
  {
    say: '在**Trusted Certificates**旁边按**Import**，选择 `{file}`。',
    otherwise: { say: '其他列表也有同样的按钮。必须是第一个。', search: '证书' },
  },
  {
    say: '按 `{authority}` 旁边的图标，把 SHA-256 指纹与 Latchkey 里的比较。',
    otherwise: { say: '它会打开详情。指纹在最后。', search: '证书' },
  },
];

export const theNameKeepsAnOldNumber = [
  {
    symptom: '名称一直是旧的地址。',
    why: '写入它的那一方丢了令牌，或者已经不再运行。',
    wayOn: '看看它的日志。制作一个新令牌，放进去，再删除旧的。',
  },
  sharedNumber,
  liteNumber,
];

export const openSettingsPrivacySecurityGoTo = [
  openSettingsPrivacySecurityGoTo2,
  {
    say: '选择**Your Certificates**，按**Import…**。',
    otherwise: { say: '请确认你在**Your Certificates**里：其他列表也有同样的按钮。' },
  },
  {
    say: 'Firefox 会询问**Certificate File to Import**。选择 `{file}`。',
    otherwise: ifTheFileIsNotListed,
  },
  {
    say: underPasswordTypeTheSixWords,
    otherwise: { say: '如果 Firefox 先要求主密码，那是你自己在 Firefox 里设置的那个。' },
  },
  {
    say: '前往 `{address}`。选择以 `{keyName}` 开头的钥匙，保留**Remember this decision**，按**OK**。',
    otherwise: { say: '如果什么都没有询问，请关闭 Firefox 的所有窗口，再重新打开。' },
  },
];

export const theTwoNumbersDifferOrThe = [
  sharedNumber,
  liteNumber,
  {
    symptom: '从外面能打开，从你自己的 Wi-Fi 却打不开。',
    why: '有些路由器没法把从里面出去的连接再送回里面。',
    wayOn: '这不是锁的问题。在家里，请在应用里使用内部地址。',
  },
  {
    symptom: '路由器说端口 443 已被占用。',
    why: '它自己供外面访问的页面，或者另一台设备，已经在用这个端口。',
    wayOn: '关闭路由器供外面访问的页面。它本来也不该对所有人开放。',
  },
];

export const itSaysWrongPasswordOrSomething = [
  wrongPassword,
  {
    symptom: 'Latchkey 说 Firefox 还开着。',
    why: 'Firefox 运行时会占住它的钥匙列表，从外面改动可能会损坏它。',
    wayOn: '关闭 Firefox 的所有窗口，等几秒钟，再让 Latchkey 试一次。',
  },
  {
    symptom: '导入之后找不到钥匙。',
    why: 'Firefox 可以有几个配置文件，每个都有自己的钥匙。',
    wayOn: '像平时一样打开 Firefox，在那里导入钥匙。',
  },
  questionClosed,
  savedShell,
  renamedFile,
];

export const firefox2 = {
  label: 'Firefox',
  title: '让 Firefox 信任你的家',
  lead: '只要勾选一个复选框，Firefox 就会跟随电脑的列表。通常已经勾选了。',
  needs: ['Firefox 120 或更新的版本。下面的菜单用词来自 153 版。'],
  before: [onlyOwnCertificate, '请先完成电脑的那些步骤：Firefox 会看那里。'],
  steps: [
    {
      say: '打开**Settings** → **Privacy & Security**，找到**Certificates**。',
      otherwise: { say: '在较旧的版本里，用词可能有所不同。', search: '证书' },
    },
    {
      say: '勾选**Allow Firefox to automatically trust third-party root certificates you install**。',
      otherwise: { say: '如果没有这个复选框，请照 Linux 上 Firefox 的指南做：步骤是一样的。' },
    },
    {
      say: '关闭 Firefox，重新打开，前往 `{address}`。',
      otherwise: { say: '如果仍有警告，请看看电脑本身是否信任你的家。' },
    },
  ],
  wrong: [stillWarns, wrongFingerprint],
  test: seeItWork,
  remove: ['在电脑上移除这份信任。Firefox 会跟着变。', thenOthers],
};

export const firefox = {
  label: 'Firefox',
  title: firefoxOnYourComputer,
  lead: 'Firefox 通常也找得到系统里的钥匙。如果找不到，就给它自己的。',
  needs: firefoxForDesktopComputersTheMenu,
  before: [
    'Firefox 通常也找得到系统里的钥匙。请先前往 `{address}`，看看它是否询问。',
    ifLatchkeyRunsOnThisComputer2,
    otherwiseCopyFileToThisComputer,
    mustAsk,
  ],
  steps: openSettingsPrivacySecurityGoTo,
  wrong: itSaysWrongPasswordOrSomething,
  test: goToAddressAndChooseThe,
  remove: openSettingsPrivacySecurityCertificatesManage,
  replacing: firefoxListsBothUnderYourCertificates,
};
