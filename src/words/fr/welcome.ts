import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const welcome: WordsOf<typeof english> = {
  heading: 'Votre maison, et vos seules clés',
  lead: 'Accédez à votre Home Assistant où que vous soyez. Le portail ne s’ouvre que pour les appareils que vous nommez.',
  choices: 'Autres façons de commencer',
  start: {
    practise: {
      title: 'S’entraîner d’abord',
      detail:
        'Parcourez chaque étape avec un compte fictif et une maison fictive. Vous n’avez besoin de rien pour cela.',
      note: 'Environ 5 minutes · rien de réel ne change',
    },
    again: {
      title: 'S’entraîner depuis le début',
      detail:
        'Un nouveau compte fictif et une nouvelle maison fictive. Ce que vous avez fait à l’entraînement disparaît alors.',
    },
    real: {
      title: 'Configurer ma maison',
      detail: 'Avec votre propre compte et votre propre Home Assistant. Vous approuvez chaque changement.',
    },
  },
  before: {
    title: 'Ce que cela coûte et ce qu’il faut avoir sous la main',
    costs: {
      title: 'Ce que cela coûte',
      latchkey: 'Latchkey',
      latchkeyPrice: 'rien',
      cloudflare: 'L’offre gratuite de Cloudflare',
      cloudflarePrice: 'rien',
      domain: 'Un domaine, si vous n’en avez pas',
      domainPrice: '10 à 15 dollars par an',
    },
    ready: {
      title: 'Ce qu’il faut avoir sous la main',
      lines: {
        home: 'Cet ordinateur, sur le même réseau que votre Home Assistant',
        login: 'Un compte administrateur sur celui-ci',
        devices: 'Les téléphones et ordinateurs qui recevront une clé',
        time: '20 minutes. Un domaine acheté ailleurs peut demander un jour de plus',
      },
    },
    works: {
      title: 'Fonctionne avec une clé',
      lines: {
        devices: 'Les téléphones, tablettes et ordinateurs que vous nommez',
        app: 'L’application Home Assistant et les navigateurs courants sur ces appareils',
      },
    },
    not: {
      title: 'Ne peut pas présenter de clé',
      lines: {
        voice: 'Alexa et Google Home',
        cast: 'Chromecast, téléviseurs et enceintes',
        webhooks: 'Les webhooks d’autres entreprises',
      },
      gap: 'Pour certains d’entre eux, vous pourrez laisser plus tard un passage étroit.',
    },
  },
  without: {
    title: 'Sans Cloudflare, et sans aucun compte',
    what: 'Votre propre proxy inverse chez vous demande les clés. Personne d’autre ne s’interpose, et cela ne coûte rien.',
    needs: {
      computer: 'Un ordinateur chez vous toujours allumé, et quelqu’un qui le tient à jour.',
      port: 'Votre propre adresse publique, et un port ouvert dans votre routeur.',
      name: 'Un nom qui y mène. Un nom gratuit suffit.',
    },
    tradeOff:
      'Tout le monde peut voir l’adresse de votre maison, et seul votre proxy se tient entre elle et internet.',
    real: 'Configurer mon propre proxy',
    practise: 'S’entraîner avec un proxy fictif',
  },
  resume: {
    practice: 'Vous êtes au milieu d’un entraînement.',
    practiceWalked: 'Vous avez parcouru chaque étape à l’entraînement.',
    real: 'Vous êtes en train de configurer votre maison.',
    realWalked: 'Votre maison est configurée.',
    fresh: 'Rien n’est encore configuré pour cette maison.',
    continue: 'Continuer où j’en étais',
    practiceHome: 'Retour à la maison d’entraînement',
    note: 'L’entraînement et votre vraie maison sont séparés.',
  },
  fact: 'Vous pouvez vous arrêter à tout moment',
};
