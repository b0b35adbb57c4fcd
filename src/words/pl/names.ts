import type { names as english } from '../en/names.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const names: WordsOf<typeof english> = {
  fault: {
    empty: 'Nie ma jeszcze nazwy.',
    characters: 'W adresie nie może być: {characters}. Dozwolone są litery od a do z, cyfry i myślniki.',
    hyphen: 'Adres nie może zaczynać się ani kończyć myślnikiem.',
    'too-long': 'Ta nazwa jest za długa. Liczba znaków: {length}, a limit to {most}.',
    reserved: '„{label}” ma w internecie własne znaczenie. Programy same szukają tej nazwy.',
    'no-word': '„{label}” zaczyna się jak nazwa w innym alfabecie, ale nią nie jest.',
    'own-domain': 'To sama domena. Twój dom dostanie nazwę, która stoi przed nią.',
    'other-domain': '{host} należy do innej domeny. Twój adres kończy się tu na {domain}.',
    'too-deep':
      'O jedną kropkę za dużo. Darmowy certyfikat Cloudflare obejmuje nazwy bezpośrednio pod {domain} i nie głębiej.',
    'no-domain': '„{host}” to tylko część nazwy. Pełna nazwa ma w środku kropkę.',
    numbers: 'To adres z samych liczb. Twój dom potrzebuje nazwy.',
    'at-home-only': 'Nazwy zakończone na {ending} działają tylko w domu. Wpisz tę, która działa z zewnątrz.',
  },
  character: {
    space: 'spacja',
    control: 'znak nowego wiersza lub tabulator',
    other: '„{character}”',
  },
  instead: 'Użyj nazwy {name}',
  leftOut: {
    scheme: '{text}',
    login: 'dane logowania',
    port: '{text}',
    rest: '{text}',
    dot: 'kropka na końcu',
    capitals: 'wielkie litery',
  },
  leavesOut: 'Latchkey pomija: {parts}. Adres to sama nazwa.',
};
