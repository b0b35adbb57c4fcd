/** What several guides say in the same words. */

export const yourRoutersPassword = 'Le mot de passe de votre routeur.';

export const firefoxOnYourComputer = 'Firefox sur votre ordinateur';

export const theListHoldsBothKeys = ['La liste contient les deux clés.'];

export const deleteTheEntryInTheRouter = 'Supprimez l’entrée dans le routeur.';

export const chooseFileInDownloads2 = 'Choisissez `{file}` dans **Downloads**.';

export const theFileIsGreyAndCannot = 'Le fichier est grisé et ne peut pas être choisi.';

export const thisTellsTheAppWhenIt = 'C’est à cela que l’application voit qu’elle est à la maison.';

export const deleteTheEntryThatBeginsWith = 'Supprimez l’entrée qui commence par {keyName}.';

export const theHomeAssistantAppWithYour = ['L’application Home Assistant, avec votre maison dedans.'];

export const yourOwnPublicIpvAddressWhich = 'Votre propre adresse IPv4 publique, qui peut changer.';

export const switchWiFiOffForA = 'Désactivez un moment le Wi-Fi, comme si vous n’étiez pas chez vous.';

export const theHomeAssistantAppInVersion = 'L’application Home Assistant en version 2026.8 ou plus récente.';

export const anyMacItComesWithThe = ['N’importe quel Mac. Le programme Trousseaux d’accès en fait partie.'];

export const yourHomesLoginPageAppearsSwitch =
  'La page de connexion de votre maison apparaît. Réactivez le Wi-Fi.';

export const pressTheWindowsKeyTypeCertmgr =
  'Appuyez sur la touche Windows, tapez `certmgr.msc` et ouvrez-le.';

export const windowsOrYouDoNotNeed = ['Windows 10 ou 11. Il n’est pas nécessaire d’être administrateur.'];

export const theWordsMayDifferTheDashboard = {
  say: 'Les mots peuvent différer. Le tableau de bord l’affiche aussi.',
};

export const theWayInFromEverywhereElse2 = {
  why: 'L’accès depuis partout ailleurs. C’est ici que la clé sert.',
};

export const haveTheSixWordsReadyLatchkey =
  'Préparez les six mots : Latchkey les affiche sur votre ordinateur.';

export const deleteOldkeynameKeepTheOneThat =
  'Supprimez « {oldKeyName} ». Gardez celle qui commence par « {keyName} ».';

export const theAddressGoesInAsTwo = {
  say: 'L’adresse se saisit en deux parties, coupée à son premier point.',
};

export const openKeychainAccessAndChooseLogin =
  'Ouvrez Trousseaux d’accès et choisissez **login** et **My Certificates**.';

export const deleteFile =
  'Supprimez le fichier {file} une fois que la clé fonctionne. L’appareil garde sa clé.';

export const theAppDoesNotMentionA =
  'L’application ne parle pas de clé. Elle dit seulement qu’elle ne peut pas se connecter.';

export const otherwiseCopyFileToThisComputer =
  'Sinon, copiez {file} sur cet ordinateur, et préparez les six mots.';

export const openChromeCertificateManagerAndChoose =
  'Ouvrez `chrome://certificate-manager` et choisissez **Your certificates**.';

export const anAccountThere = ['Un compte chez ce service.', yourOwnPublicIpvAddressWhich];

export const enterTheNumberOfTheFritz =
  'Saisissez de nouveau le numéro de la FRITZ!Box elle-même comme **Local DNS server**.';

export const typeChromeCertificateManagerInThe =
  'Tapez `chrome://certificate-manager` dans la barre d’adresse, et appuyez sur Entrée.';

export const switchBluetoothAndWiFiOff =
  'Désactivez le Bluetooth et le Wi-Fi sur le téléphone, ou laissez le téléphone à la maison.';

export const yourOwnChromebookASchoolOr = [
  'Votre propre Chromebook. Une école ou une entreprise peut avoir verrouillé ces réglages.',
];

export const firefoxForDesktopComputersTheMenu = [
  'Firefox pour ordinateur. Les mots de menu ci-dessous viennent de la version 153.',
];

export const thenSwitchOff = 'Si l’appareil est perdu ou donné, désactivez aussi sa clé dans Latchkey.';

export const fixedNumber =
  'Donnez à la machine un numéro fixe dans votre routeur, pour que {local} reste juste.';

export const chromeChromiumEdgeOrBraveThe = [
  'Chrome, Chromium, Edge ou Brave. Les mots de menu ci-dessous viennent de la version 156.',
];

export const ifTheFileIsNotListed = {
  say: 'Si le fichier n’est pas dans la liste, son nom ne finit pas par « .p12 ». Renommez-le.',
};

export const theAppKeepsOneKeyFor =
  'L’application garde une clé par maison : la nouvelle prend la place de l’ancienne.';

export const openAddressAndChooseTheKey =
  'Ouvrez `{address}` et choisissez la clé qui commence par « {keyName} », si la question est posée.';

export const mustAsk = 'L’appareil doit demander les six mots. Sinon, annulez : ce n’est pas le bon fichier.';

export const browserAsksAgain =
  'Fermez toutes les fenêtres du navigateur et rouvrez-le. Choisissez « {keyName} » quand la question est posée.';

export const openSettingsPrivacySecurityCertificatesManage2 =
  'Ouvrez **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.';

export const theRecommendedWayAtHomeThe =
  'Le moyen recommandé. À la maison, l’application entre directement. Partout ailleurs, elle présente sa clé.';

export const androidKeepsBothKeysKeepThe =
  'Android garde les deux clés. Gardez le nom proposé pour la nouvelle : c’est lui qui les distingue.';

export const onlyWithCertificate =
  'Ne le faites que si, chez vous, un proxy répond à `{address}` avec un certificat auquel vos appareils font confiance.';

export const onlyOurs =
  'N’utilisez que le fichier de Latchkey. Le fichier d’un inconnu lui permettrait de se faire passer pour votre maison.';

export const thenOthers =
  'Les clés restent comme elles sont. Sans cette confiance, l’appareil vous met en garde avant d’afficher votre maison.';

export const goToAddressUnderSelectA =
  'Allez à `{address}`. Sous **Select a certificate**, choisissez la clé qui commence par `{keyName}`.';

export const underPasswordTypeTheSixWords =
  'Sous **Password**, tapez les six mots, en minuscules, avec des traits d’union entre eux. Appuyez sur **OK**.';

export const yourRoutersPassword2 = [
  yourRoutersPassword,
  'Votre propre adresse IPv4 publique. Pour savoir si vous en avez une, comparez d’abord deux numéros.',
];

export const ifLatchkeyRunsOnThisComputer2 =
  'Si Latchkey tourne sur cet ordinateur, il peut tout faire à votre place. Firefox doit alors être fermé.';

export const openSettingsSecurityPrivacyMoreSecurity2 =
  'Ouvrez **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.';

export const onlyOwnCertificate =
  'Vous n’en avez besoin que si le proxy de votre maison a un certificat créé par Latchkey. Avec Let’s Encrypt, ignorez cette partie.';

export const openChromeCertificateManagerYourCertificates =
  'Ouvrez `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.';

export const theWordsMayDifferItAsks = {
  say: 'Les mots peuvent différer : c’est le mot de passe du certificat qui est demandé. Ce sont les six mots.',
};

export const restartTheRouterSoThatIt = [
  'Redémarrez le routeur, pour qu’il reçoive peut-être un nouveau numéro.',
  'Quelques minutes plus tard, {address} s’ouvre de nouveau de l’extérieur.',
];

export const seeItWork = [
  'Allez à `{address}` dans le navigateur ou l’application que vous utilisez.',
  'Votre maison s’ouvre sans avertissement, et demande la clé comme d’habitude.',
];

export const removeFromChrome = [
  'Ouvrez `chrome://certificate-manager` > **Local certificates** > **Installed by you**.',
  'Appuyez sur la corbeille à côté de `{authority}`.',
];

export const theWordsMayDifferSearchThe =
  'Les mots peuvent différer : cherchez « URL » dans les réglages de l’application. Gardez deux noms différents, un pour l’intérieur et un pour l’extérieur.';

export const ifItRejectsTheWordsCheck = {
  say: 'Si les mots sont refusés, vérifiez-les : en minuscules, avec les traits d’union, et pour cet appareil. Sinon, récupérez de nouveau le fichier.',
};

export const theAppThenUsesTheInternal = {
  why: 'L’application n’utilise alors l’adresse interne que sur le réseau de votre maison. Pour cela, elle demande à connaître votre position en permanence.',
};

export const manyDevicesSayThisAboutAny =
  'Beaucoup d’appareils le disent de tout fichier qu’ils ne savent pas lire. Une majuscule, un espace ou les mots d’un autre appareil ont le même effet.';

export const openSettingsCompanionAppAndChoose =
  'Ouvrez **Settings** > **Companion App** et choisissez votre maison. Deux adresses et le nom de votre Wi-Fi font marcher l’application partout.';

export const typeThisDevicesSixWordsAgain =
  'Tapez encore une fois les six mots de cet appareil, en minuscules, avec les traits d’union. Si rien n’y fait, récupérez de nouveau le fichier et utilisez le nouveau.';

export const nothingOfTheOldKeyIs =
  'Il ne reste rien de l’ancienne clé dans l’application. **Client Certificate** la nomme encore ? Enlevez-la, puis importez de nouveau la nouvelle.';

export const theAddressYouUseAtHome = {
  value: 'L’adresse que vous utilisez à la maison, avec son port',
  why: 'À la maison, l’application va directement à Home Assistant. Elle n’y a pas besoin de clé.',
};

export const ifNothingOpensPressCommandAnd = {
  say: 'Si rien ne s’ouvre, appuyez sur Commande et la barre d’espace, tapez « Trousseaux d’accès » et ouvrez-le. Choisissez ensuite **File** > **Import Items…**.',
};

export const switchWiFiOffOnA = [
  'Désactivez le Wi-Fi sur un téléphone et allez à `{address}` : avec la clé, cela s’ouvre.',
  'Essayez dans une fenêtre privée, sans clé : vous restez dehors.',
];

export const tapUserCredentialsThenOldkeynameThen =
  'Touchez **User credentials**, puis « {oldKeyName} », puis **Uninstall**. Chez Samsung, cela s’appelle **User certificates**. Gardez celle qui commence par « {keyName} ».';

export const haveTheSixWordsReadyLatchkey2 = [haveTheSixWordsReadyLatchkey, mustAsk];

export const asksForWords = {
  symptom: 'Un mot de passe ou six mots sont demandés.',
  why: 'Alors c’est un fichier de clé. Le fichier de confiance s’ouvre sans mot de passe.',
  wayOn: 'Revenez en arrière et choisissez `{file}`.',
};

export const openSettingsSecurityPrivacyMoreSecurity3 =
  'Ouvrez **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**. Les mots peuvent différer : cherchez « identifiants » dans les paramètres.';

export const doThisOnlyIfAProxy2 = [onlyWithCertificate, fixedNumber];

export const testOnComputer = [
  'Allez à `{address}` et choisissez la clé qui commence par « {keyName} ».',
  'La page de connexion de votre maison apparaît.',
  'Ouvrez la même adresse dans une fenêtre privée et ne choisissez aucune clé : vous restez dehors.',
];

export const atHomeSwitchWiFiOff = [
  'À la maison, désactivez puis réactivez le Wi-Fi, pour que l’appareil oublie l’ancienne réponse.',
  'Allez à `{address}` : cela s’ouvre sans avertissement.',
  'Loin de chez vous, ou sans Wi-Fi, cela s’ouvre comme avant.',
];

export const chooseVpnAppUserCertificateNot = {
  say: 'Choisissez **VPN & app user certificate**. Pas **CA certificate** : c’est autre chose.',
  otherwise: { say: 'Chez Samsung, cela s’appelle **VPN and app user certificate**.', search: 'certificat' },
};

export const testOnPhone = [switchWiFiOffForA, openAddressAndChooseTheKey, yourHomesLoginPageAppearsSwitch];

export const switchWiFiOffForA2 = [
  switchWiFiOffForA,
  'Ouvrez l’application Home Assistant.',
  'Votre maison apparaît. Réactivez le Wi-Fi.',
  deleteFile,
];

export const openSettingsPrivacySecurityGoTo2 = {
  say: 'Ouvrez **Settings** > **Privacy & Security**, allez à **Certificates** et appuyez sur **Manage certificates**.',
  otherwise: {
    say: 'Dans les versions plus anciennes, c’est **View Certificates…**.',
    search: 'certificats',
  },
};

export const underTypeThePasswordEnterThe = {
  say: 'Sous **Type the password**, tapez les six mots, en minuscules, avec des traits d’union entre eux. Touchez **OK**.',
  otherwise: { say: 'Si l’extraction semble bloquée, verrouillez l’écran et déverrouillez-le.' },
};

export const chooseFileInDownloads = {
  say: chooseFileInDownloads2,
  otherwise: {
    say: 'Si le fichier est grisé, ouvrez l’application **Files** et touchez-le. À la question **Choose a certificate type**, choisissez **VPN & app user certificate**.',
  },
};

export const youNeedTheAddressThatYou = [
  'Il vous faut l’adresse que vous utilisez à la maison, avec son port. C’est souvent « http://homeassistant.local:8123 ».',
  'N’ajoutez que vos propres réseaux. Sur le Wi-Fi d’un inconnu qui porterait le même nom, l’application ne serait pas protégée.',
];

export const wrongFingerprint = {
  symptom: 'L’empreinte est différente.',
  why: 'Le fichier est plus ancien, ou quelqu’un en a mis un autre à sa place.',
  wayOn: 'Enlevez-le comme indiqué ci-dessous, et récupérez de nouveau le fichier auprès de Latchkey.',
};

export const atHomeWithWiFiOn = [
  'À la maison, avec le Wi-Fi, ouvrez l’application : votre maison apparaît.',
  'Désactivez le Wi-Fi : elle apparaît de nouveau, cette fois de l’extérieur et avec la clé.',
  'Débranchez une minute le câble internet du routeur. À la maison, l’application marche encore.',
];

export const stickNotRead = {
  symptom: 'La clé USB n’apparaît pas, ou semble vide.',
  why: 'Les téléphones lisent les clés USB au format FAT32 ou exFAT. Windows utilise souvent NTFS, qu’ils ne savent pas lire.',
  wayOn: 'Utilisez une autre clé USB, ou scannez plutôt le code.',
};

export const inTheAppOpenSettingsCompanion = [
  'Dans l’application, ouvrez **Settings** > **Companion App**, choisissez votre maison, puis **Client Certificate**.',
  'Enlevez-y la clé, ou supprimez l’application.',
  thenSwitchOff,
];

export const openChromeCertificateManagerLocalCertificates = [...removeFromChrome, thenOthers];

export const tapEncryptionCredentialsThenInstallA = {
  say: 'Touchez **Encryption & credentials**, puis **Install a certificate**.',
  otherwise: {
    say: 'Sur un téléphone Samsung, touchez **Install from phone storage**, sur une tablette Samsung **Install from device storage**.',
    search: 'certificat',
  },
};

export const ifLatchkeyRunsOnThisComputer = [
  'Si Latchkey tourne sur cet ordinateur, il peut tout faire à votre place.',
  otherwiseCopyFileToThisComputer,
  mustAsk,
];

export const openSettingsSecurityPrivacyAndTap = {
  say: 'Ouvrez **Settings** > **Security & privacy** et touchez **More security settings**.',
  otherwise: {
    say: 'Cela s’appelle peut-être **More security & privacy**, ou **Other security settings** sur un Samsung plus ancien.',
    search: 'certificat',
  },
};

export const stillWarns = {
  symptom: 'Le navigateur avertit encore que la connexion n’est pas privée.',
  why: 'Il était déjà ouvert, ou il a sa propre liste et ne regarde pas dans celle-ci.',
  wayOn: 'Fermez-le complètement et rouvrez-le. Firefox a son propre guide.',
};

export const itIsCalledCaCertificateOr = {
  symptom: 'Cela s’appelle **CA certificate**, ou une erreur s’affiche tout de suite.',
  why: '**CA certificate** sert à autre chose, et votre clé ne peut pas y aller.',
  wayOn: 'Revenez un écran en arrière et choisissez **VPN & app user certificate**.',
};

export const atHomeTheAddressStillLeads2 = {
  symptom: 'À la maison, l’adresse mène toujours à l’extérieur.',
  why: 'L’appareil cherche les noms ailleurs : son propre DNS privé, le DNS sécurisé du navigateur, ou un VPN.',
  wayOn: 'Désactivez cela sur l’appareil, ou utilisez-y l’adresse intérieure de l’application.',
};

export const someDevicesGoStraightInOthers = {
  symptom: 'Certains appareils entrent directement, d’autres passent encore par l’extérieur.',
  why: 'Le nom public a aussi un numéro IPv6, et rien n’en a donné un autre à ces appareils.',
  wayOn: 'Saisissez aussi le numéro IPv6 de la même machine, au même endroit.',
};

export const theFileIsGreyAndCannot2 = {
  symptom: theFileIsGreyAndCannot,
  why: 'Android n’accepte que les genres de fichier qu’il connaît, et une mauvaise extension cache le genre.',
  wayOn:
    'Renommez-le pour qu’il finisse par « .p12 », ou touchez-le dans l’application **Files**. Sinon, récupérez-le de nouveau.',
};

export const theBrowserWarnsThatTheConnection = {
  symptom: 'Le navigateur avertit que la connexion n’est pas privée.',
  why: 'La machine chez vous n’a pas de certificat pour ce nom, ou aucun auquel l’appareil fait confiance.',
  wayOn: 'Annulez-le comme indiqué ci-dessous, et utilisez plutôt l’adresse intérieure dans l’application.',
};

export const keepTheNameUnderNameThis = {
  say: 'Gardez le nom sous **Name this certificate** et touchez **OK**. Android indique que le certificat utilisateur est installé.',
  otherwise: {
    say: 'Si l’on vous demande à quoi sert la clé, choisissez **VPN and apps**. Si un verrouillage de l’écran est demandé, définissez-en un et reprenez à l’étape 2.',
  },
};

export const firstBuildTheLockAndSee = [
  'Mettez d’abord la serrure en place et vérifiez qu’elle tient. N’ouvrez le port qu’ensuite.',
  'Comparez deux numéros : celui de l’extérieur dans votre routeur, et celui qu’affiche une page comme « quelle est mon adresse IP ».',
  fixedNumber,
];

export const goToAddressAndChooseThe = [...testOnComputer, deleteFile];

export const getFileOntoTheDeviceFrom = {
  say: 'Faites arriver `{file}` sur l’appareil : depuis la page derrière le code, depuis une clé USB, ou comme vous l’avez envoyé. Sa place est dans **Downloads**.',
  otherwise: {
    say: 'Si le navigateur met en garde contre le fichier, choisissez de le conserver. Depuis une clé USB, copiez-le dans **Downloads**.',
  },
};

export const openSettingsPrivacySecurityCertificatesManage = [
  openSettingsPrivacySecurityCertificatesManage2,
  'Dans **Your Certificates**, choisissez l’entrée qui commence par {keyName} et appuyez sur **Delete…**.',
  thenSwitchOff,
];

export const liteNumber = {
  symptom: 'Le routeur parle de DS-Lite, ou n’affiche pas de numéro IPv4 à lui.',
  why: 'Alors l’IPv4 passe par votre fournisseur, et rien ne peut entrer par là.',
  wayOn:
    'Demandez au fournisseur une vraie double pile (dual stack). Ou prenez le chemin privé par Cloudflare, qui n’en a pas besoin.',
};

export const savedShell = {
  symptom:
    'Home Assistant dit « Impossible de se connecter à Home Assistant », et aucune clé n’est demandée.',
  why: 'Le navigateur affiche une page qu’il a enregistrée plus tôt : il n’arrive donc jamais jusqu’à la serrure.',
  wayOn:
    'Ouvrez une fois `https://{address}/auth/providers` et choisissez-y la clé. Allez ensuite de nouveau à `{address}`.',
};

export const doThisOnlyIfAProxy = [
  ...doThisOnlyIfAProxy2,
  'Vos appareils doivent chercher les noms auprès de ce programme : indiquez son numéro comme serveur DNS dans votre routeur.',
];

export const pageDoesNotOpen = {
  symptom: 'La page derrière le code ne s’ouvre pas.',
  why: 'Le téléphone doit être sur le même Wi-Fi que l’ordinateur, et un Wi-Fi invité les sépare. Un ancien code ou un pare-feu peut aussi l’empêcher.',
  wayOn:
    'Rejoignez le Wi-Fi de l’ordinateur et scannez un nouveau code. Ou apportez le fichier sur une clé USB.',
};

export const questionClosed = {
  symptom: 'Une page dit que l’accès vous est bloqué, et aucune clé n’est demandée.',
  why: 'Le navigateur était déjà ouvert avant l’arrivée de la clé, ou quelqu’un a fermé la question. Il s’en souvient jusqu’à son prochain démarrage.',
  wayOn: 'Fermez complètement le navigateur, rouvrez-le et allez à `{address}`.',
};

export const renamedFile = {
  symptom: 'Le fichier s’appelle « {file}.txt », ou a « (1) » dans son nom.',
  why: 'Certains navigateurs ajoutent une extension aux fichiers qu’ils ne connaissent pas. Un « (1) » veut seulement dire que vous l’avez récupéré deux fois.',
  wayOn:
    'Renommez-le pour qu’il finisse par « .p12 ». S’il y a deux fichiers, utilisez le plus récent et supprimez l’autre.',
};

export const openTheHomeAssistantAppAnd = {
  say: 'Ouvrez l’application Home Assistant et saisissez `https://{address}`. Elle répond **Client Certificate Required**.',
  otherwise: {
    say: 'Votre maison est déjà dans l’application ? Ouvrez **Settings** > **Companion App**, choisissez votre maison, puis **Client Certificate** > **Import Certificate**.',
    search: 'certificat',
  },
};

export const openSettingsSecurityPrivacyMoreSecurity = [
  openSettingsSecurityPrivacyMoreSecurity2,
  'Touchez **User credentials**, puis l’entrée de cette clé, puis **Uninstall**. Chez Samsung, cela s’appelle **User certificates**.',
  thenSwitchOff,
];

export const bringOurs = [
  onlyOwnCertificate,
  'Faites arriver {file} sur l’appareil, depuis la page avec le code ou sur une clé USB. Il ne contient aucun secret.',
  onlyOurs,
];

export const setAScreenLockIfThere = [
  'Définissez un verrouillage de l’écran, s’il n’y en a pas : un code PIN, un schéma ou un mot de passe. Android ne garde des clés que derrière un verrouillage.',
  haveTheSixWordsReadyLatchkey,
  'L’appareil doit demander les six mots. Sinon, annulez : ce n’est pas le bon fichier. Annulez aussi en cas d’avertissement sur un certificat CA.',
];

export const sharedNumber = {
  symptom:
    'Les deux numéros diffèrent, ou celui de l’extérieur commence par 100.64 à 100.127, 10, 172.16 à 172.31, ou 192.168.',
  why: 'Votre fournisseur met beaucoup de maisons derrière un seul numéro (CGNAT). Aucun port de ce numéro n’est à vous.',
  wayOn:
    'Demandez au fournisseur une adresse IPv4 publique. Ou prenez le chemin privé par Cloudflare, qui n’en a pas besoin.',
};

export const wrongPassword = {
  symptom: 'Il est question d’un mot de passe erroné, ou de quelque chose d’approchant.',
  why: manyDevicesSayThisAboutAny,
  wayOn: typeThisDevicesSixWordsAgain,
};

export const theWayInFromEverywhereElse = [
  theWayInFromEverywhereElse2,
  theAddressYouUseAtHome,
  { value: 'Le nom de votre Wi-Fi à la maison', why: thisTellsTheAppWhenIt },
  theAppThenUsesTheInternal,
];

export const firefoxListsBothUnderYourCertificates = {
  putIn: [
    'Firefox affiche les deux sous **Your Certificates**.',
    'Si vous le laissez retenir l’ancienne clé pour {address}, il continue d’utiliser celle-là. Enlevez-la donc avant d’essayer la nouvelle.',
  ],
  takeOut: [
    openSettingsPrivacySecurityCertificatesManage2,
    'Dans **Your Certificates**, choisissez « {oldKeyName} » et appuyez sur **Delete…**. Gardez celle qui commence par « {keyName} ».',
    'Dans **Authentication Decisions**, supprimez la ligne de {address}, s’il y en a une.',
    'Fermez toutes les fenêtres de Firefox et rouvrez-le.',
  ],
};

export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns];

export const atHomeTheAppSaysThat = [
  {
    symptom: 'À la maison, l’application dit qu’elle est déconnectée.',
    why: 'Elle ne voit peut-être pas le nom du Wi-Fi. Pour cela, il lui faut votre position, en permanence.',
    wayOn: 'Autorisez la position en permanence dans les réglages de l’appareil. Puis rouvrez l’application.',
  },
  {
    symptom: 'L’adresse intérieure ne s’ouvre pas.',
    why: 'Les noms qui finissent par « .local » ne marchent pas sur tous les réseaux.',
    wayOn: 'Utilisez le numéro à la place du nom. Donnez à Home Assistant un numéro fixe dans votre routeur.',
  },
  {
    symptom: 'À la maison, cela passe encore par internet.',
    why: 'Le Wi-Fi a un deuxième nom, par exemple pour la bande de 5 GHz.',
    wayOn: 'Ajoutez chaque nom que porte votre Wi-Fi.',
  },
];

export const onAndroid = {
  lead: 'Ouvrez **Settings** > **Companion app** et choisissez votre maison. Deux adresses et le nom de votre Wi-Fi font marcher l’application partout.',
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
    { value: 'Le nom de votre Wi-Fi, ou l’adresse matérielle de votre routeur', why: thisTellsTheAppWhenIt },
    theAppThenUsesTheInternal,
  ],
  otherwise: theWordsMayDifferSearchThe,
};

export const importInChrome = [
  {
    say: typeChromeCertificateManagerInThe,
    otherwise: {
      say: 'Edge et Brave ont la même page : tapez « edge » ou « brave » à la place de « chrome ».',
      search: 'certificats',
    },
  },
  {
    say: 'Choisissez **Local certificates**, et là **Installed by you**.',
    otherwise: {
      say: 'Dans les versions plus anciennes, c’est la liste des autorités.',
      search: 'certificats',
    },
  },
  {
    say: 'À côté de **Trusted Certificates**, appuyez sur **Import** et choisissez `{file}`.',
    otherwise: {
      say: 'Les autres listes ont le même bouton. Il faut que ce soit le premier.',
      search: 'certificats',
    },
  },
  {
    say: 'Appuyez sur l’icône à côté de `{authority}` et comparez l’empreinte SHA-256 avec celle de Latchkey.',
    otherwise: { say: 'Elle ouvre les détails. L’empreinte est à la fin.', search: 'certificats' },
  },
];

export const theNameKeepsAnOldNumber = [
  {
    symptom: 'Le nom garde un ancien numéro.',
    why: 'Ce qui l’écrit a perdu son jeton, ou ne tourne plus.',
    wayOn: 'Regardez son journal. Créez un nouveau jeton, mettez-le en place, et supprimez l’ancien.',
  },
  sharedNumber,
  liteNumber,
];

export const openSettingsPrivacySecurityGoTo = [
  openSettingsPrivacySecurityGoTo2,
  {
    say: 'Choisissez **Your Certificates** et appuyez sur **Import…**.',
    otherwise: {
      say: 'Vérifiez que vous êtes bien dans **Your Certificates** : les autres listes ont le même bouton.',
    },
  },
  {
    say: 'Firefox affiche **Certificate File to Import**. Choisissez `{file}`.',
    otherwise: ifTheFileIsNotListed,
  },
  {
    say: underPasswordTypeTheSixWords,
    otherwise: {
      say: 'Si Firefox demande d’abord son mot de passe principal, c’est celui que vous avez vous-même défini dans Firefox.',
    },
  },
  {
    say: 'Allez à `{address}`. Choisissez la clé qui commence par `{keyName}`, gardez **Remember this decision** et appuyez sur **OK**.',
    otherwise: { say: 'Si rien n’est demandé, fermez toutes les fenêtres de Firefox et rouvrez-le.' },
  },
];

export const theTwoNumbersDifferOrThe = [
  sharedNumber,
  liteNumber,
  {
    symptom: 'Cela s’ouvre de l’extérieur, mais pas depuis votre propre Wi-Fi.',
    why: 'Certains routeurs ne savent pas renvoyer vers l’intérieur une connexion venue de l’intérieur.',
    wayOn: 'La serrure n’y est pour rien. À la maison, utilisez l’adresse intérieure dans l’application.',
  },
  {
    symptom: 'Le routeur dit que le port 443 est pris.',
    why: 'Sa propre page pour l’extérieur, ou un autre appareil, utilise déjà ce port.',
    wayOn:
      'Désactivez la page du routeur pour l’extérieur. De toute façon, elle ne devrait pas être ouverte à tous.',
  },
];

export const itSaysWrongPasswordOrSomething = [
  wrongPassword,
  {
    symptom: 'Latchkey dit que Firefox est encore ouvert.',
    why: 'Firefox retient sa liste de clés tant qu’il tourne, et une modification venue de l’extérieur pourrait l’abîmer.',
    wayOn: 'Fermez toutes les fenêtres de Firefox, attendez quelques secondes et laissez Latchkey réessayer.',
  },
  {
    symptom: 'La clé manque après l’importation.',
    why: 'Firefox peut avoir plusieurs profils, chacun avec ses propres clés.',
    wayOn: 'Ouvrez Firefox comme d’habitude et importez-y la clé.',
  },
  questionClosed,
  savedShell,
  renamedFile,
];

export const firefox2 = {
  label: 'Firefox',
  title: 'Faire confiance à votre maison dans Firefox',
  lead: 'Firefox suit la liste de l’ordinateur si une case est cochée. En général, elle l’est.',
  needs: ['Firefox 120 ou plus récent. Les mots de menu ci-dessous viennent de la version 153.'],
  before: [
    onlyOwnCertificate,
    'Suivez d’abord les étapes pour l’ordinateur : c’est cette liste que suit Firefox.',
  ],
  steps: [
    {
      say: 'Ouvrez **Settings** > **Privacy & Security** et allez à **Certificates**.',
      otherwise: {
        say: 'Les mots peuvent différer dans les versions plus anciennes.',
        search: 'certificats',
      },
    },
    {
      say: 'Cochez **Allow Firefox to automatically trust third-party root certificates you install**.',
      otherwise: { say: 'Si la case manque, suivez le guide pour Firefox sous Linux : c’est la même chose.' },
    },
    {
      say: 'Fermez Firefox, rouvrez-le et allez à `{address}`.',
      otherwise: {
        say: 'S’il vous met encore en garde, voyez si l’ordinateur lui-même fait confiance à votre maison.',
      },
    },
  ],
  wrong: [stillWarns, wrongFingerprint],
  test: seeItWork,
  remove: ['Retirez la confiance de l’ordinateur. Firefox suit.', thenOthers],
};

export const firefox = {
  label: 'Firefox',
  title: firefoxOnYourComputer,
  lead: 'En général, Firefox trouve aussi la clé du système. Sinon, donnez-lui la sienne.',
  needs: firefoxForDesktopComputersTheMenu,
  before: [
    'En général, Firefox trouve aussi la clé du système. Allez d’abord à `{address}` et voyez s’il demande une clé.',
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
