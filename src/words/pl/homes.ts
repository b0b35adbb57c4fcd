import type { homes as english } from '../en/homes.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const homes: WordsOf<typeof english> = {
  title: 'Twoje domy',
  open: 'Dom: {name}',
  lead: 'Każdy dom ma własne klucze i własny dostęp do Cloudflare. O pozostałych widzisz to, co zapisano ostatnio.',
  looking: 'Szukanie twoich domów',
  unreadable: 'Dom, którego nie da się odczytać',
  unnamed: 'Nowy dom',
  unnamedIn: 'Nowy dom w domenie {domain}',
  openNow: 'Teraz otwarty',
  openThis: 'Otwórz',
  openNamed: 'Otwórz: {name}',
  forget: 'Zapomnij',
  forgetNamed: 'Zapomnij: {name}',
  add: 'Skonfiguruj kolejny dom',
  close: 'Zamknij',
  progress: {
    unreadable: 'Nie da się odczytać jego notatek. Gdy go otworzysz, zostaną zachowane pod inną nazwą.',
    'not-begun': 'Jeszcze nie rozpoczęto',
    'setting-up': 'Konfiguracja: {step} z {steps}',
    checked: 'Ostatnio sprawdzony: {when}',
    unchecked: 'Skonfigurowany. Od ostatniej zmiany nie był sprawdzany.',
  },
  card: {
    title: 'Skonfiguruj kolejny dom',
    detail: 'Na przykład dom rodziców: z innym adresem i, jeśli chcesz, z innym kontem Cloudflare.',
  },
  forgetting: {
    heading: 'Zapomnieć na tym komputerze dom „{name}”?',
    list: 'Co się stanie',
    answers: 'Jego odpowiedzi, jego klucze i jego dostęp do Cloudflare zostaną usunięte z tego komputera.',
    atRisk:
      '{count, plural, one {{count} klucza, o ile Latchkey wie, nie ma jeszcze na żadnym urządzeniu. Przepadnie.} few {{count} kluczy, o ile Latchkey wie, nie ma jeszcze na żadnym urządzeniu. Przepadną.} many {{count} kluczy, o ile Latchkey wie, nie ma jeszcze na żadnym urządzeniu. Przepadną.} other {{count} klucza, o ile Latchkey wie, nie ma jeszcze na żadnym urządzeniu. Przepadnie.}}',
    stands: {
      nothing: 'Dla tego domu nic nie zbudowano, więc nic innego nie przepadnie.',
      'at-cloudflare':
        'To, co jest w Cloudflare, zostaje, a klucze na urządzeniach nadal działają. Aby to usunąć, otwórz ten dom i najpierw usuń tam wszystko.',
      'own-proxy':
        'Twoje reverse proxy działa dalej bez zmian. Bez urzędu certyfikacji tego domu nie da się już odnowić ani wyłączyć żadnego klucza.',
      unknown: 'Latchkey nie wie, co zostawił w Cloudflare lub w domu. Cokolwiek tam jest, zostaje.',
    },
    label: 'Aby kontynuować, wpisz: {name}',
    wrong: 'To nie jest adres tego domu.',
    hint: 'W ten sposób wiadomo, że chodzi o ten dom.',
    go: 'Zapomnij ten dom',
    keep: 'Zachowaj go',
  },
  access: {
    title: 'Inny z twoich domów ma już dostęp',
    detail: 'Token zostaje na tym komputerze. Użyj go, jeśli domena tego domu jest na tym samym koncie.',
    list: 'Dostęp na tym komputerze',
    use: 'Użyj tego samego dostępu',
    useNamed: 'Użyj tego samego dostępu co „{name}”',
    row: 'Dostęp: {name}',
  },
};
