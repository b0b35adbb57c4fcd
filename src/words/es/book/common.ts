/** What several guides say in the same words. */

export const yourRoutersPassword = 'La contraseña de tu router.';

export const firefoxOnYourComputer = 'Firefox en tu equipo';

export const theListHoldsBothKeys = ['La lista guarda las dos llaves.'];

export const deleteTheEntryInTheRouter = 'Borra la entrada en el router.';

export const chooseFileInDownloads2 = 'Elige `{file}` en **Downloads**.';

export const theFileIsGreyAndCannot = 'El archivo aparece en gris y no se puede elegir.';

export const thisTellsTheAppWhenIt = 'Así la app sabe cuándo está en casa.';

export const deleteTheEntryThatBeginsWith = 'Borra la entrada que empieza por {keyName}.';

export const theHomeAssistantAppWithYour = ['La app de Home Assistant, con tu casa en ella.'];

export const yourOwnPublicIpvAddressWhich = 'Una dirección IPv4 pública propia, que puede cambiar.';

export const switchWiFiOffForA = 'Desactiva el Wi-Fi un momento, como si estuvieras fuera.';

export const theHomeAssistantAppInVersion = 'La app de Home Assistant, versión 2026.8 o posterior.';

export const anyMacItComesWithThe = ['Cualquier Mac. Incluye el programa Acceso a Llaveros.'];

export const yourHomesLoginPageAppearsSwitch =
  'Aparece la página de inicio de sesión de tu casa. Vuelve a activar el Wi-Fi.';

export const pressTheWindowsKeyTypeCertmgr = 'Pulsa la tecla Windows, escribe `certmgr.msc` y ábrelo.';

export const windowsOrYouDoNotNeed = ['Windows 10 u 11. No necesitas ser administrador.'];

export const theWordsMayDifferTheDashboard = {
  say: 'Las palabras pueden variar. El panel también lo muestra.',
};

export const theWayInFromEverywhereElse2 = {
  why: 'La entrada desde cualquier otro lugar. Aquí se usa la llave.',
};

export const haveTheSixWordsReadyLatchkey =
  'Ten a mano las seis palabras: Latchkey las muestra en tu equipo.';

export const deleteOldkeynameKeepTheOneThat =
  'Borra “{oldKeyName}”. Conserva la que empieza por “{keyName}”.';

export const theAddressGoesInAsTwo = { say: 'La dirección va en dos partes, separadas por su primer punto.' };

export const openKeychainAccessAndChooseLogin =
  'Abre Acceso a Llaveros y elige **login** y **My Certificates**.';

export const deleteFile =
  'Borra el archivo {file} cuando la llave funcione. El dispositivo conserva su llave.';

export const theAppDoesNotMentionA = 'La app no menciona ninguna llave. Solo dice que no puede conectar.';

export const otherwiseCopyFileToThisComputer =
  'Si no, copia {file} en este equipo y ten a mano las seis palabras.';

export const openChromeCertificateManagerAndChoose =
  'Abre `chrome://certificate-manager` y elige **Your certificates**.';

export const anAccountThere = ['Una cuenta allí.', yourOwnPublicIpvAddressWhich];

export const enterTheNumberOfTheFritz =
  'Vuelve a poner el número del propio FRITZ!Box como **Local DNS server**.';

export const typeChromeCertificateManagerInThe =
  'Escribe `chrome://certificate-manager` en la barra de direcciones y pulsa Enter.';

export const switchBluetoothAndWiFiOff =
  'Desactiva el Bluetooth y el Wi-Fi en el teléfono, o deja el teléfono en casa.';

export const yourOwnChromebookASchoolOr = [
  'Tu propio Chromebook. Una escuela o una empresa puede haber bloqueado estos ajustes.',
];

export const firefoxForDesktopComputersTheMenu = [
  'Firefox para equipos de escritorio. Las palabras de menú de abajo son de la versión 153.',
];

export const thenSwitchOff =
  'Si pierdes el dispositivo o se lo das a alguien, desactiva también su llave en Latchkey.';

export const fixedNumber =
  'Dale a la máquina un número fijo en tu router, para que {local} siga siendo correcto.';

export const chromeChromiumEdgeOrBraveThe = [
  'Chrome, Chromium, Edge o Brave. Las palabras de menú de abajo son de la versión 156.',
];

export const ifTheFileIsNotListed = {
  say: 'Si el archivo no está en la lista, su nombre no termina en “.p12”. Cámbiale el nombre.',
};

export const theAppKeepsOneKeyFor =
  'La app guarda una llave por casa: la nueva ocupa el lugar de la antigua.';

export const openAddressAndChooseTheKey =
  'Abre `{address}` y elige la llave que empieza por “{keyName}”, si te lo pregunta.';

export const mustAsk =
  'El dispositivo tiene que pedir las seis palabras. Si no lo hace, cancela: no es el archivo correcto.';

export const browserAsksAgain =
  'Cierra todas las ventanas del navegador y vuelve a abrirlo. Elige “{keyName}” cuando pregunte.';

export const openSettingsPrivacySecurityCertificatesManage2 =
  'Abre **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.';

export const theRecommendedWayAtHomeThe =
  'La forma recomendada. En casa la app entra directamente. En cualquier otro lugar muestra su llave.';

export const androidKeepsBothKeysKeepThe =
  'Android guarda las dos llaves. Deja el nombre que propone para la nueva: así se distinguen.';

export const onlyWithCertificate =
  'Hazlo solo si un proxy en casa responde a `{address}` con un certificado en el que confían tus dispositivos.';

export const onlyOurs =
  'Usa solo el archivo de Latchkey. Con el archivo de un desconocido, este podría hacerse pasar por tu casa.';

export const thenOthers =
  'Las llaves siguen como están. Sin esta confianza, el dispositivo te advierte antes de mostrar tu casa.';

export const goToAddressUnderSelectA =
  'Ve a `{address}`. En **Select a certificate** elige la llave que empieza por `{keyName}`.';

export const underPasswordTypeTheSixWords =
  'En **Password** escribe las seis palabras, en minúsculas y con guiones entre ellas. Pulsa **OK**.';

export const yourRoutersPassword2 = [
  yourRoutersPassword,
  'Una dirección IPv4 pública propia. Para saberlo, compara antes dos números.',
];

export const ifLatchkeyRunsOnThisComputer2 =
  'Si Latchkey funciona en este equipo, puede hacer todo esto por ti. Para ello, Firefox tiene que estar cerrado.';

export const openSettingsSecurityPrivacyMoreSecurity2 =
  'Abre **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.';

export const onlyOwnCertificate =
  'Solo necesitas esto si el proxy de tu casa tiene un certificado hecho por Latchkey. Con Let’s Encrypt, omítelo.';

export const openChromeCertificateManagerYourCertificates =
  'Abre `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.';

export const theWordsMayDifferItAsks = {
  say: 'Las palabras pueden variar: pide la contraseña del certificado. Esa contraseña son las seis palabras.',
};

export const restartTheRouterSoThatIt = [
  'Reinicia el router, para que pueda recibir un número nuevo.',
  'Unos minutos después, {address} vuelve a abrirse desde fuera.',
];

export const seeItWork = [
  'Ve a `{address}` en el navegador o la app que usas.',
  'Se abre sin ninguna advertencia y pide la llave como siempre.',
];

export const removeFromChrome = [
  'Abre `chrome://certificate-manager` > **Local certificates** > **Installed by you**.',
  'Pulsa la papelera junto a `{authority}`.',
];

export const theWordsMayDifferSearchThe =
  'Las palabras pueden variar: busca “URL” en los ajustes de la app. Mantén dos nombres distintos, uno para dentro y otro para fuera.';

export const ifItRejectsTheWordsCheck = {
  say: 'Si rechaza las palabras, compruébalas: en minúsculas, con guiones y las de este dispositivo. Si no es eso, vuelve a obtener el archivo.',
};

export const theAppThenUsesTheInternal = {
  why: 'Entonces la app usa la dirección interna solo en la red de tu casa. Para eso, pide conocer tu ubicación en todo momento.',
};

export const manyDevicesSayThisAboutAny =
  'Muchos dispositivos lo dicen de cualquier archivo que no pueden leer. Una mayúscula, un espacio o las palabras de otro dispositivo tienen el mismo efecto.';

export const openSettingsCompanionAppAndChoose =
  'Abre **Settings** > **Companion App** y elige tu casa. Con dos direcciones y el nombre de tu red Wi-Fi, la app funciona en todas partes.';

export const typeThisDevicesSixWordsAgain =
  'Vuelve a escribir las seis palabras de este dispositivo, en minúsculas y con guiones. Si no sirve, vuelve a obtener el archivo y usa ese.';

export const nothingOfTheOldKeyIs =
  'En la app no queda nada de la llave antigua. ¿La nombra aún **Client Certificate**? Quítala ahí y vuelve a importar la nueva.';

export const theAddressYouUseAtHome = {
  value: 'La dirección que usas en casa, con su puerto',
  why: 'En casa la app va directamente a Home Assistant. Allí no necesita llave.',
};

export const ifNothingOpensPressCommandAnd = {
  say: 'Si no se abre nada, pulsa Comando y la barra espaciadora, escribe “Acceso a Llaveros” y ábrelo. Después elige **File** > **Import Items…**.',
};

export const switchWiFiOffOnA = [
  'Desactiva el Wi-Fi en un teléfono y ve a `{address}`: con la llave se abre.',
  'Pruébalo en una ventana privada, sin llave: te quedas fuera.',
];

export const tapUserCredentialsThenOldkeynameThen =
  'Toca **User credentials**, después “{oldKeyName}” y después **Uninstall**. En un Samsung se llama **User certificates**. Conserva la que empieza por “{keyName}”.';

export const haveTheSixWordsReadyLatchkey2 = [haveTheSixWordsReadyLatchkey, mustAsk];

export const asksForWords = {
  symptom: 'Pide una contraseña o seis palabras.',
  why: 'Entonces es un archivo de llave. El archivo de confianza se abre sin contraseña.',
  wayOn: 'Vuelve atrás y elige `{file}`.',
};

export const openSettingsSecurityPrivacyMoreSecurity3 =
  'Abre **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**. Las palabras pueden variar: busca “credenciales” en los ajustes.';

export const doThisOnlyIfAProxy2 = [onlyWithCertificate, fixedNumber];

export const testOnComputer = [
  'Ve a `{address}` y elige la llave que empieza por “{keyName}”.',
  'Aparece la página de inicio de sesión de tu casa.',
  'Abre la misma dirección en una ventana privada y no elijas ninguna llave: te quedas fuera.',
];

export const atHomeSwitchWiFiOff = [
  'En casa, desactiva el Wi-Fi y vuelve a activarlo, para que el dispositivo olvide la respuesta anterior.',
  'Ve a `{address}`: se abre sin ninguna advertencia.',
  'Fuera de casa, o con el Wi-Fi desactivado, se abre como antes.',
];

export const chooseVpnAppUserCertificateNot = {
  say: 'Elige **VPN & app user certificate**. No **CA certificate**: eso es otra cosa.',
  otherwise: { say: 'En un Samsung se llama **VPN and app user certificate**.', search: 'certificado' },
};

export const testOnPhone = [switchWiFiOffForA, openAddressAndChooseTheKey, yourHomesLoginPageAppearsSwitch];

export const switchWiFiOffForA2 = [
  switchWiFiOffForA,
  'Abre la app de Home Assistant.',
  'Aparece tu casa. Vuelve a activar el Wi-Fi.',
  deleteFile,
];

export const openSettingsPrivacySecurityGoTo2 = {
  say: 'Abre **Settings** > **Privacy & Security**, ve a **Certificates** y pulsa **Manage certificates**.',
  otherwise: { say: 'Las versiones anteriores dicen **View Certificates…**.', search: 'certificados' },
};

export const underTypeThePasswordEnterThe = {
  say: 'En **Type the password** pon las seis palabras, en minúsculas y con guiones entre ellas. Toca **OK**.',
  otherwise: {
    say: 'Si se queda parado extrayendo el archivo, bloquea la pantalla y desbloquéala de nuevo.',
  },
};

export const chooseFileInDownloads = {
  say: chooseFileInDownloads2,
  otherwise: {
    say: 'Si el archivo aparece en gris, abre la app **Files** y tócalo ahí. Pregunta **Choose a certificate type**: elige **VPN & app user certificate**.',
  },
};

export const youNeedTheAddressThatYou = [
  'Necesitas la dirección que usas en casa, con su puerto. A menudo es “http://homeassistant.local:8123”.',
  'Añade solo tus propias redes. En la red Wi-Fi de un desconocido con el mismo nombre, la app no estaría protegida.',
];

export const wrongFingerprint = {
  symptom: 'La huella digital es distinta.',
  why: 'El archivo es uno anterior, o alguien ha puesto otro en su lugar.',
  wayOn: 'Quítalo, como se muestra abajo, y vuelve a obtener el archivo de Latchkey.',
};

export const atHomeWithWiFiOn = [
  'En casa, con el Wi-Fi activado, abre la app: aparece tu casa.',
  'Desactiva el Wi-Fi: vuelve a aparecer, ahora desde fuera y con la llave.',
  'Desconecta un minuto el cable de internet del router. En casa la app sigue funcionando.',
];

export const stickNotRead = {
  symptom: 'La memoria USB no aparece, o parece vacía.',
  why: 'Los teléfonos leen memorias en formato FAT32 o exFAT. Windows usa a menudo NTFS, que no pueden leer.',
  wayOn: 'Usa otra memoria USB, o escanea el código.',
};

export const inTheAppOpenSettingsCompanion = [
  'En la app abre **Settings** > **Companion App**, elige tu casa y después **Client Certificate**.',
  'Quita la llave ahí, o borra la app.',
  thenSwitchOff,
];

export const openChromeCertificateManagerLocalCertificates = [...removeFromChrome, thenOthers];

export const tapEncryptionCredentialsThenInstallA = {
  say: 'Toca **Encryption & credentials** y después **Install a certificate**.',
  otherwise: {
    say: 'En un teléfono Samsung toca **Install from phone storage**; en una tableta Samsung, **Install from device storage**.',
    search: 'certificado',
  },
};

export const ifLatchkeyRunsOnThisComputer = [
  'Si Latchkey funciona en este equipo, puede hacer todo esto por ti.',
  otherwiseCopyFileToThisComputer,
  mustAsk,
];

export const openSettingsSecurityPrivacyAndTap = {
  say: 'Abre **Settings** > **Security & privacy** y toca **More security settings**.',
  otherwise: {
    say: 'Puede llamarse **More security & privacy**, o **Other security settings** en un Samsung más antiguo.',
    search: 'certificado',
  },
};

export const stillWarns = {
  symptom: 'El navegador sigue advirtiendo que la conexión no es privada.',
  why: 'Ya estaba abierto, o tiene su propia lista y no mira en esta.',
  wayOn: 'Ciérralo del todo y vuelve a abrirlo. Firefox tiene su propia guía.',
};

export const itIsCalledCaCertificateOr = {
  symptom: 'Se llama **CA certificate**, o muestra un error enseguida.',
  why: '**CA certificate** es para otra cosa, y tu llave no puede ir ahí.',
  wayOn: 'Vuelve a la pantalla anterior y elige **VPN & app user certificate**.',
};

export const atHomeTheAddressStillLeads2 = {
  symptom: 'En casa, la dirección sigue llevando fuera.',
  why: 'El dispositivo busca los nombres en otro sitio: su propio DNS privado, el DNS seguro del navegador o una VPN.',
  wayOn: 'Desactívalo en el dispositivo, o usa allí la dirección interna de la app.',
};

export const someDevicesGoStraightInOthers = {
  symptom: 'Unos dispositivos entran directamente, otros siguen yendo por fuera.',
  why: 'El nombre público tiene también un número IPv6, y nada les ha dicho otro a esos dispositivos.',
  wayOn: 'Pon también el número IPv6 de la misma máquina, en el mismo lugar.',
};

export const theFileIsGreyAndCannot2 = {
  symptom: theFileIsGreyAndCannot,
  why: 'Android solo acepta los tipos de archivo que conoce, y una terminación equivocada oculta el tipo.',
  wayOn:
    'Cámbiale el nombre para que termine en “.p12”, o tócalo en la app **Files**. Si no, vuelve a obtenerlo.',
};

export const theBrowserWarnsThatTheConnection = {
  symptom: 'El navegador advierte que la conexión no es privada.',
  why: 'La máquina de casa no tiene un certificado para este nombre, o ninguno en el que el dispositivo confíe.',
  wayOn: 'Deshazlo, como se muestra abajo, y usa en su lugar la dirección interna en la app.',
};

export const keepTheNameUnderNameThis = {
  say: 'Deja el nombre en **Name this certificate** y toca **OK**. Indica que el certificado de usuario se ha instalado.',
  otherwise: {
    say: 'Si pregunta para qué es la llave, elige **VPN and apps**. Si pide un bloqueo de pantalla, configura uno y vuelve a empezar en el paso 2.',
  },
};

export const firstBuildTheLockAndSee = [
  'Construye primero la cerradura y comprueba que resiste. Solo entonces abre el puerto.',
  'Compara dos números: el exterior que muestra tu router, y el que muestra una página del tipo “cuál es mi IP”.',
  fixedNumber,
];

export const goToAddressAndChooseThe = [...testOnComputer, deleteFile];

export const getFileOntoTheDeviceFrom = {
  say: 'Lleva `{file}` al dispositivo: desde la página que abre el código, con una memoria USB o como lo hayas enviado. Va en **Downloads**.',
  otherwise: {
    say: 'Si el navegador advierte sobre el archivo, elige conservarlo. Desde una memoria USB, cópialo en **Downloads**.',
  },
};

export const openSettingsPrivacySecurityCertificatesManage = [
  openSettingsPrivacySecurityCertificatesManage2,
  'En **Your Certificates** elige la entrada que empieza por {keyName} y pulsa **Delete…**.',
  thenSwitchOff,
];

export const liteNumber = {
  symptom: 'El router menciona DS-Lite, o no muestra un número IPv4 propio.',
  why: 'Entonces IPv4 pasa por tu proveedor, y nada puede entrar por ahí.',
  wayOn:
    'Pide al proveedor un dual stack real. O elige el camino privado a través de Cloudflare, que no lo necesita.',
};

export const savedShell = {
  symptom: 'Home Assistant dice “No se pudo conectar” y nada pregunta qué llave usar.',
  why: 'El navegador muestra una página que guardó antes, así que no llega a la cerradura.',
  wayOn:
    'Abre `https://{address}/auth/providers` una vez y elige allí la llave. Después vuelve a `{address}`.',
};

export const doThisOnlyIfAProxy = [
  ...doThisOnlyIfAProxy2,
  'Tus dispositivos tienen que buscar los nombres con este programa: pon su número como servidor DNS en tu router.',
];

export const pageDoesNotOpen = {
  symptom: 'La página del código no se abre.',
  why: 'El teléfono tiene que estar en la misma red Wi-Fi que el equipo, y una red de invitados los separa. También pueden impedirlo un código antiguo o un firewall.',
  wayOn:
    'Conéctate a la red Wi-Fi del equipo y escanea un código nuevo. O lleva el archivo en una memoria USB.',
};

export const questionClosed = {
  symptom: 'Una página dice que tienes el acceso bloqueado, y nada pregunta qué llave usar.',
  why: 'El navegador ya estaba abierto antes de que llegara la llave, o alguien cerró la pregunta. Lo recuerda hasta que vuelve a iniciarse.',
  wayOn: 'Cierra el navegador del todo, vuelve a abrirlo y ve a `{address}`.',
};

export const renamedFile = {
  symptom: 'El archivo se llama “{file}.txt”, o tiene “(1)” en el nombre.',
  why: 'Algunos navegadores añaden una terminación a los archivos que no conocen. Un “(1)” solo significa que lo obtuviste dos veces.',
  wayOn:
    'Cámbiale el nombre para que termine en “.p12”. Si hay dos archivos, usa el más reciente y borra el otro.',
};

export const openTheHomeAssistantAppAnd = {
  say: 'Abre la app de Home Assistant y escribe `https://{address}`. Responde **Client Certificate Required**.',
  otherwise: {
    say: '¿Tu casa ya está en la app? Abre **Settings** > **Companion App**, elige tu casa y después **Client Certificate** > **Import Certificate**.',
    search: 'certificado',
  },
};

export const openSettingsSecurityPrivacyMoreSecurity = [
  openSettingsSecurityPrivacyMoreSecurity2,
  'Toca **User credentials**, después la entrada de esta llave y después **Uninstall**. En un Samsung se llama **User certificates**.',
  thenSwitchOff,
];

export const bringOurs = [
  onlyOwnCertificate,
  'Lleva {file} al dispositivo, desde la página del código o con una memoria USB. No contiene ningún secreto.',
  onlyOurs,
];

export const setAScreenLockIfThere = [
  'Configura un bloqueo de pantalla, si no hay ninguno: un PIN, un patrón o una contraseña. Android solo guarda llaves detrás de uno.',
  haveTheSixWordsReadyLatchkey,
  'El dispositivo tiene que pedir las seis palabras. Si no lo hace, cancela: no es el archivo correcto. Cancela también si advierte sobre un certificado de CA.',
];

export const sharedNumber = {
  symptom:
    'Los dos números son distintos, o el exterior empieza por 100.64 a 100.127, 10, 172.16 a 172.31 o 192.168.',
  why: 'Tu proveedor pone muchas casas detrás de un solo número (CGNAT). Ningún puerto de ese número es tuyo.',
  wayOn:
    'Pide al proveedor una dirección IPv4 pública. O elige el camino privado a través de Cloudflare, que no la necesita.',
};

export const wrongPassword = {
  symptom: 'Dice “contraseña incorrecta”, o algo parecido.',
  why: manyDevicesSayThisAboutAny,
  wayOn: typeThisDevicesSixWordsAgain,
};

export const theWayInFromEverywhereElse = [
  theWayInFromEverywhereElse2,
  theAddressYouUseAtHome,
  { value: 'El nombre de tu red Wi-Fi en casa', why: thisTellsTheAppWhenIt },
  theAppThenUsesTheInternal,
];

export const firefoxListsBothUnderYourCertificates = {
  putIn: [
    'Firefox muestra las dos en **Your Certificates**.',
    'Si le permites recordar la llave antigua para {address}, sigue usando esa. Por eso, quítala antes de probar la nueva.',
  ],
  takeOut: [
    openSettingsPrivacySecurityCertificatesManage2,
    'En **Your Certificates** elige “{oldKeyName}” y pulsa **Delete…**. Conserva la que empieza por “{keyName}”.',
    'En **Authentication Decisions** borra la línea de {address}, si la hay.',
    'Cierra todas las ventanas de Firefox y vuelve a abrirlo.',
  ],
};

export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns];

export const atHomeTheAppSaysThat = [
  {
    symptom: 'En casa la app dice que está desconectada.',
    why: 'Puede que no vea el nombre de la red Wi-Fi. Para eso necesita tu ubicación en todo momento.',
    wayOn:
      'Permite la ubicación en todo momento en los ajustes del dispositivo. Después vuelve a abrir la app.',
  },
  {
    symptom: 'La dirección interna no se abre.',
    why: 'Los nombres que terminan en “.local” no funcionan en todas las redes.',
    wayOn: 'Usa el número en lugar del nombre. Dale a Home Assistant uno fijo en tu router.',
  },
  {
    symptom: 'En casa sigue saliendo a internet.',
    why: 'La red Wi-Fi tiene un segundo nombre, por ejemplo uno para 5 GHz.',
    wayOn: 'Añade cada nombre que tenga tu red Wi-Fi.',
  },
];

export const onAndroid = {
  lead: 'Abre **Settings** > **Companion app** y elige tu casa. Con dos direcciones y el nombre de tu red Wi-Fi, la app funciona en todas partes.',
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
      value: 'El nombre de tu red Wi-Fi, o la dirección de hardware de tu router',
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
      say: 'Edge y Brave tienen la misma página: escribe “edge” o “brave” en lugar de “chrome”.',
      search: 'certificados',
    },
  },
  {
    say: 'Elige **Local certificates**, y ahí **Installed by you**.',
    otherwise: { say: 'En versiones anteriores es la lista de autoridades.', search: 'certificados' },
  },
  {
    say: 'Junto a **Trusted Certificates** pulsa **Import** y elige `{file}`.',
    otherwise: {
      say: 'Las otras listas tienen el mismo botón. Tiene que ser el primero.',
      search: 'certificados',
    },
  },
  {
    say: 'Pulsa el icono junto a `{authority}` y compara la huella digital SHA-256 con la de Latchkey.',
    otherwise: { say: 'Abre los detalles. La huella digital está al final.', search: 'certificados' },
  },
];

export const theNameKeepsAnOldNumber = [
  {
    symptom: 'El nombre se queda con un número antiguo.',
    why: 'Lo que lo escribe ha perdido su token, o ya no funciona.',
    wayOn: 'Mira su registro. Crea un token nuevo, ponlo ahí y borra el antiguo.',
  },
  sharedNumber,
  liteNumber,
];

export const openSettingsPrivacySecurityGoTo = [
  openSettingsPrivacySecurityGoTo2,
  {
    say: 'Elige **Your Certificates** y pulsa **Import…**.',
    otherwise: {
      say: 'Asegúrate de estar en **Your Certificates**: las otras listas tienen el mismo botón.',
    },
  },
  { say: 'Firefox pide el **Certificate File to Import**. Elige `{file}`.', otherwise: ifTheFileIsNotListed },
  {
    say: underPasswordTypeTheSixWords,
    otherwise: { say: 'Si Firefox pide antes su contraseña principal, es la que tú pusiste en Firefox.' },
  },
  {
    say: 'Ve a `{address}`. Elige la llave que empieza por `{keyName}`, deja marcado **Remember this decision** y pulsa **OK**.',
    otherwise: { say: 'Si no pregunta nada, cierra todas las ventanas de Firefox y vuelve a abrirlo.' },
  },
];

export const theTwoNumbersDifferOrThe = [
  sharedNumber,
  liteNumber,
  {
    symptom: 'Se abre desde fuera, pero no desde tu propia red Wi-Fi.',
    why: 'Algunos routers no pueden devolver hacia dentro una conexión que viene de dentro.',
    wayOn: 'No es culpa de la cerradura. En casa, usa la dirección interna en la app.',
  },
  {
    symptom: 'El router dice que el puerto 443 está ocupado.',
    why: 'Su propia página para el acceso desde fuera, u otro dispositivo, ya usa ese puerto.',
    wayOn:
      'Desactiva la página del router para el acceso desde fuera. De todos modos, no debería estar abierta a todos.',
  },
];

export const itSaysWrongPasswordOrSomething = [
  wrongPassword,
  {
    symptom: 'Latchkey dice que Firefox sigue abierto.',
    why: 'Mientras funciona, Firefox retiene su lista de llaves, y un cambio desde fuera podría dañarla.',
    wayOn:
      'Cierra todas las ventanas de Firefox, espera unos segundos y deja que Latchkey lo intente de nuevo.',
  },
  {
    symptom: 'La llave no aparece después de importarla.',
    why: 'Firefox puede tener varios perfiles, cada uno con sus propias llaves.',
    wayOn: 'Abre Firefox como lo haces siempre e importa allí la llave.',
  },
  questionClosed,
  savedShell,
  renamedFile,
];

export const firefox2 = {
  label: 'Firefox',
  title: 'Confiar en tu casa en Firefox',
  lead: 'Firefox sigue la lista del equipo si una casilla está marcada. Normalmente lo está.',
  needs: ['Firefox 120 o posterior. Las palabras de menú de abajo son de la versión 153.'],
  before: [onlyOwnCertificate, 'Sigue primero los pasos para el equipo: Firefox mira ahí.'],
  steps: [
    {
      say: 'Abre **Settings** > **Privacy & Security** y ve a **Certificates**.',
      otherwise: { say: 'Las palabras pueden variar en versiones anteriores.', search: 'certificados' },
    },
    {
      say: 'Marca **Allow Firefox to automatically trust third-party root certificates you install**.',
      otherwise: { say: 'Si falta la casilla, sigue la guía para Firefox en Linux: ahí es igual.' },
    },
    {
      say: 'Cierra Firefox, vuelve a abrirlo y ve a `{address}`.',
      otherwise: { say: 'Si sigue advirtiendo, mira si el propio equipo confía en tu casa.' },
    },
  ],
  wrong: [stillWarns, wrongFingerprint],
  test: seeItWork,
  remove: ['Quita la confianza en el equipo. Firefox hace lo mismo.', thenOthers],
};

export const firefox = {
  label: 'Firefox',
  title: firefoxOnYourComputer,
  lead: 'Firefox suele encontrar también la llave del sistema. Si no lo hace, dale la suya propia.',
  needs: firefoxForDesktopComputersTheMenu,
  before: [
    'Firefox suele encontrar también la llave del sistema. Ve primero a `{address}` y mira si pregunta.',
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
