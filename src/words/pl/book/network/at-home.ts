import type { WordTree } from '../../../shape/lay-words.ts';
import {
  atHomeSwitchWiFiOff,
  atHomeTheAddressStillLeads,
  atHomeTheAppSaysThat,
  atHomeWithWiFiOn,
  doThisOnlyIfAProxy,
  doThisOnlyIfAProxy2,
  enterTheNumberOfTheFritz,
  onlyWithCertificate,
  theAddressGoesInAsTwo,
  theHomeAssistantAppWithYour,
  theRecommendedWayAtHomeThe,
  youNeedTheAddressThatYou,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Twój dom, gdy jesteś w domu',
    lead: 'W domu nikt nie musi wychodzić do internetu i wracać.',
    know: [
      'Zalecane: aplikacja Home Assistant dostaje dwa adresy, jeden wewnętrzny i jeden zewnętrzny. W twojej sieci nic się nie zmienia.',
      'Wewnątrz nie potrzebuje ani klucza, ani internetu. Każdy w twoim Wi-Fi dociera aż do logowania.',
      'Bez internetu twoje pulpity i automatyzacje nadal działają. Usługi w chmurze nie działają, a większość wiadomości do telefonów czeka.',
      'Przeglądarka ma tylko jeden adres. Na czas bez internetu zachowaj adres wewnętrzny jako zakładkę.',
      'Drugi sposób: niech sama nazwa prowadzi do domu. Wtedy jeden adres działa wszędzie, z kluczem.',
      'Potrzeba do tego w domu proxy, które ma certyfikat dla tej nazwy. Sam Home Assistant, za prywatną ścieżką, go nie ma.',
      'Certyfikat, który Cloudflare utworzył na własny użytek, się nie liczy: przeglądarki mu nie ufają.',
      'Dom, który wpuszcza tylko Cloudflare, zawraca też twoje własne urządzenia. Zostaw wtedy nazwę tak, jak jest.',
    ],
    choose: 'Gdzie chcesz to ustawić',
  },
  guides: {
    'app-iphone': {
      label: 'Aplikacja na iPhonie',
      title: 'Dwa adresy w aplikacji na iPhonie, iPadzie i Macu',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'W aplikacji otwórz **Settings** > **Companion App** i wybierz swój dom.',
          otherwise: { say: 'Ustawienia aplikacji są w jej menu bocznym.', search: 'URL' },
        },
        {
          say: 'Stuknij **Internal URL** i wpisz adres, którego używasz w domu.',
          otherwise: {
            say: 'To pole może być szare, dopóki nie podasz Wi-Fi. Wykonaj wtedy najpierw następny krok.',
            search: 'URL',
          },
        },
        {
          say: 'W **SSIDs** stuknij **Add new SSID** i wpisz nazwę swojego Wi-Fi.',
          otherwise: { say: 'Na Macu z kablem sieciowym użyj **Add New Hardware Address**.', search: 'SSID' },
        },
        {
          say: 'W **Connection security level** ustaw **Most secure** i zezwól na lokalizację przez cały czas.',
          otherwise: {
            say: 'Prosi o **iphone:Always** i dokładną lokalizację. Aplikacja potrzebuje tego, aby widzieć nazwę Wi-Fi.',
            search: 'zabezpieczenia',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: ['Opróżnij tam **Internal URL**. Aplikacja używa wtedy wszędzie {address}, ze swoim kluczem.'],
    },
    'app-android': {
      label: 'Aplikacja na Androidzie',
      title: 'Dwa adresy w aplikacji na Androidzie',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'W aplikacji otwórz **Settings** > **Companion app** i wybierz swój dom.',
          otherwise: { say: 'Twój dom jest tam w **Servers & devices**.', search: 'URL' },
        },
        {
          say: 'Stuknij **Home network**. W **New Wi-Fi SSID** dodaj nazwę swojego Wi-Fi.',
          otherwise: {
            say: 'Prosi o lokalizację, bo Android pokazuje nazwę Wi-Fi tylko aplikacjom, które mogą ją widzieć.',
            search: 'sieć domowa',
          },
        },
        {
          say: 'Stuknij **Internal connection URL** i wpisz adres, którego używasz w domu.',
          otherwise: {
            say: 'To pole może być szare, dopóki nie podasz Wi-Fi. Wykonaj wtedy najpierw poprzedni krok.',
            search: 'URL',
          },
        },
        {
          say: 'W **Remote connection security level** ustaw najbezpieczniejszy poziom i zezwól na lokalizację przez cały czas.',
          otherwise: {
            say: 'W ustawieniach Androida to dla lokalizacji **android:Allow all the time**.',
            search: 'lokalizacja',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: [
        'Opróżnij tam **Internal connection URL**. Aplikacja używa wtedy wszędzie {address}, ze swoim kluczem.',
      ],
    },
    hosts: {
      before: [...doThisOnlyIfAProxy2, 'Nie dla laptopa: poza domem ten wiersz prowadziłby do obcej sieci.'],
      wrong: atHomeTheAddressStillLeads,
      test: ['Na tym komputerze przejdź pod `{address}`: otwiera się bez ostrzeżenia.'],
      label: 'Jeden komputer',
      title: 'Jeden komputer, który zostaje w domu',
      lead: 'Wiersz we własnej liście nazw komputera. Pomaga jednemu komputerowi, i tylko takiemu, który nigdy nie opuszcza domu.',
      needs: ['Hasło administratora. Telefony nie mają takiej listy.'],
      steps: [
        {
          say: 'W Windows otwórz **Notepad** jako administrator: kliknij jego ikonę prawym przyciskiem i wybierz **Run as administrator**.',
          otherwise: {
            say: 'Na Macu i w Linuksie wpisz w terminalu `sudo nano /etc/hosts` i przejdź do kroku z wierszem.',
          },
        },
        {
          say: 'W polu **File name** otwórz `C:\\Windows\\System32\\drivers\\etc\\hosts`.',
          otherwise: { say: 'Jeśli folder wygląda na pusty, wybierz wszystkie pliki, a nie tylko tekstowe.' },
        },
        {
          say: 'Dodaj na końcu ten wiersz i zapisz: `{local} {address}`',
          otherwise: { say: 'Najpierw jest numer, potem spacja, potem nazwa. Bez „https” i bez portu.' },
        },
      ],
      remove: ['Otwórz ten sam plik i usuń ten wiersz.'],
    },
    dnsmasq: {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'dnsmasq',
      title: 'dnsmasq odpowiada numerem z domu',
      lead: 'Dla osób, które same prowadzą dnsmasq. Każde urządzenie, które go pyta, dostaje numer z domu.',
      needs: ['Komputer z dnsmasq i jego administrator.'],
      steps: [
        {
          say: 'Otwórz własny plik w folderze: `sudo nano /etc/dnsmasq.d/home.conf`',
          otherwise: { say: 'Jeśli nie ma takiego folderu, jedynym plikiem jest „/etc/dnsmasq.conf”.' },
        },
        {
          say: 'Wpisz ten wiersz i zapisz: `host-record={address},{local}`',
          otherwise: { say: 'Jeśli jest numer IPv6, dodaj go po kolejnym przecinku.' },
        },
        {
          say: 'Uruchom ponownie: `sudo systemctl restart dnsmasq`',
          otherwise: { say: 'Jeśli się nie uruchamia, „dnsmasq --test” podaje błędny wiersz.' },
        },
      ],
      remove: ['Usuń ten wiersz z pliku i uruchom dnsmasq ponownie.'],
    },
    'pi-hole': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'Pi-hole',
      title: 'Pi-hole odpowiada numerem z domu',
      lead: 'Każde urządzenie, które pyta twoje Pi-hole, dostaje numer z domu.',
      needs: ['Pi-hole 6 i hasło do niego.'],
      steps: [
        {
          say: 'W menu po lewej wybierz **Settings** > **Local DNS Records**.',
          otherwise: { say: 'W wersji 5 to **Local DNS** > **DNS Records**, nad ustawieniami.' },
        },
        {
          say: 'W polu **Domain** wpisz `{address}`.',
          otherwise: { say: 'Użyj listy po lewej, a nie tej o nazwie „Local CNAME records”.' },
        },
        {
          say: 'Obok, w polu **Associated IP**, wpisz `{local}` i naciśnij plus.',
          otherwise: { say: 'Słowa mogą się różnić. Działa od razu, bez ponownego uruchamiania.' },
        },
      ],
      remove: ['Naciśnij kosz obok tego wiersza w **Local DNS Records**.'],
    },
    'adguard-home': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'AdGuard Home',
      title: 'AdGuard Home odpowiada numerem z domu',
      lead: 'Każde urządzenie, które pyta twoje AdGuard Home, dostaje numer z domu. Może ono też działać jako aplikacja Home Assistanta.',
      needs: ['AdGuard Home i hasło do niego.'],
      steps: [
        {
          say: 'W menu u góry wybierz **Filters** > **DNS rewrites**.',
          otherwise: { say: 'Na wąskim ekranie menu jest za trzema kreskami.' },
        },
        { say: 'Naciśnij **Add DNS rewrite**.', otherwise: { say: 'Ten przycisk jest pod listą.' } },
        {
          say: 'Wpisz `{address}`, pod spodem `{local}`, i naciśnij **Save**.',
          otherwise: { say: 'Pola proszą o nazwę domeny oraz o adres IP lub nazwę domeny.' },
        },
      ],
      remove: ['Naciśnij kosz obok tego wiersza w **DNS rewrites**.'],
    },
    openwrt: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OpenWrt',
      title: 'OpenWrt odpowiada numerem z domu',
      lead: 'Router podaje numer z domu każdemu urządzeniu w twojej sieci.',
      needs: [yourRoutersPassword],
      steps: [
        {
          say: 'Wybierz **Network** > **DNS**, a tam **DNS Records** > **Hostnames**.',
          otherwise: { say: 'W starszych wersjach to **Network** > **DHCP and DNS** > **Hostnames**.' },
        },
        {
          say: 'Naciśnij **Add**. W polu **Hostname** wpisz `{address}`.',
          otherwise: { say: 'Słowa mogą się różnić. Wpisz całą nazwę, z kropkami.' },
        },
        {
          say: 'W polu **IP address** wpisz `{local}`. Naciśnij **Save**, a potem **Save & Apply**.',
          otherwise: { say: 'Jeśli numeru nie ma na liście, wybierz ostatnią pozycję i wpisz go.' },
        },
      ],
      remove: ['Naciśnij **Delete** obok tego wiersza w **Hostnames**, a potem **Save & Apply**.'],
    },
    opnsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OPNsense',
      title: 'OPNsense odpowiada numerem z domu',
      lead: 'Unbound, jego własny serwer DNS, podaje numer z domu każdemu urządzeniu w twojej sieci.',
      needs: [yourRoutersPassword, 'Unbound DNS musi być włączony. Jest, chyba że ktoś to zmienił.'],
      steps: [
        {
          say: 'Wybierz **Services** > **Unbound DNS** > **Overrides**.',
          otherwise: {
            say: 'Jeśli go nie ma, twój OPNsense może odpowiadać przez Dnsmasq: on też ma listę hostów.',
          },
        },
        {
          say: 'W nadpisaniach hostów naciśnij plus. Jako **Host** wpisz `{host}`, jako **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Jako **IP address** wpisz `{local}`. Naciśnij **Save**, a potem **Apply**.',
          otherwise: { say: 'W polu **Type** zostaw A. Dla numeru IPv6 dodaj drugi wpis z AAAA.' },
        },
      ],
      remove: ['Naciśnij kosz obok tego wpisu w **Overrides**, a potem **Apply**.'],
    },
    pfsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'pfSense',
      title: 'pfSense odpowiada numerem z domu',
      lead: 'DNS Resolver podaje numer z domu każdemu urządzeniu w twojej sieci.',
      needs: [yourRoutersPassword, 'DNS Resolver musi być włączony. Jest, chyba że ktoś to zmienił.'],
      steps: [
        {
          say: 'Wybierz **Services** > **DNS Resolver** i przejdź w dół do **Host Overrides**.',
          otherwise: { say: 'Jeśli używasz DNS Forwarder, ma on listę o tej samej nazwie.' },
        },
        {
          say: 'Naciśnij **Add**. Jako **Host** wpisz `{host}`, jako **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Jako **IP Address** wpisz `{local}`. Naciśnij **Save**, a potem **Apply Changes**.',
          otherwise: { say: 'Słowa mogą się różnić. Dla numeru IPv6 dodaj drugi wpis.' },
        },
      ],
      remove: ['Naciśnij kosz obok tego wpisu w **Host Overrides**, a potem **Apply Changes**.'],
    },
    unifi: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'UniFi',
      title: 'UniFi odpowiada numerem z domu',
      lead: 'Brama UniFi podaje numer z domu każdemu urządzeniu w twojej sieci.',
      needs: ['Brama UniFi i jej administrator.'],
      steps: [
        {
          say: 'W UniFi Network wybierz **Settings** > **Policy Engine** > **DNS**.',
          otherwise: { say: 'W starszych wersjach to **Settings** > **Routing** > **DNS**.', search: 'DNS' },
        },
        {
          say: 'Dodaj wpis typu **Host (A)** dla `{address}`.',
          otherwise: {
            say: 'Słowa mogą się różnić: to rekord rodzaju A, dla tej jednej nazwy.',
            search: 'DNS',
          },
        },
        {
          say: 'Jako **IP Address** wpisz `{local}` i zapisz.',
          otherwise: {
            say: 'Słowa mogą się różnić. Dla numeru IPv6 dodaj drugi wpis, rodzaju AAAA.',
            search: 'DNS',
          },
        },
      ],
      remove: ['Usuń ten wpis na tej samej liście.'],
    },
    fritzbox: {
      before: [
        onlyWithCertificate,
        'Najpierw skorzystaj z instrukcji dla Pi-hole lub AdGuard Home.',
        'Jeśli nie masz żadnego z nich, używaj adresu wewnętrznego w aplikacji. Nic z tego nie jest wtedy potrzebne.',
      ],
      wrong: [
        ...atHomeTheAddressStillLeads,
        {
          symptom: 'Nic się już nie otwiera, ani jedna strona.',
          why: 'Komputer z Pi-hole jest wyłączony, a każde urządzenie polega na nim przy pytaniach o nazwy.',
          wayOn: enterTheNumberOfTheFritz,
        },
      ],
      test: atHomeSwitchWiFiOff,
      label: 'FRITZ!Box',
      title: 'FRITZ!Box przepuszcza takie odpowiedzi',
      lead: 'FRITZ!Box nie może dać twojej własnej nazwie innego numeru. Może jednak dopuścić, aby zrobiło to Pi-hole lub AdGuard Home.',
      needs: ['Hasło do FRITZ!Boxa.', 'Pi-hole lub AdGuard Home, które zna już {address}.'],
      steps: [
        {
          say: 'Wybierz **Home Network** > **Network** > **Network Settings**.',
          otherwise: { say: 'Jeśli go nie ma, włącz widok zaawansowany. Jest na dole menu.' },
        },
        {
          say: 'W **DNS Rebind Protection** wpisz `{address}` jako wyjątek.',
          otherwise: {
            say: 'Może być zwinięte w dalszych ustawieniach. Bez tego FRITZ!Box zatrzymuje odpowiedzi z numerem z domu.',
          },
        },
        {
          say: 'W ustawieniach IPv4 wpisz numer Pi-hole jako **Local DNS server**. Naciśnij **Apply**.',
          otherwise: { say: 'Słowa mogą się różnić. Użyj numeru komputera z Pi-hole lub AdGuard Home.' },
        },
      ],
      remove: [enterTheNumberOfTheFritz, 'Usuń {address} z wyjątków.'],
    },
  },
};
