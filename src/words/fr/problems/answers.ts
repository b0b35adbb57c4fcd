import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { answersProblems as english } from '../../en/problems/answers.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** What was answered in the wizard, the plan made of it, and the build. */
export const answersProblems: WordsOf<typeof english> = {
  ADDRESS_MANGLED: {
    what: 'Ce nom ne peut pas faire partie d’une adresse.',
    why: 'Seuls les lettres a à z, les chiffres et les traits d’union conviennent, sans trait d’union au début ni à la fin.',
    next: 'Choisissez un mot court et simple, par exemple maison.',
  },
  ADDRESS_TOO_DEEP: {
    what: 'Ce nom a un point de trop.',
    why: 'Le certificat gratuit de Cloudflare ne couvre que les noms juste sous votre domaine.',
    next: 'Supprimez le point, ou mettez un trait d’union à sa place.',
  },
  ADDRESS_TAKEN: {
    what: 'Ce nom est déjà utilisé.',
    why: 'Un enregistrement que Latchkey n’a pas créé s’y trouve. Latchkey n’y touche pas.',
    next: 'Regardez ce qui s’y trouve. Reprenez-le, ou choisissez un autre nom.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'Ce nom est déjà l’adresse d’une autre de vos maisons.',
    why: 'Deux maisons ne peuvent pas partager une adresse, car personne ne saurait laquelle est visée.',
    next: 'Choisissez un autre nom. Ou ouvrez cette autre maison et donnez-lui d’abord une autre adresse.',
  },
  HOME_GONE: {
    what: 'Cette maison n’est plus sur cet ordinateur.',
    why: 'Elle a peut-être été oubliée dans une autre fenêtre.',
    next: 'Ouvrez de nouveau la liste de vos maisons.',
  },
  HOME_IS_OPEN: {
    what: 'Cette maison est ouverte en ce moment : elle ne peut pas être oubliée.',
    why: 'Latchkey travaille avec ses réponses et ses clés.',
    next: 'Ouvrez d’abord une autre maison.',
  },
  HOME_UNREADABLE: {
    what: 'Les fichiers de cette maison sont impossibles à lire.',
    why: 'Le disque est peut-être abîmé, ou ils appartiennent à un autre utilisateur de cet ordinateur. Ils restent où ils sont.',
    next: 'Restaurez-les depuis une copie si vous en avez une. Vos autres maisons ne sont pas touchées.',
  },
  HOMES_TOO_MANY: {
    what: `Cet ordinateur garde ${MOST_HOMES} maisons, et pas plus.`,
    why: 'Chacune a ses propres clés et son propre accès, dont il faut prendre soin.',
    next: 'Oubliez une maison dont vous ne vous occupez plus.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Personne ne peut atteindre cette adresse de l’extérieur.',
    why: 'Elle appartient à un réseau domestique, ou beaucoup de maisons la partagent. À l’entraînement, seules des adresses fictives conviennent.',
    next: 'Tapez votre adresse publique, ou utilisez un tunnel.',
  },
  HOSTNAME_MANGLED: {
    what: 'Ce n’est pas un nom complet.',
    why: 'Il lui faut un point, et seulement des lettres, des chiffres et des traits d’union entre les points.',
    next: 'Tapez le nom entier, par exemple linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'Ce Home Assistant utilise lui-même HTTPS.',
    why: 'Un proxy placé devant lui devrait faire confiance à un certificat dont rien ne se porte garant.',
    next: 'Enlevez d’abord son certificat de Home Assistant, puis choisissez de nouveau son adresse avec http://.',
  },
  OTHER_WAY_STANDS: {
    what: 'Cette maison est déjà configurée de l’autre façon.',
    why: 'Ce qui y a été mis en place continuerait de tourner sans que personne ne s’en occupe.',
    next: 'Reprenez là où vous étiez. Retirez d’abord cette maison ou abandonnez-la.',
  },
  WEBHOOK_MANGLED: {
    what: 'Latchkey ne peut pas créer de passage pour ce webhook.',
    why: 'L’adresse d’un webhook se termine par /api/webhook/ et un identifiant fait de lettres, de chiffres, de points et de traits d’union.',
    next: 'Copiez de nouveau l’adresse depuis le service qui l’appelle. Ou donnez au webhook un nouvel identifiant dans Home Assistant.',
  },
  WEBHOOK_GONE: {
    what: 'Ce webhook n’est plus dans votre maison.',
    why: 'Il y était quand la liste a été faite. Quelqu’un l’a peut-être retiré depuis.',
    next: 'Revenez en arrière et rouvrez la liste.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'Ce webhook est appelé d’une façon qu’un passage ne peut pas permettre.',
    why: 'Il n’accepte que la méthode HEAD, et essayer son passage de l’extérieur le déclencherait.',
    next: 'Dans Home Assistant, faites accepter aussi POST à son déclencheur. Puis revenez.',
  },
  WEBHOOK_LOCAL: {
    what: 'Ce webhook ne répond que sur votre propre réseau.',
    why: 'Home Assistant ignore tout appel qui lui vient de l’extérieur : un passage n’aiderait donc pas.',
    next: 'S’il appartient à une automatisation, son déclencheur a un réglage pour cela dans Home Assistant.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'Quelqu’un pourrait deviner l’identifiant de ce webhook.',
    why: 'Quiconque le devine peut l’appeler de partout. Les identifiants de Home Assistant lui-même sont longs et aléatoires.',
    next: 'Donnez-lui un nouvel identifiant, long, dans Home Assistant. Ou laissez-le entrer tel quel.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Votre serrure est déjà en place.',
    why: 'Ce qui était là avant ne peut être repris, ou laissé de côté, qu’avant la mise en place de la serrure.',
    next: 'Pour repartir de zéro, retirez d’abord Latchkey. Ce qui était là avant revient alors.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Une autre de vos adresses porte déjà ce nom.',
    why: 'Chaque adresse mène à un seul endroit chez vous.',
    next: 'Choisissez un autre mot devant votre domaine, ou modifiez l’adresse existante.',
  },
  SERVICE_URL_MANGLED: {
    what: 'Votre connecteur ne peut pas aller à cette adresse.',
    why: 'Il lui faut un nom ou des nombres, et souvent un port.',
    next: 'Tapez-la comme http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'Il y a déjà autant d’adresses que Latchkey peut en gérer.',
    why: 'Une seule serrure les contient toutes.',
    next: 'Retirez-en une dont vous n’avez plus besoin.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'Pour plus d’une adresse, il faut le chemin privé.',
    why: 'Sans lui, c’est votre propre proxy inverse qui répond, et Latchkey ne le prépare que pour Home Assistant.',
    next: 'Gardez une seule adresse, ou revenez au chemin privé.',
  },
  OPENS_FOR_NOBODY: {
    what: 'Aucun appareil n’est choisi.',
    why: 'Une adresse qu’aucune clé n’ouvre ne sert à personne.',
    next: 'Choisissez au moins un appareil.',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: 'C’est l’adresse de votre maison elle-même.',
    why: 'Il faut au passage une adresse qui ne sert à rien d’autre.',
    next: 'Choisissez un autre mot devant votre domaine.',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: 'Un passage a déjà cette adresse.',
    why: 'Une telle adresse sert à cette seule chose et à rien d’autre.',
    next: 'Choisissez un autre mot devant votre domaine.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'Ce nom est déjà utilisé.',
    why: 'Un enregistrement que Latchkey n’a pas créé s’y trouve. Latchkey n’y touche pas.',
    next: 'Choisissez un autre mot devant votre domaine.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'Cet ordinateur est dans un pays absent de la liste.',
    why: 'D’ici, même une bonne clé serait refusée.',
    next: 'Ajoutez ce pays, ou laissez vos clés ouvrir de partout. Ou gardez quand même cette liste.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `Cela fait plus de ${MOST_EXCEPTIONS} passages.`,
    why: 'La serrure n’a pas la place d’en contenir plus à côté de vos clés.',
    next: 'Retirez-en un dont vous n’avez plus besoin.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'La liste que Google tient de ses propres réseaux n’a pas pu être lue.',
    why: 'Le passage n’est que pour ces réseaux. Sans la liste, Latchkey devrait laisser entrer plus que Google.',
    next: 'Vérifiez que cet ordinateur est en ligne, et ajoutez de nouveau Google dans un moment.',
  },
  DEVICES_NONE: {
    what: 'Il n’y a pas encore d’appareil.',
    why: 'Sans clé, personne ne pourrait ouvrir votre maison, pas même vous.',
    next: 'Ajoutez au moins un appareil.',
  },
  DEVICES_TOO_MANY: {
    what: `Cela fait plus de ${MOST_DEVICES} appareils.`,
    why: 'L’offre gratuite de Cloudflare permet 100 clés par domaine. Latchkey a besoin de deux d’entre elles pour essayer la serrure.',
    next: `Retirez des appareils de la liste jusqu’à ce qu’il en reste ${MOST_DEVICES}.`,
  },
  DEVICES_INVALID: {
    what: 'L’un des noms est à corriger.',
    why: 'Un nom est vide, trop long ou utilisé deux fois.',
    next: 'Modifiez le nom signalé dans la liste.',
  },
  DEVICE_UNKNOWN: {
    what: 'Cet appareil n’est plus dans la liste.',
    why: 'Il en a été retiré, peut-être dans une autre fenêtre.',
    next: 'Revenez à vos appareils et regardez la liste.',
  },
  DEVICE_NAME_WRONG: {
    what: 'Ce n’est pas le nom de l’appareil.',
    why: 'Taper le nom garantit qu’aucune clé n’est désactivée par accident.',
    next: 'Tapez le nom tel que votre liste le montre.',
  },
  NO_KEY_ENDS: {
    what: 'Aucune clé ne demande de rappel.',
    why: 'Aucun appareil n’a encore de clé, ou toutes les clés sont désactivées.',
    next: 'Mettez en place ce qui est prévu, puis enregistrez les rappels.',
  },
  NO_OLD_KEY: {
    what: 'Cet appareil n’a pas d’ancienne clé à désactiver.',
    why: 'Elle l’est déjà, ou elle a été reprise, peut-être dans une autre fenêtre.',
    next: 'Allez à votre maison et regardez la clé de l’appareil.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'On n’a pas encore vu la nouvelle clé fonctionner.',
    why: 'Si la nouvelle échouait, cet appareil ne pourrait pas entrer sans l’ancienne.',
    next: 'Voyez d’abord si la nouvelle clé ouvre votre maison.',
  },
  OLD_KEY_WAITS: {
    what: 'Les dix minutes ne sont pas encore écoulées.',
    why: 'D’ici là, vous pouvez reprendre l’ancienne clé.',
    next: 'Attendez qu’elles soient écoulées, ou reprenez l’ancienne clé.',
  },
  ANSWERS_MISSING: {
    what: 'Une question d’avant cette étape est sans réponse.',
    why: 'Une réponse précédente a changé : une réponse suivante est donc de nouveau nécessaire.',
    next: 'Revenez à la première étape qui n’est pas cochée.',
  },
  SETUP_UNKNOWN: {
    what: 'Cette maison n’est plus chez Cloudflare.',
    why: 'Elle a peut-être été retirée depuis que vous avez regardé.',
    next: 'Regardez de nouveau, ou configurez-en une autre.',
  },
  PLAN_CHANGED: {
    what: 'Quelque chose a changé depuis que vous avez regardé le plan.',
    why: 'Quelqu’un a modifié votre compte Cloudflare, ou une autre fenêtre l’a fait.',
    next: 'Lisez le nouveau plan et approuvez-le de nouveau.',
  },
  PLAN_BLOCKED: {
    what: 'Le plan ne peut pas être exécuté tel quel.',
    why: 'Quelque chose bloque. Le plan dit quoi.',
    next: 'Lisez ce qui est signalé dans le plan et changez cette réponse.',
  },
  BUILD_RUNNING: {
    what: 'Une mise en place est déjà en cours.',
    why: 'Elle a été lancée avant, peut-être dans une autre fenêtre.',
    next: 'Attendez qu’elle soit terminée. Vous pouvez la suivre ici.',
  },
  STOPPED: {
    what: 'La mise en place a été arrêtée.',
    why: 'Vous l’avez demandé, et ce qui avait été créé a été retiré.',
    next: 'Recommencez quand vous voulez.',
  },
  PRACTICE_ONLY: {
    what: 'Ceci ne fonctionne qu’à l’entraînement.',
    why: 'Vous configurez votre vraie maison.',
    next: 'Faites cette étape pour de vrai, ou recommencez à l’entraînement.',
  },
  DISK_FULL: {
    what: 'Il n’y a plus de place sur le disque de cet ordinateur.',
    why: 'Latchkey note chaque étape avant de continuer : il s’est donc arrêté ici. Tout ce qui précède est conservé.',
    next: 'Supprimez quelque chose dont vous n’avez plus besoin, videz la corbeille, puis réessayez.',
  },
  DISK_READ_ONLY: {
    what: 'Rien ne peut être écrit sur le disque de cet ordinateur en ce moment.',
    why: 'Le système n’y autorise que la lecture. Il fait souvent cela après avoir trouvé une erreur.',
    next: 'Redémarrez l’ordinateur, lancez Latchkey et réessayez. Ce qui a été écrit avant est conservé.',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey n’a pas pu écrire ses fichiers.',
    why: 'Leur dossier appartient peut-être à un autre utilisateur de cet ordinateur, ou un autre programme y utilise un fichier.',
    next: 'Fermez les programmes qui lisent vos fichiers, comme une sauvegarde, et réessayez. Ce qui a été écrit avant est conservé.',
  },
  KEYCHAIN_CLOSED: {
    what: 'Le trousseau de cet ordinateur n’a pas laissé entrer Latchkey.',
    why: 'Une clé ne disparaît pour de bon qu’une fois que le trousseau contient un nouveau secret. Il est verrouillé, ou vous avez répondu non.',
    next: 'Déverrouillez-le, ou rouvrez votre session. Puis réessayez et autorisez-le. Rien n’a été supprimé.',
  },
  UNEXPECTED: {
    what: 'Quelque chose a mal tourné dans Latchkey.',
    why: 'Le programme s’est peut-être arrêté, ou l’erreur est de notre fait.',
    next: 'Réessayez. Si cela se reproduit, fermez Latchkey et rouvrez-le : vos réponses sont conservées.',
  },
};
