import type * as english from '../../en/build/plan-rows.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** The parts of the plan in plain words. Build rows carry the same names, so that people recognise them. */
export const group: WordsOf<typeof english.group> = {
  lock: {
    title: 'Verrouiller le portail',
    detail: 'Les requêtes vers {address} sans l’une de vos clés sont bloquées.',
    kept: '{count, plural, one {Cette clé d’avant continue de l’ouvrir : {names}.} other {Ces clés d’avant continuent de l’ouvrir : {names}.}}',
  },
  keys: '{count, plural, one {Créer {count} clé} other {Créer {count} clés}}',
  testKeys: 'Créer des clés d’essai',
  path: { title: 'Ouvrir un chemin privé vers votre maison', detail: 'De {address} à {home}' },
  address: { title: 'Préparer votre adresse', detail: '{address}' },
  settings:
    '{count, plural, one {Modifier {count} réglage de {domain}} other {Modifier {count} réglages de {domain}}}',
  'taken-over': {
    title:
      '{count, plural, one {Reprendre l’enregistrement à {names}} other {Reprendre les enregistrements à {names}}}',
    detail:
      '{count, plural, one {Il mène aujourd’hui à {before}. Ensuite, il mène à votre maison. Si vous retirez tout, Latchkey rétablit l’enregistrement.} other {Ils mènent aujourd’hui à {before}. Ensuite, ils mènent à votre maison. Si vous retirez tout, Latchkey rétablit les enregistrements.}}',
  },
  'put-back': {
    title:
      '{count, plural, one {Rétablir l’enregistrement à {names}} other {Rétablir les enregistrements à {names}}}',
    detail: '{count, plural, one {Il mène de nouveau à {after}.} other {Ils mènent de nouveau à {after}.}}',
  },
  'moved-names': {
    title:
      '{count, plural, one {Déplacer aussi {count} autre nom} other {Déplacer aussi {count} autres noms}}',
    detail:
      '{count, plural, one {{names} utilisait le chemin privé de l’application. Il utilise maintenant le nouveau, et mène au même endroit.} other {{names} utilisaient le chemin privé de l’application. Ils utilisent maintenant le nouveau, et mènent aux mêmes endroits.}}',
    back: '{count, plural, one {{names} utilise de nouveau le chemin privé de l’application.} other {{names} utilisent de nouveau le chemin privé de l’application.}}',
  },
  'old-lock': {
    away: {
      title: 'Retirer l’ancienne serrure',
      detail:
        '{count, plural, one {Votre règle {names} part une fois la nouvelle serrure en place. Elle revient quand vous retirez Latchkey.} other {Vos règles {names} partent une fois la nouvelle serrure en place. Elles reviennent quand vous retirez Latchkey.}}',
    },
    back: {
      title: 'Rétablir l’ancienne serrure',
      detail:
        '{count, plural, one {Votre règle {names} est de retour.} other {Vos règles {names} sont de retour.}}',
    },
  },
  'old-keys': '{count, plural, one {Désactiver {count} clé} other {Désactiver {count} clés}}',
  'other-doors': {
    title:
      '{count, plural, one {Fermer {count} autre accès à votre maison} other {Fermer {count} autres accès à votre maison}}',
    detail:
      '{count, plural, one {Ne mène plus à votre maison : {names}. Cet accès reste fermé quand vous retirez Latchkey.} other {Ne mènent plus à votre maison : {names}. Ces accès restent fermés quand vous retirez Latchkey.}}',
    everyName: 'tout nom du tunnel « {tunnel} »',
  },
  'old-address': {
    title: '{count, plural, one {Supprimer une adresse} other {Supprimer {count} adresses}}',
    detail: '{names}',
  },
};

export const changed: WordsOf<typeof english.changed> = {
  lock: 'Adapter la serrure à vos clés',
  lockWithGaps: 'Adapter la serrure à vos clés et à vos passages',
  lockWithCountries: 'Adapter la serrure à vos clés et à vos pays',
  path: 'Diriger le chemin privé vers votre maison',
  address: 'Diriger votre adresse vers le nouveau chemin',
};

/** The plan in a few sentences. */
export const summary: WordsOf<typeof english.summary> = {
  label: 'Ce qui se passe',
  create: { title: 'Nouveau', says: 'Vous recevez {things}.' },
  update: { title: 'Modifié', says: 'Latchkey modifie {things}.' },
  remove: { title: 'Retiré', says: 'Latchkey retire {things}.' },
  back: { title: 'Rétabli', says: 'Latchkey rétablit {things}.' },
  restart: {
    title: 'Redémarrage',
    home: 'Home Assistant redémarre une fois. Cela prend environ une minute.',
    nothing: 'Rien ne redémarre.',
  },
};

/** What the sentences are about. */
export const thing: WordsOf<typeof english.thing> = {
  lock: { new: 'la serrure', known: 'la serrure' },
  keys: '{count, plural, one {une clé pour {names}} other {des clés pour {names}}}',
  testKeys: 'des clés qui servent seulement à essayer la serrure',
  path: { new: 'un chemin privé vers votre maison', known: 'le chemin privé' },
  certificates: 'la façon dont Cloudflare et votre serveur se reconnaissent',
  connector: {
    new: 'le connecteur dans Home Assistant',
    known: 'le connecteur dans Home Assistant',
  },
  address: '{count, plural, one {l’adresse {names}} other {les adresses {names}}}',
  'old-address': '{count, plural, one {l’adresse {names}} other {les adresses {names}}}',
  'taken-over': '{count, plural, one {la destination de {names}} other {la destination de {names}}}',
  'put-back': '{count, plural, one {l’enregistrement à {names}} other {les enregistrements à {names}}}',
  'moved-names': '{count, plural, one {le chemin vers {names}} other {les chemins vers {names}}}',
  settings: '{count, plural, one {{count} réglage de {domain}} other {{count} réglages de {domain}}}',
  'old-lock': 'l’ancienne serrure',
  'old-keys': '{count, plural, one {{count} clé} other {{count} clés}}',
  'other-doors':
    '{count, plural, one {{count} autre accès à votre maison} other {{count} autres accès à votre maison}}',
  home: 'quelques paramètres de Home Assistant',
};

/** By which Cloudflare and the server at home know each other, where there is no private path. */
export const certificates: WordsOf<typeof english.certificates> = {
  create: {
    title: 'Permettre à Cloudflare et à votre serveur de se reconnaître',
    detail:
      'Votre serveur reçoit un certificat auquel Cloudflare fait confiance. Cloudflare en reçoit un que seul votre serveur connaît.',
  },
  update: {
    title: 'Renouveler la façon dont Cloudflare et votre serveur se reconnaissent',
    detail: 'Des certificats pour {address} sont créés, et d’anciens partent.',
  },
  remove: {
    title: 'Retirer les certificats',
    detail: 'Cloudflare ne fait plus confiance à votre serveur, et ne lui présente plus de certificat.',
  },
};

/** The connector as an app of Home Assistant, by what becomes of it. */
export const connector: WordsOf<typeof english.connector> = {
  install: {
    title: 'Faire tourner le connecteur dans Home Assistant',
    detail: 'Latchkey installe l’application Cloudflared, lui donne le code du chemin privé et la démarre.',
  },
  code: {
    title: 'Faire tourner le connecteur dans Home Assistant',
    detail:
      'L’application Cloudflared est déjà là. Latchkey lui donne le code du chemin privé et la démarre.',
  },
  options: {
    title: 'Régler de nouveau le connecteur',
    detail: 'L’application Cloudflared est là et a le code. Latchkey la redémarre.',
  },
  /** What it has from then on, and why. */
  brings: {
    'stays-up': 'Il démarre avec Home Assistant, et redémarre en cas de panne.',
    'both-families':
      'Il appelle Cloudflare en IPv4 ou en IPv6, selon ce qui fonctionne : certaines maisons n’ont qu’IPv6.',
    'ipv4-alone': 'Il appelle Cloudflare en IPv4 seulement, comme vous l’avez choisi.',
    'ipv6-alone': 'Il appelle Cloudflare en IPv6 seulement, comme vous l’avez choisi.',
    http2:
      'Il utilise HTTP/2 : par QUIC, des connexions en direct peuvent se perdre, et certains réseaux le bloquent.',
    'any-transport': 'Il peut de nouveau utiliser QUIC, en général plus rapide.',
  },
  start: {
    title: 'Démarrer le connecteur',
    detail: 'L’application Cloudflared est là et a le code.',
  },
  remove: {
    title: 'Retirer le connecteur',
    detail: 'Home Assistant n’a plus l’application Cloudflared.',
  },
  restore: {
    title: 'Arrêter le connecteur',
    detail: 'L’application Cloudflared reste comme elle était avant, sans le code.',
  },
};

/** What is set in Home Assistant itself, one sentence for each change. */
export const home: WordsOf<typeof english.home> = {
  title: 'Préparer Home Assistant',
  back: { title: 'Remettre Home Assistant comme il était' },
  urls: 'Les adresses de Home Assistant lui-même deviennent {after}.',
  urlsBefore: 'Avant, c’était {before}.',
  urlsGone: 'Son adresse depuis l’extérieur n’est plus indiquée.',
  trust: 'Il accepte les visiteurs qui arrivent par {networks}.',
  wakes: 'Déjà inscrits là sans effet, et acceptés désormais : {networks}.',
  trustGone: 'Il n’accepte plus les visiteurs qui arrivent par {networks}.',
  limit: 'Il bloque un visiteur après {count} essais avec des identifiants erronés.',
  restart: 'Home Assistant redémarre une fois pour cela. Cela prend en général environ une minute.',
  confirm:
    'Une fois entré de l’extérieur, Latchkey confirme la modification. S’il n’y arrive pas, Home Assistant l’annule de lui-même.',
  confirmGone: 'Une fois qu’il est de retour, Latchkey la confirme.',
};

/** Home Assistant, where nobody is logged in. */
export const homeLeft: WordsOf<typeof english.homeLeft> = {
  title: 'Latchkey n’est pas connecté à votre Home Assistant',
  plan: 'Il n’y regarde donc pas et n’y change rien. Tout ce qui est dans le plan se passe chez Cloudflare.',
  newPath:
    'Il ne peut donc pas donner au connecteur le code du nouveau chemin. Connectez-vous d’abord, ou donnez-lui ensuite le code vous-même.',
  look: 'Il n’y a donc pas regardé. Ce que vous voyez ne concerne que votre compte Cloudflare.',
  removal: 'Ce que Latchkey a réglé dans Home Assistant y reste, sauf si vous vous connectez d’abord.',
  logIn: 'Se connecter',
};

export const inFile: WordsOf<typeof english.inFile> = {
  title: 'Dans Home Assistant, un fichier reste à votre charge',
  why: 'Cette version garde dans un fichier la liste de ceux à qui Home Assistant fait confiance. L’étape suivante montre quoi y écrire.',
};

export const untouched: WordsOf<typeof english.untouched> = {
  'custom-rules': '{count, plural, one {{count} autre règle} other {{count} autres règles}}',
  'dns-records': '{count, plural, one {{count} autre adresse} other {{count} autres adresses}}',
  'certificate-hostnames':
    '{count, plural, one {{count} autre adresse qui demande des clés} other {{count} autres adresses qui demandent des clés}}',
  tunnels: '{count, plural, one {{count} autre chemin privé} other {{count} autres chemins privés}}',
  'tunnel-in-use':
    '{count, plural, one {Un ancien chemin, car {count} autre adresse l’utilise} other {Un ancien chemin, car {count} autres adresses l’utilisent}}',
  'declined-settings':
    '{count, plural, one {{count} réglage que vous avez refusé} other {{count} réglages que vous avez refusés}}',
  'connector-apps':
    '{count, plural, one {{count} application qui gère un autre chemin privé} other {{count} applications qui gèrent un autre chemin privé}}',
};

export const removed: WordsOf<typeof english.removed> = {
  lock: {
    title: 'Enlever la serrure',
    detail: 'Elle part en dernier. D’ici là, rien n’est ouvert.',
  },
  path: { title: 'Retirer le chemin privé', detail: 'Plus rien ne mène à votre maison.' },
};

export const moved: WordsOf<typeof english.moved> = {
  title: 'Passer à un nouveau chemin privé',
  detail: 'L’ancien chemin est retiré. Votre maison a besoin du code du nouveau.',
};
