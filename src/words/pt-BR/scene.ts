import type { scene as english } from '../en/scene.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const scene: WordsOf<typeof english> = {
  practice: 'Treino: nada nesta imagem é de verdade.',
  real: 'Como está sua configuração:',
  gateOpen: 'O portão ainda não está trancado.',
  gateLocked: 'O portão está trancado.',
  comesIn: 'O portão se abre para {name}: é o nome que está na chave.',
  pathDark: 'O caminho privado está escuro.',
  pathFlickering: 'Parte do caminho privado está iluminada.',
  pathLit: 'O caminho privado está iluminado.',
  wayDark: 'O caminho até sua casa está escuro.',
  wayFlickering: 'Parte do caminho até sua casa está iluminada.',
  wayLit: 'O caminho até sua casa está iluminado.',
  windowsDark: 'As janelas da sua casa estão escuras: ela ainda não respondeu.',
  windowsLit: 'As janelas da sua casa estão acesas: ela responde.',
  keysNone: 'Ainda não há chaves.',
  keysMade: 'Chaves no portão: {count}.',
  keysPlanned: 'Chaves planejadas: {count}.',
};
