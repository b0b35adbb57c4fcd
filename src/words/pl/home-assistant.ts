
import type { homeAssistant as english } from '../en/home-assistant.ts';
import type { WordsOf } from '../lay-words.ts';


export const homeAssistant: WordsOf<typeof english> = {
logIn: {
heading: 'Czy Latchkey może skonfigurować twój dom?',
lead: 'Logujesz się na własnej stronie Home Assistanta. To, co tam wpiszesz, tam zostaje: Latchkey nigdy nie widzi twojego hasła.',
what: 'Co Latchkey z tym robi',
points: {
looks: 'Sprawdza, co tam jest. Nic się nie zmienia, zanim zatwierdzisz plan.',
sets: {
unknown: 'Jeśli twój Home Assistant ma aplikacje, instaluje łącznik i go uruchamia. Sprawia, że Home Assistant mu ufa.',
app: 'Instaluje łącznik, uruchamia go i sprawia, że Home Assistant mu ufa.',
elsewhere: 'Sprawia, że Home Assistant ufa łącznikowi, który uruchamiasz we własnym zakresie.'},
gives: 'Wylogowuje się, gdy praca jest skończona.'},
warning: {
title: 'Strona wymienia {address}',
why: 'To Latchkey na tym komputerze: tam wraca do niego logowanie. Strona pokazuje ten adres na żółto i tak ma być.'},
open: 'Otwórz stronę logowania',
opening: 'Przygotowywanie strony logowania',
again: 'Pobierz nową stronę logowania',
waiting: 'Czekanie, aż zalogujesz się na stronie, która się otworzyła',
waitingWhy: 'To okno przejdzie potem dalej samo.',
pageFails: 'Strona się nie otworzyła',
pageFailsWhy: 'Skopiuj jej adres i otwórz go w przeglądarce na tym komputerze.',
copyPage: 'Kopiuj adres',
practice: 'W ćwiczeniu to strona udawanego domu. Nazwa i hasło są tam już wpisane.',
without: 'Kontynuuj bez logowania',
withoutWhy: 'Latchkey pokaże ci wtedy każdy krok, a wykonasz je ty.',
fact: 'Twoje hasło zostaje w Home Assistancie',
looking: {
heading: 'Przeglądanie twojego Home Assistanta',
lead: 'Logowanie się udało. Latchkey odczytuje, co tam jest, i niczego nie zmienia.',
what: 'Latchkey pyta Home Assistanta',
usually: 'Zwykle trwa to kilka sekund.'}},
token: {
fold: 'Użyj zamiast tego długotrwałego tokenu dostępu',
label: 'Długotrwały token dostępu',
hint: 'W Home Assistancie otwórz swój profil, a potem <b>Bezpieczeństwo</b>. Na dole tej strony naciśnij <b>Utwórz token</b>.',
kept: 'Latchkey trzyma go tylko wtedy, gdy jest otwarty. Po skończonej pracy usuń go tam.',
use: 'Zaloguj się tym tokenem',
using: 'Logowanie',
empty: 'Token jest pusty. Najpierw skopiuj go z Home Assistanta.'},
installation: {
os: 'Zainstalowany jako Home Assistant OS',
supervised: 'Zainstalowany jako Home Assistant Supervised',
container: 'Zainstalowany jako kontener',
core: 'Zainstalowany jako osobny program',
unknown: 'Latchkey nie widzi, jak jest zainstalowany'},
found: {
ready: {
heading: 'Twój dom jest gotowy',
lead: 'Latchkey skonfiguruje resztę. Każdą zmianę widzisz, zanim zostanie wprowadzona.'},
odd: {
heading: 'Co znalazł Latchkey',
lead: 'Jedną rzecz warto tu obejrzeć, zanim przejdziesz dalej.'},
facts: 'Co znalazł Latchkey',
lead: 'Latchkey jest zalogowany jako {name}. Rozejrzał się i niczego nie zmienił.',
list: 'Twój Home Assistant',
version: 'Home Assistant {version}',
origin: {
title: 'Gdzie znajduje go łącznik',
yes: '{origin}. Tam odpowiada.',
no: '{origin}. Tam nie odpowiada.',
unknown: '{origin}',
noWhy: 'Adres mógł się zmienić. Sprawdź ponownie, bo inaczej ścieżka doprowadzi donikąd.'},
app: {
title: 'Aplikacja Cloudflared',
none: 'Jeszcze niezainstalowana',
impossible: 'Ten rodzaj Home Assistanta nie ma aplikacji. Łącznik działa obok niego.',
idle: 'Zainstalowana, ale nie obsługuje żadnej prywatnej ścieżki',
ours: 'Obsługuje prywatną ścieżkę tego domu',
another: '{path} Latchkey jej nie rusza.',
'taken-over': '{path} Latchkey ją przejmuje, zgodnie z wyborem poniżej.',
two: 'Jest zainstalowana dwa razy. Dwa łączniki mogą sobie przeszkadzać.'},
others: {
named: 'Obsługuje prywatną ścieżkę „{name}”.',
unnamed: 'Obsługuje inną prywatną ścieżkę.',
leads: 'Prowadzi ona do: {addresses}.'},
trust: {
title: 'Kto może przekazywać mu odwiedzających',
nobody: 'Jeszcze nikt',
some: 'Ufa: {proxies}',
file: 'Zapisane w pliku, który tylko ty możesz zmienić',
waiting: 'Zmiana kogoś innego czeka tam na potwierdzenie.',
'taking-over': 'Przejął configuration.yaml i czeka na ciebie: potwierdź to w Ustawienia, System, Sieć w ciągu pięciu minut.',
failed: 'Ostatniej zmiany tam nie dało się użyć.',
'not-confirmed': 'Nikt na czas nie potwierdził tam ostatniej zmiany, więc została cofnięta.'},
url: {
title: 'Jego własny adres z zewnątrz',
none: 'Żaden nie jest ustawiony',
some: '{url}'},
secondFactor: {
title: 'Drugi krok przy logowaniu',
on: 'Włączony. Użytkownik: {name}',
off: 'Wyłączony. Użytkownik: {name}',
unknown: 'Latchkey tego nie widzi',
why: 'Dzięki niemu samo hasło niczego nie otwiera: potrzebny jest też kod z twojego telefonu.',
page: 'Otwórz swoją stronę bezpieczeństwa'},
limit: {
title: 'Błędne logowania',
some: 'Blokuje odwiedzającego po tylu błędnych logowaniach: {count}'},
mayDo: 'Co może zrobić Latchkey',
connector: {
label: 'Gdzie ma działać łącznik?',
app: 'W samym Home Assistancie',
appDetail: 'Latchkey instaluje aplikację Cloudflared, daje jej kod i ją uruchamia.',
appThere: 'Aplikacja Cloudflared już tam jest.',
appTaken: 'Latchkey nie może jej przejąć: twoje konto Cloudflare nie pokazuje tej ścieżki.',
appWouldStop: 'Gdyby to zrobił, przestałyby działać: {names}.',
appMoves: 'Latchkey ją przejmuje.',
appAlong: '{count, plural, one {Działa dalej, nową ścieżką: {names}.} few {Działają dalej, nową ścieżką: {names}.} many {Działają dalej, nową ścieżką: {names}.} other {Działają dalej, nową ścieżką: {names}.}}',
appHome: '{count, plural, one {{names} prowadzi do twojego domu i działa dalej, jeśli wybierzesz tę nazwę na swój adres.} few {Do twojego domu prowadzą: {names}. Nazwa wybrana na twój adres działa dalej, a pozostałe przestaną działać.} many {Do twojego domu prowadzą: {names}. Nazwa wybrana na twój adres działa dalej, a pozostałe przestaną działać.} other {Do twojego domu prowadzą: {names}. Nazwa wybrana na twój adres działa dalej, a pozostałe przestaną działać.}}',
appOutside: '{count, plural, one {{names} przestanie działać, bo ta nazwa nie należy do twojej domeny.} few {Przestaną działać, bo nie należą do twojej domeny: {names}.} many {Przestaną działać, bo nie należą do twojej domeny: {names}.} other {Przestaną działać, bo nie należą do twojej domeny: {names}.}}',
appStays: 'Latchkey ją przejmuje. Ta ścieżka zostaje, a jej inne nazwy działają dalej.',
appBeside: 'Latchkey zainstalowałby obok niej drugą.',
elsewhere: 'Na innym komputerze',
elsewhereDetail: 'Uruchamiasz go we własnym zakresie. Po budowie Latchkey pokaże ci jak.',
recommended: 'Zalecane'},
offers: 'Propozycje',
loginLimit: {
title: 'Blokuj każdego, kto zgaduje hasła',
why: 'Po pięciu błędnych logowaniach Home Assistant nie pozwala odwiedzającemu próbować dalej.'},
urls: {
title: 'Podaj Home Assistantowi jego nowy adres',
why: 'Wtedy linki w wiadomościach i w aplikacji prowadzą we właściwe miejsce, w domu i poza nim.'},
inFile: {
title: 'Jeden plik zostaje dla ciebie',
why: 'Home Assistant {version} trzyma w pliku listę zaufanych nadawców. Od wersji 2026.8 Latchkey może ustawić to za ciebie.',
later: 'Jeśli zostawisz to bez zmian, Latchkey pokaże ci później, co tam wpisać.'},
fact: 'Nic się nie zmieni, dopóki nie zatwierdzisz planu',
lookAgain: 'Sprawdź ponownie',
logOut: 'Wyloguj się'},
update: {
offer: 'Najpierw zaktualizuj Home Assistanta',
offerWhy: 'Wykonuje kopię zapasową, aktualizuje się i uruchamia ponownie. Zwykle trwa to kilka minut, z dużą kopią zapasową dłużej.',
byHand: 'Zaktualizuj go tak, jak został zainstalowany. Potem zaloguj się ponownie.',
asking: 'Latchkey pyta',
heading: 'Home Assistant się aktualizuje',
lead: 'Robi to sam, zaczynając od kopii zapasowej. Możesz zamknąć to okno i wrócić.',
what: 'Czekanie, aż wróci z nowszą wersją',
usually: 'Zwykle trwa to kilka minut. Duża kopia zapasowa trwa dłużej.',
still: 'Nadal ma wersję {version}.',
away: 'W tej chwili nie odpowiada. To normalne.',
lookAgain: 'Sprawdź ponownie',
back: 'Kontynuuj bez tego',
fact: 'Postęp pokazuje jego własna strona aktualizacji'}};
