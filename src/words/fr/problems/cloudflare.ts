import type { cloudflareProblems as english } from '../../en/problems/cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** The token, the way to Cloudflare, and what it answers. */
export const cloudflareProblems: WordsOf<typeof english> = {
  TOKEN_MANGLED: {
    what: 'Ceci ne ressemble pas à un jeton Cloudflare.',
    why: 'Il en manque peut-être une partie, ou autre chose a été copié avec.',
    next: 'Copiez de nouveau le jeton avec le bouton [Copy] de la page Cloudflare, puis collez-le ici.',
  },
  TOKEN_GLOBAL_KEY: {
    what: 'C’est votre Global API Key. Latchkey ne la prend pas.',
    why: 'Cette clé peut tout faire dans votre compte. Latchkey a besoin de bien moins.',
    next: 'Ouvrez la page du jeton ci-dessus et créez un jeton. Il n’a que les droits dont Latchkey a besoin.',
  },
  TOKEN_REFUSED: {
    what: 'Cloudflare n’accepte pas ce jeton.',
    why: 'Il a peut-être été supprimé ou remplacé, un caractère est faux, ou ses dates excluent aujourd’hui.',
    next: 'Créez un nouveau jeton sur la page du jeton et collez-le ici.',
  },
  TOKEN_EXPIRED: {
    what: 'Ce jeton n’est plus valable.',
    why: 'Sa date de fin est passée, ou il a été désactivé.',
    next: 'Créez un nouveau jeton sur la page du jeton et collez-le ici.',
  },
  TOKEN_NOT_YET_VALID: {
    what: 'Ce jeton n’est pas encore valable.',
    why: 'Il a été créé avec une date de début, et ce jour n’est pas arrivé.',
    next: 'Modifiez le jeton chez Cloudflare et videz sa date de début sous TTL, ou attendez ce jour. Puis réessayez.',
  },
  TOKEN_ELSEWHERE: {
    what: 'Ce jeton ne fonctionne que depuis d’autres adresses.',
    why: 'Il a été créé avec une limite d’adresses IP, et celle de cet ordinateur n’en fait pas partie.',
    next: 'Modifiez le jeton chez Cloudflare et videz « [Client IP Address Filtering] », ou créez-en un nouveau. Puis réessayez.',
  },
  PERMISSION_MISSING: {
    what: 'Votre jeton n’a pas le droit de faire cela.',
    why: 'À la création du jeton, un droit a été oublié ou mis sur [Read], ou le jeton n’inclut pas ce domaine.',
    next: 'Revenez à « Cloudflare ». Cette étape nomme le droit et dit comment l’ajouter.',
  },
  NOT_CONNECTED: {
    what: 'Latchkey n’est pas connecté à Cloudflare.',
    why: 'Le jeton n’a pas été gardé à la fermeture de Latchkey, ou aucun n’a encore été donné.',
    next: 'Revenez à « Cloudflare » et collez votre jeton.',
  },
  DOMAIN_NOT_ACTIVE: {
    what: 'Ce domaine n’est pas encore prêt chez Cloudflare.',
    why: 'Il attend encore ses serveurs de noms, ou il est en pause.',
    next: 'Choisissez un autre domaine, ou terminez celui-ci chez Cloudflare et regardez de nouveau.',
  },
  DOMAIN_UNKNOWN: {
    what: 'Cloudflare n’affiche plus ce domaine.',
    why: 'Il a été retiré, ou le jeton ne l’inclut plus.',
    next: 'Cherchez de nouveau vos domaines et choisissez-en un.',
  },
  CERTIFICATE_COMING: {
    what: 'Cloudflare est encore en train de créer un certificat pour ce domaine.',
    why: 'Le domaine y est nouveau, ou son certificat a été demandé de nouveau. Tant qu’il n’est pas là, aucun navigateur ne peut ouvrir votre adresse.',
    next: 'Un quart d’heure est courant, une journée est possible. Choisissez ensuite de nouveau le domaine.',
  },
  CERTIFICATE_STUCK: {
    what: 'Cloudflare n’a pas de certificat valable pour ce domaine.',
    why: 'Il a essayé d’en obtenir un et a renoncé, ou le dernier a pris fin. Sans certificat, aucun navigateur ne peut ouvrir votre adresse.',
    next: 'Dans le tableau de bord de Cloudflare, ouvrez SSL/TLS, [Edge Certificates]. Désactivez [Universal SSL], attendez quelques minutes, réactivez-le. Choisissez ensuite de nouveau le domaine.',
  },
  CERTIFICATE_OFF: {
    what: 'Les certificats de ce domaine sont désactivés chez Cloudflare.',
    why: '[Universal SSL] y est désactivé, et rien d’autre ne couvre les noms sous le domaine. Aucun navigateur ne pourrait ouvrir votre adresse.',
    next: 'Dans le tableau de bord de Cloudflare, ouvrez SSL/TLS, [Edge Certificates], et activez [Universal SSL]. Après un quart d’heure environ, choisissez de nouveau le domaine.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey n’arrive pas à joindre Cloudflare.',
    why: 'Cet ordinateur est peut-être hors ligne, ou un pare-feu ou un VPN bloque.',
    next: 'Vérifiez qu’une page web s’ouvre sur cet ordinateur, puis réessayez.',
  },
  OFFLINE: {
    what: 'Cet ordinateur n’est pas en ligne.',
    why: 'Il ne trouve aucune adresse sur internet.',
    next: 'Vérifiez le Wi-Fi ou le câble réseau, puis réessayez.',
  },
  CAPTIVE_PORTAL: {
    what: 'Ce réseau répond à la place de Cloudflare.',
    why: 'Les réseaux pour invités font cela tant que vous ne vous y identifiez pas.',
    next: 'Ouvrez une page web quelconque, identifiez-vous sur le réseau, puis réessayez.',
  },
  CLOCK_WRONG: {
    what: 'L’horloge de cet ordinateur semble fausse.',
    why: 'À l’heure que montre cet ordinateur, le certificat de Cloudflare n’est pas valable.',
    next: 'Mettez la date et l’heure en automatique, puis réessayez.',
  },
  PROXY_IN_THE_WAY: {
    what: 'Un proxy de votre réseau ne laisse pas passer Latchkey.',
    why: 'Il demande une identification que Latchkey n’a pas.',
    next: 'Essayez un autre réseau, ou demandez à qui gère celui-ci d’autoriser api.cloudflare.com.',
  },
  CONNECTION_INSPECTED: {
    what: 'Quelque chose entre cet ordinateur et Cloudflare veut lire ce qui est envoyé.',
    why: 'Un antivirus ou un réseau d’entreprise présente son propre certificat à la place de celui de Cloudflare.',
    next: 'Désactivez cela pour api.cloudflare.com, ou utilisez un autre réseau. Latchkey n’envoie pas votre jeton par ce chemin.',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare nous demande de ralentir.',
    why: 'Votre compte a fait beaucoup de requêtes en peu de temps.',
    next: 'Attendez cinq minutes, puis réessayez. Rien n’est perdu.',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare a des difficultés en ce moment.',
    why: 'Il a répondu par une erreur de son côté.',
    next: 'Réessayez dans une minute. Si cela continue, regardez cloudflarestatus.com.',
  },
  CLOUDFLARE_REFUSED: {
    what: 'Cloudflare n’a pas accepté cette requête.',
    why: 'Quelque chose dans votre compte ne le permet pas. Les détails contiennent la raison donnée par Cloudflare.',
    next: 'Lisez les détails techniques ci-dessous, puis réessayez.',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'Latchkey ne comprend pas la réponse de Cloudflare.',
    why: 'Cloudflare a peut-être changé quelque chose que cette version ne connaît pas.',
    next: 'Cherchez une version plus récente de Latchkey, puis réessayez.',
  },
  CLOUDFLARE_LAGS: {
    what: 'Cloudflare est encore en train de transmettre une modification précédente.',
    why: 'Il ne peut pas encore montrer ce que Latchkey vient d’écrire. Cela prend en général une minute au plus.',
    next: 'Attendez une minute, puis réessayez. Rien n’est perdu.',
  },
};
