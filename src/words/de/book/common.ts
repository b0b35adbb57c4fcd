/** What several guides say in the same words. */

export const yourRoutersPassword = 'Das Passwort deines Routers.';

export const firefoxOnYourComputer = 'Firefox auf deinem Computer';

export const theListHoldsBothKeys = ['In der Liste stehen beide Schlüssel.'];

export const deleteTheEntryInTheRouter = 'Lösche den Eintrag im Router.';

export const chooseFileInDownloads2 = 'Wähle `{file}` in **Downloads**.';

export const theFileIsGreyAndCannot = 'Die Datei ist grau und lässt sich nicht wählen.';

export const thisTellsTheAppWhenIt = 'Daran merkt die App, dass sie zu Hause ist.';

export const deleteTheEntryThatBeginsWith = 'Lösche den Eintrag, der mit {keyName} anfängt.';

export const theHomeAssistantAppWithYour = ['Die Home-Assistant-App, mit deinem Zuhause darin.'];

export const yourOwnPublicIpvAddressWhich = 'Eine eigene öffentliche IPv4-Adresse, die sich ändern darf.';

export const switchWiFiOffForA = 'Schalte das WLAN kurz aus, als wärst du unterwegs.';

export const theHomeAssistantAppInVersion = 'Die Home-Assistant-App ab Version 2026.8.';

export const anyMacItComesWithThe = ['Jeder Mac. Das Programm Schlüsselbundverwaltung ist dabei.'];

export const yourHomesLoginPageAppearsSwitch =
  'Die Anmeldeseite deines Zuhauses erscheint. Schalte das WLAN wieder ein.';

export const pressTheWindowsKeyTypeCertmgr = 'Drücke die Windows-Taste, tippe `certmgr.msc` und öffne es.';

export const windowsOrYouDoNotNeed = ['Windows 10 oder 11. Administrator musst du dafür nicht sein.'];

export const theWordsMayDifferTheDashboard = {
  say: 'Die Wörter können abweichen. Das Dashboard zeigt sie auch.',
};

export const theWayInFromEverywhereElse2 = {
  why: 'Der Zugang von überall sonst. Hier wird der Schlüssel benutzt.',
};

export const haveTheSixWordsReadyLatchkey =
  'Halte die sechs Wörter bereit: Latchkey zeigt sie auf deinem Computer.';

export const deleteOldkeynameKeepTheOneThat =
  'Lösche „{oldKeyName}“. Behalte den, der mit „{keyName}“ anfängt.';

export const theAddressGoesInAsTwo = {
  say: 'Die Adresse kommt in zwei Teilen hinein, getrennt am ersten Punkt.',
};

export const openKeychainAccessAndChooseLogin =
  'Öffne die Schlüsselbundverwaltung und wähle **login** und **My Certificates**.';

export const deleteFile =
  'Lösche die Datei {file}, sobald der Schlüssel funktioniert. Das Gerät behält seinen Schlüssel.';

export const theAppDoesNotMentionA =
  'Die App erwähnt keinen Schlüssel. Sie sagt nur, dass sie keine Verbindung bekommt.';

export const otherwiseCopyFileToThisComputer =
  'Sonst kopiere {file} auf diesen Computer und halte die sechs Wörter bereit.';

export const openChromeCertificateManagerAndChoose =
  'Öffne `chrome://certificate-manager` und wähle **Your certificates**.';

export const anAccountThere = ['Ein Konto dort.', yourOwnPublicIpvAddressWhich];

export const enterTheNumberOfTheFritz =
  'Gib als **Local DNS server** wieder die Nummer der FRITZ!Box selbst ein.';

export const typeChromeCertificateManagerInThe =
  'Tippe `chrome://certificate-manager` in die Adresszeile und drücke die Eingabetaste.';

export const switchBluetoothAndWiFiOff =
  'Schalte am Handy Bluetooth und WLAN aus, oder lass das Handy zu Hause.';

export const yourOwnChromebookASchoolOr = [
  'Dein eigenes Chromebook. Eine Schule oder Firma hat diese Einstellungen vielleicht gesperrt.',
];

export const firefoxForDesktopComputersTheMenu = [
  'Firefox für Computer. Die Menüwörter unten sind aus Version 153.',
];

export const thenSwitchOff =
  'Ist das Gerät verloren oder weitergegeben, sperre auch seinen Schlüssel in Latchkey.';

export const fixedNumber =
  'Gib dem Computer in deinem Router eine feste Nummer, damit {local} richtig bleibt.';

export const chromeChromiumEdgeOrBraveThe = [
  'Chrome, Chromium, Edge oder Brave. Die Menüwörter unten sind aus Version 156.',
];

export const ifTheFileIsNotListed = {
  say: 'Steht die Datei nicht in der Liste, endet ihr Name nicht auf „.p12“. Benenne sie um.',
};

export const theAppKeepsOneKeyFor =
  'Die App hat für jedes Zuhause einen Schlüssel: Der neue nimmt den Platz des alten ein.';

export const openAddressAndChooseTheKey =
  'Öffne `{address}` und wähle den Schlüssel, der mit „{keyName}“ anfängt, falls du gefragt wirst.';

export const mustAsk =
  'Das Gerät muss nach den sechs Wörtern fragen. Tut es das nicht, brich ab: Es ist die falsche Datei.';

export const browserAsksAgain =
  'Schließe alle Fenster des Browsers und öffne ihn wieder. Wähle „{keyName}“, wenn er fragt.';

export const openSettingsPrivacySecurityCertificatesManage2 =
  'Öffne **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.';

export const theRecommendedWayAtHomeThe =
  'Der empfohlene Weg. Zu Hause kommt die App direkt hinein. Überall sonst zeigt sie ihren Schlüssel.';

export const androidKeepsBothKeysKeepThe =
  'Android behält beide Schlüssel. Lass den Namen stehen, den es für den neuen vorschlägt: Daran unterscheidest du die beiden.';

export const onlyWithCertificate =
  'Mach das nur, wenn zu Hause ein Proxy auf `{address}` antwortet, mit einem Zertifikat, dem deine Geräte vertrauen.';

export const onlyOurs =
  'Nimm nur die Datei von Latchkey. Mit seiner eigenen Datei könnte sich ein Fremder als dein Zuhause ausgeben.';

export const thenOthers =
  'Die Schlüssel bleiben, wie sie sind. Ohne dieses Vertrauen warnt dich das Gerät, bevor es dein Zuhause zeigt.';

export const goToAddressUnderSelectA =
  'Geh zu `{address}`. Wähle unter **Select a certificate** den Schlüssel, der mit `{keyName}` anfängt.';

export const underPasswordTypeTheSixWords =
  'Tippe unter **Password** die sechs Wörter, in Kleinbuchstaben mit Bindestrichen dazwischen. Drücke **OK**.';

export const yourRoutersPassword2 = [
  yourRoutersPassword,
  'Eine eigene öffentliche IPv4-Adresse. Ob du sie hast, zeigt der Vergleich zweier Nummern am Anfang.',
];

export const ifLatchkeyRunsOnThisComputer2 =
  'Läuft Latchkey auf diesem Computer, kann es das alles für dich tun. Firefox muss dafür geschlossen sein.';

export const openSettingsSecurityPrivacyMoreSecurity2 =
  'Öffne **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.';

export const onlyOwnCertificate =
  'Das brauchst du nur, wenn der eigene Proxy deines Zuhauses ein Zertifikat hat, das Latchkey ausgestellt hat. Mit Let’s Encrypt kannst du es überspringen.';

export const openChromeCertificateManagerYourCertificates =
  'Öffne `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.';

export const theWordsMayDifferItAsks = {
  say: 'Die Wörter können abweichen: Es fragt nach dem Passwort des Zertifikats. Das sind die sechs Wörter.',
};

export const restartTheRouterSoThatIt = [
  'Starte den Router neu, damit er vielleicht eine neue Nummer bekommt.',
  'Ein paar Minuten später öffnet sich {address} wieder von außen.',
];

export const seeItWork = [
  'Geh in dem Browser oder der App, die du benutzt, zu `{address}`.',
  'Sie öffnet sich ohne Warnung und fragt wie gewohnt nach dem Schlüssel.',
];

export const removeFromChrome = [
  'Öffne `chrome://certificate-manager` > **Local certificates** > **Installed by you**.',
  'Drücke auf den Papierkorb neben `{authority}`.',
];

export const theWordsMayDifferSearchThe =
  'Die Wörter können abweichen: Suche in den Einstellungen der App nach „URL“. Lass zwei verschiedene Namen stehen, einen für drinnen und einen für draußen.';

export const ifItRejectsTheWordsCheck = {
  say: 'Nimmt es die Wörter nicht an, prüfe sie: Kleinbuchstaben, Bindestriche dazwischen, und die für dieses Gerät. Sonst hole die Datei noch einmal.',
};

export const theAppThenUsesTheInternal = {
  why: 'Die App benutzt dann die innere Adresse nur in deinem Netzwerk zu Hause. Dafür bittet sie darum, jederzeit deinen Standort zu kennen.',
};

export const manyDevicesSayThisAboutAny =
  'Viele Geräte sagen das bei jeder Datei, die sie nicht lesen können. Ein Großbuchstabe, ein Leerzeichen oder die Wörter eines anderen Geräts wirken genauso.';

export const openSettingsCompanionAppAndChoose =
  'Öffne **Settings** > **Companion App** und wähle dein Zuhause. Mit zwei Adressen und dem Namen deines WLANs funktioniert die App überall.';

export const typeThisDevicesSixWordsAgain =
  'Tippe die sechs Wörter dieses Geräts noch einmal, in Kleinbuchstaben mit Bindestrichen. Hilft das nicht, hole die Datei noch einmal und nimm die neue.';

export const nothingOfTheOldKeyIs =
  'Vom alten Schlüssel bleibt in der App nichts zurück. Nennt **Client Certificate** ihn noch? Entferne ihn dort und importiere den neuen noch einmal.';

export const theAddressYouUseAtHome = {
  value: 'Die Adresse, die du zu Hause benutzt, mit ihrem Port',
  why: 'Zu Hause geht die App direkt zu Home Assistant. Dort braucht sie keinen Schlüssel.',
};

export const ifNothingOpensPressCommandAnd = {
  say: 'Öffnet sich nichts, drücke Befehlstaste und Leertaste, tippe „Schlüsselbundverwaltung“ und öffne sie. Wähle dann **File** > **Import Items…**.',
};

export const switchWiFiOffOnA = [
  'Schalte an einem Handy das WLAN aus und geh zu `{address}`: Mit dem Schlüssel öffnet sich dein Zuhause.',
  'Versuche es in einem privaten Fenster, ohne Schlüssel: Du bleibst draußen.',
];

export const tapUserCredentialsThenOldkeynameThen =
  'Tippe auf **User credentials**, dann auf „{oldKeyName}“, dann auf **Uninstall**. Ein Samsung nennt es **User certificates**. Behalte den, der mit „{keyName}“ anfängt.';

export const haveTheSixWordsReadyLatchkey2 = [haveTheSixWordsReadyLatchkey, mustAsk];

export const asksForWords = {
  symptom: 'Es fragt nach einem Passwort oder nach sechs Wörtern.',
  why: 'Dann ist es eine Schlüsseldatei. Die Vertrauensdatei öffnet sich ohne Passwort.',
  wayOn: 'Geh zurück und wähle `{file}`.',
};

export const openSettingsSecurityPrivacyMoreSecurity3 =
  'Öffne **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**. Die Wörter können abweichen: Suche in den Einstellungen nach „Anmeldedaten“.';

export const doThisOnlyIfAProxy2 = [onlyWithCertificate, fixedNumber];

export const testOnComputer = [
  'Geh zu `{address}` und wähle den Schlüssel, der mit „{keyName}“ anfängt.',
  'Die Anmeldeseite deines Zuhauses erscheint.',
  'Öffne dieselbe Adresse in einem privaten Fenster und wähle keinen Schlüssel: Du bleibst draußen.',
];

export const atHomeSwitchWiFiOff = [
  'Schalte zu Hause das WLAN aus und wieder ein, damit das Gerät die alte Antwort vergisst.',
  'Geh zu `{address}`: Sie öffnet sich ohne Warnung.',
  'Unterwegs oder mit ausgeschaltetem WLAN öffnet sie sich wie zuvor.',
];

export const chooseVpnAppUserCertificateNot = {
  say: 'Wähle **VPN & app user certificate**. Nicht **CA certificate**: Das ist etwas anderes.',
  otherwise: {
    say: 'Ein Samsung nennt es **VPN and app user certificate**.',
    search: 'Zertifikat',
  },
};

export const testOnPhone = [switchWiFiOffForA, openAddressAndChooseTheKey, yourHomesLoginPageAppearsSwitch];

export const switchWiFiOffForA2 = [
  switchWiFiOffForA,
  'Öffne die Home-Assistant-App.',
  'Dein Zuhause erscheint. Schalte das WLAN wieder ein.',
  deleteFile,
];

export const openSettingsPrivacySecurityGoTo2 = {
  say: 'Öffne **Settings** > **Privacy & Security**, geh zu **Certificates** und drücke **Manage certificates**.',
  otherwise: {
    say: 'In älteren Versionen steht **View Certificates…**.',
    search: 'Zertifikate',
  },
};

export const underTypeThePasswordEnterThe = {
  say: 'Gib unter **Type the password** die sechs Wörter ein, in Kleinbuchstaben mit Bindestrichen dazwischen. Tippe auf **OK**.',
  otherwise: {
    say: 'Bleibt es beim Extrahieren hängen, sperre den Bildschirm und entsperre ihn wieder.',
  },
};

export const chooseFileInDownloads = {
  say: chooseFileInDownloads2,
  otherwise: {
    say: 'Ist die Datei grau, öffne die App **Files** und tippe sie dort an. Sie fragt **Choose a certificate type**: Wähle **VPN & app user certificate**.',
  },
};

export const youNeedTheAddressThatYou = [
  'Du brauchst die Adresse, die du zu Hause benutzt, mit ihrem Port. Oft ist es „http://homeassistant.local:8123“.',
  'Füge nur deine eigenen Netzwerke hinzu. In einem fremden WLAN mit demselben Namen wäre die App nicht geschützt.',
];

export const wrongFingerprint = {
  symptom: 'Der Fingerabdruck ist ein anderer.',
  why: 'Die Datei ist eine ältere, oder jemand hat eine andere an ihre Stelle gesetzt.',
  wayOn: 'Entferne sie wieder, wie unten gezeigt, und hole die Datei noch einmal von Latchkey.',
};

export const atHomeWithWiFiOn = [
  'Öffne zu Hause, mit WLAN, die App: Dein Zuhause erscheint.',
  'Schalte das WLAN aus: Es erscheint wieder, jetzt von außen und mit dem Schlüssel.',
  'Zieh für eine Minute das Internetkabel des Routers. Zu Hause funktioniert die App weiter.',
];

export const stickNotRead = {
  symptom: 'Der USB-Stick erscheint nicht oder sieht leer aus.',
  why: 'Handys lesen Sticks im Format FAT32 oder exFAT. Windows nimmt oft NTFS, das sie nicht lesen können.',
  wayOn: 'Nimm einen anderen Stick, oder scanne stattdessen den Code.',
};

export const inTheAppOpenSettingsCompanion = [
  'Öffne in der App **Settings** > **Companion App**, wähle dein Zuhause, dann **Client Certificate**.',
  'Entferne den Schlüssel dort, oder lösche die App.',
  thenSwitchOff,
];

export const openChromeCertificateManagerLocalCertificates = [...removeFromChrome, thenOthers];

export const tapEncryptionCredentialsThenInstallA = {
  say: 'Tippe auf **Encryption & credentials**, dann auf **Install a certificate**.',
  otherwise: {
    say: 'Tippe auf einem Samsung-Handy auf **Install from phone storage**, auf einem Samsung-Tablet auf **Install from device storage**.',
    search: 'Zertifikat',
  },
};

export const ifLatchkeyRunsOnThisComputer = [
  'Läuft Latchkey auf diesem Computer, kann es das alles für dich tun.',
  otherwiseCopyFileToThisComputer,
  mustAsk,
];

export const openSettingsSecurityPrivacyAndTap = {
  say: 'Öffne **Settings** > **Security & privacy** und tippe auf **More security settings**.',
  otherwise: {
    say: 'Es heißt vielleicht **More security & privacy**, oder **Other security settings** auf einem älteren Samsung.',
    search: 'Zertifikat',
  },
};

export const stillWarns = {
  symptom: 'Der Browser warnt immer noch, dass die Verbindung nicht privat ist.',
  why: 'Er war schon offen, oder er hat eine eigene Liste und sieht in dieser nicht nach.',
  wayOn: 'Schließe ihn ganz und öffne ihn wieder. Firefox hat seine eigene Anleitung.',
};

export const itIsCalledCaCertificateOr = {
  symptom: 'Es heißt **CA certificate**, oder es zeigt sofort einen Fehler.',
  why: '**CA certificate** ist für etwas anderes, und dein Schlüssel kann dort nicht hin.',
  wayOn: 'Geh einen Bildschirm zurück und wähle **VPN & app user certificate**.',
};

export const atHomeTheAddressStillLeads2 = {
  symptom: 'Zu Hause führt die Adresse immer noch nach draußen.',
  why: 'Das Gerät schlägt Namen anderswo nach: in seinem eigenen privaten DNS, im sicheren DNS des Browsers oder über ein VPN.',
  wayOn: 'Schalte das auf dem Gerät aus, oder benutze dort die innere Adresse der App.',
};

export const someDevicesGoStraightInOthers = {
  symptom: 'Manche Geräte kommen direkt hinein, andere gehen immer noch außen herum.',
  why: 'Der öffentliche Name hat auch eine IPv6-Nummer, und nichts hat diesen Geräten eine andere genannt.',
  wayOn: 'Gib an derselben Stelle auch die IPv6-Nummer desselben Computers ein.',
};

export const theFileIsGreyAndCannot2 = {
  symptom: theFileIsGreyAndCannot,
  why: 'Android nimmt nur Arten von Dateien, die es kennt, und die falsche Endung verdeckt die Art.',
  wayOn:
    'Benenne sie um, sodass sie auf „.p12“ endet, oder tippe sie in der App **Files** an. Sonst hole sie noch einmal.',
};

export const theBrowserWarnsThatTheConnection = {
  symptom: 'Der Browser warnt, dass die Verbindung nicht privat ist.',
  why: 'Der Computer zu Hause hat kein Zertifikat für diesen Namen, oder keines, dem das Gerät vertraut.',
  wayOn: 'Mach es rückgängig, wie unten gezeigt, und benutze stattdessen die innere Adresse in der App.',
};

export const keepTheNameUnderNameThis = {
  say: 'Lass den Namen unter **Name this certificate** stehen und tippe auf **OK**. Es meldet, dass das Nutzerzertifikat installiert ist.',
  otherwise: {
    say: 'Fragt es, wofür der Schlüssel ist, wähle **VPN and apps**. Fragt es nach einer Bildschirmsperre, richte eine ein und fang wieder bei Schritt 2 an.',
  },
};

export const firstBuildTheLockAndSee = [
  'Baue zuerst das Schloss und sieh, dass es hält. Öffne erst dann den Port.',
  'Vergleiche zwei Nummern: die äußere in deinem Router und die, die eine Seite wie „Wie ist meine IP“ zeigt.',
  fixedNumber,
];

export const goToAddressAndChooseThe = [...testOnComputer, deleteFile];

export const getFileOntoTheDeviceFrom = {
  say: 'Bring `{file}` auf das Gerät: von der Seite hinter dem Code, von einem USB-Stick oder so, wie du sie geschickt hast. Sie gehört in **Downloads**.',
  otherwise: {
    say: 'Warnt der Browser vor der Datei, behalte sie. Von einem Stick kopiere sie in **Downloads**.',
  },
};

export const openSettingsPrivacySecurityCertificatesManage = [
  openSettingsPrivacySecurityCertificatesManage2,
  'Wähle in **Your Certificates** den Eintrag, der mit {keyName} anfängt, und drücke **Delete…**.',
  thenSwitchOff,
];

export const liteNumber = {
  symptom: 'Der Router erwähnt DS-Lite oder zeigt keine eigene IPv4-Nummer.',
  why: 'Dann läuft IPv4 über deinen Anbieter, und auf diesem Weg kann nichts hereinkommen.',
  wayOn:
    'Bitte den Anbieter um echtes Dual Stack. Oder nimm den privaten Weg über Cloudflare, der keins braucht.',
};

export const savedShell = {
  symptom:
    'Home Assistant sagt „Verbindung zu Home Assistant nicht möglich“, und nichts fragt nach einem Schlüssel.',
  why: 'Der Browser zeigt eine Seite, die er früher gespeichert hat, und kommt so nie bis zum Schloss.',
  wayOn:
    'Öffne einmal `https://{address}/auth/providers` und wähle dort den Schlüssel. Geh dann wieder zu `{address}`.',
};

export const doThisOnlyIfAProxy = [
  ...doThisOnlyIfAProxy2,
  'Deine Geräte müssen Namen bei diesem Programm nachschlagen: Trage in deinem Router seine Nummer als DNS-Server ein.',
];

export const pageDoesNotOpen = {
  symptom: 'Die Seite hinter dem Code öffnet sich nicht.',
  why: 'Das Handy muss im selben WLAN sein wie der Computer, und ein Gäste-WLAN trennt die beiden. Auch ein alter Code oder eine Firewall kann im Weg sein.',
  wayOn:
    'Wechsle in das WLAN des Computers und scanne einen neuen Code. Oder bring die Datei auf einem USB-Stick hinüber.',
};

export const questionClosed = {
  symptom: 'Eine Seite sagt, dass du blockiert bist, und nichts fragt nach einem Schlüssel.',
  why: 'Der Browser war schon offen, bevor der Schlüssel kam, oder jemand hat die Frage geschlossen. Das merkt er sich, bis er neu startet.',
  wayOn: 'Schließe den Browser ganz, öffne ihn wieder und geh zu `{address}`.',
};

export const renamedFile = {
  symptom: 'Die Datei heißt „{file}.txt“, oder in ihrem Namen steht „(1)“.',
  why: 'Manche Browser hängen an Dateien, die sie nicht kennen, eine Endung an. Eine „(1)“ heißt nur, dass du sie zweimal geholt hast.',
  wayOn:
    'Benenne sie um, sodass sie auf „.p12“ endet. Gibt es zwei Dateien, nimm die neuere und lösche die andere.',
};

export const openTheHomeAssistantAppAnd = {
  say: 'Öffne die Home-Assistant-App und gib `https://{address}` ein. Sie antwortet **Client Certificate Required**.',
  otherwise: {
    say: 'Ist dein Zuhause schon in der App? Öffne **Settings** > **Companion App**, wähle dein Zuhause, dann **Client Certificate** > **Import Certificate**.',
    search: 'Zertifikat',
  },
};

export const openSettingsSecurityPrivacyMoreSecurity = [
  openSettingsSecurityPrivacyMoreSecurity2,
  'Tippe auf **User credentials**, dann auf den Eintrag dieses Schlüssels, dann auf **Uninstall**. Ein Samsung nennt es **User certificates**.',
  thenSwitchOff,
];

export const bringOurs = [
  onlyOwnCertificate,
  'Bring {file} auf das Gerät, von der Seite mit dem Code oder auf einem USB-Stick. Sie enthält keine Geheimnisse.',
  onlyOurs,
];

export const setAScreenLockIfThere = [
  'Richte eine Bildschirmsperre ein, falls es keine gibt: PIN, Muster oder Passwort. Android bewahrt Schlüssel nur hinter einer auf.',
  haveTheSixWordsReadyLatchkey,
  'Das Gerät muss nach den sechs Wörtern fragen. Tut es das nicht, brich ab: Es ist die falsche Datei. Brich auch ab, wenn es vor einem CA-Zertifikat warnt.',
];

export const sharedNumber = {
  symptom:
    'Die beiden Nummern sind verschieden, oder die äußere fängt mit 100.64 bis 100.127, 10, 172.16 bis 172.31 oder 192.168 an.',
  why: 'Dein Anbieter setzt viele Anschlüsse hinter eine Nummer (CGNAT). Kein Port dieser Nummer gehört dir.',
  wayOn:
    'Bitte den Anbieter um eine öffentliche IPv4-Adresse. Oder nimm den privaten Weg über Cloudflare, der keine braucht.',
};

export const wrongPassword = {
  symptom: 'Es sagt „falsches Passwort“ oder etwas Ähnliches.',
  why: manyDevicesSayThisAboutAny,
  wayOn: typeThisDevicesSixWordsAgain,
};

export const theWayInFromEverywhereElse = [
  theWayInFromEverywhereElse2,
  theAddressYouUseAtHome,
  { value: 'Der Name deines WLANs zu Hause', why: thisTellsTheAppWhenIt },
  theAppThenUsesTheInternal,
];

export const firefoxListsBothUnderYourCertificates = {
  putIn: [
    'Firefox zeigt beide unter **Your Certificates**.',
    'Hat es sich für {address} den alten Schlüssel gemerkt, nimmt es weiter diesen. Entferne ihn also, bevor du den neuen ausprobierst.',
  ],
  takeOut: [
    openSettingsPrivacySecurityCertificatesManage2,
    'Wähle in **Your Certificates** „{oldKeyName}“ und drücke **Delete…**. Behalte den, der mit „{keyName}“ anfängt.',
    'Lösche in **Authentication Decisions** die Zeile von {address}, wenn es eine gibt.',
    'Schließe alle Fenster von Firefox und öffne es wieder.',
  ],
};

export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns];

export const atHomeTheAppSaysThat = [
  {
    symptom: 'Zu Hause sagt die App, dass sie keine Verbindung hat.',
    why: 'Vielleicht darf sie den Namen des WLANs nicht sehen. Dafür braucht sie jederzeit deinen Standort.',
    wayOn:
      'Erlaube in den Einstellungen des Geräts den Standort zu jeder Zeit. Öffne die App dann noch einmal.',
  },
  {
    symptom: 'Die innere Adresse öffnet sich nicht.',
    why: 'Namen, die auf „.local“ enden, funktionieren nicht in jedem Netzwerk.',
    wayOn: 'Nimm statt des Namens die Nummer. Gib Home Assistant dafür in deinem Router eine feste.',
  },
  {
    symptom: 'Zu Hause geht sie immer noch übers Internet.',
    why: 'Das WLAN hat einen zweiten Namen, etwa einen für 5 GHz.',
    wayOn: 'Füge jeden Namen hinzu, den dein WLAN hat.',
  },
];

export const onAndroid = {
  lead: 'Öffne **Settings** > **Companion app** und wähle dein Zuhause. Mit zwei Adressen und dem Namen deines WLANs funktioniert die App überall.',
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
      value: 'Der Name deines WLANs oder die Hardwareadresse deines Routers',
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
      say: 'Edge und Brave haben dieselbe Seite: Tippe „edge“ oder „brave“ statt „chrome“.',
      search: 'Zertifikate',
    },
  },
  {
    say: 'Wähle **Local certificates**, und dort **Installed by you**.',
    otherwise: {
      say: 'In älteren Versionen ist es die Liste der Zertifizierungsstellen.',
      search: 'Zertifikate',
    },
  },
  {
    say: 'Drücke neben **Trusted Certificates** auf **Import** und wähle `{file}`.',
    otherwise: {
      say: 'Die anderen Listen haben denselben Knopf. Es muss der erste sein.',
      search: 'Zertifikate',
    },
  },
  {
    say: 'Drücke auf das Symbol neben `{authority}` und vergleiche den SHA-256-Fingerabdruck mit dem in Latchkey.',
    otherwise: {
      say: 'Es öffnet die Einzelheiten. Der Fingerabdruck steht am Ende.',
      search: 'Zertifikate',
    },
  },
];

export const theNameKeepsAnOldNumber = [
  {
    symptom: 'Der Name behält eine alte Nummer.',
    why: 'Was sie schreibt, hat sein Token verloren oder läuft nicht mehr.',
    wayOn: 'Sieh in sein Protokoll. Erstelle ein neues Token, setze es ein und lösche das alte.',
  },
  sharedNumber,
  liteNumber,
];

export const openSettingsPrivacySecurityGoTo = [
  openSettingsPrivacySecurityGoTo2,
  {
    say: 'Wähle **Your Certificates** und drücke **Import…**.',
    otherwise: {
      say: 'Achte darauf, dass du in **Your Certificates** bist: Die anderen Listen haben denselben Knopf.',
    },
  },
  {
    say: 'Firefox öffnet das Fenster **Certificate File to Import**. Wähle `{file}`.',
    otherwise: ifTheFileIsNotListed,
  },
  {
    say: underPasswordTypeTheSixWords,
    otherwise: {
      say: 'Fragt Firefox zuerst nach seinem Hauptpasswort, ist das gemeint, das du selbst in Firefox festgelegt hast.',
    },
  },
  {
    say: 'Geh zu `{address}`. Wähle den Schlüssel, der mit `{keyName}` anfängt, lass **Remember this decision** stehen und drücke **OK**.',
    otherwise: {
      say: 'Wird nichts gefragt, schließe alle Fenster von Firefox und öffne es wieder.',
    },
  },
];

export const theTwoNumbersDifferOrThe = [
  sharedNumber,
  liteNumber,
  {
    symptom: 'Von außen öffnet es sich, aber nicht aus deinem eigenen WLAN.',
    why: 'Manche Router können eine Verbindung von innen nicht wieder nach innen schicken.',
    wayOn: 'Am Schloss liegt es nicht. Benutze zu Hause die innere Adresse in der App.',
  },
  {
    symptom: 'Der Router sagt, dass Port 443 schon belegt ist.',
    why: 'Seine eigene Seite für außen oder ein anderes Gerät benutzt diesen Port schon.',
    wayOn: 'Schalte die Seite des Routers für außen ab. Sie sollte ohnehin nicht für alle offen sein.',
  },
];

export const itSaysWrongPasswordOrSomething = [
  wrongPassword,
  {
    symptom: 'Latchkey sagt, dass Firefox noch offen ist.',
    why: 'Solange Firefox läuft, hält es seine Schlüsselliste fest, und eine Änderung von außen könnte sie beschädigen.',
    wayOn:
      'Schließe alle Fenster von Firefox, warte ein paar Sekunden und lass es Latchkey noch einmal versuchen.',
  },
  {
    symptom: 'Nach dem Import fehlt der Schlüssel.',
    why: 'Firefox kann mehrere Profile haben, jedes mit eigenen Schlüsseln.',
    wayOn: 'Öffne Firefox so, wie du es sonst tust, und importiere den Schlüssel dort.',
  },
  questionClosed,
  savedShell,
  renamedFile,
];

export const firefox2 = {
  label: 'Firefox',
  title: 'Deinem Zuhause in Firefox vertrauen',
  lead: 'Firefox folgt der Liste des Computers, wenn ein Häkchen gesetzt ist. Meist ist es das.',
  needs: ['Firefox ab Version 120. Die Menüwörter unten sind aus Version 153.'],
  before: [onlyOwnCertificate, 'Mach zuerst die Schritte für den Computer: Dort sieht Firefox nach.'],
  steps: [
    {
      say: 'Öffne **Settings** > **Privacy & Security** und geh zu **Certificates**.',
      otherwise: {
        say: 'In älteren Versionen können die Wörter abweichen.',
        search: 'Zertifikate',
      },
    },
    {
      say: 'Setze das Häkchen bei **Allow Firefox to automatically trust third-party root certificates you install**.',
      otherwise: {
        say: 'Fehlt das Kästchen, folge der Anleitung für Firefox unter Linux: Dort geht es genauso.',
      },
    },
    {
      say: 'Schließe Firefox, öffne es wieder und geh zu `{address}`.',
      otherwise: {
        say: 'Warnt es immer noch, sieh nach, ob der Computer selbst deinem Zuhause vertraut.',
      },
    },
  ],
  wrong: [stillWarns, wrongFingerprint],
  test: seeItWork,
  remove: ['Entferne das Vertrauen aus dem Computer. Firefox folgt ihm.', thenOthers],
};

export const firefox = {
  label: 'Firefox',
  title: firefoxOnYourComputer,
  lead: 'Firefox findet meist auch den Schlüssel des Systems. Wenn nicht, gib ihm einen eigenen.',
  needs: firefoxForDesktopComputersTheMenu,
  before: [
    'Firefox findet meist auch den Schlüssel des Systems. Geh zuerst zu `{address}` und sieh, ob es danach fragt.',
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
