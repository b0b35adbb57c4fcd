import { startProxy } from '../../../contract/origin.ts';
import type * as english from '../../en/trouble/without-tunnel.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const folderAgain =
  'W „Twoje reverse proxy” zapisz folder ponownie. Skopiuj go na komputer proxy i uruchom z nim proxy.';

export const atThePublicAddress: WordsOf<typeof english.atThePublicAddress> = {
  'origin-unreachable': {
    symptom: 'Cloudflare pokazuje „error 522”, „523” lub „524”.',
    cause:
      'Pod twoim adresem publicznym nic nie odpowiada Cloudflare. Port może być zamknięty albo adres mógł się zmienić.',
    good: 'Cloudflare dostaje odpowiedź pod twoim adresem publicznym.',
    steps: [
      'Sprawdź, czy router i komputer z reverse proxy są włączone.',
      'Porównaj swój adres publiczny z rekordem {address} w Cloudflare, w <b>[DNS]</b>. Program, który utrzymuje nazwę w aktualności, mógł się zatrzymać.',
      'Sprawdź, czy router nadal przekierowuje TCP 443 do reverse proxy.',
      'Jeśli dostawca zmienił twoje łącze, sprawdź, czy nadal masz własny adres publiczny.',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare pokazuje „error 521”.',
    cause:
      'Do twojego adresu publicznego można dotrzeć, ale odmawia. Najczęściej nie działa reverse proxy albo port prowadzi do innego komputera.',
    good: 'Twoje reverse proxy przyjmuje połączenia.',
    steps: [
      `Uruchom reverse proxy: <b>${startProxy}</b>.`,
      'Sprawdź, czy router przekierowuje TCP 443 do komputera, na którym ono działa.',
      'Jeśli tamten komputer ma zaporę, przepuść sieci Cloudflare.',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare pokazuje „error 525” lub „520”.',
    cause:
      'Cloudflare i reverse proxy nie mogą uzgodnić bezpiecznego połączenia. Portu może używać inny program albo proxy ma starsze pliki.',
    good: 'Cloudflare i twoje reverse proxy uzgadniają bezpieczne połączenie.',
    steps: [
      'Sprawdź, co używa portu 443 na tamtym komputerze. Może to być tylko reverse proxy.',
      folderAgain,
      'Jeśli to się powtarza, zajrzyj do logu reverse proxy.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare pokazuje „error 526”.',
    cause: 'Cloudflare nie ufa certyfikatowi twojego reverse proxy: jest niewłaściwy albo wygasł.',
    good: 'Cloudflare ufa certyfikatowi twojego reverse proxy.',
    steps: [
      folderAgain,
      'Jeśli używasz własnego certyfikatu, sprawdź, czy jest dla {address} i czy nie wygasł.',
      'Uruchom reverse proxy ponownie. Większość dopiero wtedy odczytuje swój certyfikat.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'Strona pokazuje „SSL certificate”, „400” lub „403”, a pod tym „nginx”.',
    cause:
      'Twoje reverse proxy bierze Cloudflare za kogoś obcego. Najczęściej brakuje mu certyfikatu Cloudflare albo nie zna jego sieci.',
    good: 'Twoje reverse proxy wpuszcza Cloudflare.',
    steps: [
      'Zobacz plan ponownie: Cloudflare może już nie pokazywać swojego certyfikatu.',
      folderAgain,
      'Sprawdź, czy proxy widzi, kto się łączy. W kontenerze potrzebuje sieci swojego komputera.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare pokazuje „502 Bad gateway”, ale w domu wszystko się otwiera.',
    cause: 'Twoje reverse proxy odpowiada, ale nie znajduje Home Assistanta tam, gdzie puka.',
    good: 'Twoje reverse proxy znajduje Home Assistanta.',
    steps: [
      'Otwórz Home Assistanta w domu. Zobacz jego adres, razem z portem.',
      'Wpisz ten adres w „Gdzie jest twój dom?”.',
      folderAgain,
    ],
  },
};

export const saidWithoutTunnel: WordsOf<typeof english.saidWithoutTunnel> = {
  'home-silent': {
    symptom: 'Cloudflare pokazuje „502 Bad gateway”, a twój dom nie otwiera się także z sieci domowej.',
    cause:
      'Twoje reverse proxy odpowiada. Home Assistant jest wyłączony albo uruchamia się ponownie, albo ten komputer nie jest w domu.',
    good: 'Home Assistant odpowiada.',
    steps: [
      'Poczekaj kilka minut, jeśli był aktualizowany lub uruchamiany ponownie.',
      'Sprawdź, czy komputer, na którym działa, ma zasilanie i połączenie z twoją siecią.',
      'Otwórz Home Assistanta w domu. Gdy tam odpowie, sprawdź ponownie.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare pokazuje „error 1000”, „1003” lub „1014”.',
    cause: 'Cloudflare nie obsługuje rekordu DNS twojego adresu. Ktoś albo jakiś program zapisał inny.',
    good: 'Cloudflare obsługuje rekord DNS twojego adresu.',
    steps: [
      'Zobacz plan ponownie i zbuduj to, czego brakuje.',
      'Sprawdź, czy program aktualizujący nazwę zapisuje publiczny adres twojego domu, i to z włączonym proxy (proxied).',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Twój adres pokazuje „400: Bad Request”. W domu wszystko jest dobrze.',
    cause:
      'Home Assistant nie ufa twojemu reverse proxy. Odrzuca każdego, kto przez nie przychodzi, ciebie też.',
    good: 'Home Assistant ufa twojemu reverse proxy.',
    steps: [
      'W Home Assistancie otwórz <b>Ustawienia</b>, <b>System</b>, <b>Sieć</b>, <b>Serwer HTTP</b>. Włącz <b>Ufaj X-Forwarded-For</b> i dodaj adres reverse proxy jako zaufane proxy.',
      'Zapisz i potwierdź w ciągu pięciu minut. Przed wersją 2026.8 jest to w pliku.',
    ],
  },
  'record-written-back': {
    symptom: 'Adres niczego nie otwiera albo pokazuje ostrzeżenie o certyfikacie.',
    cause:
      'Rekord twojego adresu ma wyłączone proxy, więc odwiedzający omijają Cloudflare. Klient DDNS robi tak, jeśli nie ma ustawione, by proxy pozostawało włączone.',
    good: 'Rekord twojego adresu ma włączone proxy.',
    steps: [
      'Ustaw program aktualizujący nazwę tak, aby zostawiał proxy włączone (proxied), albo zatrzymaj go.',
      'W panelu Cloudflare otwórz <b>[DNS]</b>, <b>[Records]</b> i usuń rekordy {address}, które mają wyłączone proxy.',
      'Zobacz plan ponownie i zbuduj to, czego brakuje.',
    ],
  },
};
