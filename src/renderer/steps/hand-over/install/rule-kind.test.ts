import { expect, it } from 'vitest';
import { classifyRule, writeRemoval } from './rule-kind.ts';

it('tells a rule in a file from one in the registry and one in a Mac’s preferences', () => {
  expect(classifyRule({ path: '/etc/opt/chrome/policies/managed/latchkey.json' })).toBe('file');
  expect(
    classifyRule({ path: 'HKLM\\Software\\Policies\\Google\\Chrome\\AutoSelectCertificateForUrls' }),
  ).toBe('registry');
  expect(classifyRule({ path: 'com.google.Chrome' })).toBe('preferences');
});

it('takes a rule out of the preferences it was written to', () => {
  expect(writeRemoval({ path: 'com.brave.Browser' })).toBe(
    'defaults delete com.brave.Browser AutoSelectCertificateForUrls',
  );
});
