import type { PageWords } from '../text/guide.ts';

export const page = {
  needs: 'What you need',
  before: 'Before you start',
  steps: 'Step by step',
  otherwise: {
    phone: 'My phone shows something else',
    computer: 'My computer shows something else',
  },
  search: 'The words may differ. Search the settings for “{{word}}”.',
  wrong: 'If something is in the way',
  test: 'Try it',
  remove: 'Take the key off again',
  thenApp: 'Then, in the app',
  sheet: {
    title: 'A key for {{name}}',
    address: 'Address',
    file: 'Key file',
    files: 'Key files',
    same: 'Steps 1 to {{count}} are those under “{{label}}”. Do them once. Then:',
    words:
      'Latchkey shows the five words that open the file. They are not on this page, and they do not belong on it.',
    lost: 'Is the device lost? Open Latchkey and switch off its key. Everybody else stays in.',
    notes: 'Room for notes, but not for the five words',
    keep: 'This page holds no secret. You can keep it.',
  },
  unnamed: { name: 'your device', address: 'your address', file: 'your key file' },
} as const satisfies PageWords;
