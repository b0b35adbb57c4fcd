import type { handMade as english } from '../en/hand-made.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** What is less safe than it may look, each with what Latchkey does about it. */
const weakness: WordsOf<typeof english.weakness> = {
  'no-lock': {
    what: 'Aucune serrure ne demande de clé avant votre page de connexion',
    does: 'La nouvelle serrure refuse tous ceux qui n’ont pas de clé.',
  },
  'lock-off': {
    what: 'La serrure est désactivée : {names}',
    does: 'La nouvelle serrure est active. Latchkey l’essaie de l’extérieur avant que vous ne remettiez une clé.',
  },
  'stepped-over': {
    what: 'Certains visiteurs contournent la serrure grâce à une règle placée devant elle : {names}',
    does: 'Le plan met la nouvelle serrure devant cette règle.',
  },
  'lock-has-gaps': {
    what: 'La serrure laisse entrer certains visiteurs sans clé, ou peut le faire : {names}',
    does: 'La nouvelle serrure refuse tous ceux qui n’ont pas de clé. Ses seuls passages sont ceux que vous ajoutez.',
  },
  'challenge-opens': {
    what: 'La serrure demande seulement aux visiteurs de prouver qu’ils sont humains, puis les laisse entrer : {names}',
    does: 'La nouvelle serrure bloque toute visite sans clé.',
  },
  'access-in-front': {
    what: 'Cloudflare Access demande une connexion à cette adresse : {names}',
    does: 'Latchkey n’y touche pas. Vos appareils, même avec une clé, restent dehors tant que vous ne le supprimez pas.',
  },
  'any-customers-key': {
    what: 'La serrure accepte toute clé signée par Cloudflare, même pour d’autres personnes',
    does: 'La nouvelle serrure n’accepte que les clés de sa propre liste.',
  },
  'lost-keys-open': {
    what: 'La serrure peut encore s’ouvrir pour une clé désactivée',
    does: 'La nouvelle serrure refuse toute clé désactivée.',
  },
  'more-than-a-key': {
    what: 'La serrure n’accepte les clés que sous certaines conditions, comme un pays : {names}',
    does: 'Si vous reprenez cette installation, votre nouvelle serrure laisse ces conditions de côté. Vos clés ouvrent alors de partout, sauf si vous choisissez des pays.',
  },
  'unclear-keys': {
    what: 'Latchkey ne peut pas dire si ces clés ouvrent votre maison aujourd’hui : {names}',
    does: 'Elles ne sont pas reprises. Donnez une nouvelle clé à leurs appareils le jour de la mise en place.',
  },
  'key-not-asked-for': {
    what: 'La serrure veut une clé, mais Cloudflare n’en demande pas aux appareils ici',
    does: 'Avec le plan, Cloudflare demande une clé à {names}.',
  },
  'second-address': {
    what: 'Le chemin privé mène aussi à votre maison depuis {names}',
    does: 'Avant la mise en place, Latchkey y frappe. Si cela s’ouvre sans clé, vous pouvez faire fermer cet accès.',
  },
  'nameless-keys': {
    what: '{count, plural, one {{count} de ces clés n’a pas de nom : personne ne peut dire à qui elle est} other {{count} de ces clés n’ont pas de nom : personne ne peut dire à qui elles sont}}',
    does: '{count, plural, one {Si vous la reprenez, « Votre maison » l’affiche. Abandonnez-la une fois que son appareil a une nouvelle clé.} other {Si vous les reprenez, « Votre maison » les affiche. Abandonnez chacune une fois que son appareil a une nouvelle clé.}}',
  },
  'http3-on': {
    what: 'HTTP/3 est activé : par lui, certains visiteurs sont refusés alors qu’ils ont une clé',
    does: '« Protection supplémentaire », dans le plan, montre s’il peut être désactivé.',
  },
};

export const handMade: WordsOf<typeof english> = {
  weakness,
  quoted: '« {name} »',
  looking: 'Latchkey vérifie si quelqu’un a déjà préparé cette adresse à la main',
  usually: 'Cela prend en général quelques secondes.',
  heading: 'Cette adresse a déjà été préparée à la main',
  lead: 'Sans doute par vous, avec un guide. Latchkey a examiné {hostname} et n’a rien modifié.',
  back: 'Un autre nom',
  fact: 'Rien ne change tant que vous n’avez pas approuvé le plan',
  found: 'Ce qui a été trouvé',
  path: {
    title: 'Le chemin privé « {name} »',
    leads: 'Il mène de cette adresse à {service}.',
    nowhere: 'Il n’a pas d’entrée pour cette adresse.',
    elsewhere: 'Il est réglé sur sa propre machine : Latchkey ne voit pas où il mène.',
    others: 'Ses autres adresses restent : {names}.',
    login:
      'Cloudflare Access y demande aussi une connexion. Cela reste, y compris pour les visites avec une clé.',
  },
  lock: {
    title: 'La serrure « {name} »',
    goes: 'Une règle qui demande une clé à cette adresse',
    'guards-others':
      'Une règle qui demande une clé ici et à d’autres adresses. Elle reste pour ces dernières.',
    'does-no-harm':
      'Une règle qui laisse les clés passer devant les règles suivantes. Elle reste : derrière la nouvelle serrure, elle ne nuit pas.',
  },
  key: {
    named: 'La clé {name}',
    nameless: 'Une clé sans nom',
    inside: 'une clé sans nom',
    opens: 'Ouvre votre maison aujourd’hui. Prend fin le {when}.',
    ends: 'Prend fin le {when}',
    ended: 'A pris fin le {when}',
    insideEnds: 'une clé sans nom qui prend fin le {when}',
  },
  noKeys: {
    title: 'Aucune clé',
    unneeded: 'Aujourd’hui, personne n’en a besoin pour arriver à votre page de connexion.',
    access: 'Aujourd’hui, les visiteurs se connectent à Cloudflare Access et n’ont pas besoin de clé.',
    none: 'Pour autant que Latchkey puisse le voir, aucune clé de ce domaine ne l’ouvre aujourd’hui.',
  },
  moreKeys: '{count, plural, one {Et {count} autre clé} other {Et {count} autres clés}}',
  unsafe: 'Ce qui n’est pas sûr',
  safe: 'Ce qui a été vérifié et va bien',
  nothingUnsafe: 'Aucun des points faibles habituels n’a été trouvé.',
  unseen: {
    'access-applications':
      'Latchkey ne voit pas si Cloudflare Access demande une connexion ici. Si c’est le cas, vos appareils restent dehors.',
  },
  good: {
    'lock-on': 'La serrure est active.',
    'nothing-before': 'Aucune règle devant la serrure ne laisse quelqu’un la contourner.',
    'one-address': 'Aucune autre adresse de ce chemin privé ne mène à la même maison.',
    'named-keys': 'Toutes les clés ont un nom : vous savez à qui elles sont.',
    'http3-off': 'HTTP/3 est désactivé : aucune clé n’est refusée à cause de lui.',
  },
  question: 'Comment voulez-vous continuer ?',
  takeOver: {
    title: 'La reprendre',
    path: 'Le chemin privé reste, avec son connecteur et ses autres adresses.',
    keys: '{count, plural, one {La clé d’aujourd’hui continue d’ouvrir votre maison jusqu’à ce que vous l’abandonniez.} other {Les {count} clés d’aujourd’hui continuent d’ouvrir votre maison jusqu’à ce que vous abandonniez chacune d’elles.}}',
    lock: 'L’ancienne serrure ne part qu’une fois la nouvelle en place.',
    lockStays: 'L’ancienne serrure reste, car elle garde aussi d’autres adresses.',
    back: 'Si vous retirez Latchkey un jour, il rétablit ceci comme c’était.',
  },
  anew: {
    title: 'Repartir de zéro à côté',
    path: 'Un nouveau chemin privé est créé. L’ancien ne mène plus ici, et ses autres adresses restent.',
    keys: '{count, plural, one {La clé d’aujourd’hui cesse d’ouvrir votre maison dès que la nouvelle serrure est en place.} other {Les {count} clés d’aujourd’hui cessent d’ouvrir votre maison dès que la nouvelle serrure est en place.}}',
    lock: 'L’ancienne serrure reste où elle est, et peut refuser vos nouvelles clés.',
  },
  sameDay: {
    title: 'À partir de là, seuls les appareils avec une clé entrent',
    why: 'Aujourd’hui, chacun peut arriver sans clé jusqu’à votre page de connexion, votre famille comprise. Remettez leurs clés à vos proches le jour de la mise en place.',
  },
  access: {
    title: 'Cloudflare Access et les clés ne vont pas ensemble',
    why: 'Les applications Home Assistant ne peuvent pas s’y connecter : elles restent dehors même avec une clé. Access ne laisse entrer aucun inconnu.',
    next: 'Laissez-le activé jusqu’à ce que la nouvelle serrure soit en place. Supprimez-le ensuite chez Cloudflare, sous [Zero Trust], [Access], [Applications].',
  },
  ownMachine: {
    title: 'Latchkey ne peut pas reprendre ce chemin privé',
    why: 'Il est réglé sur sa propre machine. Latchkey crée un nouveau chemin pour cette adresse, et l’ancien garde ses autres noms.',
  },
  goOn: {
    'take-over': 'La reprendre',
    anew: 'Repartir de zéro',
    only: 'Continuer',
  },
  notLooked: {
    heading: 'Latchkey n’a pas pu examiner cette adresse',
    lead: 'Il voulait voir si quelqu’un avait déjà préparé {hostname} à la main.',
    what: 'Si vous continuez, rien n’y a été vérifié. Des clés qui l’ouvrent aujourd’hui peuvent cesser de fonctionner une fois la nouvelle serrure en place.',
    goOn: 'Continuer sans vérifier',
  },
  before: {
    title: 'Clés d’avant',
    why: 'Vous les avez reprises. Votre serrure les accepte à côté des clés de Latchkey.',
    refused:
      'Vous les avez reprises. Votre maison ne s’ouvre désormais que pour les appareils que vous avez choisis : ces clés sont donc refusées.',
    letGo: 'L’abandonner',
    letGoNamed: 'L’abandonner : {name}',
    ask: {
      heading: 'Abandonner cette clé ?',
      what: 'Elle cesse d’ouvrir votre maison avec le prochain plan.',
      first: 'Remettez d’abord une nouvelle clé à l’appareil qui l’utilise.',
      plan: 'Vous voyez le plan avant tout changement.',
      go: 'L’abandonner',
      keep: 'La garder',
    },
  },
};
