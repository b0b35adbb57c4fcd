/** What several guides say in the same words. */

export const yourRoutersPassword = 'Hasło do twojego routera.';

export const firefoxOnYourComputer = 'Firefox na twoim komputerze';

export const theListHoldsBothKeys = ['Na liście są oba klucze.'];

export const deleteTheEntryInTheRouter = 'Usuń wpis w routerze.';

export const chooseFileInDownloads2 = 'Wybierz `{file}` w **Downloads**.';

export const theFileIsGreyAndCannot = 'Plik jest szary i nie można go wybrać.';

export const thisTellsTheAppWhenIt = 'Po tym aplikacja poznaje, że jest w domu.';

export const deleteTheEntryThatBeginsWith = 'Usuń wpis, który zaczyna się od {keyName}.';

export const theHomeAssistantAppWithYour = ['Aplikacja Home Assistant, a w niej twój dom.'];

export const yourOwnPublicIpvAddressWhich = 'Twój własny publiczny adres IPv4, który może się zmieniać.';

export const switchWiFiOffForA = 'Wyłącz na chwilę Wi-Fi, tak jakby cię nie było w domu.';

export const theHomeAssistantAppInVersion = 'Aplikacja Home Assistant w wersji 2026.8 lub nowszej.';

export const anyMacItComesWithThe = ['Dowolny Mac. Jest na nim program Dostęp do pęku kluczy.'];

export const yourHomesLoginPageAppearsSwitch =
  'Pojawia się strona logowania twojego domu. Włącz Wi-Fi ponownie.';

export const pressTheWindowsKeyTypeCertmgr = 'Naciśnij klawisz Windows, wpisz `certmgr.msc` i otwórz to.';

export const windowsOrYouDoNotNeed = ['Windows 10 lub 11. Nie trzeba być administratorem.'];

export const theWordsMayDifferTheDashboard = {
  say: 'Słowa mogą się różnić. Pokazuje go też strona główna routera.',
};

export const theWayInFromEverywhereElse2 = {
  why: 'Wejście z każdego innego miejsca. Tu używany jest klucz.',
};

export const haveTheSixWordsReadyLatchkey = 'Przygotuj sześć słów: Latchkey pokazuje je na twoim komputerze.';

export const deleteOldkeynameKeepTheOneThat =
  'Usuń „{oldKeyName}”. Zostaw ten, który zaczyna się od „{keyName}”.';

export const theAddressGoesInAsTwo = {
  say: 'Adres wpisuje się w dwóch częściach, rozdzielonych przy pierwszej kropce.',
};

export const openKeychainAccessAndChooseLogin =
  'Otwórz Dostęp do pęku kluczy i wybierz **login** oraz **My Certificates**.';

export const deleteFile = 'Usuń plik {file}, gdy klucz zadziała. Urządzenie zachowuje swój klucz.';

export const theAppDoesNotMentionA = 'Aplikacja nie wspomina o kluczu. Mówi tylko, że nie może się połączyć.';

export const otherwiseCopyFileToThisComputer =
  'W przeciwnym razie skopiuj {file} na ten komputer i przygotuj sześć słów.';

export const openChromeCertificateManagerAndChoose =
  'Otwórz `chrome://certificate-manager` i wybierz **Your certificates**.';

export const anAccountThere = ['Konto w tej usłudze.', yourOwnPublicIpvAddressWhich];

export const enterTheNumberOfTheFritz =
  'W polu **Local DNS server** wpisz z powrotem numer samego FRITZ!Boxa.';

export const typeChromeCertificateManagerInThe =
  'Wpisz w pasku adresu `chrome://certificate-manager` i naciśnij Enter.';

export const switchBluetoothAndWiFiOff = 'Wyłącz w telefonie Bluetooth i Wi-Fi albo zostaw telefon w domu.';

export const yourOwnChromebookASchoolOr = [
  'Twój własny Chromebook. Szkoła lub firma mogła zablokować te ustawienia.',
];

export const firefoxForDesktopComputersTheMenu = [
  'Firefox na komputery. Słowa z menu poniżej pochodzą z wersji 153.',
];

export const thenSwitchOff =
  'Jeśli urządzenie zginęło albo oddajesz je komuś, wyłącz jego klucz także w Latchkey.';

export const fixedNumber = 'Ustaw w routerze stały numer dla tego komputera, aby {local} pozostało aktualne.';

export const chromeChromiumEdgeOrBraveThe = [
  'Chrome, Chromium, Edge lub Brave. Słowa z menu poniżej pochodzą z wersji 156.',
];

export const ifTheFileIsNotListed = {
  say: 'Jeśli pliku nie ma na liście, jego nazwa nie kończy się na „.p12”. Zmień ją.',
};

export const theAppKeepsOneKeyFor =
  'Aplikacja ma jeden klucz dla każdego domu: nowy zajmuje miejsce starego.';

export const openAddressAndChooseTheKey =
  'Otwórz `{address}` i wybierz klucz, który zaczyna się od „{keyName}”, jeśli pojawi się pytanie.';

export const mustAsk = 'Urządzenie musi zapytać o sześć słów. Jeśli nie zapyta, anuluj: to nie ten plik.';

export const browserAsksAgain =
  'Zamknij wszystkie okna przeglądarki i otwórz ją ponownie. Gdy zapyta, wybierz „{keyName}”.';

export const openSettingsPrivacySecurityCertificatesManage2 =
  'Otwórz **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.';

export const theRecommendedWayAtHomeThe =
  'Zalecany sposób. W domu aplikacja wchodzi bezpośrednio. Wszędzie indziej pokazuje swój klucz.';

export const androidKeepsBothKeysKeepThe =
  'Android zachowuje oba klucze. Zostaw nazwę, którą proponuje dla nowego: po niej można je odróżnić.';

export const onlyWithCertificate =
  'Zrób to tylko wtedy, gdy pod `{address}` odpowiada w domu proxy z certyfikatem, któremu twoje urządzenia ufają.';

export const onlyOurs = 'Używaj tylko pliku z Latchkey. Z obcym plikiem ktoś obcy mógłby udawać twój dom.';

export const thenOthers =
  'Klucze pozostają bez zmian. Bez tego zaufania urządzenie ostrzega, zanim pokaże twój dom.';

export const goToAddressUnderSelectA =
  'Przejdź pod `{address}`. W **Select a certificate** wybierz klucz, który zaczyna się od `{keyName}`.';

export const underPasswordTypeTheSixWords =
  'W polu **Password** wpisz sześć słów małymi literami, z myślnikami między nimi. Naciśnij **OK**.';

export const yourRoutersPassword2 = [
  yourRoutersPassword,
  'Twój własny publiczny adres IPv4. Aby się upewnić, najpierw porównaj dwa numery.',
];

export const ifLatchkeyRunsOnThisComputer2 =
  'Jeśli Latchkey działa na tym komputerze, może zrobić to wszystko za ciebie. Firefox musi być wtedy zamknięty.';

export const openSettingsSecurityPrivacyMoreSecurity2 =
  'Otwórz **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.';

export const onlyOwnCertificate =
  'To potrzebne tylko wtedy, gdy własne proxy twojego domu ma certyfikat utworzony przez Latchkey. Z Let’s Encrypt pomiń to.';

export const openChromeCertificateManagerYourCertificates =
  'Otwórz `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.';

export const theWordsMayDifferItAsks = {
  say: 'Słowa mogą się różnić: to pytanie o hasło certyfikatu. Tym hasłem jest sześć słów.',
};

export const restartTheRouterSoThatIt = [
  'Uruchom router ponownie, aby mógł dostać nowy numer.',
  'Kilka minut później {address} znów otwiera się z zewnątrz.',
];

export const seeItWork = [
  'Przejdź pod `{address}` w przeglądarce lub aplikacji, której używasz.',
  'Otwiera się bez ostrzeżenia i jak zwykle pyta o klucz.',
];

export const removeFromChrome = [
  'Otwórz `chrome://certificate-manager` > **Local certificates** > **Installed by you**.',
  'Naciśnij kosz obok `{authority}`.',
];

export const theWordsMayDifferSearchThe =
  'Słowa mogą się różnić: poszukaj w ustawieniach aplikacji „URL”. Zachowaj dwie różne nazwy, jedną wewnętrzną i jedną zewnętrzną.';

export const ifItRejectsTheWordsCheck = {
  say: 'Jeśli słowa są odrzucane, sprawdź je: małe litery, myślniki i to urządzenie. W przeciwnym razie pobierz plik ponownie.',
};

export const theAppThenUsesTheInternal = {
  why: 'Aplikacja używa wtedy adresu wewnętrznego tylko w sieci twojego domu. Dlatego prosi o dostęp do lokalizacji przez cały czas.',
};

export const manyDevicesSayThisAboutAny =
  'Wiele urządzeń mówi tak o każdym pliku, którego nie może odczytać. To samo powoduje wielka litera, spacja lub słowa innego urządzenia.';

export const openSettingsCompanionAppAndChoose =
  'Otwórz **Settings** > **Companion App** i wybierz swój dom. Dzięki dwóm adresom i nazwie twojego Wi-Fi aplikacja działa wszędzie.';

export const typeThisDevicesSixWordsAgain =
  'Wpisz sześć słów tego urządzenia jeszcze raz, małymi literami, z myślnikami. Jeśli to nie pomoże, pobierz plik ponownie i użyj nowego.';

export const nothingOfTheOldKeyIs =
  'W aplikacji nic ze starego klucza nie zostało. Nadal jest on w **Client Certificate**? Usuń go tam i zaimportuj nowy jeszcze raz.';

export const theAddressYouUseAtHome = {
  value: 'Adres, którego używasz w domu, z portem',
  why: 'W domu aplikacja łączy się wprost z Home Assistantem. Nie potrzebuje tam klucza.',
};

export const ifNothingOpensPressCommandAnd = {
  say: 'Jeśli nic się nie otwiera, naciśnij Command i spację, wpisz „Dostęp do pęku kluczy” i otwórz ten program. Potem wybierz **File** > **Import Items…**.',
};

export const switchWiFiOffOnA = [
  'Wyłącz Wi-Fi w telefonie i przejdź pod `{address}`: z kluczem się otwiera.',
  'Spróbuj w oknie prywatnym, bez klucza: nie dostaniesz się do środka.',
];

export const tapUserCredentialsThenOldkeynameThen =
  'Stuknij **User credentials**, potem „{oldKeyName}”, potem **Uninstall**. Samsung nazywa to **User certificates**. Zostaw ten, który zaczyna się od „{keyName}”.';

export const haveTheSixWordsReadyLatchkey2 = [haveTheSixWordsReadyLatchkey, mustAsk];

export const asksForWords = {
  symptom: 'Pojawia się pytanie o hasło lub o sześć słów.',
  why: 'To jest wtedy plik klucza. Plik zaufania otwiera się bez hasła.',
  wayOn: 'Wróć i wybierz `{file}`.',
};

export const openSettingsSecurityPrivacyMoreSecurity3 =
  'Otwórz **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**. Słowa mogą się różnić: poszukaj w ustawieniach „dane logowania”.';

export const doThisOnlyIfAProxy2 = [onlyWithCertificate, fixedNumber];

export const testOnComputer = [
  'Przejdź pod `{address}` i wybierz klucz, który zaczyna się od „{keyName}”.',
  'Pojawia się strona logowania twojego domu.',
  'Otwórz ten sam adres w oknie prywatnym i nie wybieraj klucza: nie dostaniesz się do środka.',
];

export const atHomeSwitchWiFiOff = [
  'W domu wyłącz Wi-Fi i włącz je ponownie, aby urządzenie zapomniało starą odpowiedź.',
  'Przejdź pod `{address}`: otwiera się bez ostrzeżenia.',
  'Poza domem lub bez Wi-Fi otwiera się jak wcześniej.',
];

export const chooseVpnAppUserCertificateNot = {
  say: 'Wybierz **VPN & app user certificate**. Nie **CA certificate**: to coś innego.',
  otherwise: { say: 'Samsung nazywa to **VPN and app user certificate**.', search: 'certyfikat' },
};

export const testOnPhone = [switchWiFiOffForA, openAddressAndChooseTheKey, yourHomesLoginPageAppearsSwitch];

export const switchWiFiOffForA2 = [
  switchWiFiOffForA,
  'Otwórz aplikację Home Assistant.',
  'Pojawia się twój dom. Włącz Wi-Fi ponownie.',
  deleteFile,
];

export const openSettingsPrivacySecurityGoTo2 = {
  say: 'Otwórz **Settings** > **Privacy & Security**, przejdź do **Certificates** i naciśnij **Manage certificates**.',
  otherwise: { say: 'W starszych wersjach to **View Certificates…**.', search: 'certyfikaty' },
};

export const underTypeThePasswordEnterThe = {
  say: 'W polu **Type the password** wpisz sześć słów małymi literami, z myślnikami między nimi. Stuknij **OK**.',
  otherwise: { say: 'Jeśli zatrzyma się na „Wyodrębnianie…”, zablokuj ekran i odblokuj go.' },
};

export const chooseFileInDownloads = {
  say: chooseFileInDownloads2,
  otherwise: {
    say: 'Jeśli plik jest szary, otwórz aplikację **Files** i stuknij go tam. Przy pytaniu **Choose a certificate type** wybierz **VPN & app user certificate**.',
  },
};

export const youNeedTheAddressThatYou = [
  'Potrzebny jest adres, którego używasz w domu, z portem. Często to „http://homeassistant.local:8123”.',
  'Dodawaj tylko własne sieci. W obcym Wi-Fi o tej samej nazwie aplikacja nie byłaby chroniona.',
];

export const wrongFingerprint = {
  symptom: 'Odcisk palca jest inny.',
  why: 'Plik jest starszy albo ktoś podłożył w jego miejsce inny.',
  wayOn: 'Usuń go, tak jak pokazano poniżej, i pobierz plik z Latchkey ponownie.',
};

export const atHomeWithWiFiOn = [
  'W domu, z włączonym Wi-Fi, otwórz aplikację: pojawia się twój dom.',
  'Wyłącz Wi-Fi: pojawia się znowu, teraz z zewnątrz i z kluczem.',
  'Odłącz na minutę kabel internetowy routera. W domu aplikacja nadal działa.',
];

export const stickNotRead = {
  symptom: 'Pendrive się nie pojawia albo wygląda na pusty.',
  why: 'Telefony czytają pendrive’y w formacie FAT32 lub exFAT. Windows często używa NTFS, którego czytać nie mogą.',
  wayOn: 'Użyj innego pendrive’a albo zamiast tego zeskanuj kod.',
};

export const inTheAppOpenSettingsCompanion = [
  'W aplikacji otwórz **Settings** > **Companion App**, wybierz swój dom, a potem **Client Certificate**.',
  'Usuń tam klucz albo usuń aplikację.',
  thenSwitchOff,
];

export const openChromeCertificateManagerLocalCertificates = [...removeFromChrome, thenOthers];

export const tapEncryptionCredentialsThenInstallA = {
  say: 'Stuknij **Encryption & credentials**, a potem **Install a certificate**.',
  otherwise: {
    say: 'W telefonie Samsung stuknij **Install from phone storage**, w tablecie Samsung **Install from device storage**.',
    search: 'certyfikat',
  },
};

export const ifLatchkeyRunsOnThisComputer = [
  'Jeśli Latchkey działa na tym komputerze, może zrobić to wszystko za ciebie.',
  otherwiseCopyFileToThisComputer,
  mustAsk,
];

export const openSettingsSecurityPrivacyAndTap = {
  say: 'Otwórz **Settings** > **Security & privacy** i stuknij **More security settings**.',
  otherwise: {
    say: 'Może się to nazywać **More security & privacy**, a w starszym Samsungu **Other security settings**.',
    search: 'certyfikat',
  },
};

export const stillWarns = {
  symptom: 'Przeglądarka nadal ostrzega, że połączenie nie jest prywatne.',
  why: 'Była już otwarta albo ma własną listę i do tej nie zagląda.',
  wayOn: 'Zamknij ją całkowicie i otwórz ponownie. Firefox ma własną instrukcję.',
};

export const itIsCalledCaCertificateOr = {
  symptom: 'Nazywa się to **CA certificate** albo od razu pojawia się błąd.',
  why: '**CA certificate** jest do czegoś innego i twój klucz nie może tam trafić.',
  wayOn: 'Cofnij się o jeden ekran i wybierz **VPN & app user certificate**.',
};

export const atHomeTheAddressStillLeads2 = {
  symptom: 'W domu adres nadal prowadzi na zewnątrz.',
  why: 'Urządzenie pyta o nazwy gdzie indziej: ma własny prywatny DNS, bezpieczny DNS przeglądarki albo VPN.',
  wayOn: 'Wyłącz to na urządzeniu albo używaj tam adresu wewnętrznego w aplikacji.',
};

export const someDevicesGoStraightInOthers = {
  symptom: 'Niektóre urządzenia łączą się bezpośrednio, inne nadal idą przez internet.',
  why: 'Publiczna nazwa ma też numer IPv6, a tym urządzeniom nic nie podało innego.',
  wayOn: 'Wpisz w tym samym miejscu także numer IPv6 tego samego komputera.',
};

export const theFileIsGreyAndCannot2 = {
  symptom: theFileIsGreyAndCannot,
  why: 'Android przyjmuje tylko rodzaje plików, które zna, a niewłaściwa końcówka ukrywa rodzaj.',
  wayOn:
    'Zmień nazwę tak, aby kończyła się na „.p12”, albo stuknij plik w aplikacji **Files**. W przeciwnym razie pobierz go ponownie.',
};

export const theBrowserWarnsThatTheConnection = {
  symptom: 'Przeglądarka ostrzega, że połączenie nie jest prywatne.',
  why: 'Komputer w domu nie ma certyfikatu dla tej nazwy albo nie ma takiego, któremu ufa urządzenie.',
  wayOn: 'Cofnij to, tak jak pokazano poniżej, i używaj zamiast tego adresu wewnętrznego w aplikacji.',
};

export const keepTheNameUnderNameThis = {
  say: 'Zostaw nazwę w **Name this certificate** i stuknij **OK**. Pojawi się „Zainstalowano certyfikat użytkownika”.',
  otherwise: {
    say: 'Jeśli pojawi się pytanie, do czego służy klucz, wybierz **VPN and apps**. Jeśli chodzi o blokadę ekranu, ustaw ją i zacznij ponownie od kroku 2.',
  },
};

export const firstBuildTheLockAndSee = [
  'Najpierw zbuduj zamek i zobacz, że trzyma. Dopiero potem otwórz port.',
  'Porównaj dwa numery: ten z zewnątrz w twoim routerze i ten, który pokazuje strona w rodzaju „jaki jest mój adres IP”.',
  fixedNumber,
];

export const goToAddressAndChooseThe = [...testOnComputer, deleteFile];

export const getFileOntoTheDeviceFrom = {
  say: 'Umieść `{file}` na urządzeniu: ze strony, którą otwiera kod, z pendrive’a albo tak, jak go wysłano. Jego miejsce to **Downloads**.',
  otherwise: {
    say: 'Jeśli przeglądarka ostrzega przed plikiem, zachowaj go. Z pendrive’a skopiuj go do **Downloads**.',
  },
};

export const openSettingsPrivacySecurityCertificatesManage = [
  openSettingsPrivacySecurityCertificatesManage2,
  'W **Your Certificates** wybierz wpis, który zaczyna się od {keyName}, i naciśnij **Delete…**.',
  thenSwitchOff,
];

export const liteNumber = {
  symptom: 'Router wspomina o DS-Lite albo nie pokazuje własnego numeru IPv4.',
  why: 'IPv4 idzie wtedy przez twojego dostawcę i tą drogą nic nie może wejść.',
  wayOn:
    'Poproś dostawcę o prawdziwy dual stack. Albo wybierz prywatną ścieżkę przez Cloudflare, która go nie potrzebuje.',
};

export const savedShell = {
  symptom: 'Pojawia się „Nie można połączyć się z Home Assistantem” i nic nie pyta, którego klucza użyć.',
  why: 'Przeglądarka pokazuje stronę zapisaną wcześniej, więc w ogóle nie dociera do zamka.',
  wayOn:
    'Otwórz raz `https://{address}/auth/providers` i wybierz tam klucz. Potem przejdź ponownie pod `{address}`.',
};

export const doThisOnlyIfAProxy = [
  ...doThisOnlyIfAProxy2,
  'Twoje urządzenia muszą pytać o nazwy ten program: ustaw w routerze jego numer jako serwer DNS.',
];

export const pageDoesNotOpen = {
  symptom: 'Strona, do której prowadzi kod, się nie otwiera.',
  why: 'Telefon musi być w tym samym Wi-Fi co komputer, a Wi-Fi dla gości je rozdziela. Przeszkodzić może też stary kod albo zapora.',
  wayOn: 'Połącz się z Wi-Fi komputera i zeskanuj nowy kod. Albo przenieś plik na pendrivie.',
};

export const questionClosed = {
  symptom: 'Strona mówi o blokadzie i nic nie pyta, którego klucza użyć.',
  why: 'Przeglądarka była otwarta, zanim przyszedł klucz, albo ktoś zamknął pytanie. Pamięta to do następnego uruchomienia.',
  wayOn: 'Zamknij przeglądarkę całkowicie, otwórz ją ponownie i przejdź pod `{address}`.',
};

export const renamedFile = {
  symptom: 'Plik nazywa się „{file}.txt” albo ma w nazwie „(1)”.',
  why: 'Niektóre przeglądarki dodają końcówkę do plików, których nie znają. „(1)” znaczy tylko, że plik pobrano dwa razy.',
  wayOn: 'Zmień nazwę tak, aby kończyła się na „.p12”. Jeśli pliki są dwa, użyj nowszego, a drugi usuń.',
};

export const openTheHomeAssistantAppAnd = {
  say: 'Otwórz aplikację Home Assistant i wpisz `https://{address}`. Odpowiada **Client Certificate Required**.',
  otherwise: {
    say: 'Twój dom jest już w aplikacji? Otwórz **Settings** > **Companion App**, wybierz swój dom, a potem **Client Certificate** > **Import Certificate**.',
    search: 'certyfikat',
  },
};

export const openSettingsSecurityPrivacyMoreSecurity = [
  openSettingsSecurityPrivacyMoreSecurity2,
  'Stuknij **User credentials**, potem wpis tego klucza, a potem **Uninstall**. Samsung nazywa to **User certificates**.',
  thenSwitchOff,
];

export const bringOurs = [
  onlyOwnCertificate,
  'Umieść {file} na urządzeniu, ze strony z kodem albo z pendrive’a. Nie ma w nim żadnych tajemnic.',
  onlyOurs,
];

export const setAScreenLockIfThere = [
  'Ustaw blokadę ekranu, jeśli jej nie ma: PIN, wzór lub hasło. Android trzyma klucze tylko za taką blokadą.',
  haveTheSixWordsReadyLatchkey,
  'Urządzenie musi zapytać o sześć słów. Jeśli nie zapyta, anuluj: to nie ten plik. Anuluj także wtedy, gdy ostrzega przed certyfikatem CA.',
];

export const sharedNumber = {
  symptom:
    'Te dwa numery się różnią albo ten z zewnątrz zaczyna się od 100.64 do 100.127, 10, 172.16 do 172.31 lub 192.168.',
  why: 'Twój dostawca umieszcza wiele domów za jednym numerem (CGNAT). Żaden port tego numeru nie jest twój.',
  wayOn:
    'Poproś dostawcę o publiczny adres IPv4. Albo wybierz prywatną ścieżkę przez Cloudflare, która go nie potrzebuje.',
};

export const wrongPassword = {
  symptom: 'Pojawia się „błędne hasło” lub coś podobnego.',
  why: manyDevicesSayThisAboutAny,
  wayOn: typeThisDevicesSixWordsAgain,
};

export const theWayInFromEverywhereElse = [
  theWayInFromEverywhereElse2,
  theAddressYouUseAtHome,
  { value: 'Nazwa twojego Wi-Fi w domu', why: thisTellsTheAppWhenIt },
  theAppThenUsesTheInternal,
];

export const firefoxListsBothUnderYourCertificates = {
  putIn: [
    'Firefox pokazuje oba w **Your Certificates**.',
    'Jeśli ma zapamiętany stary klucz dla {address}, nadal go używa. Usuń go więc, zanim wypróbujesz nowy.',
  ],
  takeOut: [
    openSettingsPrivacySecurityCertificatesManage2,
    'W **Your Certificates** wybierz „{oldKeyName}” i naciśnij **Delete…**. Zostaw ten, który zaczyna się od „{keyName}”.',
    'W **Authentication Decisions** usuń wiersz z {address}, jeśli tam jest.',
    'Zamknij wszystkie okna Firefoksa i otwórz go ponownie.',
  ],
};

export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns];

export const atHomeTheAppSaysThat = [
  {
    symptom: 'W domu aplikacja mówi, że nie ma połączenia.',
    why: 'Może nie widzieć nazwy Wi-Fi. Do tego potrzebuje twojej lokalizacji przez cały czas.',
    wayOn:
      'Zezwól na lokalizację przez cały czas w ustawieniach urządzenia. Potem otwórz aplikację ponownie.',
  },
  {
    symptom: 'Adres wewnętrzny się nie otwiera.',
    why: 'Nazwy, które kończą się na „.local”, nie działają w każdej sieci.',
    wayOn: 'Zamiast nazwy użyj numeru. Ustaw w routerze stały numer dla Home Assistanta.',
  },
  {
    symptom: 'W domu nadal idzie przez internet.',
    why: 'Wi-Fi ma drugą nazwę, na przykład dla 5 GHz.',
    wayOn: 'Dodaj każdą nazwę, którą ma twoje Wi-Fi.',
  },
];

export const onAndroid = {
  lead: 'Otwórz **Settings** > **Companion app** i wybierz swój dom. Dzięki dwóm adresom i nazwie twojego Wi-Fi aplikacja działa wszędzie.',
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
    { value: 'Nazwa twojego Wi-Fi albo adres sprzętowy twojego routera', why: thisTellsTheAppWhenIt },
    theAppThenUsesTheInternal,
  ],
  otherwise: theWordsMayDifferSearchThe,
};

export const importInChrome = [
  {
    say: typeChromeCertificateManagerInThe,
    otherwise: {
      say: 'Edge i Brave mają tę samą stronę: wpisz „edge” lub „brave” zamiast „chrome”.',
      search: 'certyfikaty',
    },
  },
  {
    say: 'Wybierz **Local certificates**, a tam **Installed by you**.',
    otherwise: { say: 'W starszych wersjach to lista urzędów.', search: 'certyfikaty' },
  },
  {
    say: 'Obok **Trusted Certificates** naciśnij **Import** i wybierz `{file}`.',
    otherwise: { say: 'Inne listy mają taki sam przycisk. To musi być pierwszy.', search: 'certyfikaty' },
  },
  {
    say: 'Naciśnij ikonę obok `{authority}` i porównaj odcisk palca SHA-256 z tym w Latchkey.',
    otherwise: { say: 'Otwiera ona szczegóły. Odcisk palca jest na końcu.', search: 'certyfikaty' },
  },
];

export const theNameKeepsAnOldNumber = [
  {
    symptom: 'Nazwa zachowuje stary numer.',
    why: 'To, co ją zapisuje, straciło token albo już nie działa.',
    wayOn: 'Zajrzyj do jego logu. Utwórz nowy token, wstaw go, a stary usuń.',
  },
  sharedNumber,
  liteNumber,
];

export const openSettingsPrivacySecurityGoTo = [
  openSettingsPrivacySecurityGoTo2,
  {
    say: 'Wybierz **Your Certificates** i naciśnij **Import…**.',
    otherwise: { say: 'Upewnij się, że to **Your Certificates**: inne listy mają taki sam przycisk.' },
  },
  {
    say: 'Firefox prosi o plik: **Certificate File to Import**. Wybierz `{file}`.',
    otherwise: ifTheFileIsNotListed,
  },
  {
    say: underPasswordTypeTheSixWords,
    otherwise: {
      say: 'Jeśli Firefox najpierw pyta o hasło główne, chodzi o to, które ustawiono w samym Firefoksie.',
    },
  },
  {
    say: 'Przejdź pod `{address}`. Wybierz klucz, który zaczyna się od `{keyName}`, zostaw **Remember this decision** i naciśnij **OK**.',
    otherwise: { say: 'Jeśli nie ma pytania, zamknij wszystkie okna Firefoksa i otwórz go ponownie.' },
  },
];

export const theTwoNumbersDifferOrThe = [
  sharedNumber,
  liteNumber,
  {
    symptom: 'Otwiera się z zewnątrz, ale nie z twojego własnego Wi-Fi.',
    why: 'Niektóre routery nie potrafią wysłać połączenia z wnętrza z powrotem do środka.',
    wayOn: 'To nie wina zamka. W domu używaj adresu wewnętrznego w aplikacji.',
  },
  {
    symptom: 'Router mówi, że port 443 jest zajęty.',
    why: 'Tego portu używa już jego własna strona dostępna z zewnątrz albo inne urządzenie.',
    wayOn: 'Wyłącz stronę routera dostępną z zewnątrz. I tak nie powinna być otwarta dla wszystkich.',
  },
];

export const itSaysWrongPasswordOrSomething = [
  wrongPassword,
  {
    symptom: 'Latchkey mówi, że Firefox jest jeszcze otwarty.',
    why: 'Firefox trzyma swoją listę kluczy, dopóki działa, a zmiana z zewnątrz mogłaby ją uszkodzić.',
    wayOn: 'Zamknij wszystkie okna Firefoksa, poczekaj kilka sekund i pozwól Latchkey spróbować ponownie.',
  },
  {
    symptom: 'Po imporcie nie ma klucza.',
    why: 'Firefox może mieć kilka profili, każdy z własnymi kluczami.',
    wayOn: 'Otwórz Firefoksa tak, jak zwykle, i zaimportuj klucz tam.',
  },
  questionClosed,
  savedShell,
  renamedFile,
];

export const firefox2 = {
  label: 'Firefox',
  title: 'Zaufaj swojemu domowi w Firefoksie',
  lead: 'Firefox kieruje się listą komputera, jeśli zaznaczone jest jedno pole. Zwykle jest.',
  needs: ['Firefox 120 lub nowszy. Słowa z menu poniżej pochodzą z wersji 153.'],
  before: [onlyOwnCertificate, 'Najpierw wykonaj kroki dla komputera: tam zagląda Firefox.'],
  steps: [
    {
      say: 'Otwórz **Settings** > **Privacy & Security** i przejdź do **Certificates**.',
      otherwise: { say: 'W starszych wersjach słowa mogą się różnić.', search: 'certyfikaty' },
    },
    {
      say: 'Zaznacz **Allow Firefox to automatically trust third-party root certificates you install**.',
      otherwise: {
        say: 'Jeśli nie ma tego pola, skorzystaj z instrukcji dla Firefoksa w Linuksie: tam jest tak samo.',
      },
    },
    {
      say: 'Zamknij Firefoksa, otwórz go ponownie i przejdź pod `{address}`.',
      otherwise: { say: 'Jeśli nadal ostrzega, sprawdź, czy sam komputer ufa twojemu domowi.' },
    },
  ],
  wrong: [stillWarns, wrongFingerprint],
  test: seeItWork,
  remove: ['Usuń zaufanie z komputera. Firefox zrobi to samo.', thenOthers],
};

export const firefox = {
  label: 'Firefox',
  title: firefoxOnYourComputer,
  lead: 'Firefox zwykle znajduje też klucz systemu. Jeśli nie, daj mu własny.',
  needs: firefoxForDesktopComputersTheMenu,
  before: [
    'Firefox zwykle znajduje też klucz systemu. Najpierw przejdź pod `{address}` i zobacz, czy zapyta.',
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
