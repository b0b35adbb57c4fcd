import { expect, it } from 'vitest';
import { listWantedLanguages } from './wanted-languages.ts';

const system = 'nl-NL';

it.each([
  ['the system where the environment says nothing', {}, ['nl-NL']],
  ['the system where all are empty', { LC_ALL: '', LC_MESSAGES: '', LANG: '', LANGUAGE: '' }, ['nl-NL']],
  ['LANG', { LANG: 'de_DE.UTF-8' }, ['de-DE']],
  ['LC_MESSAGES before LANG', { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR' }, ['fr-FR']],
  ['LC_ALL before both', { LANG: 'de_DE', LC_MESSAGES: 'fr_FR', LC_ALL: 'pt_BR.UTF-8' }, ['pt-BR']],
  ['LC_MESSAGES where LC_ALL is empty', { LC_ALL: '', LC_MESSAGES: 'pl_PL' }, ['pl-PL']],
  ['no code set and no variant', { LANG: 'de_DE.ISO-8859-1@euro' }, ['de-DE']],
  [
    'LANGUAGE first of all',
    { LANG: 'de_DE.UTF-8', LANGUAGE: 'pl:zh_CN::es' },
    ['pl', 'zh-CN', 'es', 'de-DE'],
  ],
  ['LANGUAGE before what the system says', { LANGUAGE: 'es' }, ['es', 'nl-NL']],
  ['English for C', { LANG: 'de_DE', LC_ALL: 'C' }, ['en']],
  ['English for C with a code set', { LC_ALL: 'C.UTF-8' }, ['en']],
  ['English for POSIX, whatever LANGUAGE says', { LANG: 'POSIX', LANGUAGE: 'de' }, ['en']],
])('takes %s', (_what, env, tags) => expect(listWantedLanguages(env, system)).toEqual(tags));
