import type { papers as english } from '../en/papers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const papers: WordsOf<typeof english> = {
  title: 'Für später aufheben: Notfallblatt und Dateien',
  label: 'Dateien zum Aufheben',
  recovery: {
    title: 'Notfallblatt',
    detail:
      'Eine Seite zum Drucken: was bei Cloudflare liegt, und wie du hineinkommst, wenn du ausgesperrt bist. Es zeigt keine Geheimnisse.',
    save: 'Blatt speichern',
  },
  terraform: {
    title: 'Datei für Terraform oder OpenTofu',
    detail:
      'Was Latchkey bei Cloudflare eingerichtet hat, falls du es eines Tages selbst verwalten willst. Sie enthält keine Geheimnisse.',
    save: 'Datei speichern',
  },
  diagnostic: {
    title: 'Diagnosedatei',
    detail: 'Was jemand wissen muss, der dir hilft. Du liest sie zuerst. Sie enthält keine Geheimnisse.',
    open: 'Datei lesen',
    heading: 'Diagnosedatei',
    lead: 'Lies sie, bevor du sie jemandem schickst. Latchkey schickt sie nirgendwohin.',
    without: 'Meine Adresse weglassen',
    withoutDetail: 'Namen und Nummern deines Zuhauses werden ersetzt.',
    text: 'Die Diagnosedatei',
    reading: 'Latchkey schreibt die Datei …',
    save: 'Datei speichern',
    close: 'Schließen',
  },
  calendar: {
    label: 'Erinnerungen für deinen Kalender',
    setup: {
      title: 'Erinnern lassen, bevor ein Schlüssel abläuft',
      detail:
        'Eine Datei für deinen Kalender hat für jedes Gerät einen Eintrag, 60 Tage vorher. Sie nennt deine Geräte, aber nicht deine Adresse.',
    },
    renewal: {
      title: 'Auch die Erinnerung erneuern',
      detail:
        'Eine früher gespeicherte Erinnerung gilt noch für den alten Schlüssel. Die meisten Kalender ersetzen sie, wenn du die neue Datei öffnest.',
    },
    save: 'Erinnerungen speichern',
    openIt: 'Öffne sie mit deinem Kalender.',
  },
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert als {fileName}.',
  browser: 'Dein Browser speichert {fileName}.',
  help: {
    title: 'Hilft dir jemand?',
    detail: 'Eine Diagnosedatei sagt, was man dafür wissen muss, und enthält keine Geheimnisse.',
  },
};
