import type { blockers as english } from '../en/blockers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const blockers: WordsOf<typeof english> = {
  ADDRESS_TAKEN: {
    what: 'Coś innego już używa twojego adresu.',
    next: 'Przejmij go, a zobaczysz plan jeszcze raz. Albo wybierz inny adres.',
  },
  RULES_FULL: {
    what: 'W twojej domenie nie ma miejsca na kolejną regułę.',
    next: 'Darmowy plan ma pięć reguł własnych (custom rules). Usuń w Cloudflare jedną z tych, której już nie potrzebujesz.',
  },
  CERTIFICATES_FULL: {
    what: 'W twojej domenie nie ma miejsca na więcej kluczy.',
    next: 'Zdejmij urządzenia z listy albo unieważnij stare klucze w Cloudflare.',
  },
  LOCK_TOO_LONG: {
    what: 'Zamek nie pomieści tylu kluczy.',
    next: 'Zdejmij kilka urządzeń z listy albo wycofaj dawne klucze.',
  },
  GAPS_TOO_LONG: {
    what: 'Zamek nie pomieści tylu kluczy i szczelin razem.',
    next: 'Usuń rzeczy bez klucza albo wybierz mniej krajów. Mniej urządzeń też daje miejsce.',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'Latchkey nie zna już adresu jednego z webhooków.',
    next: 'Usuń ten webhook ze swoich rzeczy bez klucza. Potem dodaj go ponownie.',
  },
  NO_DEVICES: {
    what: 'Żadne urządzenie nie ma klucza.',
    next: 'Wróć do urządzeń i dodaj jedno.',
  },
  ORIGIN_PULL_TAKEN: {
    what: 'Cloudflare już pokazuje inny certyfikat serwerowi pod twoim adresem.',
    next: 'Wybierz inny adres. Albo usuń ten certyfikat z tej nazwy hosta w Cloudflare, w [Authenticated Origin Pulls].',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'Aplikacja Cloudflared obsługuje już inną prywatną ścieżkę.',
    next: 'Latchkey jej nie rusza. Uruchom łącznik na innym komputerze albo najpierw usuń aplikację z Home Assistanta.',
  },
  HOME_CHANGE_WAITING: {
    what: 'Zmiana wprowadzona przez kogoś innego czeka w Home Assistancie na potwierdzenie.',
    next: 'Otwórz tam Ustawienia, System, Sieć i potwierdź ją albo odczekaj pięć minut, aż zniknie. Potem sprawdź ponownie.',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'Home Assistant przejął ustawienia z configuration.yaml i czeka, aż je potwierdzisz.',
    next: 'Otwórz tam Ustawienia, System, Sieć i potwierdź je w ciągu pięciu minut. W przeciwnym razie straci je, razem z portem. Potem sprawdź ponownie.',
  },
};
