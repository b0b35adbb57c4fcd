import type { trouble as english } from '../en/trouble.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

export const trouble: WordsOf<typeof english> = {
  of: {
    ...inTheHome,
    ...atCloudflare,
    ...atTheDevice,
    ...atThePublicAddress,
  },
  withoutTunnel: saidWithoutTunnel,
  cure: {
    build: {
      say: 'Latchkey kan dit in orde maken. Je ziet eerst het plan.',
      to: 'Plan bekijken',
    },
    'over-http2': {
      say: 'Latchkey kan de connector voortaan HTTP/2 laten gebruiken. Het volgende scherm laat zien wat dat verandert.',
      to: 'Verbinden over HTTP/2',
    },
    'by-both-families': {
      say: 'Latchkey kan de connector IPv4 of IPv6 laten gebruiken, wat werkt. Het volgende scherm laat zien wat dat verandert.',
      to: 'IPv4 of IPv6 gebruiken',
    },
    'take-over': {
      say: 'Latchkey kan het record vervangen, als je het goedvindt. Eerst zie je wat er staat.',
      to: 'Record bekijken',
    },
    'log-in': {
      say: 'Laat Latchkey binnen bij Home Assistant. Daar ziet het wat er mis is, en kan het dat in orde maken.',
      to: 'Aanmelden bij Home Assistant',
    },
    'connect-home': {
      say: '“Verbind je huis” laat stap voor stap zien wat je doet.',
      to: 'Naar Verbind je huis',
    },
    'by-hand': { say: 'Dit kun alleen jij doen.', to: 'Wat je doet' },
  },
  ask: 'Waarom kom ik er niet in?',
  heading: 'Waarom kom ik er niet in?',
  lead: 'Latchkey probeert voor je binnen te komen en gaat elke bekende oorzaak na.',
  looking: {
    what: 'Elke bekende oorzaak wordt nagegaan',
    count: '{done} van {count} nagegaan',
    usually: 'Dit duurt meestal een paar seconden, en langer als je huis uitstaat.',
  },
  found: {
    out: '{count, plural, one {Dit houdt je buiten} other {Deze dingen houden je buiten}}',
    lesser: 'Er is iets niet in orde',
    also: 'Ook niet in orde',
    at: 'Dit is op {addresses}.',
    byHand: 'Met de hand doen',
    sameCure: '“{to}” verhelpt dit ook.',
    technical: 'Wat er is gezien',
  },
  none: {
    'got-in': {
      title: 'Latchkey kwam daarnet met een sleutel binnen.',
      why: 'Alles wat van hieruit te zien is, is in orde. Kom je er nog steeds niet in, kies dan hieronder wat je ziet.',
    },
    'got-in-elsewhere': {
      title: 'Latchkey kwam daarnet met een sleutel binnen, maar kon niet elk adres uitproberen.',
      why: 'Niet uitgeprobeerd: {addresses}. Deze computer heeft daar geen sleutel voor. Kom je daar niet in, kies dan hieronder wat je ziet.',
    },
    'not-made': {
      title: 'Er is niets mis gevonden, maar de weg naar binnen is niet uitgeprobeerd.',
      why: 'Deze computer heeft geen sleutel om te tonen, dus Latchkey kon je huis niet openen zoals je apparaten dat doen. Kies hieronder wat je ziet.',
    },
  },
  logIn: {
    title: 'Latchkey ziet meer als het is aangemeld',
    why: 'Sommige oorzaken zijn alleen van binnen uit Home Assistant te zien.',
    to: 'Aanmelden bij Home Assistant',
  },
  symptoms: {
    title: 'Wat zie je?',
    where: 'Waar het niet werkt',
  },
  group: {
    android: 'Android-app',
    iphone: 'iPhone-app',
    browser: 'Browser',
    home: 'Thuis',
    voice: 'Spraakassistenten',
    more: 'Uploads en meer',
  },
  good: {
    title:
      '{count, plural, one {{count} oorzaak nagegaan en in orde} other {{count} oorzaken nagegaan en in orde}}',
    row: '{good} {saw}',
  },
  close: 'Sluiten',
  again: 'Opnieuw kijken',
  fact: 'Er wordt alleen gekeken. Er verandert niets',
};
