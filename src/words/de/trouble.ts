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
      say: 'Latchkey kann das in Ordnung bringen. Du siehst zuerst den Plan.',
      to: 'Plan ansehen',
    },
    'over-http2': {
      say: 'Latchkey kann dafür sorgen, dass der Connector ab jetzt HTTP/2 nutzt. Der nächste Bildschirm zeigt, was sich dadurch ändert.',
      to: 'Über HTTP/2 verbinden',
    },
    'by-both-families': {
      say: 'Latchkey kann den Connector IPv4 oder IPv6 nutzen lassen, je nachdem, was funktioniert. Der nächste Bildschirm zeigt, was sich dadurch ändert.',
      to: 'IPv4 oder IPv6 nutzen',
    },
    'take-over': {
      say: 'Latchkey kann den Eintrag ersetzen, sobald du zustimmst. Zuerst siehst du, was dort ist.',
      to: 'Eintrag ansehen',
    },
    'log-in': {
      say: 'Lass Latchkey in Home Assistant hinein. Dort sieht es, was nicht stimmt, und kann es in Ordnung bringen.',
      to: 'Bei Home Assistant anmelden',
    },
    'connect-home': {
      say: '„Zuhause verbinden“ zeigt Schritt für Schritt, was zu tun ist.',
      to: 'Zu „Zuhause verbinden“',
    },
    'by-hand': { say: 'Das kannst nur du tun.', to: 'Was zu tun ist' },
  },
  ask: 'Warum komme ich nicht rein?',
  heading: 'Warum komme ich nicht rein?',
  lead: 'Latchkey probiert den Weg hinein für dich aus und prüft jede bekannte Ursache.',
  looking: {
    what: 'Jede bekannte Ursache wird geprüft',
    count: '{done} von {count} geprüft',
    usually: 'Das dauert meist ein paar Sekunden, und länger, wenn dein Zuhause aus ist.',
  },
  found: {
    out: '{count, plural, one {Das hält dich draußen} other {Diese Dinge halten dich draußen}}',
    lesser: 'Etwas stimmt nicht',
    also: 'Stimmt auch nicht',
    at: 'Das betrifft {addresses}.',
    byHand: 'Von Hand erledigen',
    sameCure: '„{to}“ behebt auch das.',
    technical: 'Was zu sehen war',
  },
  none: {
    'got-in': {
      title: 'Latchkey kam eben mit einem Schlüssel hinein.',
      why: 'Alles, was von hier zu sehen ist, ist in Ordnung. Kommst du trotzdem nicht hinein, wähle unten, was du siehst.',
    },
    'got-in-elsewhere': {
      title: 'Latchkey kam eben mit einem Schlüssel hinein, konnte aber nicht jede Adresse ausprobieren.',
      why: 'Nicht ausprobiert: {addresses}. Dieser Computer hat keinen Schlüssel dafür. Kommst du dort nicht hinein, wähle unten, was du siehst.',
    },
    'not-made': {
      title: 'Es wurde kein Fehler gefunden, aber der Weg hinein wurde nicht ausprobiert.',
      why: 'Dieser Computer hat keinen Schlüssel, also konnte Latchkey dein Zuhause nicht so öffnen wie deine Geräte. Wähle unten, was du siehst.',
    },
  },
  logIn: {
    title: 'Angemeldet sieht Latchkey mehr',
    why: 'Manche Ursachen sind nur von innen zu sehen, in Home Assistant.',
    to: 'Bei Home Assistant anmelden',
  },
  symptoms: {
    title: 'Was siehst du?',
    where: 'Wo es nicht geht',
  },
  group: {
    android: 'Android-App',
    iphone: 'iPhone-App',
    browser: 'Browser',
    home: 'Zu Hause',
    voice: 'Sprachassistenten',
    more: 'Hochladen und mehr',
  },
  good: {
    title:
      '{count, plural, one {{count} Ursache geprüft und in Ordnung} other {{count} Ursachen geprüft und in Ordnung}}',
    row: '{good} {saw}',
  },
  close: 'Schließen',
  again: 'Erneut nachsehen',
  fact: 'Es wird nur nachgesehen. Nichts wird geändert',
};
