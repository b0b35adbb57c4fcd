import type { findHome as english } from '../en/find-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Homes that answer and cannot be set up yet. */
const notReady: WordsOf<typeof english.notReady> = {
  installing: 'L’installation est encore en cours. Elle prend souvent 20 minutes, parfois une heure.',
  onboarding: 'Personne n’y a encore de compte. Ouvrez-le et créez le vôtre, puis regardez de nouveau.',
};

/** A certificate of the home's own making: only the user can say whether it is theirs. */
const certificate: WordsOf<typeof english.certificate> = {
  heading: 'Est-ce votre maison ?',
  lead: '{name} répond à {url} avec un certificat qu’il a créé lui-même. Personne d’autre ne s’en porte garant : il n’y a que vous qui puissiez le dire.',
  atHome: {
    title: 'Êtes-vous chez vous, sur votre propre réseau ?',
    why: 'Alors c’est normal, et vous pouvez continuer. Partout ailleurs, comparez d’abord ou utilisez une autre adresse.',
  },
  others: 'Ou utiliser une autre adresse',
  plain: 'La même machine sans chiffrement, pour votre propre réseau. Latchkey y frappe d’abord.',
  foundToo: '{name} a aussi répondu sur votre réseau.',
  knocking: 'Latchkey frappe',
  compare: 'Le comparer caractère par caractère',
  fingerprint: 'Son empreinte (SHA-256)',
  copy: 'Copier l’empreinte',
  steps: {
    machine:
      'Le plus sûr est la machine de Home Assistant elle-même. Ouvrez son terminal, par exemple dans l’application <b>Terminal & SSH</b>, et collez ceci :',
    browser:
      'Ou ouvrez <page>{url}</page> sur un appareil qui connaît votre maison. Appuyez sur le symbole à côté de l’adresse pour voir le certificat.',
    same: 'Les 64 lettres et chiffres doivent tous correspondre. Les espaces, les deux-points et les majuscules ne comptent pas.',
  },
  subject: 'Créé pour {subject}',
  issuer: 'Créé par {issuer}',
  until: 'Valable jusqu’au {when}',
  yes: 'C’est ma maison',
  no: 'Pas maintenant',
  fact: 'Latchkey fait ensuite confiance à ce certificat et à aucun autre',
};

export const findHome: WordsOf<typeof english> = {
  notReady,
  certificate,
  heading: 'Où est votre maison ?',
  lead: 'Latchkey a besoin de l’adresse qui ouvre Home Assistant chez vous, sur votre propre réseau.',
  removed: {
    title: 'Tout a été retiré.',
    why: 'De ce que Latchkey a mis en place, il ne reste que des clés désactivées, sur la liste de Cloudflare. Vous pouvez fermer Latchkey, ou recommencer ici.',
  },
  looking: 'Recherche sur votre réseau',
  lookingUsually:
    'Cela prend en général quelques secondes. En attendant, vous pouvez taper l’adresse ci-dessous.',
  found: 'Trouvé sur votre réseau',
  foundNone: 'Rien n’a répondu aux endroits habituels.',
  foundNoneWhy: 'C’est courant quand Home Assistant est sur un autre réseau. Tapez son adresse ci-dessous.',
  noneReady: 'Trouvé, mais pas encore prêt',
  findFailed: 'Latchkey n’a pas pu faire la recherche.',
  lookAgain: 'Regarder de nouveau',
  openIt: 'L’ouvrir',
  version: 'Home Assistant {version}',
  versionUnknown: 'Home Assistant',
  ownCertificate: 'avec son propre certificat',
  typed: 'Adresse chez vous',
  typedOther: 'Ou taper l’adresse',
  typedHint: 'Telle que votre navigateur la montre, par exemple http://homeassistant.local:8123',
  wrong: {
    space: 'Une adresse ne peut pas contenir d’espace.',
    port: 'Aucun port ne porte ce numéro. Le plus élevé est 65535.',
    'other-scheme': 'Home Assistant ne répond qu’à http:// ou https://.',
    'has-login':
      'Laissez les identifiants de côté. Home Assistant les demandera plus tard, dans votre navigateur.',
  },
  leavesOut: 'Latchkey laisse de côté {path}. Il lui suffit de l’endroit où votre maison répond.',
  empty: 'Choisissez ou tapez une adresse pour continuer',
  ask: 'Frapper à cette adresse',
  asking: 'Latchkey frappe',
  fact: 'Latchkey ne fait que frapper à la porte. Il ne se connecte pas',
};
