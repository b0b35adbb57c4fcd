import type { TopicWords } from '../../text/network.ts';

/** The recommended way and its price, before anybody changes a network (facts: platforms#split-dns). */
export const atHome = {
  title: 'Your home while you are at home',
  lead: 'At home nobody has to go out through the internet and in again.',
  know: [
    'Recommended: the Home Assistant app gets two addresses, one for inside and one for outside. Nothing in your network changes.',
    'Inside it needs no key and no internet. Whoever is in your Wi-Fi comes as far as the login.',
    'Without internet the dashboards and your automations go on. Clouds stop, and most messages to phones wait.',
    'A browser has one address only. Without internet keep the inner one as a bookmark.',
    'The other way is to let the name itself lead home. Then one address serves everywhere, with the key.',
    'That needs a proxy at home that can prove the name. Home Assistant alone, behind the private path, cannot.',
    'A proof that Cloudflare made for its own use does not count: browsers do not trust it.',
    'A home that lets in Cloudflare alone turns your own devices away too. Keep the name as it is there.',
  ],
  choose: 'Where you want to set it',
} as const satisfies TopicWords;

export const portForward = {
  title: 'Open the one port',
  lead: 'Your router hands on one kind of visit, TCP 443, to the machine with the proxy. Everything else stays shut.',
  know: [
    'One port, to one machine: TCP 443 to {{local}}. Never 8123, and no “exposed host” or DMZ.',
    'Lock before door: the port comes last, when the lock holds.',
    'Many providers share one number among homes. Then no port can be opened, and the router does not say so.',
    'Leave UPnP out of it: a port that opens by itself is one that nobody has looked at.',
  ],
  choose: 'Your router',
} as const satisfies TopicWords;

export const publicName = {
  title: 'Let the name follow your home',
  lead: 'The number of your home changes. Something at home has to tell the name each time.',
  know: [
    'Whoever has the token can lead your name somewhere else. Your keys and the lock keep strangers out, but you would be out too.',
    'So the token should be able to do this one thing, and nothing beside it. Each guide says how far that goes.',
    'One writer for one name. Two of them overwrite each other.',
    'Never give a router the password of your account, if there is a token to be had.',
  ],
  choose: 'Who keeps the name',
} as const satisfies TopicWords;
