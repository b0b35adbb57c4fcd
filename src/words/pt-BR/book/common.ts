/** What several guides say in the same words. */

export const yourRoutersPassword = 'A senha do seu roteador.';

export const firefoxOnYourComputer = 'Firefox no seu computador';

export const theListHoldsBothKeys = ['A lista guarda as duas chaves.'];

export const deleteTheEntryInTheRouter = 'Exclua a entrada no roteador.';

export const chooseFileInDownloads2 = 'Escolha `{file}` em **Downloads**.';

export const theFileIsGreyAndCannot = 'O arquivo aparece em cinza e não pode ser escolhido.';

export const thisTellsTheAppWhenIt = 'É assim que o aplicativo sabe quando está em casa.';

export const deleteTheEntryThatBeginsWith = 'Exclua a entrada que começa com {keyName}.';

export const theHomeAssistantAppWithYour = ['O aplicativo Home Assistant, com a sua casa nele.'];

export const yourOwnPublicIpvAddressWhich = 'Um endereço IPv4 público só seu, que pode mudar.';

export const switchWiFiOffForA = 'Desative o Wi-Fi por um momento, como se você estivesse fora.';

export const theHomeAssistantAppInVersion = 'O aplicativo Home Assistant, versão 2026.8 ou mais recente.';

export const anyMacItComesWithThe = ['Qualquer Mac. O programa Acesso às Chaves já vem com ele.'];

export const yourHomesLoginPageAppearsSwitch =
  'A página de login da sua casa aparece. Ative o Wi-Fi de novo.';

export const pressTheWindowsKeyTypeCertmgr = 'Pressione a tecla Windows, digite `certmgr.msc` e abra-o.';

export const windowsOrYouDoNotNeed = ['Windows 10 ou 11. Você não precisa ser administrador.'];

export const theWordsMayDifferTheDashboard = {
  say: 'As palavras podem ser diferentes. O painel também mostra isso.',
};

export const theWayInFromEverywhereElse2 = {
  why: 'A entrada de qualquer outro lugar. Aqui a chave é usada.',
};

export const haveTheSixWordsReadyLatchkey =
  'Tenha as seis palavras à mão: o Latchkey as mostra no seu computador.';

export const deleteOldkeynameKeepTheOneThat = 'Exclua “{oldKeyName}”. Deixe a que começa com “{keyName}”.';

export const theAddressGoesInAsTwo = {
  say: 'O endereço vai em duas partes, separadas no primeiro ponto.',
};

export const openKeychainAccessAndChooseLogin =
  'Abra o Acesso às Chaves e escolha **login** e **My Certificates**.';

export const deleteFile =
  'Exclua o arquivo {file} quando a chave estiver funcionando. O dispositivo continua com a chave dele.';

export const theAppDoesNotMentionA =
  'O aplicativo não fala de nenhuma chave. Só diz que não consegue se conectar.';

export const otherwiseCopyFileToThisComputer =
  'Se não, copie {file} para este computador e tenha as seis palavras à mão.';

export const openChromeCertificateManagerAndChoose =
  'Abra `chrome://certificate-manager` e escolha **Your certificates**.';

export const anAccountThere = ['Uma conta lá.', yourOwnPublicIpvAddressWhich];

export const enterTheNumberOfTheFritz =
  'Digite de novo o número da própria FRITZ!Box como **Local DNS server**.';

export const typeChromeCertificateManagerInThe =
  'Digite `chrome://certificate-manager` na barra de endereços e pressione Enter.';

export const switchBluetoothAndWiFiOff =
  'Desative o Bluetooth e o Wi-Fi no celular, ou deixe o celular em casa.';

export const yourOwnChromebookASchoolOr = [
  'O seu próprio Chromebook. Uma escola ou empresa pode ter bloqueado estas configurações.',
];

export const firefoxForDesktopComputersTheMenu = [
  'Firefox para computador. As palavras de menu abaixo são da versão 153.',
];

export const thenSwitchOff =
  'Se você perdeu o dispositivo ou o deu a alguém, desative também a chave dele no Latchkey.';

export const fixedNumber = 'Dê à máquina um número fixo no seu roteador, para que {local} continue certo.';

export const chromeChromiumEdgeOrBraveThe = [
  'Chrome, Chromium, Edge ou Brave. As palavras de menu abaixo são da versão 156.',
];

export const ifTheFileIsNotListed = {
  say: 'Se o arquivo não está na lista, o nome dele não termina em “.p12”. Renomeie-o.',
};

export const theAppKeepsOneKeyFor =
  'O aplicativo guarda uma chave para cada casa: a nova toma o lugar da antiga.';

export const openAddressAndChooseTheKey =
  'Abra `{address}` e, se for perguntado, escolha a chave que começa com “{keyName}”.';

export const mustAsk =
  'O dispositivo tem de pedir as seis palavras. Se não pedir, cancele: é o arquivo errado.';

export const browserAsksAgain =
  'Feche todas as janelas do navegador e abra-o de novo. Escolha “{keyName}” quando ele perguntar.';

export const openSettingsPrivacySecurityCertificatesManage2 =
  'Abra **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.';

export const theRecommendedWayAtHomeThe =
  'O jeito recomendado. Em casa, o aplicativo entra direto. Em qualquer outro lugar, ele mostra a chave.';

export const androidKeepsBothKeysKeepThe =
  'O Android guarda as duas chaves. Deixe o nome que ele sugere para a nova: é o que distingue as duas.';

export const onlyWithProof =
  'Faça isto só se, em casa, um proxy responde a `{address}` com um certificado em que seus dispositivos confiam.';

export const onlyOurs =
  'Use só o arquivo do Latchkey. Com o arquivo de um estranho, esse estranho poderia se passar pela sua casa.';

export const thenOthers =
  'As chaves ficam como estão. Sem esta confiança, o dispositivo avisa você antes de mostrar sua casa.';

export const goToAddressUnderSelectA =
  'Vá para `{address}`. Em **Select a certificate**, escolha a chave que começa com `{keyName}`.';

export const underPasswordTypeTheSixWords =
  'Em **Password**, digite as seis palavras, em letras minúsculas, com hifens entre elas. Pressione **OK**.';

export const yourRoutersPassword2 = [
  yourRoutersPassword,
  'Um endereço IPv4 público só seu. Para saber se você tem um, compare antes dois números.',
];

export const ifLatchkeyRunsOnThisComputer2 =
  'Se o Latchkey roda neste computador, ele pode fazer tudo isto por você. Para isso, o Firefox tem de estar fechado.';

export const openSettingsSecurityPrivacyMoreSecurity2 =
  'Abra **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.';

export const onlyOwnProof =
  'Você só precisa disto se o proxy da sua casa tem um certificado feito pelo Latchkey. Com o Let’s Encrypt, pule esta parte.';

export const openChromeCertificateManagerYourCertificates =
  'Abra `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.';

export const theWordsMayDifferItAsks = {
  say: 'As palavras podem ser diferentes: ele pede a senha do certificado. Essa senha são as seis palavras.',
};

export const restartTheRouterSoThatIt = [
  'Reinicie o roteador, para que ele possa receber um número novo.',
  'Alguns minutos depois, {address} volta a se abrir de fora.',
];

export const seeItWork = [
  'Vá para `{address}` no navegador ou aplicativo que você usa.',
  'Ele se abre sem nenhum aviso e pede a chave como sempre.',
];

export const removeFromChrome = [
  'Abra `chrome://certificate-manager` > **Local certificates** > **Installed by you**.',
  'Pressione a lixeira ao lado de `{authority}`.',
];

export const theWordsMayDifferSearchThe =
  'As palavras podem ser diferentes: procure por “URL” nas configurações do aplicativo. Mantenha dois nomes diferentes, um para dentro e um para fora.';

export const ifItRejectsTheWordsCheck = {
  say: 'Se ele recusar as palavras, confira-as: letras minúsculas, com hifens, e deste dispositivo. Se não for isso, baixe o arquivo de novo.',
};

export const theAppThenUsesTheInternal = {
  why: 'O aplicativo passa a usar o endereço interno só na rede da sua casa. Para isso, ele pede para saber sua localização o tempo todo.',
};

export const manyDevicesSayThisAboutAny =
  'Muitos dispositivos dizem isto de qualquer arquivo que não conseguem ler. Uma letra maiúscula, um espaço ou as palavras de outro dispositivo têm o mesmo efeito.';

export const openSettingsCompanionAppAndChoose =
  'Abra **Settings** > **Companion App** e escolha sua casa. Com dois endereços e o nome do seu Wi-Fi, o aplicativo funciona em qualquer lugar.';

export const typeThisDevicesSixWordsAgain =
  'Digite de novo as seis palavras deste dispositivo, em letras minúsculas, com hifens. Se não adiantar, baixe o arquivo de novo e use o novo.';

export const nothingOfTheOldKeyIs =
  'Nada da chave antiga fica no aplicativo. **Client Certificate** ainda mostra o nome dela? Remova-a ali e importe a nova outra vez.';

export const theAddressYouUseAtHome = {
  value: 'O endereço que você usa em casa, com a porta dele',
  why: 'Em casa, o aplicativo vai direto ao Home Assistant. Ali ele não precisa de chave.',
};

export const ifNothingOpensPressCommandAnd = {
  say: 'Se nada se abrir, pressione Command e a barra de espaço, digite “Acesso às Chaves” e abra-o. Depois escolha **File** > **Import Items…**.',
};

export const switchWiFiOffOnA = [
  'Desative o Wi-Fi em um celular e vá para `{address}`: com a chave, sua casa se abre.',
  'Teste em uma janela anônima, sem chave: você fica de fora.',
];

export const tapUserCredentialsThenOldkeynameThen =
  'Toque em **User credentials**, depois em “{oldKeyName}”, depois em **Uninstall**. Em um Samsung, o nome é **User certificates**. Deixe a que começa com “{keyName}”.';

export const haveTheSixWordsReadyLatchkey2 = [haveTheSixWordsReadyLatchkey, mustAsk];

export const asksForWords = {
  symptom: 'Ele pede uma senha ou seis palavras.',
  why: 'Então é um arquivo de chave. O arquivo de confiança se abre sem senha.',
  wayOn: 'Volte e escolha `{file}`.',
};

export const openSettingsSecurityPrivacyMoreSecurity3 =
  'Abra **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**. As palavras podem ser diferentes: procure por “credenciais” nas configurações.';

export const doThisOnlyIfAProxy2 = [onlyWithProof, fixedNumber];

export const testOnComputer = [
  'Vá para `{address}` e escolha a chave que começa com “{keyName}”.',
  'A página de login da sua casa aparece.',
  'Abra o mesmo endereço em uma janela anônima e não escolha nenhuma chave: você fica de fora.',
];

export const atHomeSwitchWiFiOff = [
  'Em casa, desative o Wi-Fi e ative-o de novo, para que o dispositivo esqueça a resposta antiga.',
  'Vá para `{address}`: ele se abre sem nenhum aviso.',
  'Fora de casa, ou com o Wi-Fi desativado, ele se abre como antes.',
];

export const chooseVpnAppUserCertificateNot = {
  say: 'Escolha **VPN & app user certificate**. Não **CA certificate**: isso é outra coisa.',
  otherwise: {
    say: 'Em um Samsung, o nome é **VPN and app user certificate**.',
    search: 'certificado',
  },
};

export const testOnPhone = [switchWiFiOffForA, openAddressAndChooseTheKey, yourHomesLoginPageAppearsSwitch];

export const switchWiFiOffForA2 = [
  switchWiFiOffForA,
  'Abra o aplicativo Home Assistant.',
  'Sua casa aparece. Ative o Wi-Fi de novo.',
  deleteFile,
];

export const openSettingsPrivacySecurityGoTo2 = {
  say: 'Abra **Settings** > **Privacy & Security**, vá até **Certificates** e pressione **Manage certificates**.',
  otherwise: {
    say: 'Versões mais antigas dizem **View Certificates…**.',
    search: 'certificados',
  },
};

export const underTypeThePasswordEnterThe = {
  say: 'Em **Type the password**, digite as seis palavras, em letras minúsculas, com hifens entre elas. Toque em **OK**.',
  otherwise: {
    say: 'Se travar enquanto extrai o arquivo, bloqueie a tela e desbloqueie-a de novo.',
  },
};

export const chooseFileInDownloads = {
  say: chooseFileInDownloads2,
  otherwise: {
    say: 'Se o arquivo aparece em cinza, abra o aplicativo **Files** e toque nele ali. Aparece **Choose a certificate type**: escolha **VPN & app user certificate**.',
  },
};

export const youNeedTheAddressThatYou = [
  'Você precisa do endereço que usa em casa, com a porta dele. Muitas vezes é “http://homeassistant.local:8123”.',
  'Adicione só as suas próprias redes. No Wi-Fi de um estranho com o mesmo nome, o aplicativo não estaria protegido.',
];

export const wrongFingerprint = {
  symptom: 'A impressão digital é outra.',
  why: 'O arquivo é mais antigo, ou alguém pôs outro no lugar dele.',
  wayOn: 'Remova-o, como mostrado abaixo, e baixe o arquivo do Latchkey outra vez.',
};

export const atHomeWithWiFiOn = [
  'Em casa, com o Wi-Fi ativado, abra o aplicativo: sua casa aparece.',
  'Desative o Wi-Fi: ela aparece de novo, agora de fora e com a chave.',
  'Desligue o cabo de internet do roteador por um minuto. Em casa, o aplicativo continua funcionando.',
];

export const stickNotRead = {
  symptom: 'O pendrive não aparece, ou parece vazio.',
  why: 'Celulares leem pendrives no formato FAT32 ou exFAT. O Windows usa muitas vezes NTFS, que eles não conseguem ler.',
  wayOn: 'Use outro pendrive, ou escaneie o código.',
};

export const inTheAppOpenSettingsCompanion = [
  'No aplicativo, abra **Settings** > **Companion App**, escolha sua casa e depois **Client Certificate**.',
  'Remova a chave ali, ou apague o aplicativo.',
  thenSwitchOff,
];

export const openChromeCertificateManagerLocalCertificates = [...removeFromChrome, thenOthers];

export const tapEncryptionCredentialsThenInstallA = {
  say: 'Toque em **Encryption & credentials** e depois em **Install a certificate**.',
  otherwise: {
    say: 'Em um celular Samsung, toque em **Install from phone storage**; em um tablet Samsung, em **Install from device storage**.',
    search: 'certificado',
  },
};

export const ifLatchkeyRunsOnThisComputer = [
  'Se o Latchkey roda neste computador, ele pode fazer tudo isto por você.',
  otherwiseCopyFileToThisComputer,
  mustAsk,
];

export const openSettingsSecurityPrivacyAndTap = {
  say: 'Abra **Settings** > **Security & privacy** e toque em **More security settings**.',
  otherwise: {
    say: 'O nome pode ser **More security & privacy**, ou **Other security settings** em um Samsung mais antigo.',
    search: 'certificado',
  },
};

export const stillWarns = {
  symptom: 'O navegador ainda avisa que a conexão não é particular.',
  why: 'Ele já estava aberto, ou tem uma lista própria e não olha nesta.',
  wayOn: 'Feche-o por completo e abra-o de novo. O Firefox tem um guia próprio.',
};

export const itIsCalledCaCertificateOr = {
  symptom: 'O nome é **CA certificate**, ou aparece um erro logo em seguida.',
  why: '**CA certificate** serve para outra coisa, e sua chave não pode ir ali.',
  wayOn: 'Volte uma tela e escolha **VPN & app user certificate**.',
};

export const atHomeTheAddressStillLeads2 = {
  symptom: 'Em casa, o endereço ainda leva para fora.',
  why: 'O dispositivo procura os nomes em outro lugar: no próprio DNS privado, no DNS seguro do navegador ou em uma VPN.',
  wayOn: 'Desative isso no dispositivo, ou use nele o endereço interno do aplicativo.',
};

export const someDevicesGoStraightInOthers = {
  symptom: 'Alguns dispositivos entram direto, outros ainda vão por fora.',
  why: 'O nome público também tem um número IPv6, e ninguém deu outro a esses dispositivos.',
  wayOn: 'Digite também o número IPv6 da mesma máquina, no mesmo lugar.',
};

export const theFileIsGreyAndCannot2 = {
  symptom: theFileIsGreyAndCannot,
  why: 'O Android só aceita os tipos de arquivo que conhece, e a terminação errada esconde o tipo.',
  wayOn:
    'Renomeie-o para que termine em “.p12”, ou toque nele no aplicativo **Files**. Se não funcionar, baixe-o de novo.',
};

export const theBrowserWarnsThatTheConnection = {
  symptom: 'O navegador avisa que a conexão não é particular.',
  why: 'A máquina em casa não tem certificado para este nome, ou nenhum em que o dispositivo confie.',
  wayOn: 'Desfaça isto, como mostrado abaixo, e use o endereço interno no aplicativo.',
};

export const keepTheNameUnderNameThis = {
  say: 'Deixe o nome em **Name this certificate** e toque em **OK**. Ele diz que o certificado do usuário foi instalado.',
  otherwise: {
    say: 'Se ele perguntar para que serve a chave, escolha **VPN and apps**. Se pedir um bloqueio de tela, configure um e recomece no passo 2.',
  },
};

export const firstBuildTheLockAndSee = [
  'Construa primeiro a fechadura e veja-a resistir. Só então abra a porta no roteador.',
  'Compare dois números: o de fora no seu roteador, e o que uma página como “qual é o meu IP” mostra.',
  fixedNumber,
];

export const goToAddressAndChooseThe = [...testOnComputer, deleteFile];

export const getFileOntoTheDeviceFrom = {
  say: 'Leve `{file}` para o dispositivo: pela página que o código abre, por um pendrive ou do jeito que você o enviou. O lugar dele é em **Downloads**.',
  otherwise: {
    say: 'Se o navegador avisar sobre o arquivo, escolha mantê-lo. De um pendrive, copie-o para **Downloads**.',
  },
};

export const openSettingsPrivacySecurityCertificatesManage = [
  openSettingsPrivacySecurityCertificatesManage2,
  'Em **Your Certificates**, escolha a entrada que começa com {keyName} e pressione **Delete…**.',
  thenSwitchOff,
];

export const liteNumber = {
  symptom: 'O roteador fala em DS-Lite, ou não mostra um número IPv4 próprio.',
  why: 'Então o IPv4 passa pelo seu provedor, e nada consegue entrar por ali.',
  wayOn:
    'Peça ao provedor um dual stack de verdade. Ou escolha o caminho privado pela Cloudflare, que não precisa disso.',
};

export const savedShell = {
  symptom: 'O Home Assistant diz “Unable to connect”, e nada pergunta qual chave usar.',
  why: 'O navegador mostra uma página que guardou antes, então nem chega à fechadura.',
  wayOn:
    'Abra `https://{address}/auth/providers` uma vez e escolha a chave ali. Depois vá para `{address}` de novo.',
};

export const doThisOnlyIfAProxy = [
  ...doThisOnlyIfAProxy2,
  'Seus dispositivos têm de procurar os nomes com este programa: defina o número dele como servidor DNS no seu roteador.',
];

export const pageDoesNotOpen = {
  symptom: 'A página do código não se abre.',
  why: 'O celular tem de estar no mesmo Wi-Fi que o computador, e um Wi-Fi para convidados os mantém separados. Um código antigo ou um firewall também podem impedir.',
  wayOn: 'Entre no Wi-Fi do computador e escaneie um código novo. Ou leve o arquivo em um pendrive.',
};

export const questionClosed = {
  symptom: 'Uma página diz que o acesso foi bloqueado, e nada pergunta qual chave usar.',
  why: 'O navegador já estava aberto antes de a chave chegar, ou alguém fechou a pergunta. Ele se lembra disso até ser iniciado de novo.',
  wayOn: 'Feche o navegador por completo, abra-o de novo e vá para `{address}`.',
};

export const renamedFile = {
  symptom: 'O arquivo se chama “{file}.txt”, ou tem “(1)” no nome.',
  why: 'Alguns navegadores acrescentam uma terminação aos arquivos que não conhecem. Um “(1)” só quer dizer que você o baixou duas vezes.',
  wayOn: 'Renomeie-o para que termine em “.p12”. Se há dois arquivos, use o mais novo e exclua o outro.',
};

export const openTheHomeAssistantAppAnd = {
  say: 'Abra o aplicativo Home Assistant e digite `https://{address}`. Ele responde **Client Certificate Required**.',
  otherwise: {
    say: 'Sua casa já está no aplicativo? Abra **Settings** > **Companion App**, escolha sua casa e depois **Client Certificate** > **Import Certificate**.',
    search: 'certificado',
  },
};

export const openSettingsSecurityPrivacyMoreSecurity = [
  openSettingsSecurityPrivacyMoreSecurity2,
  'Toque em **User credentials**, depois na entrada desta chave, depois em **Uninstall**. Em um Samsung, o nome é **User certificates**.',
  thenSwitchOff,
];

export const bringOurs = [
  onlyOwnProof,
  'Leve {file} para o dispositivo, pela página do código ou em um pendrive. Ele não contém nenhum segredo.',
  onlyOurs,
];

export const setAScreenLockIfThere = [
  'Configure um bloqueio de tela, se não houver: um PIN, um padrão ou uma senha. O Android só guarda chaves atrás de um bloqueio.',
  haveTheSixWordsReadyLatchkey,
  'O dispositivo tem de pedir as seis palavras. Se não pedir, cancele: é o arquivo errado. Cancele também se ele avisar sobre um certificado de CA.',
];

export const sharedNumber = {
  symptom:
    'Os dois números são diferentes, ou o de fora começa com 100.64 a 100.127, 10, 172.16 a 172.31 ou 192.168.',
  why: 'Seu provedor põe muitas casas atrás de um só número (CGNAT). Nenhuma porta desse número é sua.',
  wayOn:
    'Peça ao provedor um endereço IPv4 público. Ou escolha o caminho privado pela Cloudflare, que não precisa dele.',
};

export const wrongPassword = {
  symptom: 'Ele diz “senha incorreta”, ou algo parecido.',
  why: manyDevicesSayThisAboutAny,
  wayOn: typeThisDevicesSixWordsAgain,
};

export const theWayInFromEverywhereElse = [
  theWayInFromEverywhereElse2,
  theAddressYouUseAtHome,
  { value: 'O nome do seu Wi-Fi em casa', why: thisTellsTheAppWhenIt },
  theAppThenUsesTheInternal,
];

export const firefoxListsBothUnderYourCertificates = {
  putIn: [
    'O Firefox mostra as duas em **Your Certificates**.',
    'Se você deixa que ele se lembre da chave antiga para {address}, ele continua usando essa. Por isso, remova-a antes de testar a nova.',
  ],
  takeOut: [
    openSettingsPrivacySecurityCertificatesManage2,
    'Em **Your Certificates**, escolha “{oldKeyName}” e pressione **Delete…**. Deixe a que começa com “{keyName}”.',
    'Em **Authentication Decisions**, exclua a linha de {address}, se houver.',
    'Feche todas as janelas do Firefox e abra-o de novo.',
  ],
};

export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns];

export const atHomeTheAppSaysThat = [
  {
    symptom: 'Em casa, o aplicativo diz que está desconectado.',
    why: 'Talvez ele não veja o nome do Wi-Fi. Para isso, precisa da sua localização o tempo todo.',
    wayOn:
      'Permita a localização o tempo todo nas configurações do dispositivo. Depois abra o aplicativo de novo.',
  },
  {
    symptom: 'O endereço interno não se abre.',
    why: 'Nomes que terminam em “.local” não funcionam em todas as redes.',
    wayOn: 'Use o número em vez do nome. Dê ao Home Assistant um número fixo no seu roteador.',
  },
  {
    symptom: 'Em casa, ele ainda passa pela internet.',
    why: 'O Wi-Fi tem um segundo nome, como um para 5 GHz.',
    wayOn: 'Adicione cada nome que o seu Wi-Fi tem.',
  },
];

export const onAndroid = {
  lead: 'Abra **Settings** > **Companion app** e escolha sua casa. Com dois endereços e o nome do seu Wi-Fi, o aplicativo funciona em qualquer lugar.',
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
    {
      value: 'O nome do seu Wi-Fi, ou o endereço de hardware do seu roteador',
      why: thisTellsTheAppWhenIt,
    },
    theAppThenUsesTheInternal,
  ],
  otherwise: theWordsMayDifferSearchThe,
};

export const importInChrome = [
  {
    say: typeChromeCertificateManagerInThe,
    otherwise: {
      say: 'O Edge e o Brave têm a mesma página: digite “edge” ou “brave” em vez de “chrome”.',
      search: 'certificados',
    },
  },
  {
    say: 'Escolha **Local certificates** e, ali, **Installed by you**.',
    otherwise: { say: 'Em versões mais antigas, é a lista de autoridades.', search: 'certificados' },
  },
  {
    say: 'Ao lado de **Trusted Certificates**, pressione **Import** e escolha `{file}`.',
    otherwise: {
      say: 'As outras listas têm o mesmo botão. Tem de ser o primeiro.',
      search: 'certificados',
    },
  },
  {
    say: 'Pressione o ícone ao lado de `{authority}` e compare a impressão digital SHA-256 com a do Latchkey.',
    otherwise: { say: 'Ele abre os detalhes. A impressão digital está no fim.', search: 'certificados' },
  },
];

export const theNameKeepsAnOldNumber = [
  {
    symptom: 'O nome fica com um número antigo.',
    why: 'O que o atualiza perdeu o token, ou não está mais rodando.',
    wayOn: 'Veja o log dele. Crie um token novo, ponha-o lá e exclua o antigo.',
  },
  sharedNumber,
  liteNumber,
];

export const openSettingsPrivacySecurityGoTo = [
  openSettingsPrivacySecurityGoTo2,
  {
    say: 'Escolha **Your Certificates** e pressione **Import…**.',
    otherwise: {
      say: 'Confira se você está em **Your Certificates**: as outras listas têm o mesmo botão.',
    },
  },
  {
    say: 'O Firefox mostra **Certificate File to Import**. Escolha `{file}`.',
    otherwise: ifTheFileIsNotListed,
  },
  {
    say: underPasswordTypeTheSixWords,
    otherwise: {
      say: 'Se o Firefox pedir antes a senha principal, é aquela que você definiu no Firefox.',
    },
  },
  {
    say: 'Vá para `{address}`. Escolha a chave que começa com `{keyName}`, deixe **Remember this decision** marcado e pressione **OK**.',
    otherwise: { say: 'Se nada for perguntado, feche todas as janelas do Firefox e abra-o de novo.' },
  },
];

export const theTwoNumbersDifferOrThe = [
  sharedNumber,
  liteNumber,
  {
    symptom: 'Abre de fora, mas não do seu próprio Wi-Fi.',
    why: 'Alguns roteadores não conseguem mandar de volta para dentro uma conexão que vem de dentro.',
    wayOn: 'A culpa não é da fechadura. Em casa, use o endereço interno no aplicativo.',
  },
  {
    symptom: 'O roteador diz que a porta 443 está ocupada.',
    why: 'A página dele para acesso de fora, ou outro dispositivo, já usa essa porta.',
    wayOn:
      'Desative a página do roteador para acesso de fora. De qualquer forma, ela não deveria estar aberta a todos.',
  },
];

export const itSaysWrongPasswordOrSomething = [
  wrongPassword,
  {
    symptom: 'O Latchkey diz que o Firefox ainda está aberto.',
    why: 'Enquanto roda, o Firefox segura a lista de chaves dele, e uma mudança de fora poderia danificá-la.',
    wayOn: 'Feche todas as janelas do Firefox, espere alguns segundos e deixe o Latchkey tentar de novo.',
  },
  {
    symptom: 'A chave não aparece depois de importada.',
    why: 'O Firefox pode ter vários perfis, cada um com as próprias chaves.',
    wayOn: 'Abra o Firefox como você costuma fazer e importe a chave ali.',
  },
  questionClosed,
  savedShell,
  renamedFile,
];

export const firefox2 = {
  label: 'Firefox',
  title: 'Confiar na sua casa no Firefox',
  lead: 'O Firefox segue a lista do computador se uma caixa estiver marcada. Normalmente está.',
  needs: ['Firefox 120 ou mais recente. As palavras de menu abaixo são da versão 153.'],
  before: [onlyOwnProof, 'Faça primeiro os passos para o computador: o Firefox olha ali.'],
  steps: [
    {
      say: 'Abra **Settings** > **Privacy & Security** e vá até **Certificates**.',
      otherwise: {
        say: 'Em versões mais antigas, as palavras podem ser diferentes.',
        search: 'certificados',
      },
    },
    {
      say: 'Marque **Allow Firefox to automatically trust third-party root certificates you install**.',
      otherwise: { say: 'Se a caixa não aparecer, siga o guia do Firefox no Linux: lá é igual.' },
    },
    {
      say: 'Feche o Firefox, abra-o de novo e vá para `{address}`.',
      otherwise: { say: 'Se ele ainda avisar, veja se o próprio computador confia na sua casa.' },
    },
  ],
  wrong: [stillWarns, wrongFingerprint],
  test: seeItWork,
  remove: ['Remova a confiança no computador. O Firefox acompanha.', thenOthers],
};

export const firefox = {
  label: 'Firefox',
  title: firefoxOnYourComputer,
  lead: 'O Firefox costuma encontrar também a chave do sistema. Se não encontrar, dê a ele uma própria.',
  needs: firefoxForDesktopComputersTheMenu,
  before: [
    'O Firefox costuma encontrar também a chave do sistema. Vá antes para `{address}` e veja se ele pergunta.',
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
