import type { papers as english } from '../en/papers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Documents to keep or to pass on. */
export const papers: WordsOf<typeof english> = {
  title: 'À garder pour plus tard : fiche de secours et fichiers',
  label: 'Fichiers à garder',
  recovery: {
    title: 'Fiche de secours',
    detail:
      'Une page à imprimer : ce qui est chez Cloudflare, et comment entrer si votre accès est bloqué. Elle ne montre aucun secret.',
    save: 'Enregistrer la fiche',
  },
  terraform: {
    title: 'Fichier pour Terraform ou OpenTofu',
    detail:
      'Ce que Latchkey a mis en place chez Cloudflare, au cas où vous voudriez un jour le gérer vous-même. Il ne contient aucun secret.',
    save: 'Enregistrer le fichier',
  },
  diagnostic: {
    title: 'Fichier de diagnostic',
    detail:
      'Ce que doit savoir une personne qui vous aide. Vous le lisez d’abord. Il ne contient aucun secret.',
    open: 'Lire le fichier',
    heading: 'Fichier de diagnostic',
    lead: 'Lisez-le avant de l’envoyer à quiconque. Latchkey ne l’envoie nulle part.',
    without: 'Omettre mon adresse',
    withoutDetail: 'Les noms et les numéros de votre maison sont remplacés.',
    text: 'Le fichier de diagnostic',
    reading: 'Latchkey écrit le fichier…',
    save: 'Enregistrer le fichier',
    close: 'Fermer',
  },
  calendar: {
    label: 'Rappels pour votre agenda',
    setup: {
      title: 'Recevoir un rappel avant la fin d’une clé',
      detail:
        'Un fichier pour votre agenda contient une entrée par appareil, 60 jours avant. Il nomme vos appareils, mais pas votre adresse.',
    },
    renewal: {
      title: 'Renouveler aussi le rappel',
      detail:
        'Un rappel déjà enregistré concerne l’ancienne clé. La plupart des agendas le remplacent quand vous ouvrez le nouveau fichier.',
    },
    save: 'Enregistrer les rappels',
    openIt: 'Ouvrez-le avec votre agenda.',
  },
  saving: 'Enregistrement…',
  saved: 'Enregistré sous {fileName}.',
  browser: 'Votre navigateur enregistre {fileName}.',
  help: {
    title: 'Quelqu’un vous aide ?',
    detail: 'Un fichier de diagnostic lui dit ce qu’il faut savoir, et ne contient aucun secret.',
  },
};
