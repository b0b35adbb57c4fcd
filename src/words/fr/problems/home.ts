import type { homeProblems as english } from '../../en/problems/home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** Home Assistant, the login to it, and the connector. */
export const homeProblems: WordsOf<typeof english> = {
  HOME_ADDRESS_MANGLED: {
    what: 'Ce n’est pas une adresse qui peut s’ouvrir.',
    why: 'Il en manque une partie, ou un caractère est faux.',
    next: 'Tapez-la telle que votre navigateur la montre, par exemple http://homeassistant.local:8123.',
  },
  HOME_UNREACHABLE: {
    what: 'Rien ne répond à cette adresse.',
    why: 'Votre Home Assistant est peut-être éteint, ou cet ordinateur est sur un autre réseau.',
    next: 'Ouvrez l’adresse dans votre navigateur sur cet ordinateur. Si elle y fonctionne, copiez-la de là.',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: 'Quelque chose y répond, mais ce n’est pas Home Assistant.',
    why: 'C’est peut-être votre routeur ou un autre appareil. Souvent, il manque la partie après les deux-points.',
    next: 'Ajoutez le port, par exemple :8123, et réessayez.',
  },
  HOME_BANNED: {
    what: 'Home Assistant a bloqué cet ordinateur.',
    why: 'Il le fait après plusieurs essais avec des identifiants erronés depuis une même adresse, et répond alors « 403: Forbidden ». C’est bien votre maison, et elle fonctionne.',
    next: 'Prenez un appareil qui entre encore. Ouvrez ip_bans.yaml dans le dossier de configuration, par exemple avec l’application File editor. Supprimez-y l’adresse de cet ordinateur, redémarrez Home Assistant, puis regardez de nouveau.',
  },
  HOME_INSTALLING: {
    what: 'Home Assistant est encore en cours d’installation.',
    why: 'Au premier démarrage, il télécharge d’abord tout le reste. Cela prend souvent 20 minutes, parfois une heure.',
    next: 'Attendez que sa propre page vous demande de créer un compte. Puis regardez de nouveau.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'Personne n’a encore de compte sur ce Home Assistant.',
    why: 'Il est nouveau et attend son premier utilisateur.',
    next: 'Ouvrez son adresse dans votre navigateur et créez-y votre compte. Puis regardez de nouveau.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'Cette maison présente un certificat dont personne ne se porte garant.',
    why: 'Elle l’a peut-être créé elle-même, ou elle en présente un autre qu’avant. Quelqu’un d’autre pourrait faire de même.',
    next: 'Allez à « Votre maison » et comparez son empreinte. Rien de secret n’a été envoyé.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey n’est pas connecté à votre Home Assistant.',
    why: 'Une connexion ne dure que le temps du travail. Elle prend fin quand Latchkey est fermé.',
    next: 'Allez à « Votre maison » et connectez-vous de nouveau.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant n’a pas accepté la connexion.',
    why: 'La session y a peut-être été fermée, ou le jeton a été supprimé.',
    next: 'Connectez-vous de nouveau, ou créez un nouveau jeton.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'La page de connexion a attendu trop longtemps.',
    why: 'Pour votre sécurité, elle ne reste ouverte qu’un temps.',
    next: 'Ouvrez-en une nouvelle et connectez-vous-y.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'Ceci ne ressemble pas à un jeton Home Assistant.',
    why: 'Il en manque peut-être une partie, ou autre chose a été copié avec.',
    next: 'Créez un nouveau jeton et copiez-le en entier. Home Assistant ne montre chacun qu’une fois.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'Votre compte n’est pas administrateur de ce Home Assistant.',
    why: 'Seul un administrateur peut y installer des applications et modifier son réseau.',
    next: 'Connectez-vous avec un compte administrateur, ou continuez sans vous connecter. Latchkey vous montre alors chaque étape.',
  },
  HOME_SILENT: {
    what: 'Home Assistant ne répond plus.',
    why: 'Il redémarre peut-être, ou cet ordinateur est maintenant sur un autre réseau.',
    next: 'Attendez une minute, puis réessayez. Rien n’est perdu.',
  },
  HOME_REFUSED: {
    what: 'Home Assistant n’a pas accepté ceci.',
    why: 'Les détails donnent sa propre raison.',
    next: 'Lisez les détails techniques ci-dessous, puis réessayez.',
  },
  HOME_BUSY: {
    what: 'Home Assistant est occupé en ce moment.',
    why: 'Il est encore en train de démarrer, ou occupé par une sauvegarde ou une mise à jour.',
    next: 'Attendez quelques minutes, puis réessayez.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey ne comprend pas la réponse de Home Assistant.',
    why: 'Home Assistant a peut-être changé quelque chose que cette version ne connaît pas.',
    next: 'Cherchez une version plus récente de Latchkey, ou continuez sans vous connecter.',
  },
  HOME_OFFLINE: {
    what: 'Votre Home Assistant n’arrive pas à joindre internet.',
    why: 'C’est de là qu’il télécharge le connecteur, et le connecteur appelle Cloudflare. Même la recherche d’un nom ne fonctionne pas.',
    next: 'Vérifiez qu’il est en ligne. Sa propre page de mises à jour le montre. Puis réessayez.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'Un fichier de votre Home Assistant contient une erreur.',
    why: 'Avec cette erreur, Home Assistant ne redémarrerait pas : Latchkey ne l’a donc pas redémarré.',
    next: 'Dans Home Assistant, ouvrez Paramètres, Outils et appuyez sur Vérifier la configuration. Corrigez ce qui est indiqué, puis réessayez.',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare n’accepte pas le code du connecteur.',
    why: 'Le chemin privé a été recréé, ou son code a changé depuis.',
    next: 'Réessayez. Latchkey donne au connecteur le code actuel.',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: 'Le connecteur n’arrive pas à lire son code.',
    why: 'Il en manque une partie, ou quelque chose l’entoure, comme des guillemets.',
    next: 'Réessayez. Latchkey donne au connecteur le code entier.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'Le connecteur n’arrive pas à joindre Cloudflare en IPv4.',
    why: 'Sa machine semble n’avoir qu’IPv6, mais le connecteur a essayé IPv4.',
    next: 'Laissez le connecteur utiliser IPv4 ou IPv6, celui qui fonctionne. C’est dans « Relier votre maison », sous « Comment le connecteur appelle vers l’extérieur ».',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'L’horloge de la machine chez vous semble fausse.',
    why: 'Le connecteur tourne sur cette machine. À l’heure qu’elle montre, le certificat de Cloudflare n’est pas valable.',
    next: 'Réglez-y la date et l’heure, ou attendez qu’elle les ait récupérées. Puis réessayez.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Quelque chose entre le connecteur et Cloudflare veut lire ce qui est envoyé.',
    why: 'Un pare-feu ou un antivirus présente au connecteur son propre certificat. Le connecteur ne l’accepte pas.',
    next: 'Excluez de cette inspection les connexions vers le port 7844, pour la machine où tourne le connecteur. Puis réessayez.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Quelque chose empêche le connecteur d’appeler vers l’extérieur.',
    why: 'Il appelle Cloudflare sur le port 7844. Un pare-feu ou un routeur strict bloque ce port.',
    next: 'Autorisez dans votre routeur les connexions sortantes vers le port 7844, en TCP et en UDP. Puis réessayez.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'Le connecteur n’arrive pas à sortir par QUIC.',
    why: 'Il a reçu la consigne de n’utiliser que QUIC, et quelque chose entre lui et Cloudflare le bloque. HTTP/2 passerait.',
    next: 'Faites passer le connecteur en HTTP/2. C’est dans « Relier votre maison », sous « Comment le connecteur appelle vers l’extérieur ».',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'Le connecteur n’a pas démarré.',
    why: 'L’application s’est arrêtée d’elle-même. Ses dernières lignes sont dans les détails.',
    next: 'Réessayez. Si cela continue, ouvrez la page Journal de l’application dans Home Assistant.',
  },
  VISIT_STOPPED: {
    what: 'De l’extérieur, personne n’arrive jusqu’à Home Assistant.',
    why: 'Latchkey a essayé avant d’y faire la dernière modification : Home Assistant n’a donc pas été redémarré.',
    next: 'Réglez d’abord ceci, puis réessayez.',
  },
  VISIT_NEEDS_KEY: {
    what: 'Aucune clé de cet ordinateur n’ouvre votre maison.',
    why: 'Latchkey ne confirme sa dernière modification dans Home Assistant qu’une fois entré avec une clé. Home Assistant n’a donc pas été redémarré.',
    next: 'Allez à vos appareils et ajoutez cet ordinateur, ou renouvelez une clé. Les nouvelles clés sont créées ici. Puis réessayez.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'Latchkey n’a pas pu entrer de l’extérieur : la modification n’est donc pas confirmée.',
    why: 'Rien n’est cassé. Home Assistant l’annule de lui-même dans les cinq minutes et redémarre.',
    next: 'Trouvez ce qui a empêché Latchkey d’entrer, attendez ces minutes, puis réessayez.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant a annulé la modification.',
    why: 'Elle n’a pas été confirmée dans les cinq minutes : tout est comme avant.',
    next: 'Réessayez. Rien d’autre n’a été modifié.',
  },
};
