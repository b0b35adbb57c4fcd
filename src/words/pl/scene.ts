import type { scene as english } from '../en/scene.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const scene: WordsOf<typeof english> = {
  practice: 'Ćwiczenie: nic na tym obrazku nie jest prawdziwe.',
  real: 'Stan twojej konfiguracji:',
  gateOpen: 'Brama nie jest jeszcze zamknięta na klucz.',
  gateLocked: 'Brama jest zamknięta na klucz.',
  comesIn: 'Brama otwiera się dla urządzenia „{name}”: na kluczu jest jego nazwa.',
  pathDark: 'Prywatna ścieżka jest ciemna.',
  pathFlickering: 'Część prywatnej ścieżki jest oświetlona.',
  pathLit: 'Prywatna ścieżka jest oświetlona.',
  wayDark: 'Droga do twojego domu jest ciemna.',
  wayFlickering: 'Część drogi do twojego domu jest oświetlona.',
  wayLit: 'Droga do twojego domu jest oświetlona.',
  windowsDark: 'Okna twojego domu są ciemne: dom jeszcze nie odpowiedział.',
  windowsLit: 'W oknach twojego domu pali się światło: dom odpowiada.',
  keysNone: 'Nie ma jeszcze kluczy.',
  keysMade: 'Klucze na bramie: {count}.',
  keysPlanned: 'Klucze w planie: {count}.',
};
