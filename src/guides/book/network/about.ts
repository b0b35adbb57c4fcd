import type { TopicWords } from '../../text/network.ts';

/** The recommended way and its price, before anybody changes a network (facts: platforms#split-dns). */
export const atHome = {
  title: 'Your home while you are at home',
  lead: 'At home, nobody has to go out to the internet and back in again.',
  know: [
    'Recommended: the Home Assistant app gets two addresses, one for inside and one for outside. Nothing on your network changes.',
    'Inside, it needs no key and no internet. Anyone on your Wi-Fi gets as far as the login.',
    'Without internet, what runs at home keeps working. Cloud services stop, and most messages to phones wait.',
    'A browser has only one address. For when the internet is down, keep the inner one as a bookmark.',
    'The other way is to make the name itself lead home. Then one address works everywhere, with the key.',
    'That needs a proxy at home with a certificate for the name. Home Assistant alone, behind the private path, has none.',
    'A certificate that Cloudflare made for its own use does not count: browsers do not trust it.',
    'A home that lets in only Cloudflare turns your own devices away too. In that case, keep the name as it is.',
  ],
  choose: 'Where you want to set it',
} as const satisfies TopicWords;

export const portForward = {
  title: 'Open the one port',
  lead: 'Your router forwards one port, TCP 443, to the machine with the proxy. Everything else stays shut.',
  know: [
    'One port, to one machine: TCP 443 to {local}. Never 8123, and no “exposed host” or DMZ.',
    'Lock before door: the port comes last, once the lock holds.',
    'Many providers let several homes share one number. Then no port can be opened, and the router does not say so.',
    'Do not use UPnP: a port that opens by itself is one that nobody has checked.',
  ],
  choose: 'Your router',
} as const satisfies TopicWords;

export const publicName = {
  title: 'Let the name follow your home',
  lead: 'Your home’s number changes. Each time, something at home has to pass the new one on to the name.',
  know: [
    'Anyone who has the token can make your name lead somewhere else. Your keys and the lock keep strangers out, but you would be out too.',
    'So the token should be able to do this one thing and nothing else. Each guide says how far that is possible.',
    'Let only one thing write the name. Two would overwrite each other.',
    'Never give a router your account’s password if you can get a token.',
  ],
  choose: 'Who keeps the name',
} as const satisfies TopicWords;
