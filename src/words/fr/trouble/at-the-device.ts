import type { atTheDevice as english } from '../../en/trouble/at-the-device.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atTheDevice: WordsOf<typeof english> = {
  'resolver-blocked': {
    symptom: 'Un réseau ne trouve pas l’adresse, mais d’autres la trouvent.',
    cause:
      'Ce réseau cherche lui-même les noms et ne connaît pas votre adresse. Un filtre comme Pi-hole peut en être la cause, ou un réseau d’entreprise.',
    good: 'Ce réseau trouve votre adresse.',
    steps: [
      'Essayez depuis un autre réseau, par exemple avec un téléphone dont le Wi-Fi est désactivé.',
      'Si un filtre tourne dans votre réseau, laissez passer <b>{address}</b>, et <b>cloudflare-dns.com</b> pour les vérifications de Latchkey.',
      'Si l’adresse est nouvelle, attendez une heure. Un réseau se souvient un moment qu’elle n’existait pas.',
    ],
  },
  'edge-unreachable': {
    symptom: 'Rien ne s’ouvre sur un réseau, mais tout va bien sur d’autres.',
    cause:
      'Ce réseau bloque Cloudflare, alors que le reste d’internet marche. Certains fournisseurs bloquent ses adresses par moments, et certaines entreprises toujours.',
    good: 'Ce réseau vous laisse passer jusqu’à Cloudflare.',
    steps: [
      'Essayez depuis un autre réseau. Si cela s’ouvre là, votre maison et votre serrure vont bien.',
      'Demandez au fournisseur, ou attendez : certains ne bloquent que quelques heures, par exemple pendant des matchs de football.',
    ],
  },
  'connection-inspected': {
    symptom: 'Le navigateur avertit que le certificat présenté est celui de quelqu’un d’autre.',
    cause:
      'Quelque chose sur cet ordinateur ou ce réseau ouvre les connexions sécurisées pour regarder dedans. Ce peut être un antivirus, un filtre, la page de connexion d’un hôtel. Une clé ne peut pas passer à travers.',
    good: 'Rien ne regarde dans les connexions sécurisées à votre adresse.',
    steps: [
      'Si le réseau a sa propre page de connexion, ouvrez une page quelconque dans le navigateur et connectez-vous-y.',
      'Dans votre antivirus, faites une exception pour {address}, ou désactivez son analyse HTTPS.',
      'Essayez depuis un autre réseau.',
    ],
  },
  'clock-wrong': {
    symptom: 'Le navigateur dit que l’horloge est fausse, ou qu’un certificat n’est pas encore valable.',
    cause: 'L’horloge de cet ordinateur est décalée : aucun certificat n’est valable pour lui.',
    good: 'L’horloge est juste.',
    steps: ['Mettez la date, l’heure et le fuseau horaire en automatique. Puis regardez de nouveau.'],
  },
  'visit-failed': {
    symptom: 'Latchkey a lui-même essayé avec une clé et n’est pas entré.',
    cause:
      'Il a suivi le même chemin que vos appareils. Aucune raison connue n’explique où cela s’est arrêté.',
    good: 'Latchkey vient d’entrer avec une clé.',
    steps: [
      'Ouvrez {address} sur un appareil qui a une clé, et lisez ce qui s’affiche.',
      'Essayez depuis un autre réseau. Si cela s’ouvre là, c’est ce réseau qui est en cause.',
      'Regardez de nouveau dans quelques minutes. Si rien ne change, montrez « Ce qui a été constaté » ci-dessous à une personne qui vous aide.',
    ],
  },
  'android-first-start': {
    symptom: 'L’application échoue au démarrage. Après un ou deux essais, elle marche.',
    cause:
      'Avant la version 2026.8.2, l’application interrogeait votre maison avant que sa clé ne soit prête.',
    good: 'L’application Android démarre du premier coup.',
    steps: [
      'Mettez l’application Home Assistant à jour en 2026.8.2 ou plus récent.',
      'Si cela continue, activez « Utiliser le transport plus ancien et éprouvé » sous « Protection supplémentaire » du plan.',
    ],
  },
  'android-never-asks': {
    symptom: 'Rien ne demande quelle clé utiliser, et l’écran reste vide.',
    cause:
      'La clé a été installée pour le Wi-Fi, ou quelqu’un a annulé quand la question s’est posée. L’application ne la pose qu’une fois, et seulement quand vous n’êtes pas chez vous.',
    good: 'Le téléphone demande quelle clé utiliser.',
    steps: [
      'Installez de nouveau la clé, comme <b>Certificat utilisateur VPN et appli</b>.',
      'Désactivez le Wi-Fi et ouvrez l’application, comme si vous étiez loin de chez vous.',
      'Si elle ne demande toujours rien, videz le stockage de l’application dans les paramètres du téléphone. Il faut ensuite vous connecter de nouveau.',
    ],
  },
  'key-file-refused': {
    symptom: 'L’appareil dit « mot de passe erroné », ou ne prend pas le fichier de clé.',
    cause:
      'Beaucoup d’appareils le disent de tout fichier qu’ils ne savent pas lire. Une majuscule, un espace ou les mots d’un autre appareil ont le même effet.',
    good: 'Le fichier de clé est accepté.',
    steps: [
      'Tapez les six mots de cet appareil-là, en minuscules avec des traits d’union entre eux.',
      'Si cela n’aide pas, remettez encore une fois la clé et utilisez le nouveau fichier.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'L’application veut un certificat client, alors que la clé est sur l’iPhone.',
    cause:
      'L’application a ses propres clés. Une clé installée dans les réglages de l’iPhone n’est que pour Safari.',
    good: 'L’application iPhone a sa clé.',
    steps: [
      'Mettez l’application Home Assistant à jour en 2026.8 ou plus récent. Elle demande iOS 17.',
      'Enregistrez le fichier de clé dans <b>Fichiers</b>. Ne l’y ouvrez pas.',
      'Dans l’application, ouvrez <b>Paramètres</b>, <b>Application Companion</b>, votre maison, <b>Certificat client</b>, <b>Importer le certificat</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Les widgets, la montre ou les images des notifications restent vides.',
    cause:
      'Les versions plus anciennes de l’application n’utilisent la clé que pour l’application elle-même, pas pour le reste.',
    good: 'Les widgets et la montre ont aussi la clé.',
    steps: [
      'Mettez l’application Home Assistant à jour en 2026.8 ou plus récent, aussi sur la montre. Les images de caméra sur la montre demandent très probablement 2026.9.',
      'Ouvrez une fois l’application sur l’iPhone. Elle transmet la clé à la montre.',
    ],
  },
  'old-page-in-browser': {
    symptom: 'La page a son aspect habituel, dit « Impossible de se connecter », et ne demande pas de clé.',
    cause:
      'Le navigateur montre une page qu’il a gardée. Il n’arrive jamais à Cloudflare : rien ne demande donc de clé.',
    good: 'Le navigateur montre une page à jour.',
    steps: [
      'Ouvrez une fois <b>https://{address}/auth/providers</b>. Le navigateur y demande la clé.',
      'Sinon, supprimez ce que le navigateur a gardé pour ce site, et rouvrez-le.',
    ],
  },
};
