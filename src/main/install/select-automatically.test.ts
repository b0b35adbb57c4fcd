import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { autoSelectPolicy } from './select-automatically.ts';

const managedCa = 'Managed CA 4c9ba6f5a8b1d4d0';
const choice = { hostnames: ['ha.linden.house'], issuerCn: managedCa };
const rule = `{"pattern":"https://ha.linden.house","filter":{"ISSUER":{"CN":"${managedCa}"}}}`;

const Policy = z.strictObject({ AutoSelectCertificateForUrls: z.array(z.string()) });
const Rule = z.strictObject({
  pattern: z.string(),
  filter: z.strictObject({ ISSUER: z.strictObject({ CN: z.string() }) }),
});

describe('the rule that shows a key without asking', () => {
  it.each(['linux', 'mac', 'windows'] as const)(
    'is none for an issuer without a common name (%s)',
    (platform) => {
      for (const issuerCn of [undefined, ''])
        expect(autoSelectPolicy({ platform, ...choice, issuerCn })).toEqual([]);
    },
  );

  it('is a file for each browser on Linux', () => {
    const rules = autoSelectPolicy({ platform: 'linux', ...choice });
    expect(rules.map(({ browser, path }) => [browser, path])).toEqual([
      ['chromium', '/etc/chromium/policies/managed/latchkey.json'],
      ['chrome', '/etc/opt/chrome/policies/managed/latchkey.json'],
      ['edge', '/etc/opt/edge/policies/managed/latchkey.json'],
      ['brave', '/etc/brave/policies/managed/latchkey.json'],
    ]);
    for (const { content } of rules) {
      expect(Policy.parse(JSON.parse(content))).toEqual({ AutoSelectCertificateForUrls: [rule] });
    }
  });

  it('is a preference on a Mac and a value of the registry on Windows', () => {
    expect(autoSelectPolicy({ platform: 'mac', ...choice })[0]).toEqual({
      browser: 'chrome',
      keptIn: 'preferences',
      path: 'com.google.Chrome',
      content: rule,
      command: `defaults write com.google.Chrome AutoSelectCertificateForUrls -array-add '${rule}'`,
      removal: 'defaults delete com.google.Chrome AutoSelectCertificateForUrls',
    });
    const path = 'HKLM\\Software\\Policies\\Google\\Chrome\\AutoSelectCertificateForUrls';
    expect(autoSelectPolicy({ platform: 'windows', ...choice })[0]).toEqual({
      browser: 'chrome',
      keptIn: 'registry',
      path,
      content: rule,
      command: `reg add "${path}" /v 7301 /t REG_SZ /d "${rule.replaceAll('"', '\\"')}" /f`,
      removal: null,
    });
  });

  it('writes through its command exactly its content, whatever the issuer is called', () => {
    const issuer = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(issuer, (issuerCn) => {
        const [first] = autoSelectPolicy({ platform: 'linux', hostnames: ['ha.linden.house'], issuerCn });
        const printf = /printf '%s' '[\s\S]*' (?=\| sudo tee)/.exec(first?.command ?? '')?.[0] ?? '';
        const printed = execFileSync('sh', ['-c', printf], { encoding: 'utf8' });
        expect(printed).toBe(first?.content);
        const [text = ''] = Policy.parse(JSON.parse(printed)).AutoSelectCertificateForUrls;
        expect(Rule.parse(JSON.parse(text)).filter.ISSUER.CN).toBe(issuerCn);
      }),
      { numRuns: 40 },
    );
  });
});
