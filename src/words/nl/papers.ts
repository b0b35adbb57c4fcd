import type { papers as english } from '../en/papers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const papers: WordsOf<typeof english> = {
  title: 'Bewaren voor later: noodblad en bestanden',
  label: 'Bestanden om te bewaren',
  recovery: {
    title: 'Noodblad',
    detail:
      'Eén pagina om af te drukken: wat er bij Cloudflare staat, en hoe je binnenkomt als je buitengesloten bent. Er staan geen geheimen op.',
    save: 'Noodblad opslaan',
  },
  terraform: {
    title: 'Bestand voor Terraform of OpenTofu',
    detail:
      'Wat Latchkey bij Cloudflare heeft ingesteld, voor als je het ooit zelf wilt beheren. Er staan geen geheimen in.',
    save: 'Bestand opslaan',
  },
  diagnostic: {
    title: 'Diagnosebestand',
    detail: 'Wat een helper moet weten. Je leest het eerst zelf. Er staan geen geheimen in.',
    open: 'Bestand lezen',
    heading: 'Diagnosebestand',
    lead: 'Lees het voordat je het naar iemand stuurt. Latchkey stuurt het nergens heen.',
    without: 'Mijn adres weglaten',
    withoutDetail: 'Namen en nummers van je huis worden vervangen.',
    text: 'Het diagnosebestand',
    reading: 'Latchkey schrijft het bestand …',
    save: 'Bestand opslaan',
    close: 'Sluiten',
  },
  calendar: {
    label: 'Herinneringen voor je agenda',
    setup: {
      title: 'Een herinnering voordat een sleutel verloopt',
      detail:
        'Een bestand voor je agenda heeft voor elk apparaat een afspraak, 60 dagen ervoor. De namen van je apparaten staan erin, je adres niet.',
    },
    renewal: {
      title: 'Vernieuw ook de herinnering',
      detail:
        'Een herinnering die je eerder hebt opgeslagen, gaat over de oude sleutel. De meeste agenda’s vervangen die als je het nieuwe bestand opent.',
    },
    save: 'Herinneringen opslaan',
    openIt: 'Open het met je agenda.',
  },
  saving: 'Opslaan …',
  saved: 'Opgeslagen als {fileName}.',
  browser: 'Je browser slaat {fileName} op.',
  help: {
    title: 'Is er iemand die je helpt?',
    detail: 'Een diagnosebestand vertelt wat diegene moet weten, zonder geheimen.',
  },
};
