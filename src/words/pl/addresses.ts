
import type { addresses as english } from '../en/addresses.ts';
import type { WordsOf } from '../lay-words.ts';


export const addresses: WordsOf<typeof english> = {
heading: 'Adresy za twoim zamkiem',
lead: 'Każdy adres prowadzi do jednego miejsca w domu. Ty wybierasz, czyje klucze go otwierają.',
list: 'Adresy',
home: 'Home Assistant',
leadsTo: 'Prowadzi do {url}',
opensFor: {
everybody: 'Otwiera go każdy klucz.',
some: 'Otwiera się dla: {names}.',
nobody: 'Nie otwiera go żaden klucz.'},
add: 'Dodaj adres',
change: 'Zmień',
changeNamed: 'Zmień: {address}',
changed: 'Twoje zmiany czekają na zatwierdzenie.',
same: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
plan: 'Zobacz plan',
needsTunnel: 'Więcej adresów wymaga prywatnej ścieżki.',
needsTunnelWhy: 'Bez niej odpowiada twoje własne reverse proxy, a Latchkey konfiguruje je tylko dla Home Assistanta. Nadal możesz zmienić, kto może otwierać twój adres.',
new: {
heading: 'Dodaj adres',
lead: 'Dla czegoś innego w domu, co ma własną stronę, na przykład dla kamer.',
nameHint: 'Na przykład kamery albo drukarka.',
go: 'Dodaj ten adres',
goNamed: 'Dodaj {hostname}',
fact: 'Adres otworzy się, gdy będzie miał zamek',
fill: 'Najpierw dodaj nazwę, miejsce i urządzenia'},
edit: {
heading: 'Zmień: {address}',
headingHome: 'Kto może otwierać {address}?',
lead: 'Dokąd prowadzi i czyje klucze go otwierają.',
leadHome: 'Prowadzi do Home Assistanta. Klucz gościa nie musi go otwierać.',
go: 'Zachowaj te zmiany',
fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz'},
inUse: 'Masz już ten adres.',
inUseWhy: 'Wpisz inną nazwę albo wróć i zmień adres, który masz.',
url: {
label: 'Dokąd prowadzi w domu',
placeholder: 'http://nvr:5000',
hint: 'Łącznik, mały program w domu, kieruje ruch pod ten adres. Wpisz adres tak, jak on go widzi. Latchkey jeszcze go nie wypróbowuje.',
hintApp: 'Home Assistant kieruje tam ruch za ciebie, więc wpisz adres tak, jak on go widzi. Latchkey jeszcze go nie wypróbowuje.',
practice: 'W ćwiczeniu pod http://nvr:5000 odpowiada udawany rejestrator kamer.',
mangled: 'To nie jest adres. Wpisz go tak: http://nvr:5000.',
space: 'W adresie nie może być spacji.',
port: 'Nie ma portu o tym numerze. Najwyższy to 65535.',
'other-scheme': 'Działa tu tylko http:// i https://.',
'has-path': 'Pomiń wszystko po nazwie i jej numerze. Tę część odwiedzający wpisują sami.',
'has-login': 'Pomiń dane logowania. Każdy mógłby je tam przeczytać.'},
who: {
label: 'Czyje klucze go otwierają?',
'every-device': 'Każde urządzenie',
everyDetail: 'Także te, które dodasz później.',
chosen: 'Tylko urządzenia, które wybiorę',
chosenDetail: 'Wszystkie inne klucze są tam odrzucane.',
devices: 'Urządzenia, które mogą go otwierać',
none: 'Wybierz co najmniej jedno urządzenie.',
off: 'Jego klucz jest wyłączony.'},
only: 'Nie będą już tam wpuszczane: {names}.',
remove: {
title: 'Usuń ten adres',
ask: 'Usunąć {address}?',
why: 'Następny plan usuwa adres i przywraca to, co było tam wcześniej. To, do czego prowadzi, pozostaje bez zmian.',
go: 'Usuń go',
keep: 'Zachowaj go'}};
