import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  title: 'Arkusz awaryjny: {address}',
  facts: {
    address: 'Adres',
    atHome: 'W domu',
    toWriteIn: '________________________ (do wpisania ręcznie)',
    account: 'Konto Cloudflare',
    domain: 'Domena',
    settings: 'Ustawienia wcześniej',
    made: 'Sporządzono',
  },
  setting: '{setting}: było {before}',
  lockedOut: {
    title: 'Jeśli nie możesz wejść',
    atHome: {
      known:
        'W domu otwórz w przeglądarce {atHome}. Zamek jest w Cloudflare, więc tam nie stoi ci na drodze.',
      unknown:
        'W domu otwórz Home Assistanta pod jego adresem w twojej własnej sieci. Zamek jest w Cloudflare, więc tam nie stoi ci na drodze.',
    },
    steps: [
      'Poza domem użyj innego urządzenia, które ma klucz.',
      'Nie ma już żadnego klucza? Otwórz Latchkey na dowolnym komputerze i połącz go ze swoim kontem Cloudflare. Znajdzie ten dom i utworzy nowe klucze.',
      'Ostateczność: w Cloudflare otwórz **Security**, **Security rules** i wyłącz zamek podany poniżej. Od tej chwili każdy w internecie może dotrzeć do twojej strony logowania. Włącz go ponownie, gdy tylko wejdziesz.',
    ],
  },
  remove: {
    title: 'Jak usunąć wszystko ręcznie',
    lead: 'Zachowaj tę kolejność. Zamek znika ostatni, więc po drodze nic nie zostaje otwarte.',
    record: 'W **DNS**, **Records**: usuń rekordy podane poniżej.',
    path: {
      tunnel:
        'W domu zatrzymaj łącznik (cloudflared). Potem w **Zero Trust**, **Networks**, **Connectors**: usuń tunel.',
      'public-address':
        'Zamknij port w routerze. W **SSL/TLS**, **Origin Server**: unieważnij certyfikat origin.',
    },
    hostname: 'W **SSL/TLS**, **Client Certificates**, **Hosts**: usuń stamtąd adres.',
    keys: {
      all: 'Na tej samej stronie: unieważnij klucze podane poniżej.',
      someFromBefore:
        'Na tej samej stronie: unieważnij klucze podane poniżej. Dawne klucze nie są od Latchkey: zachowaj każdy, którego używasz gdzie indziej.',
    },
    home: 'W Home Assistancie: usuń zewnętrzny adres URL i zaufane proxy, które dodał Latchkey, oraz aplikację Cloudflared.',
    lock: 'Na samym końcu, w **Security**, **Security rules**: usuń zamek.',
  },
  things: {
    title: 'Co jest w Cloudflare',
    what: 'Co',
    name: 'Nazwa',
    id: 'Identyfikator',
    kinds: {
      'dns-record': 'Rekord DNS',
      'lock-rule': 'Zamek (reguła Custom Rules)',
      'certificate-hostname': 'O klucz pyta',
      tunnel: 'Tunel',
      'origin-certificate': 'Certyfikat origin',
      'pull-certificate': 'Własny certyfikat Cloudflare',
    },
  },
  keys: {
    title: 'Klucze, które otwierają',
    device: 'Nazwa',
    serial: 'Numer seryjny',
    until: 'Do',
    none: 'Brak.',
    fromBefore: '{name} (dawny)',
    nameless: 'Bez nazwy',
  },
  more: {
    things:
      '{count, plural, =1 {I jeszcze jedno. W Cloudflare ma w sobie słowo „latchkey” albo adres tego domu.} one {I jeszcze {count}. W Cloudflare mają w sobie słowo „latchkey” albo adres tego domu.} few {I jeszcze {count}. W Cloudflare mają w sobie słowo „latchkey” albo adres tego domu.} many {I jeszcze {count}. W Cloudflare mają w sobie słowo „latchkey” albo adres tego domu.} other {I jeszcze {count}. W Cloudflare mają w sobie słowo „latchkey” albo adres tego domu.}}',
    keys: 'I jeszcze {count}, w **SSL/TLS**, **Client Certificates**.',
  },
  otherwise:
    'Od czasu sporządzenia tego arkusza Cloudflare mógł przenieść jakieś menu. Szukaj w jego panelu wytłuszczonych słów.',
  scan: 'Zeskanuj, aby otworzyć',
  notes: 'Miejsce na notatki, ale nie na hasła',
  keep: 'Na tej stronie nie ma żadnych tajemnic. Trzymaj ją tam, gdzie znajdziesz ją bez internetu.',
};
