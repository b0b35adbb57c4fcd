import type { atCloudflare as english } from '../../en/trouble/at-cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const buildAgain = 'Revoyez le plan et mettez en place ce qui manque.';

export const atCloudflare: WordsOf<typeof english> = {
  'address-gone': {
    symptom: 'L’adresse est introuvable, ou autre chose s’y ouvre.',
    cause: 'Votre adresse n’est pas connue, ou elle mène ailleurs.',
    good: 'Votre adresse est connue, et mène à Cloudflare.',
    steps: [
      'Vérifiez l’adresse que vous avez tapée, lettre par lettre. Ce doit être {address}.',
      buildAgain,
      'Attendez quelques minutes. Il faut un moment pour qu’un nouveau nom soit connu partout.',
    ],
  },
  'record-written-back': {
    symptom: 'L’adresse n’ouvre rien, ou elle ouvre votre maison sans la serrure.',
    cause:
      'Un enregistrement à votre adresse mène tout droit à un seul endroit sur internet. Un client DDNS écrit de tels enregistrements.',
    good: 'Personne d’autre n’a d’enregistrement à votre adresse.',
    steps: [
      'Arrêtez le client DDNS. Cherchez <b>Cloudflare</b> dans votre routeur, sur vos serveurs et parmi les intégrations de Home Assistant.',
      'Dans le tableau de bord de Cloudflare, ouvrez <b>DNS</b>, <b>[Records]</b>, et supprimez les enregistrements A et AAAA de {address}.',
      buildAgain,
    ],
  },
  'name-unreliable': {
    symptom: 'Le navigateur ne trouve pas l’adresse, sur aucun réseau.',
    cause:
      'Le DNSSEC du domaine semble cassé : personne ne se porte donc garant de ses noms. Cela arrive quand un domaine déménage et qu’un ancien enregistrement DS reste en place.',
    good: 'Les noms du domaine sont fiables.',
    steps: [
      'Connectez-vous là où vous payez le domaine, et cherchez <b>DNSSEC</b> ou <b>DS records</b>.',
      'Supprimez-y l’ancien enregistrement DS, ou désactivez DNSSEC.',
      'Attendez une heure, puis regardez de nouveau. Cloudflare peut réactiver DNSSEC, sous <b>DNS</b>, <b>[Settings]</b>.',
    ],
  },
  'person-asked': {
    symptom: 'Cloudflare veut voir que vous êtes une personne.',
    cause:
      'Cloudflare interroge chaque visiteur avant que votre serrure ne soit consultée. Un navigateur peut répondre, mais pas l’application Home Assistant.',
    good: 'Cloudflare ne demande pas aux visiteurs s’ils sont une personne.',
    steps: [
      'Dans le tableau de bord de Cloudflare, ouvrez votre domaine, puis <b>[Security]</b>. Désactivez <b>[Under Attack Mode]</b> et <b>[Bot Fight Mode]</b>.',
      'Cherchez sous <b>[Security rules]</b> une règle avec un challenge, et excluez-en {address}.',
    ],
  },
  'access-in-front': {
    symptom: 'Une page Cloudflare Access demande une connexion ou un code par e-mail.',
    cause:
      'Cloudflare Access garde aussi cette adresse. Un navigateur peut y répondre. L’application Home Assistant ne le peut pas, quelle que soit sa clé.',
    good: 'Aucun Cloudflare Access ne se tient devant votre adresse.',
    steps: [
      'Dans le tableau de bord de Cloudflare, ouvrez <b>[Zero Trust]</b>, <b>[Access]</b>, <b>[Applications]</b>.',
      'Cherchez une application pour {address}, ou pour tous les noms de votre domaine.',
      'Supprimez-la, ou donnez-lui une règle avec l’action <b>[Bypass]</b> pour <b>[Everyone]</b>. Votre serrure reste.',
    ],
  },
  'worker-in-front': {
    symptom: 'Cloudflare affiche une erreur entre 1100 et 1199.',
    cause: 'Un Worker, un petit programme chez Cloudflare, traite les requêtes vers votre adresse et échoue.',
    good: 'Aucun Worker en échec ne se tient devant votre adresse.',
    steps: [
      'Dans le tableau de bord de Cloudflare, ouvrez votre domaine, puis <b>[Workers Routes]</b>.',
      'Supprimez la route qui couvre {address}, ou enlevez-en l’adresse.',
    ],
  },
  'sent-elsewhere': {
    symptom: 'L’adresse ouvre une page qui n’est pas votre maison.',
    cause:
      'Une règle de votre domaine envoie ailleurs les visiteurs de cette adresse, avant que votre maison ne soit consultée.',
    good: 'Les visiteurs ne sont pas envoyés ailleurs.',
    steps: [
      'Dans le tableau de bord de Cloudflare, ouvrez votre domaine, puis <b>[Rules]</b>.',
      'Parcourez <b>[Redirect Rules]</b>, <b>[Bulk Redirects]</b> et <b>[Page Rules]</b>.',
      'Modifiez celle qui attrape {address}, ou désactivez-la.',
    ],
  },
  'redirect-loop': {
    symptom: 'Le navigateur parle d’un trop grand nombre de redirections.',
    cause:
      'Cloudflare et votre maison se renvoient sans cesse les visiteurs. En général, le chiffrement de Cloudflare est réglé sur « Flexible ».',
    good: 'Les visiteurs ne sont pas renvoyés en rond.',
    steps: [
      'Sous « Protection supplémentaire » du plan, activez « Chiffrer tout le trajet ». Relancez la mise en place.',
      'Si cela continue, ouvrez <b>[Rules]</b> dans le tableau de bord de Cloudflare. Cherchez une règle qui envoie les visiteurs de https vers http.',
    ],
  },
  'refused-at-edge': {
    symptom: 'Cloudflare affiche « error 1010 », « 1009 » ou « 1006 ».',
    cause:
      'Cloudflare refuse le réseau, le pays ou le programme de ce visiteur. Ce n’est pas votre serrure : une clé n’aide donc pas.',
    good: 'Cloudflare ne refuse pas ce visiteur.',
    steps: [
      'Dans le tableau de bord de Cloudflare, ouvrez votre domaine, puis <b>[Security]</b>.',
      'Pour 1010, désactivez <b>[Browser Integrity Check]</b> pour cette adresse.',
      'Sinon, cherchez dans <b>[IP Access rules]</b> le réseau ou le pays du visiteur.',
    ],
  },
  'too-many-visits': {
    symptom: 'Cloudflare affiche « error 1015 » ou « 429 ».',
    cause: 'Ce réseau a ouvert votre adresse plus souvent, en peu de temps, que ne le permet une règle.',
    good: 'Aucune règle ne vous arrête pour avoir ouvert votre adresse trop souvent.',
    steps: [
      'Attendez dix minutes, puis essayez une fois.',
      'Si cela continue, cherchez <b>[Rate limiting rules]</b> dans le tableau de bord de Cloudflare, sous <b>[Security]</b>.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare affiche une erreur entre 520 et 526, ou « error 1000 » ou « 1014 ».',
    cause:
      'L’enregistrement DNS de votre adresse ne mène pas au chemin privé. Quelqu’un l’a modifié, ou un programme qui met des adresses à jour.',
    good: 'L’enregistrement DNS mène au chemin privé.',
    steps: [
      buildAgain,
      'S’il revient, cherchez chez vous ou dans votre routeur un programme DDNS qui écrit cette adresse. Arrêtez-le pour ce nom.',
    ],
  },
  'no-safe-connection': {
    symptom: 'Le navigateur dit qu’il ne peut pas établir de connexion sécurisée.',
    cause:
      'Cloudflare n’a peut-être pas encore le certificat de votre adresse : un nouveau peut demander jusqu’à une journée.',
    good: 'Une connexion sécurisée à votre adresse est possible.',
    steps: [
      'Dans le tableau de bord de Cloudflare, ouvrez votre domaine, puis <b>SSL/TLS</b>, <b>[Edge Certificates]</b>. <b>[Universal SSL]</b> doit être activé.',
      'Si un certificat y est encore <b>pending</b>, attendez-le.',
    ],
  },
  'socket-lost': {
    symptom: 'La page s’ouvre, puis dit « Impossible de se connecter à Home Assistant ».',
    cause:
      'La page arrive, mais pas sa connexion en direct. Les WebSockets sont désactivés pour votre domaine, ou HTTP/3 gêne.',
    good: 'Les mises à jour en direct passent.',
    steps: [
      'Sous « Protection supplémentaire » du plan, activez « Permettre les mises à jour en direct » et « Utiliser le transport plus ancien et éprouvé ». Relancez la mise en place.',
      'Fermez la page partout et rouvrez-la.',
      'Si cela continue, désactivez <b>[Rocket Loader]</b> chez Cloudflare. Il est sous <b>[Speed]</b>.',
    ],
  },
  'key-refused': {
    symptom: '« Sorry, you have been blocked », et aucune clé n’est demandée.',
    cause:
      'Cloudflare ne connaît pas cette clé ou n’en demande pas. Ou l’appareil n’en présente aucune, parce qu’il n’en a pas ou que vous avez refusé une fois.',
    good: 'La serrure connaît vos clés, et les demande.',
    steps: [
      'Voyez si la clé est sur l’appareil. Le guide sous « Remise des clés » montre où.',
      'Fermez complètement le navigateur et rouvrez-le. D’ici là, il se souvient de votre réponse.',
      'Si la clé est perdue ou trop ancienne, créez-en une nouvelle sous « Appareils ».',
    ],
  },
  'webhooks-refused': {
    symptom: 'La page marche, mais la position de l’application ou les webhooks sont refusés.',
    cause:
      'Cloudflare demande aux visiteurs de montrer qu’ils sont une personne. Une application ne le peut pas. [Bot Fight Mode] ou [Under Attack Mode] est activé.',
    good: 'Rien ne demande à l’application de montrer qu’elle est une personne.',
    steps: [
      'Dans le tableau de bord de Cloudflare, ouvrez votre domaine, puis <b>[Security]</b>. Désactivez <b>[Bot Fight Mode]</b>.',
      'Si <b>[Under Attack Mode]</b> est activé, désactivez-le aussi.',
      'Un webhook d’une autre entreprise n’a pas de clé. La serrure le refuse, comme il se doit.',
    ],
  },
  'address-not-in-path': {
    symptom: 'La page est vide, avec « 404 ».',
    cause: 'Le chemin privé n’a pas d’entrée pour votre adresse : de là, il ne mène nulle part.',
    good: 'Le chemin privé connaît votre adresse.',
    steps: [buildAgain],
  },
  'voice-assistants': {
    symptom: 'Alexa ou Google Assistant s’arrêtent, ou ne peuvent pas être associés.',
    cause:
      'Ils viennent des ordinateurs de leurs fabricants, qui n’ont pas de clé. La serrure les refuse, comme tous ceux qui n’ont pas de clé.',
    good: 'Les assistants vocaux entrent.',
    steps: [
      'Latchkey peut leur laisser un passage étroit. Dans « Votre maison », choisissez « Accès sans clé ».',
      'Associez-les par <b>Home Assistant Cloud</b>, de Nabu Casa. Il a sa propre entrée, et votre serrure reste fermée.',
    ],
  },
  'upload-too-large': {
    symptom: 'Un gros envoi, comme une sauvegarde, se termine par « 413 ».',
    cause: 'Dans l’offre gratuite, Cloudflare accepte au plus 100 Mo à la fois.',
    good: 'Les gros envois passent.',
    steps: ['Envoyez-le quand vous êtes chez vous, à l’adresse que votre maison y a.'],
  },
};
