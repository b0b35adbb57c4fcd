import type { build as english } from '../en/build.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { plan } from './build/plan-kinds.ts';
import {
  certificates,
  changed,
  connector,
  group,
  home,
  homeLeft,
  inFile,
  moved,
  removed,
  summary,
  thing,
  untouched,
} from './build/plan-rows.ts';
import { at, work } from './build/progress.ts';

export const build: WordsOf<typeof english> = {
  at,
  moved,
  plan,
  removed,
  summary,
  thing,
  group,
  certificates,
  connector,
  home,
  work,
  homeLeft,
  inFile,
  changed,
  untouched,
  settingsBack:
    '{count, plural, one {Rétablir {count} réglage de {domain}} other {Rétablir {count} réglages de {domain}}}',
  keys: {
    devices: 'Pour {names}.',
    tests:
      '{count, plural, one {{count} de plus sert seulement à essayer la serrure, et n’ouvre jamais rien.} other {{count} de plus servent seulement à essayer la serrure, et n’ouvrent jamais rien.}}',
  },
  quoted: '« {name} »',
  andMore: '{count} de plus',
  review: {
    looking: 'Latchkey examine votre compte Cloudflare',
    lookingUsually: 'Cela prend en général quelques secondes.',
    sections: {
      create: 'Ce qui est nouveau',
      update: 'Ce qui change',
      remove: 'Ce qui part',
      back: 'Ce qui redevient comme avant',
      untouched: 'Ce qui ne change pas',
    },
    seeAll: '{count, plural, one {Voir la modification} other {Voir les {count} modifications}}',
    keep: 'Garder ma maison',
    undo: 'Annuler ce qui est fait',
    nothingLeft: 'Il ne reste rien à retirer.',
    change: 'Modifier',
    changeOf: 'Modifier : {name}',
    sent: 'Montrer ce qui est envoyé à Cloudflare',
    sentBoth: 'Montrer ce qui est envoyé à Cloudflare et à Home Assistant',
    sentHome: 'Montrer ce qui est envoyé à Home Assistant',
    sentShort: 'Montrer ce qui est envoyé',
    sentOf: 'à Cloudflare pour « {name} »',
    sentHomeOf: 'pour « {name} »',
    unapproved: 'Nouveau : vous n’avez pas encore approuvé ceci.',
  },
  brokenOff: {
    heading: 'Arrêt à mi-chemin',
    lead: 'Latchkey était en train d’annuler. Il a été fermé avant la fin.',
    done: '{count, plural, one {{count} étape est faite.} other {{count} étapes sont faites.}}',
    none: 'Aucune étape n’est encore faite.',
    what: 'Latchkey regarde d’abord ce qui est là. Il n’annule que ce que la dernière mise en place a créé.',
    goOn: 'Continuer d’annuler',
    plan: 'Mettre quand même en place',
    fact: 'Ce qui reste est toujours verrouillé',
  },
  inPlace: {
    heading: 'Tout est déjà en place',
    lead: 'Latchkey a examiné votre compte Cloudflare. Tout ce dont il s’occupe est comme vous le voulez : il n’y a rien à changer.',
    fact: 'Rien n’est modifié',
  },
  blocked: {
    heading: 'Quelque chose bloque ce plan',
    lead: 'Réglez d’abord ceci, puis regardez de nouveau.',
    inTheWay: 'Bloqué par : {names}',
    used: '{names} clés sur 100 sont utilisées.',
    look: 'Regarder de nouveau',
    fact: 'Il ne fait que regarder. Rien n’est modifié',
    to: {
      'take-over': 'La reprendre',
      'choose-address': 'Choisir une autre adresse',
      devices: 'Aller à vos appareils',
      'find-home': 'Aller à votre maison',
      'without-key': 'Aller aux accès sans clé',
    },
    toAddress: 'Aller à {address}',
    takenFurther:
      'Reprenez-la, et vous reverrez le plan. Ou retirez l’adresse et ajoutez-la sous un autre nom.',
    takenWithoutKey:
      'Supprimez cet enregistrement chez Cloudflare si vous n’en avez plus besoin. Ou donnez une autre adresse à vos accès sans clé.',
  },
  planChanged: {
    title: 'Quelque chose a changé depuis que vous avez regardé. Voici le nouveau plan.',
    why: 'Quelqu’un a modifié votre compte Cloudflare, ou une autre fenêtre l’a fait. Relisez le plan : rien n’a été modifié cette fois.',
  },
  unapproved: {
    title: 'Autre chose a changé. Voici ce qu’il reste à faire.',
    why: 'Ce que vous n’avez pas encore approuvé est signalé. Rien de plus n’est fait avant votre accord.',
  },
  undone: {
    build: {
      title: 'Cette mise en place est annulée.',
      why: 'Ce qu’elle a créé est parti, et ce qu’elle a modifié est redevenu comme avant. Les accès qu’elle a fermés restent fermés. Les clés qu’elle a créées sont désactivées et restent dans la liste de Cloudflare.',
    },
    removal: {
      title: 'Votre maison est de retour.',
      why: 'Les clés qui étaient déjà désactivées sont recréées. Gardez votre maison, puis remettez-les.',
    },
  },
  building: {
    looking: 'Un dernier coup d’œil avant toute modification',
    list: 'Ce qui est mis en place',
    bar: 'Progression de la mise en place',
    done: '{done} étapes faites sur {count}',
    usually: 'Cela prend en général moins d’une minute.',
    usuallyWithHome: 'Avec Home Assistant, cela prend en général de deux à six minutes.',
    passingOn:
      'Cela se propage encore chez Cloudflare. La suite vient toute seule, le plus souvent en une minute.',
    slow: 'Cloudflare nous demande de ralentir. Cela continue tout seul à {time}.',
    stop: 'Arrêter et annuler',
  },
  undoing: {
    looking: 'Latchkey regarde ce qui est là',
    left: '{count, plural, one {Encore {count} étape} other {Encore {count} étapes}}',
  },
  failed: {
    again: 'Réessayer',
    fact: 'Cela reprend avec ce qui reste',
  },
  undoFailed: {
    again: 'Réessayer',
    plan: 'Mettre quand même en place',
    fact: 'Cela reprend avec ce qui reste',
  },
  built: {
    again: 'Revoir le plan',
    fact: 'Ensuite : relier votre maison',
    gone: 'Ensuite : un nouveau départ',
  },
  parts: {
    seeAll: 'Tout voir',
    seeAllOf: 'Tout voir : {part}',
    fold: 'Voir moins',
    foldOf: 'Voir moins : {part}',
    label: 'Ce qui a été fait',
    ahead: 'Ce qui suit tout seul',
    connect: 'Votre maison se relie',
    try: 'Toutes les serrures sont essayées de l’extérieur',
    built: {
      title: 'Mis en place dans votre compte Cloudflare',
      changes: '{count, plural, one {{count} modification} other {{count} modifications}}',
      measured:
        '{count, plural, one {{count} modification, {seconds} s} other {{count} modifications, {seconds} s}}',
      when: 'Le {when}',
    },
    connected: {
      title: 'Votre maison est reliée',
      when: 'Constaté le {when}',
      look: 'Voir le chemin privé',
    },
  },
  state: {
    waiting: 'En attente',
    running: 'en cours',
    done: 'Fait',
    failed: 'N’a pas marché',
    undone: 'Annulé',
    partly: 'Fait en partie',
  },
  seconds: '{seconds} s',
  instantly: 'moins de 0,1 s',
  dialog: {
    heading: 'Arrêter et annuler ?',
    undo: 'Annuler ce qui est fait ?',
    nothing: 'Rien n’a encore été créé.',
    made: 'Fait jusqu’ici :',
    partly: '{name} (en partie)',
    takesAway: {
      build: 'Latchkey retire tout cela : l’adresse d’abord, la serrure en dernier.',
      change:
        'Latchkey annule ceci. Une clé déjà désactivée est recréée, et vous la remettez encore une fois.',
      removal:
        'Latchkey rétablit ceci, la serrure d’abord. Les clés déjà désactivées sont recréées, et vous les remettez encore une fois.',
    },
    doneSteps: '{count, plural, one {{count} étape est faite.} other {{count} étapes sont faites.}}',
    keep: { build: 'Continuer la mise en place', change: 'Continuer', removal: 'Continuer' },
    leave: 'Laisser tel quel',
    stop: 'Arrêter et annuler',
  },
};
