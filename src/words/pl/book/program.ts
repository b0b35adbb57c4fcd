import type { WordTree } from '../../shape/lay-words.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

export const words: WordTree = {
  'command-line': {
    label: 'Polecenie lub skrypt',
    title: 'Klucz dla polecenia lub skryptu',
    lead: 'Klucz to jeden plik tekstowy. Program taki jak curl pokazuje go, gdy pyta o coś twój dom.',
    needs: [
      'Program, który potrafi pokazać klucz. Z curl wystarczą kroki poniżej. Skrypt używa tego samego wiersza, ze ścieżką, której potrzebuje.',
      'W Windows użyj pliku dla programów, które proszą o „.p12”: ten czyta curl z samego Windows.',
    ],
    before: [
      'Jeden program, jeden klucz: tak możesz wyłączyć tylko ten.',
      'Umieść plik tam, gdzie może go czytać tylko użytkownik tego programu.',
    ],
    steps: [
      {
        say: 'Skopiuj `{file}` do osobnego folderu.',
        otherwise: { say: 'Kończy się na „.txt”? Usuń tę końcówkę.' },
      },
      {
        say: 'Otwórz terminal w tym folderze. Wpisz `curl --cert {file} https://{address}{path}`.',
        otherwise: {
          say: 'W Windows wpisz `curl.exe --cert-type P12`, a potem resztę, z tym drugim plikiem. W PowerShell samo `curl` to inny program.',
        },
      },
      {
        say: 'Pojawia się pytanie o `PEM pass phrase`. Wpisz sześć słów małymi literami, z myślnikami między nimi.',
        otherwise: { say: 'Podczas pisania nic nie widać. Po ostatnim słowie naciśnij klawisz Enter.' },
      },
      {
        say: 'Przychodzi odpowiedź zza zamka. Pod własnym adresem twojego domu jest w niej `Home Assistant`.',
        otherwise: { say: 'Zamiast tego jest blokada? Zobacz poniżej, co może stać na przeszkodzie.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Skrypt czeka i nigdy się nie kończy.',
        why: 'Ma podać słowa, ale nie ma nikogo, kto by je wpisał.',
        wayOn:
          'Zdejmij słowa poleceniem `openssl pkey -in {file} -out open.pem` i dodaj do polecenia `--key open.pem`. Każdy, kto odczyta ten plik, ma klucz.',
      },
      {
        symptom: 'Odpowiedź to 403 albo strona, która mówi o blokadzie.',
        why: 'Klucz nie został pokazany albo jest wyłączony. Bez pełnej ścieżki do pliku polecenie może nie pokazać żadnego.',
        wayOn:
          'Sprawdź w Latchkey, czy ten klucz jest włączony. Potem podaj w poleceniu pełną ścieżkę do pliku.',
      },
      {
        symptom: 'HASS.Agent w Windows nie przyjmuje pliku.',
        why: 'Przyjmuje tylko pliki kluczy bez hasła, a ten zamyka sześć słów.',
        wayOn:
          'Dodaj ten komputer jako urządzenie i umieść jego klucz w Windows. Potem pozwól HASS.Agent wybrać go samodzielnie.',
      },
      {
        symptom: 'W domu działa, ale serwer gdzie indziej dostaje stronę oczekiwania.',
        why: 'Bot Fight Mode w Cloudflare zatrzymuje programy, nawet z kluczem.',
        wayOn: 'Wyłącz **Bot Fight Mode** w Cloudflare albo uruchamiaj program w domu.',
      },
      stickNotRead,
    ],
    test: [
      'Wpisz wiersz z drugiego kroku. Przychodzi odpowiedź i nie mówi o blokadzie.',
      'Wpisz go jeszcze raz bez `--cert {file}`: nie dostaniesz się do środka.',
    ],
    remove: ['Usuń {file} i każdą jego kopię tam, gdzie działa program.', thenSwitchOff],
    replacing: {
      putIn: [
        'Umieść {file} obok starego pliku i zmień ścieżkę w skrypcie. Sześć słów też jest innych.',
        'Ze starego zdjęto słowa? Zrób wtedy to samo z nowym plikiem.',
      ],
      takeOut: [
        'Uruchom raz skrypt z nowym plikiem. Uruchom ponownie wszystko, co działa przez cały czas: odczytało stary klucz przy starcie.',
        'Usuń stary plik, jego kopie i wszystko, co z niego powstało, na przykład `open.pem`.',
      ],
    },
  },
  alexa: {
    label: 'Twój własny skill Alexy',
    title: 'Alexa z twoim własnym skillem',
    lead: 'Mały program w Amazonie przekazuje do twojego domu to, co mówisz Alexie, z tym kluczem. Nic innego nie zostaje otwarte.',
    needs: [
      'Około godziny przy komputerze. Home Assistant Cloud firmy Nabu Casa robi to samo za miesięczną opłatą.',
      'Bezpłatne konto na `developer.amazon.com`: to samo, na które jest zalogowane twoje Echo.',
      'Konto na `aws.amazon.com`. Wymaga karty płatniczej. Przechowywanie sekretu kosztuje około pół dolara miesięcznie.',
    ],
    before: [
      'W Latchkey wybierz „Zapisz plik”, a potem „Twój własny skill Alexy”. Zachowaj ten folder dla siebie.',
      'W Home Assistancie dodaj do configuration.yaml `alexa:`, a pod spodem, z dwiema spacjami na początku, `smart_home:`. Potem uruchom go ponownie.',
      'Utwórz tam dla Alexy użytkownika bez uprawnień administratora. Zaloguj się jako ten użytkownik i utwórz długotrwały token w **home-assistant:Security**.',
      'Wybierz region Amazona według języka: Irlandia dla Europy i Indii, N. Virginia dla Ameryki, Oregon dla Australii i Japonii.',
    ],
    steps: [
      {
        say: 'Na `developer.amazon.com/alexa/console/ask` naciśnij **Create Skill**. Wybierz swój język, potem **Smart Home** i **Provision your own**.',
        otherwise: {
          say: 'Słowa mogą się różnić. To skill dla inteligentnego domu, za którym stoi twój własny program.',
        },
      },
      {
        say: 'Skopiuj **Your Skill ID**. Zaczyna się od „amzn1.ask.skill.”. Zostaw tę stronę otwartą.',
        otherwise: { say: 'Jest też pod nazwą skilla na liście twoich skilli.' },
      },
      {
        say: 'Na `console.aws.amazon.com/cloudformation` wybierz u góry po prawej swój region. Naciśnij **Create stack** i prześlij `template.json`.',
        otherwise: { say: 'Jeśli jest wybór, wybierz „With new resources” i „Upload a template file”.' },
      },
      {
        say: 'Nadaj mu dowolną nazwę i wklej identyfikator do `SkillId`. Na ostatniej stronie zgódź się na utworzenie roli, a potem wyślij.',
        otherwise: {
          say: 'Ta rola może dwie rzeczy: pisać własny log i czytać swój jeden sekret. Możesz to sprawdzić w template.json.',
        },
      },
      {
        say: 'Poczekaj na wiadomość, że to gotowe. W **Resources** otwórz `KeyAndToken`, który prowadzi do sekretu.',
        otherwise: {
          say: 'Albo otwórz Secrets Manager w tym samym regionie. To jedyny sekret, którego nazwa zaczyna się tak jak nazwa twojego stosu.',
        },
      },
      {
        say: 'Naciśnij **Retrieve secret value**, a potem edytuj go jako zwykły tekst. Wklej całe secret.json. Wstaw swój token między cudzysłowy po „token” i zapisz.',
        otherwise: { say: 'Na początku jest tam tylko para nawiasów klamrowych. Zastąp wszystko.' },
      },
      {
        say: 'Wróć do **Resources** i otwórz `Function`. Na jej stronie wybierz **Test**, wklej test-event.json i uruchom go.',
        otherwise: {
          say: 'Odpowiedź wymienia twoje urządzenia. Jeśli zamiast tego podaje błąd, zajrzyj niżej, zanim pójdziesz dalej.',
        },
      },
      {
        say: 'Skopiuj ARN funkcji z **Outputs** tego stosu. Wklej go w skillu jako **Default endpoint** i zapisz.',
        otherwise: {
          say: 'Jeśli skill go odrzuca, region nie pasuje do jego języka albo identyfikator był inny.',
        },
      },
      {
        say: 'Na `developer.amazon.com`, w **Login with Amazon**, utwórz **new security profile**. Jako jego adres prywatności wpisz `https://{address}`.',
        otherwise: {
          say: 'Dzięki niemu logujesz się do własnego skilla. Nikt nie ma odwiedzać adresu prywatności.',
        },
      },
      {
        say: 'W skillu, w **Account Linking**, wypełnij pięć pól tak, jak na rysunku. **Client ID** i sekret pochodzą z profilu bezpieczeństwa. Zapisz.',
        otherwise: {
          say: 'Wszystkie inne przełączniki i pola zostaw tam tak, jak są. Adresu twojego domu nie ma w żadnym z nich.',
        },
      },
      {
        say: 'Ta strona pokazuje teraz trzy adresy przekierowania. Dodaj je do profilu bezpieczeństwa, w **Web Settings**, jako **Allowed Return URLs**.',
        otherwise: { say: 'Ustawienia profilu są za kołem zębatym obok niego.' },
      },
      {
        say: 'W aplikacji Alexa otwórz **alexa:More**, **alexa:Skills & Games**, **alexa:Your Skills**, **alexa:Dev**. Otwórz swój skill i stuknij **alexa:Enable to use**.',
        otherwise: {
          say: 'Skill widać tylko na koncie, na którym powstał. Nikt inny nie może go włączyć, chyba że dostanie od ciebie zaproszenie.',
          search: 'Dev',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Test odpowiada „INVALID_AUTHORIZATION_CREDENTIAL”.',
        why: 'Odmawia dom albo zamek: zły token, wyłączony klucz lub Bot Fight Mode w Cloudflare.',
        wayOn:
          'Jeśli w logu jest „HTTP_401”, chodzi o token. Jeśli jest „HTTP_403”, sprawdź w Latchkey, czy ten klucz jest włączony, a potem sprawdź **cloudflare:Bot Fight Mode**.',
      },
      {
        symptom: 'Test odpowiada „INTERNAL_ERROR”.',
        why: 'Log mówi więcej w jednym słowie. „SECRET_EMPTY” znaczy, że nie wklejono secret.json. „HTTP_404” znaczy, że Home Assistant nie zna jeszcze Alexy.',
        wayOn:
          'Wklej całe secret.json. Obejrzyj te dwa wiersze w configuration.yaml i uruchom Home Assistanta ponownie.',
      },
      {
        symptom: 'Alexa nie znajduje nowych urządzeń.',
        why: 'Region nie pasuje do języka skilla albo twojego Echo.',
        wayOn: 'Usuń stos i utwórz go w regionie twojego języka. Ustaw w skillu ten sam język.',
      },
      {
        symptom: 'Działało, ale przestało po odnowieniu klucza.',
        why: 'Program w Amazonie nadal ma stary klucz.',
        wayOn:
          'Zapisz folder ponownie. Wklej nowe secret.json ze swoim tokenem. Użyje go następne polecenie.',
      },
      {
        symptom: 'Alexa dostaje do wyboru wszystko w domu.',
        why: 'Bez filtra Home Assistant udostępnia wszystko, czego Alexa może używać, nawet zamki i alarmy.',
        wayOn: 'W `filter:` w configuration.yaml wymień, co może mieć Alexa.',
      },
    ],
    test: [
      'Powiedz Alexie, aby wykryła urządzenia, i poczekaj minutę.',
      'Powiedz Alexie, aby włączyła lampę, i podaj jej nazwę.',
      'Działa? Usuń więc zapisany folder. Klucz jest teraz w Amazonie.',
    ],
    remove: [
      'Usuń stos w CloudFormation. Znikają z nim program, jego sekret i jego log.',
      'Usuń skill i profil bezpieczeństwa na developer.amazon.com oraz długotrwały token w Home Assistancie.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Wszystko w Amazonie zostaje. Zapisz folder ponownie i wykonaj tylko krok z **Retrieve secret value**.',
        'Twój token pozostaje ten sam: wstaw go do nowego secret.json.',
      ],
      takeOut: [
        'Nowy sekret zastąpił stary: nic ze starego klucza tam nie zostało.',
        'Usuń zapisane foldery, stary i nowy.',
      ],
    },
  },
};
