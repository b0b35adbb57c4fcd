import type { program as english } from '../en/program.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const program: WordsOf<typeof english> = {
  ready: 'Latchkey is klaar. Open dit adres. Het werkt één keer:',
  pressToClose: 'Druk hier op Ctrl+C om Latchkey te sluiten.',
  openByHand: 'Laat je browser Latchkey niet zien, open het adres daar dan.',
  aboutToOpenKeychain: 'Latchkey opent de sleutelhanger van deze computer. Vraagt die erom, sta het dan toe.',
  keysWouldBeLost:
    'Sleutels die nog niet op hun apparaten staan, zouden verloren gaan: zonder sleutelhanger vergeet Latchkey ze als het sluit.',
  saveThemFirst: 'Sla ze eerst op in het venster, of druk nog eens op Ctrl+C om te sluiten.',
  running: {
    address: 'Latchkey draait al, als proces {pid}. Open dit adres voor nog een venster. Het werkt één keer:',
    inFront: 'Latchkey draait al, als proces {pid}. Zijn venster staat nu vooraan.',
    silent: 'Latchkey draait al, als proces {pid}. Gebruik zijn venster, of sluit het eerst.',
    otherOptions:
      'Latchkey draait al, als proces {pid}, maar zonder {options}. Sluit het eerst en start het dan opnieuw.',
  },
  refusals: {
    windowNotBuilt: 'Het venster is nog niet gebouwd. Bouw het met: npm run build',
    taken: 'Latchkey draait al. Gebruik zijn venster, of sluit het eerst.',
    shared:
      'Andere gebruikers van deze computer kunnen in {folder}, dus Latchkey bewaart daar niets. Noem met --data een lege map van jezelf, of sluit deze af: chmod 700.',
    unusable: 'Latchkey kan zijn bestanden in {folder} niet gebruiken.',
    portTaken: 'Poort {port} kan niet worden gebruikt ({code}). Kies een andere met --port, of laat het weg.',
  },
  commandLine: {
    noOption: '“{value}” is geen optie. npm start -- --help noemt de opties.',
    unknownOption: 'Er is geen optie {option}. npm start -- --help noemt de opties.',
    needsValue: '{option} heeft een waarde nodig. npm start -- --help noemt de opties.',
    takesNoValue: '{option} neemt geen waarde aan. npm start -- --help noemt de opties.',
    repeated: '{option} staat er twee keer. npm start -- --help noemt de opties.',
    browserOnly: '{option} is alleen voor het venster in een browser.',
    port: '--port moet een heel getal van 0 tot 65535 zijn.',
    practiceWorld: 'Alleen een oefenwereld op deze computer (http://127.0.0.1:…) kan worden gebruikt.',
  },
  usage: {
    title: 'Gebruik: npm start -- [opties]',
    browser:
      'het venster in een browser tonen, ook waar Electron het zou kunnen; dat doen --port, --window en --open ook',
    port: 'op deze poort van 127.0.0.1 luisteren in plaats van op een willekeurige vrije',
    data: 'antwoorden en de kluis hier bewaren',
    window: 'deze bouw van het venster gebruiken',
    practiceWorld:
      'in deze oefenwereld oefenen, die op deze computer moet staan (of stel LATCHKEY_PRACTICE_WORLD in)',
    noKeychain: 'geheimen alleen in het geheugen houden, en ze bij het sluiten vergeten',
    open: 'het venster in de standaardbrowser tonen',
    help: 'dit tonen',
  },
  electron: {
    fetching: 'Electron wordt opgehaald, ongeveer 115 MB, één keer. (npm start -- --browser gaat zonder.)',
    pressEnter: 'Druk op Enter om deze keer zonder Electron te starten.',
    progress: '{megabytes} van {total} MB ({percent}%)',
    progressOpen: '{megabytes} MB',
    skipped: 'Electron wordt deze keer niet opgehaald. Wat er al is, blijft bewaard.',
    goesOn:
      'Electron is nog onderweg. Latchkey opent intussen in de browser, en gebruikt Electron bij de volgende start.',
    fetchedForNext: 'Electron is er. Bij de volgende start gebruikt Latchkey het.',
    notFetchedNow: 'Electron kon niet worden opgehaald. Bij de volgende start probeert Latchkey het opnieuw.',
    notFetchedOpensBrowser:
      'Electron kon niet worden opgehaald, dus Latchkey opent in je browser. Zelf proberen: npx install-electron',
    notFetchedOpenByHand:
      'Electron kon niet worden opgehaald, dus open het adres hieronder in een browser. Zelf proberen: npx install-electron',
    notStartedOpensBrowser: 'Electron is er maar start niet ({why}), dus Latchkey opent in je browser.',
    notStartedOpenByHand:
      'Electron is er maar start niet ({why}), dus open het adres hieronder in een browser.',
    why: {
      libraryMissing: '{library} ontbreekt',
      sandboxForbidden: 'het systeem verbiedt de sandbox van Electron',
      noDisplay: 'er antwoordt geen bureaublad',
    },
  },
};
