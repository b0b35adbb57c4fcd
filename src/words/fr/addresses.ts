import type { addresses as english } from '../en/addresses.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** The addresses behind the lock, and whose keys open each. */
export const addresses: WordsOf<typeof english> = {
  heading: 'Les adresses derrière votre serrure',
  lead: 'Chaque adresse mène à un endroit chez vous. Vous choisissez quelles clés l’ouvrent.',
  list: 'Adresses',
  home: 'Home Assistant',
  leadsTo: 'Mène à {url}',
  opensFor: {
    everybody: 'Toutes les clés l’ouvrent.',
    some: 'S’ouvre pour {names}.',
    nobody: 'Aucune clé ne l’ouvre.',
  },
  add: 'Ajouter une adresse',
  change: 'Modifier',
  changeNamed: 'Modifier {address}',
  changed: 'Vos modifications attendent votre accord.',
  same: 'Rien ne change avant votre accord',
  plan: 'Voir le plan',
  needsTunnel: 'Pour plusieurs adresses, il faut le chemin privé.',
  needsTunnelWhy:
    'Sans lui, c’est votre propre proxy inverse qui répond, et Latchkey ne le prépare que pour Home Assistant. Vous pouvez quand même changer qui peut ouvrir votre adresse.',
  new: {
    heading: 'Ajouter une adresse',
    lead: 'Pour autre chose chez vous qui a sa propre page, comme des caméras.',
    nameHint: 'Par exemple, cams ou imprimante.',
    go: 'Ajouter cette adresse',
    goNamed: 'Ajouter {hostname}',
    fact: 'L’adresse s’ouvre une fois sa serrure en place',
    fill: 'Indiquez d’abord un nom, un endroit et des appareils',
  },
  edit: {
    heading: 'Modifier {address}',
    headingHome: 'Qui peut ouvrir {address} ?',
    lead: 'Où elle mène, et quelles clés l’ouvrent.',
    leadHome: 'Elle mène à Home Assistant. La clé d’un invité n’a pas besoin de l’ouvrir.',
    go: 'Garder ces modifications',
    fact: 'Rien ne change avant votre accord',
  },
  inUse: 'Vous avez déjà cette adresse.',
  inUseWhy: 'Tapez un autre nom, ou revenez en arrière et modifiez l’adresse existante.',
  url: {
    label: 'Où elle mène chez vous',
    placeholder: 'http://nvr:5000',
    hint: 'C’est là que va le connecteur, le petit programme chez vous. Tapez l’adresse telle qu’il la voit. Latchkey ne l’essaie pas encore.',
    hintApp:
      'C’est Home Assistant qui s’y rend pour vous : tapez l’adresse telle qu’il la voit. Latchkey ne l’essaie pas encore.',
    practice: 'À l’entraînement, un enregistreur de caméras fictif répond à http://nvr:5000.',
    mangled: 'Ce n’est pas une adresse. Tapez-la comme ceci : http://nvr:5000.',
    space: 'Une adresse ne peut pas contenir d’espace.',
    port: 'Aucun port ne porte ce numéro. Le plus élevé est 65535.',
    'other-scheme': 'Seuls http:// et https:// fonctionnent ici.',
    'has-path':
      'Laissez de côté ce qui suit le nom et son numéro. Les visiteurs tapent eux-mêmes cette partie.',
    'has-login': 'Laissez les identifiants de côté. N’importe qui pourrait les y lire.',
  },
  who: {
    label: 'Quelles clés l’ouvrent ?',
    'every-device': 'Celles de tous les appareils',
    everyDetail: 'Y compris ceux que vous ajouterez plus tard.',
    chosen: 'Seulement celles des appareils que je choisis',
    chosenDetail: 'Toutes les autres clés y sont refusées.',
    devices: 'Appareils qui peuvent l’ouvrir',
    none: 'Choisissez au moins un appareil.',
    off: 'Sa clé est désactivée.',
  },
  only: 'N’entreront plus ici : {names}.',
  remove: {
    title: 'Retirer cette adresse',
    ask: 'Retirer {address} ?',
    why: 'Le prochain plan supprime l’adresse et rétablit ce qui s’y trouvait avant. Ce vers quoi elle mène ne change pas.',
    go: 'La retirer',
    keep: 'La garder',
  },
};
