import type { handOverProblems as english } from '../../en/problems/hand-over.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** Keys on their way to a device: files, sticks, phones and browsers. */
export const handOverProblems: WordsOf<typeof english> = {
  KEY_MISSING: {
    what: 'Cette clé n’est pas sur cet ordinateur.',
    why: 'Elle a été créée sur un autre ordinateur, sa copie de secours est supprimée, ou l’endroit où elle était est vide.',
    next: 'Allez à vos appareils et renouvelez la clé. L’ancienne fonctionne jusqu’à ce que vous en décidiez autrement.',
  },
  KEY_REFUSED: {
    what: 'Cloudflare n’a pas signé l’une des clés.',
    why: 'Sa liste de clés est peut-être pleine, ou une partie de la requête s’est perdue.',
    next: 'Relancez la mise en place. Ce qui est fait reste fait, et seul le reste est créé.',
  },
  FILE_NOT_SAVED: {
    what: 'Le fichier n’a pas pu être écrit.',
    why: 'Le disque ou le dossier est peut-être plein ou protégé.',
    next: 'Faites de la place, ou choisissez un autre dossier là où la question vous est posée. Puis réessayez.',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: 'Le presse-papiers de cet ordinateur ne peut pas être utilisé.',
    why: 'Latchkey tourne peut-être sur un ordinateur sans écran.',
    next: 'Enregistrez-le plutôt dans un fichier.',
  },
  DRIVE_GONE: {
    what: 'La clé USB n’est plus là.',
    why: 'Elle a été débranchée, ou cet ordinateur a perdu le contact avec elle.',
    next: 'Rebranchez-la et regardez ce qu’elle contient. Si un fichier de clé était en cours d’écriture, il en manque peut-être une partie : écrivez-le de nouveau.',
  },
  DRIVE_FULL: {
    what: 'Il n’y a plus de place sur cette clé USB.',
    why: 'Un fichier de clé est petit : la clé USB doit être pleine jusqu’au dernier octet.',
    next: 'Supprimez-y quelque chose, ou prenez une autre clé USB.',
  },
  DRIVE_READ_ONLY: {
    what: 'Rien ne peut être écrit sur cette clé USB.',
    why: 'Son petit interrupteur est sur « lock », ou cet ordinateur ne peut que lire son format. Un Mac ne peut que lire NTFS.',
    next: 'Déplacez l’interrupteur, ou prenez une clé USB au format FAT ou exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Un autre programme utilise encore la clé USB.',
    why: 'Un de ses fichiers est ouvert, ou une fenêtre montre son contenu.',
    next: 'Fermez ce qui l’utilise, attendez un instant et réessayez.',
  },
  DRIVE_FAILED: {
    what: 'La clé USB n’a pas fait ce qu’elle devait.',
    why: 'Ce qui a été relu n’est pas ce qui a été écrit, ou elle a donné une erreur. Elle est peut-être usée.',
    next: 'Réessayez, et prenez une autre clé USB si cela se reproduit.',
  },
  SHARE_UNAVAILABLE: {
    what: 'Le menu de partage de ce Mac ne s’est pas ouvert.',
    why: 'Latchkey tourne peut-être sans sa propre fenêtre.',
    next: 'Revenez en arrière et faites scanner un code à l’appareil, ou utilisez une clé USB.',
  },
  NETWORK_GONE: {
    what: 'Cet ordinateur n’est plus sur ce réseau.',
    why: 'Le Wi-Fi a changé ou a été désactivé, ou un câble a été débranché.',
    next: 'Rejoignez le réseau où est le téléphone, puis créez un nouveau code.',
  },
  PICKUP_BLOCKED: {
    what: 'Cet ordinateur n’a pas laissé Latchkey attendre le téléphone.',
    why: 'Un pare-feu ou une règle de cet ordinateur empêche les programmes de répondre sur le réseau.',
    next: 'Autorisez Latchkey dans le pare-feu et réessayez, ou utilisez une clé USB.',
  },
  PLACE_GONE: {
    what: 'Cet endroit n’est plus sur cet ordinateur.',
    why: 'Le navigateur ou son profil a été retiré depuis que vous avez regardé.',
    next: 'Regardez de nouveau et choisissez l’un des endroits présents.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'Il manque un petit programme sur cet ordinateur.',
    why: 'Sous Linux, le programme qui met des clés dans un navigateur vient dans un paquet à part.',
    next: 'Installez le paquet indiqué à cet endroit, puis réessayez.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'Le navigateur est encore ouvert.',
    why: 'Tant qu’il tourne, il garde sa liste de clés pour lui. Une modification pourrait se perdre.',
    next: 'Fermez toutes ses fenêtres, attendez un instant et réessayez.',
  },
  INSTALL_REFUSED: {
    what: 'Cet ordinateur n’a pas laissé Latchkey modifier cet endroit.',
    why: 'Quelqu’un a répondu non à sa question, ou une règle de cet ordinateur l’interdit.',
    next: 'Réessayez et autorisez-le, ou faites-le à la main : le guide de cet appareil donne les étapes.',
  },
  INSTALL_FAILED: {
    what: 'La clé n’a pas pu être placée à cet endroit.',
    why: 'Le programme du système a donné une erreur, ou n’a pas terminé.',
    next: 'Réessayez. Si cela échoue encore, faites-le à la main : le guide de cet appareil donne les étapes.',
  },
};
