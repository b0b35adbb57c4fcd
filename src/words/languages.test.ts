import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, languages, localeOf, ownNames, readyLanguages } from './languages.ts';

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

  it('is the very one before one that is spoken alike', () => {
    expect(chooseLanguage(['en-XA'], ['en', 'en-XA'])).toBe('en-XA');
    expect(chooseLanguage(['en-NZ'], ['en', 'en-XA'])).toBe('en');
  });
});

describe.each(languages)('%s', (language) => {
  it('is known to the computer, and has a name', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(localeOf(language))).toHaveLength(1);
    expect(ownNames[language]).not.toBe('');
  });
});

it('offers English, which is what everybody gets who reads nothing else', () => {
  expect(readyLanguages).toContain('en');
});

it.each([
  ['en-GB', 'ltr'],
  ['zh-Hans', 'ltr'],
  ['ar-XB', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
])('%s is read %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
