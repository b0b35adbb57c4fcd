import type { files as english } from '../en/files.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const files: WordsOf<typeof english> = {
  profile: {
    name: 'Latchkey: {name}',
    description: 'Otwiera {address} w Safari na tym urządzeniu. Aby usunąć klucz, usuń ten profil.',
    key: 'Klucz do {address}. Aby go zainstalować, wpisz sześć słów, które pokazuje Latchkey.',
  },
  folders: { keys: 'Klucze Latchkey', alexa: 'Latchkey dla Alexy', reverseProxy: 'Latchkey reverse proxy' },
  alexa: {
    begin: 'Dzięki temu folderowi {name} dociera do https://{address} z własnym kluczem.',
    secret: [
      'Plik secret.json otwiera twój zamek. Nie zamyka go sześć słów.',
      'Nikomu go nie dawaj i usuń cały ten folder, gdy skill zadziała.',
      'Jeśli zobaczył go ktoś inny, wyłącz ten klucz w Latchkey.',
    ],
    contents: {
      'template.json': 'co jest konfigurowane w Amazonie, dla AWS CloudFormation. Nie ma w nim tajemnic.',
      'secret.json': 'klucz, dla AWS Secrets Manager. Trafia tam też twój token.',
      'test-event.json': 'pytanie, które zadaje Alexa, do wypróbowania funkcji.',
    },
    next: 'Jak ich używać krok po kroku, mówi Latchkey, w instrukcji do tego klucza.',
  },
  calendar: {
    summary: 'Odnów klucz: {name}',
    description: [
      'Klucz urządzenia „{name}” działa do: {until}.',
      'W Latchkey przejdź do swojego domu i wybierz „Odnów” obok: {name}. Zbuduj to, co jest w planie, i przekaż nowy klucz.',
      'Stary klucz działa, dopóki go nie wycofasz, więc nikt nie zostaje za drzwiami.',
      'Potem zapisz te przypomnienia ponownie: nowy plik zastępuje ten.',
      'Nikt już nie używa tego urządzenia? Wtedy usuń ten wpis.',
    ],
  },
  diagnostic: {
    head: [
      'Latchkey: plik diagnostyczny.',
      'Dla kogoś, kto ci pomaga. Przeczytaj go, zanim wyślesz: to wszystko, co wysyłasz.',
      'Nie ma w nim tokenu, hasła, klucza, ciasteczka ani webhooka, ani żadnej nazwy twoich urządzeń.',
    ],
    told: 'Zawiera twój adres i numer domu w twojej własnej sieci.',
    leftOut: 'Twój adres i numery twojej sieci są zastąpione innymi.',
  },
};
