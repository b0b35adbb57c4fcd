import { describe, expect, it } from 'vitest';
import { chooseLanguage, languages, localeOf, ownNames } from './languages.ts';

describe('the language for somebody', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG', 'en'], 'zh-Hans'],
    [['zh-TW', 'nl'], 'nl'],
    [['zh-TW'], 'en'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['ja', 'pl-PL'], 'pl'],
    [['en-US', 'de'], 'en'],
    [['', 'no such tag', '*', 'fr-CA'], 'fr'],
    [[], 'en'],
  ])('who would like %j reads %s', (wanted, language) => {
    expect(chooseLanguage(wanted, languages)).toBe(language);
  });

  it('is only one that is offered', () => {
    expect(chooseLanguage(['de', 'fr'], ['en', 'fr'])).toBe('fr');
    expect(chooseLanguage(['de'], ['en', 'fr'])).toBe('en');
  });
});

describe.each(languages)('%s', (language) => {
  it('is known to the computer, and has a name', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(localeOf(language))).toHaveLength(1);
    expect(ownNames[language]).not.toBe('');
  });
});
