import { startProxy } from '../../../contract/origin.ts';
import type {
  atThePublicAddress as englishAtThePublicAddress,
  saidWithoutTunnel as englishSaidWithoutTunnel,
} from '../../en/trouble/without-tunnel.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const folderAgain =
  'Dans « Votre proxy inverse », enregistrez de nouveau le dossier. Copiez-le sur la machine du proxy et démarrez le proxy avec lui.';

/** At the home's end, where there is no tunnel. */
export const atThePublicAddress: WordsOf<typeof englishAtThePublicAddress> = {
  'origin-unreachable': {
    symptom: 'Cloudflare affiche « error 522 », « 523 » ou « 524 ».',
    cause:
      'Rien ne répond à Cloudflare à votre adresse publique. Le port est peut-être fermé, ou l’adresse a peut-être changé.',
    good: 'Cloudflare obtient une réponse à votre adresse publique.',
    steps: [
      'Vérifiez que votre routeur et la machine du proxy inverse sont allumés.',
      'Comparez votre adresse publique avec l’enregistrement de {address} chez Cloudflare, sous <b>DNS</b>. Le programme qui tient le nom à jour s’est peut-être arrêté.',
      'Vérifiez que le routeur redirige encore TCP 443 vers le proxy inverse.',
      'Si votre fournisseur a changé votre ligne, vérifiez que vous avez encore votre propre adresse publique.',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare affiche « error 521 ».',
    cause:
      'Votre adresse publique est joignable, mais elle refuse. Le plus souvent, le proxy inverse ne tourne pas, ou le port mène à une autre machine.',
    good: 'Votre proxy inverse accepte les connexions.',
    steps: [
      `Démarrez le proxy inverse : <b>${startProxy}</b>.`,
      'Vérifiez que le routeur redirige TCP 443 vers la machine où il tourne.',
      'Si cette machine a un pare-feu, laissez passer les réseaux de Cloudflare.',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare affiche « error 525 » ou « 520 ».',
    cause:
      'Cloudflare et le proxy inverse n’arrivent pas à s’accorder sur une connexion sécurisée. Un autre programme utilise peut-être le port, ou le proxy a des fichiers plus anciens.',
    good: 'Cloudflare et votre proxy inverse s’accordent sur une connexion sécurisée.',
    steps: [
      'Vérifiez ce qui utilise le port 443 sur cette machine. Seul le proxy inverse en a le droit.',
      folderAgain,
      'Si cela continue, regardez le journal du proxy inverse.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare affiche « error 526 ».',
    cause:
      'Cloudflare ne fait pas confiance au certificat de votre proxy inverse : ce n’est pas le bon, ou il a expiré.',
    good: 'Cloudflare fait confiance au certificat de votre proxy inverse.',
    steps: [
      folderAgain,
      'Si vous utilisez votre propre certificat, vérifiez qu’il est pour {address} et qu’il n’a pas expiré.',
      'Redémarrez le proxy inverse. La plupart ne lisent leur certificat qu’à ce moment-là.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'La page dit « SSL certificate », « 400 » ou « 403 », avec « nginx » en dessous.',
    cause:
      'Votre proxy inverse prend Cloudflare pour un inconnu. Le plus souvent, il lui manque le certificat de Cloudflare, ou il ne connaît pas son réseau.',
    good: 'Votre proxy inverse laisse entrer Cloudflare.',
    steps: [
      'Revoyez le plan : Cloudflare ne présente peut-être plus son certificat.',
      folderAgain,
      'Vérifiez que le proxy voit qui se connecte. Dans un conteneur, il lui faut le réseau de sa machine.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare affiche « 502 Bad gateway », mais chez vous tout s’ouvre.',
    cause: 'Votre proxy inverse répond, mais ne trouve pas Home Assistant là où il frappe.',
    good: 'Votre proxy inverse trouve Home Assistant.',
    steps: [
      'Ouvrez Home Assistant chez vous. Regardez-y son adresse, avec son port.',
      'Tapez cette adresse sous « Où est votre maison ? ».',
      folderAgain,
    ],
  },
};

/** What is otherwise said of a tunnel, as it is without one. */
export const saidWithoutTunnel: WordsOf<typeof englishSaidWithoutTunnel> = {
  'home-silent': {
    symptom: 'Cloudflare affiche « 502 Bad gateway », et votre maison ne s’ouvre pas non plus chez vous.',
    cause:
      'Votre proxy inverse répond. Home Assistant est éteint ou redémarre, ou cet ordinateur n’est pas chez vous.',
    good: 'Home Assistant répond.',
    steps: [
      'Attendez quelques minutes s’il a été mis à jour ou redémarré.',
      'Vérifiez que l’ordinateur où il tourne est sous tension et relié à votre réseau.',
      'Ouvrez Home Assistant chez vous. Dès qu’il y répond, regardez de nouveau.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare affiche « error 1000 », « 1003 » ou « 1014 ».',
    cause:
      'Cloudflare ne prend pas en charge l’enregistrement DNS de votre adresse. Quelqu’un, ou un programme, en a écrit un autre.',
    good: 'Cloudflare prend en charge l’enregistrement DNS de votre adresse.',
    steps: [
      'Revoyez le plan et mettez en place ce qui manque.',
      'Vérifiez que ce qui tient le nom à jour écrit l’adresse publique de votre maison, et l’écrit comme « proxied ».',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Votre adresse affiche « 400: Bad Request ». Chez vous, tout va bien.',
    cause:
      'Home Assistant ne fait pas confiance à votre proxy inverse. Il refuse tous ceux qui arrivent par lui, même vous.',
    good: 'Home Assistant fait confiance à votre proxy inverse.',
    steps: [
      'Dans Home Assistant, ouvrez <b>Paramètres</b>, <b>Système</b>, <b>Réseau</b>, <b>Serveur HTTP</b>. Activez <b>Faire confiance à X-Forwarded-For</b> et ajoutez l’adresse du proxy inverse comme proxy de confiance.',
      'Enregistrez, et confirmez dans les cinq minutes. Avant la version 2026.8, c’est dans un fichier.',
    ],
  },
  'record-written-back': {
    symptom: 'L’adresse n’ouvre rien, ou affiche un avertissement de certificat.',
    cause:
      'L’enregistrement de votre adresse n’est pas « proxied » : les visiteurs ne passent donc pas par Cloudflare. Un client DDNS fait cela tant qu’on ne lui dit pas de le laisser « proxied ».',
    good: 'L’enregistrement de votre adresse est « proxied ».',
    steps: [
      'Dites à ce qui tient le nom à jour de laisser l’enregistrement « proxied », ou arrêtez-le.',
      'Dans le tableau de bord de Cloudflare, ouvrez <b>DNS</b>, <b>[Records]</b>, et supprimez les enregistrements de {address} qui ne sont pas « proxied ».',
      'Revoyez le plan et mettez en place ce qui manque.',
    ],
  },
};
