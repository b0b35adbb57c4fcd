import type { inTheHome as english } from '../../en/trouble/in-the-home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const httpServer =
  'Dans Home Assistant, ouvrez <b>Paramètres</b>, <b>Système</b>, <b>Réseau</b>, <b>Serveur HTTP</b>. Activez <b>Faire confiance à X-Forwarded-For</b> et ajoutez le proxy de confiance qu’indique « Relier votre maison ».';
const network = 'Dans Home Assistant, ouvrez <b>Paramètres</b>, <b>Système</b>, <b>Réseau</b>.';

export const inTheHome: WordsOf<typeof english> = {
  'path-down': {
    symptom: 'Cloudflare affiche « error 1033 ».',
    cause:
      'Rien ne tient le bout du chemin privé côté maison. Le connecteur est peut-être arrêté, gère un autre chemin ou ne joint pas Cloudflare.',
    good: 'Le connecteur tient le bout du chemin privé côté maison.',
    steps: [
      'Dans Home Assistant, ouvrez <b>Paramètres</b>, <b>Applications</b> et cherchez <b>Cloudflared</b>.',
      'Démarrez-la. Ce doit être celle qui a votre code de liaison.',
      'Si le connecteur tourne sur un autre ordinateur, vérifiez que celui-ci est allumé et en ligne.',
    ],
  },
  'address-banned': {
    symptom: 'La page n’affiche que « 403: Forbidden ».',
    cause:
      'Home Assistant a bloqué une adresse après des identifiants erronés. Tous ceux qui sont derrière elle restent dehors, même avec une clé. Souvent, un appareil a encore d’anciens identifiants.',
    good: 'Home Assistant n’a bloqué personne.',
    steps: [
      'Trouvez quel appareil essaie sans cesse d’anciens identifiants, et reconnectez-vous dessus. Sinon, cela recommencera.',
      'Vous entrez encore depuis un autre réseau, par exemple avec un téléphone dont le Wi-Fi est désactivé.',
      'Sur Home Assistant OS, installez l’application <b>File editor</b> sous <b>Paramètres</b>, <b>Applications</b>. Ouvrez avec elle <b>ip_bans.yaml</b> dans le dossier de configuration. Ailleurs, ouvrez ce fichier sur l’ordinateur où tourne votre maison.',
      'Supprimez les lignes de l’adresse, et enregistrez.',
      'Redémarrez Home Assistant. Il ne lit le fichier qu’à ce moment-là.',
    ],
  },
  'others-banned': {
    symptom: 'Quelqu’un d’autre ne voit peut-être que « 403: Forbidden ».',
    cause:
      'Après des identifiants erronés, Home Assistant a bloqué {saw}. Tous ceux qui sont derrière cette adresse restent dehors. C’est peut-être un inconnu, ou le réseau de quelqu’un de votre famille.',
    good: 'Home Assistant n’a bloqué personne d’autre.',
    steps: [
      'Si vous ne connaissez pas l’adresse, n’y touchez pas.',
      'Sinon, trouvez l’appareil qui y essaie sans cesse d’anciens identifiants, et reconnectez-vous dessus.',
      'Ouvrez ensuite <b>ip_bans.yaml</b> dans le dossier de configuration, par exemple avec l’application <b>File editor</b>. Supprimez les lignes de l’adresse.',
      'Redémarrez Home Assistant. Il ne lit le fichier qu’à ce moment-là.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'La page s’ouvre, puis dit « Impossible de se connecter à Home Assistant », alors que les mises à jour en direct sont permises.',
    cause:
      'Le connecteur perd la demande de connexion en direct. Cela peut arriver par QUIC, qu’il utilise par défaut.',
    good: 'Le connecteur transmet les connexions en direct.',
    steps: [
      'Avec l’application Cloudflared, ouvrez sa page <b>Configuration</b> et ajoutez <b>--protocol=http2</b> sous <b>[Run parameters]</b>.',
      'Ailleurs, ajoutez <b>--protocol http2</b> à la commande du connecteur, avant <b>run</b>.',
      'Redémarrez le connecteur.',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare affiche « 502 Bad gateway », et votre maison ne s’ouvre pas non plus chez vous.',
    cause:
      'Le chemin privé est établi. Home Assistant est éteint ou redémarre, ou cet ordinateur n’est pas chez vous.',
    good: 'Home Assistant répond.',
    steps: [
      'Attendez quelques minutes s’il a été mis à jour ou redémarré.',
      'Vérifiez que l’ordinateur où il tourne est sous tension et relié à votre réseau.',
      'Ouvrez Home Assistant chez vous. Dès qu’il y répond, regardez de nouveau.',
    ],
  },
  'service-silent': {
    symptom: 'Cette adresse affiche « 502 Bad gateway ».',
    cause:
      'Le chemin privé est établi. Ce que vous avez mis derrière cette adresse est éteint, ou répond ailleurs chez vous.',
    good: 'Quelque chose répond derrière chacune de vos autres adresses.',
    steps: [
      'Vérifiez que ce qui est derrière est sous tension et relié à votre réseau.',
      'Ouvrez-le chez vous, à l’endroit où mène l’adresse. « Les adresses, et qui peut les ouvrir », sous « Votre maison », le montre.',
      'S’il a changé de place, modifiez-y la destination de l’adresse. Puis relancez la mise en place.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Votre adresse affiche « 400: Bad Request ». Chez vous, tout va bien.',
    cause:
      'Home Assistant ne fait pas confiance au chemin privé. Il refuse tous ceux qui arrivent par lui, même vous.',
    good: 'Home Assistant fait confiance au chemin privé.',
    steps: [
      httpServer,
      'Enregistrez, et confirmez dans les cinq minutes. Avant la version 2026.8, c’est dans un fichier.',
    ],
  },
  'trust-written-in-file': {
    symptom: 'C’est dans configuration.yaml, mais vous voyez encore « 400: Bad Request ».',
    cause: 'Depuis la version 2026.8, Home Assistant ne lit plus la partie http de ce fichier.',
    good: 'Aucun ancien fichier ne gêne.',
    steps: [
      httpServer,
      'Enlevez la partie <b>http:</b> de configuration.yaml, pour que personne ne s’y fie.',
    ],
  },
  'trust-was-taken-back': {
    symptom: 'Cela a marché quelques minutes. Puis « 400: Bad Request » est revenu.',
    cause:
      'Home Assistant annule une modification de son serveur web si personne ne la confirme dans les cinq minutes.',
    good: 'Aucune modification de ce genre n’a été annulée.',
    steps: [
      httpServer,
      'Enregistrez et restez sur cette page. Après le redémarrage, appuyez sur <b>Confirmer</b>.',
    ],
  },
  'wrong-port': {
    symptom: 'Cloudflare affiche « 502 Bad gateway ».',
    cause:
      'Le chemin privé est établi, mais rien ne répond là où il frappe. Votre maison écoute sur un autre port, ou sur un autre ordinateur. Les nouvelles maisons écoutent sur 80, pas sur 8123.',
    good: 'Le chemin privé trouve votre maison.',
    steps: [
      'Ouvrez Home Assistant chez vous. S’il n’y répond pas non plus, démarrez-le d’abord.',
      'Regardez-y son adresse. Le nombre après les deux-points est le port ; sans lui, c’est 80.',
      'Tapez cette adresse sous « Où est votre maison ? », et relancez la mise en place.',
    ],
  },
  'wrong-scheme': {
    symptom: '« 502 Bad gateway » depuis que Home Assistant a son propre certificat.',
    cause:
      'Votre maison veut une connexion chiffrée, mais le chemin privé en utilise une sans chiffrement. Ou l’inverse.',
    good: 'Les deux s’accordent : connexion chiffrée ou non.',
    steps: [
      'Ouvrez Home Assistant chez vous. Voyez si son adresse commence par https ou par http.',
      'Tapez cette adresse sous « Où est votre maison ? », et relancez la mise en place.',
    ],
  },
  'two-connectors': {
    symptom: 'Votre adresse ne s’ouvre que de temps en temps.',
    cause:
      'Deux connecteurs tiennent le bout du chemin privé côté maison, et l’un d’eux ne trouve pas votre maison.',
    good: 'Un seul connecteur tient le chemin privé.',
    steps: [
      'Dans Home Assistant, ouvrez <b>Paramètres</b>, <b>Applications</b> et cherchez tout ce qui s’appelle <b>Cloudflared</b>.',
      'Gardez celle qui a votre code de liaison. Arrêtez et retirez toutes les autres.',
      'Si un connecteur tourne aussi sur un autre ordinateur, arrêtez-le là-bas.',
    ],
  },
  'slow-at-home': {
    symptom: 'Chez vous, c’est lent, ou une clé est demandée.',
    cause:
      'Vos appareils sortent sur internet puis reviennent. Ils ne connaissent pas le chemin chez vous, ou ne peuvent pas savoir qu’ils y sont.',
    good: 'Home Assistant connaît son adresse chez vous.',
    steps: [
      `${network} Remplissez l’adresse pour le <b>Réseau local</b>. Avec « localhost » ou 127, elle mène chaque appareil à lui-même.`,
      'Dans l’application du téléphone, indiquez l’<b>URL interne</b> et le nom de votre Wi-Fi.',
      'Laissez l’application utiliser votre position en permanence. Sans elle, elle ne peut pas savoir que vous êtes chez vous.',
    ],
  },
  'external-url-not-set': {
    symptom: 'Les images des notifications, les textes lus à voix haute ou les liens ne mènent nulle part.',
    cause: 'Home Assistant ne connaît pas son adresse depuis l’extérieur : il en donne donc une autre.',
    good: 'Home Assistant connaît son adresse depuis l’extérieur.',
    steps: [`${network} Saisissez <b>https://{address}</b> pour <b>Internet</b>.`],
  },
};
