import type { blockers as english } from '../en/blockers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Why a plan cannot be carried out, and the one next thing to do. */
export const blockers: WordsOf<typeof english> = {
  ADDRESS_TAKEN: {
    what: 'Autre chose utilise déjà votre adresse.',
    next: 'Reprenez-la, et vous reverrez le plan. Ou choisissez une autre adresse.',
  },
  RULES_FULL: {
    what: 'Votre domaine n’a plus de place pour une règle.',
    next: 'L’offre gratuite comprend cinq règles personnalisées. Supprimez chez Cloudflare l’une de celles-ci dont vous n’avez plus besoin.',
  },
  CERTIFICATES_FULL: {
    what: 'Votre domaine n’a plus de place pour d’autres clés.',
    next: 'Retirez des appareils de la liste, ou révoquez d’anciennes clés chez Cloudflare.',
  },
  LOCK_TOO_LONG: {
    what: 'La serrure ne peut pas contenir autant de clés.',
    next: 'Retirez quelques appareils de la liste, ou abandonnez des clés d’avant.',
  },
  GAPS_TOO_LONG: {
    what: 'La serrure ne peut pas contenir à la fois autant de clés et de passages.',
    next: 'Retirez des accès sans clé, ou choisissez moins de pays. Moins d’appareils font aussi de la place.',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'Latchkey ne connaît plus l’adresse d’un webhook.',
    next: 'Retirez ce webhook de vos accès sans clé. Puis ajoutez-le de nouveau.',
  },
  NO_DEVICES: {
    what: 'Aucun appareil n’a de clé.',
    next: 'Revenez à vos appareils et ajoutez-en un.',
  },
  ORIGIN_PULL_TAKEN: {
    what: 'Cloudflare présente déjà un autre certificat au serveur de votre adresse.',
    next: 'Choisissez une autre adresse. Ou retirez ce certificat de ce nom chez Cloudflare, sous [Authenticated Origin Pulls].',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'L’application Cloudflared gère déjà un autre chemin privé.',
    next: 'Latchkey n’y touche pas. Faites tourner le connecteur sur une autre machine, ou retirez d’abord l’application de Home Assistant.',
  },
  HOME_CHANGE_WAITING: {
    what: 'Une modification faite par quelqu’un d’autre attend d’être confirmée dans Home Assistant.',
    next: 'Ouvrez-y Paramètres, Système, Réseau et confirmez-la, ou attendez cinq minutes qu’elle disparaisse. Puis regardez de nouveau.',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'Home Assistant a repris des paramètres de configuration.yaml et attend que vous les confirmiez.',
    next: 'Ouvrez-y Paramètres, Système, Réseau et confirmez-les dans les cinq minutes. Sinon il les perd, port compris. Puis regardez de nouveau.',
  },
};
