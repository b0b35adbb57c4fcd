import type { otherDoors as english } from '../en/other-doors.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const otherDoors: WordsOf<typeof english> = {
  looking: 'Szukanie innych wejść do twojego domu',
  lookingUsually: 'Zwykle trwa to kilka sekund.',
  notLooked: 'Latchkey nie mógł poszukać innych wejść do twojego domu',
  lookAgain: 'Sprawdź ponownie',
  none: 'Latchkey nie znalazł innego wejścia do twojego domu',
  noneOfSeen: 'Tam, gdzie mógł zajrzeć, Latchkey nie znalazł innego wejścia do twojego domu',
  what: {
    named: '{address} prowadzi do twojego domu bez twojego zamka',
    everyName: 'Każda nazwa, która prowadzi do tunelu „{tunnel}”, dociera do twojego domu',
    'hidden-tunnel': 'Pod {address} odpowiada jakiś Home Assistant bez twojego zamka',
    'direct-record': '{address} prowadzi do twojego łącza internetowego',
    'former-url': 'Twój dom miał wcześniej inny adres: {url}',
    'remote-ui': 'Zdalny dostęp Home Assistant Cloud (Nabu Casa) jest włączony',
    app: 'W Home Assistancie działa aplikacja {name}',
    'address-allowance': {
      address: 'Odwiedzający spod tego adresu są przepuszczani z pominięciem twojego zamka: {value}',
      network: 'Odwiedzający z tej sieci są przepuszczani z pominięciem twojego zamka: {value}',
      provider: 'Odwiedzający od tego dostawcy są przepuszczani z pominięciem twojego zamka: {value}',
      country: 'Odwiedzający z tego kraju są przepuszczani z pominięciem twojego zamka: {value}',
    },
    'origin-rule': {
      shows: 'Reguła pokazuje twój dom pod {address} bez twojego zamka',
      mayShow: 'Reguła może pokazywać twój dom pod {address} bez twojego zamka',
    },
    'port-forward': {
      certain: 'Twój router przekierowuje port {port} do twojego domu',
      likely: 'Twój router może przekierowywać port {port} do twojego domu',
    },
    'every-port': {
      certain:
        'Twój router przekierowuje do twojego domu każdy port, którego nie przekierowuje gdzie indziej',
      likely:
        'Twój router może przekierowywać do twojego domu każdy port, którego nie przekierowuje gdzie indziej',
    },
    worker: {
      certain: 'Program w Cloudflare pokazuje twój dom pod {address} bez twojego zamka',
      likely: 'Program w Cloudflare pokazuje jakiegoś Home Assistanta pod {address} bez twojego zamka',
    },
    product: {
      certain: '{address} prowadzi do twojego domu bez twojego zamka',
      likely: '{address} może prowadzić do twojego domu bez twojego zamka',
    },
  },
  why: {
    'tunnel-entry': 'Biegnie tunelem „{tunnel}” do {service}. Twój zamek obejmuje tylko twój własny adres.',
    'hidden-tunnel': 'Biegnie tunelem „{tunnel}”, skonfigurowanym na komputerze, na którym działa.',
    'direct-record':
      'Jego rekord {type} zawiera {content}. Port otwarty w twoim routerze jest tam otwarty dla wszystkich.',
    'former-url': 'Kto go zna, może tam zapukać, jeśli nadal prowadzi do twojego domu.',
    'remote-ui':
      'Prowadzi do twojej strony logowania z pominięciem Cloudflare. Pyta o hasło, ale nie o klucz.',
    app: {
      duckdns:
        'Utrzymuje nazwę, która prowadzi do twojego łącza internetowego. Port otwarty w routerze wpuszcza tamtędy odwiedzających.',
      'nginx-proxy-manager':
        'Przepuszcza odwiedzających do twojego domu. To, co otwiera, nie przechodzi przez twój zamek.',
      'nginx-proxy':
        'Przepuszcza odwiedzających do twojego domu. To, co otwiera, nie przechodzi przez twój zamek.',
      cloudflared:
        'Obsługuje tunel, którego to konto Cloudflare nie pokazuje. To, co otwiera, nie przechodzi przez twój zamek.',
    },
    'address-allowance': {
      'this-domain': 'Przepuszcza ich reguła IP Access tej domeny. Cloudflare nie pyta ich o klucz.',
      'every-domain': 'Przepuszcza ich reguła IP Access całego konta. Cloudflare nie pyta ich o klucz.',
    },
    'origin-rule': {
      'origin-rule':
        'Reguła Origin Rules „{name}” traktuje tamtejszych odwiedzających tak, jakby przyszli na twój adres.',
      'page-rule':
        'Reguła Page Rules traktuje tamtejszych odwiedzających tak, jakby przyszli na twój adres: {name}.',
    },
    'port-forward': {
      'the-internet':
        'Na tym porcie twój adres publiczny prowadzi do {leadsTo}. Odwiedzający nie przechodzą tam przez twój zamek.',
      'another-router':
        'Kończy się na {leadsTo}, z pominięciem twojego zamka. Przed tym routerem stoi jeszcze inny, który może nie wpuszczać odwiedzających.',
    },
    worker: {
      route: 'Trasa Workers {pattern} obsługuje tam żądania. Twój zamek obejmuje tylko twój własny adres.',
      snippet: 'Snippet „{pattern}” obsługuje tam żądania. Twój zamek obejmuje tylko twój własny adres.',
    },
    product: {
      'load-balancer':
        'Prowadzi tam load balancer w Cloudflare. Twój zamek obejmuje tylko twój własny adres.',
      spectrum:
        'Ten port przekierowuje Spectrum w Cloudflare. To, co tamtędy przychodzi, nie przechodzi przez twój zamek.',
      'custom-hostname':
        'To nazwa innej domeny, którą twoja wpuszcza. Twój zamek obejmuje tylko twój własny adres.',
    },
  },
  noted: 'Jego notatka mówi: {note}.',
  labelled: 'Nazywa się „{name}”.',
  likely: {
    'local-address': 'Najprawdopodobniej to ten dom: jego adres lokalny jest taki, jaki zwykle mają domy.',
    'this-home': 'Najprawdopodobniej to ten dom.',
  },
  knock: {
    opens: {
      certain: 'Latchkey zapukał tam bez klucza i twój dom odpowiedział.',
      likely: 'Latchkey zapukał tam bez klucza i odpowiedział jakiś Home Assistant.',
    },
    shut: 'Latchkey zapukał tam bez klucza i dostał odmowę.',
    'no-answer': 'Latchkey zapukał tam i nie dostał odpowiedzi. Może się to znów otworzyć.',
    'not-tried': 'Latchkey nie może stąd tam zapukać.',
    inside: 'Od środka domu nic się tam nie otworzyło. Być może odwiedzający z zewnątrz wejdą.',
  },
  next: {
    'tunnel-entry': 'Latchkey może usunąć ten wpis z tunelu. Wszystkie inne wpisy zostają.',
    'hidden-tunnel': 'Latchkey może usunąć rekord tej nazwy.',
    'direct-record': 'Latchkey może usunąć ten rekord. Zamknij też port w swoim routerze.',
    'former-url': 'Zamknij port w swoim routerze i zrezygnuj ze starej nazwy.',
    'remote-ui':
      'Aby go wyłączyć, otwórz w Home Assistancie Ustawienia, Chmura Home Assistant (lub Home Assistant Link).',
    app: 'Jeśli nie jest już potrzebna, zatrzymaj tę aplikację. Zamknij też port w swoim routerze.',
    'address-allowance':
      'Aby je zamknąć, otwórz w Cloudflare [Security], [Security rules], [IP Access rules] i usuń tę regułę.',
    'origin-rule': 'Aby je zamknąć, otwórz w Cloudflare [Rules] i usuń tę regułę albo usuń z niej ten adres.',
    'port-forward': 'Aby je zamknąć, otwórz w swoim routerze przekierowanie portów lub UPnP i usuń ten wpis.',
    worker:
      'Aby je zamknąć, otwórz w Cloudflare [Workers Routes] lub [Snippets] swojej domeny i usuń stamtąd ten adres.',
    product: {
      'load-balancer': 'Aby je zamknąć, otwórz w Cloudflare [Load Balancing] i usuń ten load balancer.',
      spectrum: 'Aby je zamknąć, otwórz w Cloudflare [Spectrum] swojej domeny i usuń tę aplikację.',
      'custom-hostname':
        'Aby je zamknąć, otwórz w Cloudflare [Custom Hostnames] swojej domeny i usuń tę nazwę.',
    },
  },
  close: 'Zamknij to wejście',
  closeNamed: 'Zamknij to wejście: {name}',
  closing: 'Twój plan je zamyka. Pozostanie zamknięte, gdy usuniesz Latchkey.',
  leave: 'Zostaw otwarte',
  leaveNamed: 'Zostaw otwarte: {name}',
  unseen: {
    title: 'Nie sprawdzono',
    'home-assistant': 'Własny zdalny dostęp Home Assistanta: Latchkey nie jest tam zalogowany.',
    tunnels: 'Inne tunele twojego konta Cloudflare: token nie może ich odczytać.',
    'local-tunnels':
      'Tunele skonfigurowane na własnym komputerze: nikt inny nie może odczytać, dokąd prowadzą.',
    'public-address': 'Rekordy, które prowadzą wprost do twojego domu: twój adres publiczny nie jest znany.',
    'further-doors': 'Nazw jest więcej, niż Latchkey wypróbowuje.',
    'custom-rules': 'Reguły własne, klucze i rekordy twojej domeny: token nie może ich odczytać.',
    'router-forwards':
      'Lista portów, które przekierowuje twój router. Żaden router w twoim domu nie pokazał jej tu w całości.',
    'address-rules':
      'Reguły IP Access, które mogą przepuszczać odwiedzających z pominięciem twojego zamka. Pokazuje je token z [Firewall Services], [Read].',
    'origin-rules':
      'Reguły [Origin Rules], które mogą pokazywać twój dom gdzie indziej. Pokazuje je token z [Origin Rules], [Read].',
    'rewrite-rules':
      'Reguły, które zmieniają to, co jest otwierane. Pokazuje je token z [Transform Rules], [Read].',
    'redirect-rules':
      'Reguły, które odsyłają odwiedzających gdzie indziej. Pokazuje je token z [Single Redirect], [Read].',
    'configuration-rules':
      'Reguły, przez które Cloudflare sprawdza odwiedzających. Pokazuje je token z [Config Rules], [Read].',
    'page-rules': 'Reguły [Page Rules]. Pokazuje je token z [Page Rules], [Read].',
    'worker-routes':
      'Twoje programy w Cloudflare. Token z [Workers Routes], [Read] pokazuje, gdzie działają.',
    'access-applications':
      'Logowania Cloudflare Access przed twoim adresem. Pokazuje je token z [Access: Apps and Policies], [Read].',
    'bulk-redirects':
      'Przekierowania Bulk Redirects. Pokazuje je token z [Bulk URL Redirects] i [Account Filter Lists], [Read].',
    snippets: '[Snippets], twoje małe programy w Cloudflare. Pokazuje je token z [Snippets], [Read].',
    'load-balancers':
      'Load balancery. Pokazuje je token z [Load Balancers] i [Load Balancing: Monitors and Pools], [Read].',
    spectrum:
      'Spectrum, które przekierowuje porty z pominięciem twojego zamka. Cloudflare nie pokazał go Latchkey.',
    'custom-hostnames': 'Nazwy innych domen, które twoja wpuszcza. Cloudflare nie pokazał ich Latchkey.',
    'further-products':
      'Zawartość twoich list adresów oraz Workers z własną domeną. Latchkey tego nie sprawdza.',
    router:
      'Porty otwarte ręcznie w twoim routerze: wiele routerów pokazuje tylko te, które otworzyły programy.',
  },
};
