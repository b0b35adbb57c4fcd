import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { en } from './en/en.ts';
import { showLanguage } from './show-language.ts';

afterEach(() => showLanguage('en'));

describe('showing a language', () => {
  it('gives its words from then on', async () => {
    await showLanguage('en-XA');
    expect(catalogue.t('common:back')).toBe('Bááck');
    expect(catalogue.language).toBe('en-XA');
    await showLanguage('en');
    expect(catalogue.t('common:back')).toBe(en.common.back);
    expect(catalogue.language).toBe('en-GB');
  });

  it('leaves everything as it was where its words cannot be loaded', async () => {
    await showLanguage('en-XA');
    const load = () => Promise.reject(new Error('gone'));
    await expect(showLanguage('pl', load)).rejects.toThrow('gone');
    expect(catalogue.language).toBe('en-XA');
  });
});
