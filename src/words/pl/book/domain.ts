import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  account: [
    {
      say: 'Wpisz swój adres e-mail i nowe hasło. Potem naciśnij **Sign up**.',
      otherwise: {
        say: 'Cloudflare może poprosić o zaznaczenie pola na dowód, że jesteś człowiekiem. Inne sposoby rejestracji, na przykład Google lub Apple, też działają.',
      },
    },
    {
      say: 'Otwórz e-mail, który wysyła Cloudflare, i naciśnij link, który w nim jest.',
      otherwise: { say: 'Po kilku minutach nie ma e-maila? Zajrzyj do folderu ze spamem.' },
    },
  ],
  add: [
    {
      say: 'Zaloguj się w Cloudflare i naciśnij **Onboard a domain**.',
      otherwise: {
        say: 'Ten przycisk miewał inne nazwy: poszukaj **Add a domain** lub **Add a site**.',
        search: 'domain',
      },
    },
    { say: 'Wpisz `{domain}`, bez niczego przed nią, i naciśnij **Continue**.' },
    { say: 'Wybierz plan **Free**.', otherwise: { say: 'Plan darmowy jest często ostatni, pod płatnymi.' } },
    {
      say: 'Cloudflare wymienia, co wie o twojej stronie i poczcie. Zostaw to tak, jak jest, i naciśnij **Continue**.',
      otherwise: {
        say: 'Masz z tą domeną stronę lub pocztę? Porównaj tę listę z tą u sprzedawcy. Czego brakuje, to przestanie działać.',
      },
    },
  ],
  nameServers: {
    say: 'Cloudflare pokazuje dwa serwery nazw. Skopiuj każdy z nich i wklej go tutaj.',
    otherwise: { say: 'Są na stronie domeny, w **Overview**, dopóki domena czeka.', search: 'nameservers' },
  },
  buy: [
    { say: 'Wpisz nazwę, którą chcesz mieć, i naciśnij **Search**.' },
    {
      say: 'Sprawdź też cenę w kolejnych latach. Potem naciśnij **Purchase** obok nazwy.',
      otherwise: {
        say: 'Na przycisku może być **Confirm** lub **Buy**. Nazwa, której nie ma na liście, już do kogoś należy.',
      },
    },
    {
      say: 'Wpisz swoje imię i nazwisko, adres i dane do płatności. Potem naciśnij **Complete purchase**.',
      otherwise: { say: 'Twój adres pozostaje prywatny, jeśli pozwala na to końcówka domeny.' },
    },
  ],
  where: {
    godaddy: 'W GoDaddy: **DNS**, **Nameservers**, **Change Nameservers**, **I’ll use my own nameservers**.',
    namecheap: 'W Namecheap: **Domain List**, **Manage**, **Nameservers**, **Custom DNS** i zielony haczyk.',
    ionos: 'W IONOS: **Domains & SSL**, twoja domena, **Name server**, a potem własne serwery nazw.',
    squarespace: 'W Squarespace: **DNS**, **Domain Nameservers**, **Use custom nameservers**.',
    porkbun: 'W Porkbun: szczegóły twojej domeny, **Nameservers**.',
    ovh: 'W OVHcloud: twoja domena, **DNS servers**.',
    hostinger: 'W Hostinger: **Domains**, twoja domena, **DNS / Nameservers**.',
    gandi: 'W Gandi: twoja domena, **Nameservers**.',
    transip: 'W TransIP: twoja domena, **Advanced domain settings**, **Nameservers**.',
    amazon: 'W Amazon Route 53: **Registered domains**, twoja domena, **Name servers**.',
    unknown:
      'Zaloguj się tam, gdzie domena jest kupiona, i otwórz jej ustawienia. Poszukaj **Nameservers**, **DNS servers** lub **Custom DNS**.',
  },
};
