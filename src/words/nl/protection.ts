import type { protection as english } from '../en/protection.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const protection: WordsOf<typeof english> = {
  without: {
    websockets:
      'Zonder dit gaat Home Assistant open en meldt dan dat het geen verbinding kan maken. Onderweg werkt het dan niet.',
    always_use_https:
      'Een bezoeker zonder versleuteling kan geen sleutel tonen, dus het slot weigert hem. Hij ziet een foutpagina.',
    min_tls_version:
      'Heel oude apparaten met zwakke versleuteling kunnen nog aankloppen. Ook hun vraagt het slot om een sleutel.',
    ssl: 'Bezoekers kunnen in een kringetje worden rondgestuurd en bij een fout uitkomen.',
    http3:
      'Sommige browsers openen Home Assistant misschien en melden dan dat ze geen verbinding kunnen maken.',
  },
  value: {
    on: 'aan',
    off: 'uit',
    version: 'TLS {value} en nieuwer',
    flexible: 'de halve weg',
    full: 'de hele weg',
    strict: 'de hele weg, streng gecontroleerd',
    'http3-on': 'het nieuwste',
    'http3-off': 'het beproefde',
    raw: '{value}',
  },
  fold: '{count, plural, one {Extra beveiliging: {count} instelling van {domain}} other {Extra beveiliging: {count} instellingen van {domain}}}',
  foldNothing: 'Extra beveiliging: geen instelling van {domain} hoeft te veranderen',
  lead: 'Deze maken het slot sterker. Ze gelden voor elk adres van {domain}, niet alleen voor {address}.',
  looking: 'De instellingen van {domain} worden bekeken',
  proposed: 'Wat Latchkey voorstelt',
  right: 'Al goed',
  becomes: 'wordt',
  stays: 'Blijft {value}.',
  goAlong: 'Wijzigen: {name}',
  locked: 'Cloudflare laat dit account het niet wijzigen, dus het blijft {value}.',
  technical: 'Technische namen',
  technicalLead: 'In het Cloudflare-dashboard van {domain} heten deze instellingen:',
  technicalRow: '{name} ({setting}): {before}',
  technicalChange: '{name} ({setting}): {before} → {after}',
};
