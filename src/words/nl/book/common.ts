/** What several guides say in the same words. */

export const yourRoutersPassword = 'Het wachtwoord van je router.';

export const firefoxOnYourComputer = 'Firefox op je computer';

export const theListHoldsBothKeys = ['In de lijst staan beide sleutels.'];

export const deleteTheEntryInTheRouter = 'Verwijder de regel in de router.';

export const chooseFileInDownloads2 = 'Kies `{file}` in **Downloads**.';

export const theFileIsGreyAndCannot = 'Het bestand is grijs en niet te kiezen.';

export const thisTellsTheAppWhenIt = 'Hieraan herkent de app dat hij thuis is.';

export const deleteTheEntryThatBeginsWith = 'Verwijder het item dat met {keyName} begint.';

export const theHomeAssistantAppWithYour = ['De Home Assistant-app, met je huis erin.'];

export const yourOwnPublicIpvAddressWhich = 'Een eigen openbaar IPv4-adres, dat mag veranderen.';

export const switchWiFiOffForA = 'Zet wifi even uit, alsof je onderweg bent.';

export const theHomeAssistantAppInVersion = 'De Home Assistant-app, versie 2026.8 of nieuwer.';

export const anyMacItComesWithThe = ['Elke Mac. Het programma Sleutelhangertoegang zit erbij.'];

export const yourHomesLoginPageAppearsSwitch = 'De aanmeldpagina van je huis verschijnt. Zet wifi weer aan.';

export const pressTheWindowsKeyTypeCertmgr = 'Druk op de Windows-toets, typ `certmgr.msc` en open het.';

export const windowsOrYouDoNotNeed = ['Windows 10 of 11. Je hoeft geen beheerder te zijn.'];

export const theWordsMayDifferTheDashboard = {
  say: 'De woorden kunnen anders zijn. Het dashboard toont het ook.',
};

export const theWayInFromEverywhereElse2 = {
  why: 'De weg naar binnen vanaf overal elders. Hier wordt de sleutel gebruikt.',
};

export const haveTheSixWordsReadyLatchkey =
  'Houd de zes woorden bij de hand: Latchkey toont ze op je computer.';

export const deleteOldkeynameKeepTheOneThat =
  'Verwijder “{oldKeyName}”. Behoud de sleutel die met “{keyName}” begint.';

export const theAddressGoesInAsTwo = {
  say: 'Het adres gaat er in twee delen in, gesplitst bij de eerste punt.',
};

export const openKeychainAccessAndChooseLogin =
  'Open Sleutelhangertoegang en kies **login** en **My Certificates**.';

export const deleteFile = 'Wis het bestand {file} zodra de sleutel werkt. Het apparaat houdt zijn sleutel.';

export const theAppDoesNotMentionA =
  'De app zegt niets over een sleutel. Hij meldt alleen dat hij geen verbinding kan maken.';

export const otherwiseCopyFileToThisComputer =
  'Kopieer {file} anders naar deze computer, en houd de zes woorden bij de hand.';

export const openChromeCertificateManagerAndChoose =
  'Open `chrome://certificate-manager` en kies **Your certificates**.';

export const anAccountThere = ['Een account daar.', yourOwnPublicIpvAddressWhich];

export const enterTheNumberOfTheFritz =
  'Voer bij **Local DNS server** weer het nummer van de FRITZ!Box zelf in.';

export const typeChromeCertificateManagerInThe =
  'Typ `chrome://certificate-manager` in de adresbalk en druk op Enter.';

export const switchBluetoothAndWiFiOff =
  'Zet bluetooth en wifi op de telefoon uit, of laat de telefoon thuis.';

export const yourOwnChromebookASchoolOr = [
  'Je eigen Chromebook. Een school of bedrijf heeft deze instellingen misschien vergrendeld.',
];

export const firefoxForDesktopComputersTheMenu = [
  'Firefox voor computers. De menuwoorden hieronder komen uit versie 153.',
];

export const thenSwitchOff =
  'Raak je het apparaat kwijt of geef je het weg, schakel die sleutel dan ook in Latchkey uit.';

export const fixedNumber = 'Geef de machine een vast nummer in je router, zodat {local} blijft kloppen.';

export const chromeChromiumEdgeOrBraveThe = [
  'Chrome, Chromium, Edge of Brave. De menuwoorden hieronder komen uit versie 156.',
];

export const ifTheFileIsNotListed = {
  say: 'Staat het bestand er niet tussen, dan eindigt de naam niet op “.p12”. Geef het een andere naam.',
};

export const theAppKeepsOneKeyFor =
  'De app bewaart één sleutel per huis: de nieuwe komt in de plaats van de oude.';

export const openAddressAndChooseTheKey =
  'Open `{address}` en kies de sleutel die met “{keyName}” begint, als ernaar wordt gevraagd.';

export const mustAsk =
  'Het apparaat moet om de zes woorden vragen. Gebeurt dat niet, annuleer dan: het is het verkeerde bestand.';

export const browserAsksAgain =
  'Sluit alle vensters van de browser en open hem weer. Kies “{keyName}” als ernaar wordt gevraagd.';

export const openSettingsPrivacySecurityCertificatesManage2 =
  'Open **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.';

export const theRecommendedWayAtHomeThe =
  'De aanbevolen manier. Thuis gaat de app rechtstreeks naar binnen. Overal elders toont hij zijn sleutel.';

export const androidKeepsBothKeysKeepThe =
  'Android bewaart beide sleutels. Behoud de naam die het voor de nieuwe voorstelt: daaraan zijn de twee te onderscheiden.';

export const onlyWithCertificate =
  'Doe dit alleen als er thuis een proxy op `{address}` antwoordt, met een certificaat dat je apparaten vertrouwen.';

export const onlyOurs =
  'Gebruik alleen het bestand van Latchkey. Met het bestand van een vreemde kan die zich voordoen als je huis.';

export const thenOthers =
  'De sleutels blijven zoals ze zijn. Zonder dit vertrouwen waarschuwt het apparaat voordat het je huis toont.';

export const goToAddressUnderSelectA =
  'Ga naar `{address}`. Kies onder **Select a certificate** de sleutel die met `{keyName}` begint.';

export const underPasswordTypeTheSixWords =
  'Typ onder **Password** de zes woorden in kleine letters, met koppeltekens ertussen. Klik op **OK**.';

export const yourRoutersPassword2 = [
  yourRoutersPassword,
  'Een eigen openbaar IPv4-adres. Vergelijk eerst twee nummers om te weten of je het hebt.',
];

export const ifLatchkeyRunsOnThisComputer2 =
  'Draait Latchkey op deze computer, dan kan het dit allemaal voor je doen. Daarvoor moet Firefox gesloten zijn.';

export const openSettingsSecurityPrivacyMoreSecurity2 =
  'Open **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.';

export const onlyOwnCertificate =
  'Dit heb je alleen nodig als de eigen proxy van je huis een certificaat heeft dat Latchkey heeft gemaakt. Sla het met Let’s Encrypt over.';

export const openChromeCertificateManagerYourCertificates =
  'Open `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.';

export const theWordsMayDifferItAsks = {
  say: 'De woorden kunnen anders zijn: er wordt om het wachtwoord van het certificaat gevraagd. Dat zijn de zes woorden.',
};

export const restartTheRouterSoThatIt = [
  'Start de router opnieuw, zodat hij misschien een nieuw nummer krijgt.',
  'Een paar minuten later gaat {address} van buitenaf weer open.',
];

export const seeItWork = [
  'Ga naar `{address}` in de browser of app die je gebruikt.',
  'Het gaat zonder waarschuwing open en vraagt zoals altijd om de sleutel.',
];

export const removeFromChrome = [
  'Open `chrome://certificate-manager` > **Local certificates** > **Installed by you**.',
  'Klik op de prullenbak naast `{authority}`.',
];

export const theWordsMayDifferSearchThe =
  'De woorden kunnen anders zijn: zoek in de instellingen van de app naar “URL”. Gebruik twee verschillende namen, een voor binnen en een voor buiten.';

export const ifItRejectsTheWordsCheck = {
  say: 'Worden de woorden geweigerd, controleer ze dan: kleine letters, met koppeltekens, en die van dit apparaat. Helpt dat niet, haal het bestand dan opnieuw op.',
};

export const theAppThenUsesTheInternal = {
  why: 'Dan gebruikt de app het interne adres alleen op je thuisnetwerk. Daarvoor vraagt hij om altijd je locatie te mogen weten.',
};

export const manyDevicesSayThisAboutAny =
  'Veel apparaten zeggen dit over elk bestand dat ze niet kunnen lezen. Een hoofdletter, een spatie of de woorden van een ander apparaat geven hetzelfde resultaat.';

export const openSettingsCompanionAppAndChoose =
  'Open **Settings** > **Companion App** en kies je huis. Met twee adressen en de naam van je wifi werkt de app overal.';

export const typeThisDevicesSixWordsAgain =
  'Typ de zes woorden van dit apparaat opnieuw, in kleine letters met koppeltekens. Helpt dat niet, haal het bestand dan opnieuw op en gebruik het nieuwe.';

export const nothingOfTheOldKeyIs =
  'Van de oude sleutel blijft niets in de app achter. Noemt **Client Certificate** hem nog? Verwijder hem daar en importeer de nieuwe nog eens.';

export const theAddressYouUseAtHome = {
  value: 'Het adres dat je thuis gebruikt, met de poort erbij',
  why: 'Thuis gaat de app rechtstreeks naar Home Assistant. Daar heeft hij geen sleutel nodig.',
};

export const ifNothingOpensPressCommandAnd = {
  say: 'Opent er niets, druk dan op Command en de spatiebalk, typ “Sleutelhangertoegang” en open het. Kies dan **File** > **Import Items…**.',
};

export const switchWiFiOffOnA = [
  'Zet wifi uit op een telefoon en ga naar `{address}`: met de sleutel gaat het open.',
  'Probeer het in een privévenster, zonder sleutel: je komt er niet in.',
];

export const tapUserCredentialsThenOldkeynameThen =
  'Tik op **User credentials**, dan op “{oldKeyName}”, dan op **Uninstall**. Op een Samsung heet het **User certificates**. Behoud de sleutel die met “{keyName}” begint.';

export const haveTheSixWordsReadyLatchkey2 = [haveTheSixWordsReadyLatchkey, mustAsk];

export const asksForWords = {
  symptom: 'Er wordt om een wachtwoord of om zes woorden gevraagd.',
  why: 'Dan is het een sleutelbestand. Het vertrouwensbestand gaat zonder wachtwoord open.',
  wayOn: 'Ga terug en kies `{file}`.',
};

export const openSettingsSecurityPrivacyMoreSecurity3 =
  'Open **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**. De woorden kunnen anders zijn: zoek in de instellingen naar “inloggegevens”.';

export const doThisOnlyIfAProxy2 = [onlyWithCertificate, fixedNumber];

export const testOnComputer = [
  'Ga naar `{address}` en kies de sleutel die met “{keyName}” begint.',
  'De aanmeldpagina van je huis verschijnt.',
  'Open hetzelfde adres in een privévenster en kies geen sleutel: je komt er niet in.',
];

export const atHomeSwitchWiFiOff = [
  'Zet thuis wifi uit en weer aan, zodat het apparaat het oude antwoord vergeet.',
  'Ga naar `{address}`: het gaat zonder waarschuwing open.',
  'Onderweg, of met wifi uit, gaat het open zoals voorheen.',
];

export const chooseVpnAppUserCertificateNot = {
  say: 'Kies **VPN & app user certificate**. Niet **CA certificate**: dat is iets anders.',
  otherwise: { say: 'Op een Samsung heet het **VPN and app user certificate**.', search: 'certificaat' },
};

export const testOnPhone = [switchWiFiOffForA, openAddressAndChooseTheKey, yourHomesLoginPageAppearsSwitch];

export const switchWiFiOffForA2 = [
  switchWiFiOffForA,
  'Open de Home Assistant-app.',
  'Je huis verschijnt. Zet wifi weer aan.',
  deleteFile,
];

export const openSettingsPrivacySecurityGoTo2 = {
  say: 'Open **Settings** > **Privacy & Security**, ga naar **Certificates** en klik op **Manage certificates**.',
  otherwise: { say: 'In oudere versies staat **View Certificates…**.', search: 'certificaten' },
};

export const underTypeThePasswordEnterThe = {
  say: 'Voer onder **Type the password** de zes woorden in, in kleine letters met koppeltekens ertussen. Tik op **OK**.',
  otherwise: {
    say: 'Blijft het hangen bij het uitpakken, vergrendel het scherm dan en ontgrendel het weer.',
  },
};

export const chooseFileInDownloads = {
  say: chooseFileInDownloads2,
  otherwise: {
    say: 'Is het bestand grijs, open dan de app **Files** en tik het daar aan. Er verschijnt **Choose a certificate type**: kies **VPN & app user certificate**.',
  },
};

export const youNeedTheAddressThatYou = [
  'Je hebt het adres nodig dat je thuis gebruikt, met de poort erbij. Vaak is dat “http://homeassistant.local:8123”.',
  'Voeg alleen je eigen netwerken toe. Op de wifi van een vreemde met dezelfde naam zou de app niet beveiligd zijn.',
];

export const wrongFingerprint = {
  symptom: 'De vingerafdruk is anders.',
  why: 'Het is een ouder bestand, of iemand heeft er een ander voor in de plaats gezet.',
  wayOn: 'Verwijder het weer, zoals hieronder staat, en haal het bestand opnieuw op bij Latchkey.',
};

export const atHomeWithWiFiOn = [
  'Open thuis, met wifi aan, de app: je huis verschijnt.',
  'Zet wifi uit: het verschijnt weer, nu van buitenaf en met de sleutel.',
  'Trek een minuut lang de internetkabel uit de router. Thuis werkt de app nog steeds.',
];

export const stickNotRead = {
  symptom: 'De USB-stick verschijnt niet, of lijkt leeg.',
  why: 'Telefoons lezen sticks met de indeling FAT32 of exFAT. Windows gebruikt vaak NTFS, en dat kunnen ze niet lezen.',
  wayOn: 'Gebruik een andere stick, of scan in plaats daarvan de code.',
};

export const inTheAppOpenSettingsCompanion = [
  'Open in de app **Settings** > **Companion App**, kies je huis, en dan **Client Certificate**.',
  'Verwijder de sleutel daar, of verwijder de app.',
  thenSwitchOff,
];

export const openChromeCertificateManagerLocalCertificates = [...removeFromChrome, thenOthers];

export const tapEncryptionCredentialsThenInstallA = {
  say: 'Tik op **Encryption & credentials**, en dan op **Install a certificate**.',
  otherwise: {
    say: 'Tik op een telefoon van Samsung op **Install from phone storage**, op een tablet van Samsung op **Install from device storage**.',
    search: 'certificaat',
  },
};

export const ifLatchkeyRunsOnThisComputer = [
  'Draait Latchkey op deze computer, dan kan het dit allemaal voor je doen.',
  otherwiseCopyFileToThisComputer,
  mustAsk,
];

export const openSettingsSecurityPrivacyAndTap = {
  say: 'Open **Settings** > **Security & privacy** en tik op **More security settings**.',
  otherwise: {
    say: 'Misschien heet het **More security & privacy**, of **Other security settings** op een oudere Samsung.',
    search: 'certificaat',
  },
};

export const stillWarns = {
  symptom: 'De browser waarschuwt nog steeds dat de verbinding niet privé is.',
  why: 'Hij was al open, of hij heeft een eigen lijst en kijkt niet in deze.',
  wayOn: 'Sluit hem helemaal en open hem weer. Firefox heeft een eigen handleiding.',
};

export const itIsCalledCaCertificateOr = {
  symptom: 'Het heet **CA certificate**, of er komt meteen een foutmelding.',
  why: '**CA certificate** is voor iets anders, en je sleutel kan daar niet in.',
  wayOn: 'Ga één scherm terug en kies **VPN & app user certificate**.',
};

export const atHomeTheAddressStillLeads2 = {
  symptom: 'Thuis leidt het adres nog steeds naar buiten.',
  why: 'Het apparaat zoekt namen ergens anders op: via zijn eigen privé-DNS, de beveiligde DNS van de browser, of een VPN.',
  wayOn: 'Schakel dat op het apparaat uit, of gebruik daar het interne adres van de app.',
};

export const someDevicesGoStraightInOthers = {
  symptom: 'Sommige apparaten gaan rechtstreeks naar binnen, andere gaan nog steeds naar buiten.',
  why: 'De openbare naam heeft ook een IPv6-nummer, en niets heeft die apparaten daarvoor een ander gegeven.',
  wayOn: 'Voer op dezelfde plek ook het IPv6-nummer van dezelfde machine in.',
};

export const theFileIsGreyAndCannot2 = {
  symptom: theFileIsGreyAndCannot,
  why: 'Android neemt alleen soorten bestanden aan die het kent, en de verkeerde extensie verbergt de soort.',
  wayOn:
    'Geef het een naam die op “.p12” eindigt, of tik het aan in de app **Files**. Haal het anders opnieuw op.',
};

export const theBrowserWarnsThatTheConnection = {
  symptom: 'De browser waarschuwt dat de verbinding niet privé is.',
  why: 'De machine thuis heeft geen certificaat voor deze naam, of geen dat het apparaat vertrouwt.',
  wayOn:
    'Maak het ongedaan, zoals hieronder staat, en gebruik in plaats daarvan het interne adres in de app.',
};

export const keepTheNameUnderNameThis = {
  say: 'Laat de naam onder **Name this certificate** staan en tik op **OK**. Er komt een melding dat het gebruikerscertificaat is geïnstalleerd.',
  otherwise: {
    say: 'Wordt er gevraagd waar de sleutel voor is, kies dan **VPN and apps**. Wordt er om een schermvergrendeling gevraagd, stel er een in en begin opnieuw bij stap 2.',
  },
};

export const firstBuildTheLockAndSee = [
  'Bouw eerst het slot en zie dat het standhoudt. Open dan pas de poort.',
  'Vergelijk twee nummers: het nummer aan de buitenkant in je router, en dat op een pagina zoals “wat is mijn IP”.',
  fixedNumber,
];

export const goToAddressAndChooseThe = [...testOnComputer, deleteFile];

export const getFileOntoTheDeviceFrom = {
  say: 'Zet `{file}` op het apparaat: van de pagina achter de code, van een USB-stick, of zoals je het hebt gestuurd. Het hoort in **Downloads**.',
  otherwise: {
    say: 'Waarschuwt de browser voor het bestand, behoud het dan. Kopieer het van een stick naar **Downloads**.',
  },
};

export const openSettingsPrivacySecurityCertificatesManage = [
  openSettingsPrivacySecurityCertificatesManage2,
  'Kies in **Your Certificates** het item dat met {keyName} begint en klik op **Delete…**.',
  thenSwitchOff,
];

export const liteNumber = {
  symptom: 'De router noemt DS-Lite, of toont geen eigen IPv4-nummer.',
  why: 'Dan loopt IPv4 via je provider, en kan er op die manier niets binnenkomen.',
  wayOn:
    'Vraag je provider om echte dual stack. Of neem het privépad via Cloudflare, dat dit niet nodig heeft.',
};

export const savedShell = {
  symptom:
    'Home Assistant meldt dat het geen verbinding kan maken, en er wordt niet gevraagd welke sleutel je wilt gebruiken.',
  why: 'De browser toont een pagina die hij eerder heeft bewaard, en komt daardoor nooit bij het slot.',
  wayOn:
    'Open één keer `https://{address}/auth/providers` en kies daar de sleutel. Ga dan weer naar `{address}`.',
};

export const doThisOnlyIfAProxy = [
  ...doThisOnlyIfAProxy2,
  'Je apparaten moeten namen bij dit programma opzoeken: stel dat nummer in je router in als DNS-server.',
];

export const pageDoesNotOpen = {
  symptom: 'De pagina achter de code gaat niet open.',
  why: 'De telefoon moet op dezelfde wifi zitten als de computer, en een gastwifi houdt ze uit elkaar. Ook een oude code of een firewall kan het tegenhouden.',
  wayOn:
    'Ga naar de wifi van de computer en scan een nieuwe code. Of breng het bestand over met een USB-stick.',
};

export const questionClosed = {
  symptom:
    'Een pagina meldt dat je geblokkeerd bent, en er wordt niet gevraagd welke sleutel je wilt gebruiken.',
  why: 'De browser was al open voordat de sleutel kwam, of iemand heeft de vraag gesloten. Dat onthoudt hij tot hij opnieuw start.',
  wayOn: 'Sluit de browser helemaal, open hem weer en ga naar `{address}`.',
};

export const renamedFile = {
  symptom: 'Het bestand heet “{file}.txt”, of er staat “(1)” in de naam.',
  why: 'Sommige browsers voegen een extensie toe aan bestanden die ze niet kennen. Een “(1)” betekent alleen dat je het twee keer hebt opgehaald.',
  wayOn:
    'Geef het een naam die op “.p12” eindigt. Zijn er twee bestanden, gebruik dan het nieuwste en wis het andere.',
};

export const openTheHomeAssistantAppAnd = {
  say: 'Open de Home Assistant-app en voer `https://{address}` in. Het antwoord is **Client Certificate Required**.',
  otherwise: {
    say: 'Staat je huis al in de app? Open **Settings** > **Companion App**, kies je huis, en dan **Client Certificate** > **Import Certificate**.',
    search: 'certificaat',
  },
};

export const openSettingsSecurityPrivacyMoreSecurity = [
  openSettingsSecurityPrivacyMoreSecurity2,
  'Tik op **User credentials**, dan op het item van deze sleutel, dan op **Uninstall**. Op een Samsung heet het **User certificates**.',
  thenSwitchOff,
];

export const bringOurs = [
  onlyOwnCertificate,
  'Zet {file} op het apparaat, van de pagina met de code of van een USB-stick. Er staan geen geheimen in.',
  onlyOurs,
];

export const setAScreenLockIfThere = [
  'Stel een schermvergrendeling in als er geen is: een pincode, een patroon of een wachtwoord. Alleen daarachter bewaart Android sleutels.',
  haveTheSixWordsReadyLatchkey,
  'Het apparaat moet om de zes woorden vragen. Gebeurt dat niet, annuleer dan: het is het verkeerde bestand. Annuleer ook als het voor een CA-certificaat waarschuwt.',
];

export const sharedNumber = {
  symptom:
    'De twee nummers verschillen, of dat aan de buitenkant begint met 100.64 tot 100.127, 10, 172.16 tot 172.31, of 192.168.',
  why: 'Je provider zet veel huizen achter één nummer (CGNAT). Geen enkele poort van dat nummer is van jou.',
  wayOn:
    'Vraag je provider om een openbaar IPv4-adres. Of neem het privépad via Cloudflare, dat er geen nodig heeft.',
};

export const wrongPassword = {
  symptom: 'Er staat “verkeerd wachtwoord”, of iets dergelijks.',
  why: manyDevicesSayThisAboutAny,
  wayOn: typeThisDevicesSixWordsAgain,
};

export const theWayInFromEverywhereElse = [
  theWayInFromEverywhereElse2,
  theAddressYouUseAtHome,
  { value: 'De naam van je wifi thuis', why: thisTellsTheAppWhenIt },
  theAppThenUsesTheInternal,
];

export const firefoxListsBothUnderYourCertificates = {
  putIn: [
    'Firefox toont ze allebei onder **Your Certificates**.',
    'Heb je het de oude sleutel voor {address} laten onthouden, dan blijft het die gebruiken. Verwijder hem dus voordat je de nieuwe uitprobeert.',
  ],
  takeOut: [
    openSettingsPrivacySecurityCertificatesManage2,
    'Kies in **Your Certificates** “{oldKeyName}” en klik op **Delete…**. Behoud de sleutel die met “{keyName}” begint.',
    'Verwijder in **Authentication Decisions** de regel van {address}, als die er is.',
    'Sluit alle vensters van Firefox en open het weer.',
  ],
};

export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns];

export const atHomeTheAppSaysThat = [
  {
    symptom: 'Thuis meldt de app dat hij niet verbonden is.',
    why: 'Misschien mag hij de naam van de wifi niet zien. Daarvoor heeft hij altijd je locatie nodig.',
    wayOn: 'Sta de locatie altijd toe in de instellingen van het apparaat. Open de app dan opnieuw.',
  },
  {
    symptom: 'Het interne adres gaat niet open.',
    why: 'Namen die op “.local” eindigen, werken niet op elk netwerk.',
    wayOn: 'Gebruik het nummer in plaats van de naam. Geef Home Assistant een vast nummer in je router.',
  },
  {
    symptom: 'Thuis gaat het nog steeds via internet naar buiten.',
    why: 'De wifi heeft een tweede naam, bijvoorbeeld een voor 5 GHz.',
    wayOn: 'Voeg elke naam toe die je wifi heeft.',
  },
];

export const onAndroid = {
  lead: 'Open **Settings** > **Companion app** en kies je huis. Met twee adressen en de naam van je wifi werkt de app overal.',
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
    { value: 'De naam van je wifi, of het hardwareadres van je router', why: thisTellsTheAppWhenIt },
    theAppThenUsesTheInternal,
  ],
  otherwise: theWordsMayDifferSearchThe,
};

export const importInChrome = [
  {
    say: typeChromeCertificateManagerInThe,
    otherwise: {
      say: 'Edge en Brave hebben dezelfde pagina: typ “edge” of “brave” in plaats van “chrome”.',
      search: 'certificaten',
    },
  },
  {
    say: 'Kies **Local certificates**, en daar **Installed by you**.',
    otherwise: { say: 'In oudere versies is het de lijst met autoriteiten.', search: 'certificaten' },
  },
  {
    say: 'Klik naast **Trusted Certificates** op **Import** en kies `{file}`.',
    otherwise: {
      say: 'De andere lijsten hebben dezelfde knop. Het moet de eerste zijn.',
      search: 'certificaten',
    },
  },
  {
    say: 'Klik op het pictogram naast `{authority}` en vergelijk de SHA-256-vingerafdruk met die in Latchkey.',
    otherwise: { say: 'Dat opent de details. De vingerafdruk staat aan het eind.', search: 'certificaten' },
  },
];

export const theNameKeepsAnOldNumber = [
  {
    symptom: 'De naam houdt een oud nummer.',
    why: 'Wat de naam bijwerkt, is zijn token kwijt of draait niet meer.',
    wayOn: 'Kijk in het logboek. Maak een nieuw token, vul het in en verwijder het oude.',
  },
  sharedNumber,
  liteNumber,
];

export const openSettingsPrivacySecurityGoTo = [
  openSettingsPrivacySecurityGoTo2,
  {
    say: 'Kies **Your Certificates** en klik op **Import…**.',
    otherwise: {
      say: 'Let erop dat je in **Your Certificates** bent: de andere lijsten hebben dezelfde knop.',
    },
  },
  {
    say: 'Firefox vraagt om het **Certificate File to Import**. Kies `{file}`.',
    otherwise: ifTheFileIsNotListed,
  },
  {
    say: underPasswordTypeTheSixWords,
    otherwise: {
      say: 'Vraagt Firefox eerst om zijn hoofdwachtwoord, dan is dat het wachtwoord dat je zelf in Firefox hebt ingesteld.',
    },
  },
  {
    say: 'Ga naar `{address}`. Kies de sleutel die met `{keyName}` begint, laat **Remember this decision** aan en klik op **OK**.',
    otherwise: { say: 'Wordt er niets gevraagd, sluit dan alle vensters van Firefox en open het weer.' },
  },
];

export const theTwoNumbersDifferOrThe = [
  sharedNumber,
  liteNumber,
  {
    symptom: 'Het gaat van buitenaf open, maar niet vanaf je eigen wifi.',
    why: 'Sommige routers kunnen een verbinding van binnenuit niet weer naar binnen sturen.',
    wayOn: 'Het ligt niet aan het slot. Gebruik thuis het interne adres in de app.',
  },
  {
    symptom: 'De router zegt dat poort 443 bezet is.',
    why: 'Zijn eigen pagina voor buiten, of een ander apparaat, gebruikt die poort al.',
    wayOn: 'Zet de pagina van de router voor buiten uit. Die hoort sowieso niet voor iedereen open te staan.',
  },
];

export const itSaysWrongPasswordOrSomething = [
  wrongPassword,
  {
    symptom: 'Latchkey zegt dat Firefox nog open is.',
    why: 'Zolang Firefox draait, houdt het zijn lijst met sleutels vast. Een wijziging van buitenaf zou die kunnen beschadigen.',
    wayOn: 'Sluit alle vensters van Firefox, wacht een paar seconden en laat Latchkey het opnieuw proberen.',
  },
  {
    symptom: 'De sleutel ontbreekt na het importeren.',
    why: 'Firefox kan meerdere profielen hebben, elk met eigen sleutels.',
    wayOn: 'Open Firefox zoals je dat altijd doet en importeer de sleutel daar.',
  },
  questionClosed,
  savedShell,
  renamedFile,
];

export const firefox2 = {
  label: 'Firefox',
  title: 'Je huis vertrouwen in Firefox',
  lead: 'Firefox volgt de lijst van de computer als één vakje is aangevinkt. Meestal is dat zo.',
  needs: ['Firefox 120 of nieuwer. De menuwoorden hieronder komen uit versie 153.'],
  before: [onlyOwnCertificate, 'Doe eerst de stappen voor de computer: daar kijkt Firefox.'],
  steps: [
    {
      say: 'Open **Settings** > **Privacy & Security** en ga naar **Certificates**.',
      otherwise: { say: 'In oudere versies kunnen de woorden anders zijn.', search: 'certificaten' },
    },
    {
      say: 'Vink **Allow Firefox to automatically trust third-party root certificates you install** aan.',
      otherwise: {
        say: 'Ontbreekt het vakje, volg dan de handleiding voor Firefox op Linux: daar gaat het net zo.',
      },
    },
    {
      say: 'Sluit Firefox, open het weer en ga naar `{address}`.',
      otherwise: { say: 'Waarschuwt het nog steeds, kijk dan of de computer zelf je huis vertrouwt.' },
    },
  ],
  wrong: [stillWarns, wrongFingerprint],
  test: seeItWork,
  remove: ['Verwijder het vertrouwen van de computer. Firefox volgt.', thenOthers],
};

export const firefox = {
  label: 'Firefox',
  title: firefoxOnYourComputer,
  lead: 'Firefox vindt meestal ook de sleutel van het systeem. Vindt het die niet, geef Firefox dan een eigen sleutel.',
  needs: firefoxForDesktopComputersTheMenu,
  before: [
    'Firefox vindt meestal ook de sleutel van het systeem. Ga eerst naar `{address}` en kijk of het ernaar vraagt.',
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
