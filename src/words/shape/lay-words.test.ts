import { expect, it } from 'vitest';
import { layWords } from './lay-words.ts';

const english = {
  title: 'Safari',
  steps: [
    { say: 'Open it', doing: 'file' },
    { say: 'Close it', rows: [{ kind: 'other' }, { kind: 'row', label: 'Done', marked: true }] },
  ],
};

it('puts each text where the English one stood, and leaves the rest', () => {
  const german = layWords(english, {
    title: 'Safari',
    steps: [{ say: 'Öffnen' }, { say: 'Schließen', rows: [{}, { label: 'Fertig' }] }],
  });
  expect(german).toEqual({
    title: 'Safari',
    steps: [
      { say: 'Öffnen', doing: 'file' },
      { say: 'Schließen', rows: [{ kind: 'other' }, { kind: 'row', label: 'Fertig', marked: true }] },
    ],
  });
});

it('stays English where there is no other text', () => {
  expect(layWords(english, {})).toEqual(english);
  expect(layWords(english, { title: { of: 'nothing' }, steps: 'nothing' })).toEqual(english);
});
