import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildConfigurationProfile, type ProfileContents } from './configuration-profile.ts';

/**
 * The keys that Apple documents for profiles installed by hand (apple/device-management, release of iOS 18.1 and macOS
 * 15.1 of 2024-10-21, `mdm/profiles/TopLevel.yaml`, `CommonPayloadKeys.yaml`, `com.apple.security.pkcs12.yaml`), strictly:
 * a key that is not in there fails.
 */
const uuid = z.string().regex(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
const common = {
  PayloadIdentifier: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/),
  PayloadUUID: uuid,
  PayloadVersion: z.literal(1),
  PayloadDescription: z.string().optional(),
  PayloadDisplayName: z.string().optional(),
  PayloadOrganization: z.string().optional(),
};
const Pkcs12Payload = z.strictObject({
  ...common,
  PayloadType: z.literal('com.apple.security.pkcs12'),
  PayloadCertificateFileName: z.string().optional(),
  PayloadContent: z.instanceof(Uint8Array),
});
const Profile = z.strictObject({
  ...common,
  PayloadType: z.literal('Configuration'),
  PayloadRemovalDisallowed: z.literal(false),
  TargetDeviceType: z.literal([1, 5]),
  PayloadContent: z.tuple([Pkcs12Payload]),
});

const aKey = (more: Partial<ProfileContents> = {}): ProfileContents => ({
  pkcs12: Buffer.from('30820a1b the locked file', 'utf8'),
  pkcs12FileName: 'annas-iphone.p12',
  certificateFingerprint: 'ab'.repeat(32),
  target: 'iphone',
  words: {
    profileName: 'Schlüssel für “Anna’s iPhone” & <Küche> 📱',
    profileDescription: 'Lets this iPhone reach home.',
    keyName: 'Anna’s iPhone',
    keyDescription: 'The key itself.',
    organization: 'Latchkey',
  },
  ...more,
});
const textOf = (contents: ProfileContents): string =>
  Buffer.from(buildConfigurationProfile(contents)).toString('utf8');
const read = (contents: ProfileContents) => Profile.parse(parse(textOf(contents)));
const identityOf = (contents: ProfileContents) => {
  const profile = read(contents);
  const [key] = profile.PayloadContent;
  return [profile.PayloadIdentifier, profile.PayloadUUID, key.PayloadIdentifier, key.PayloadUUID];
};

describe('a configuration profile', () => {
  it('holds the key file and the words, by the keys that Apple documents and by no others', () => {
    const contents = aKey();
    const { PayloadContent, ...profile } = read(contents);
    expect(Buffer.from(PayloadContent[0].PayloadContent)).toEqual(contents.pkcs12);
    expect(PayloadContent[0]).toMatchObject({
      PayloadCertificateFileName: 'annas-iphone.p12',
      PayloadDisplayName: 'Anna’s iPhone',
    });
    expect(profile).toMatchObject({ PayloadDisplayName: contents.words.profileName, TargetDeviceType: 1 });
    expect(read(aKey({ target: 'mac' })).TargetDeviceType).toBe(5);
  });

  it('is a property list as Apple writes them', () => {
    expect(textOf(aKey())).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<!DOCTYPE plist PUBLIC "-\/\/Apple\/\/DTD PLIST 1\.0\/\/EN"/,
    );
  });

  it('holds no password, so that iOS asks for the words', () => {
    expect(textOf(aKey())).not.toMatch(/password|passphrase/i);
  });

  it('carries bytes of any size whole', () => {
    const pkcs12 = randomBytes(5000);
    expect(Buffer.from(read(aKey({ pkcs12 })).PayloadContent[0].PayloadContent)).toEqual(pkcs12);
  });

  it('replaces itself when it is downloaded again, however the key file was packed and named', () => {
    const again = aKey({ pkcs12: randomBytes(100), pkcs12FileName: 'other.p12', target: 'mac' });
    expect(identityOf(again)).toEqual(identityOf(aKey()));
    expect(identityOf(aKey({ certificateFingerprint: 'AB'.repeat(32) }))).toEqual(identityOf(aKey()));
  });

  it('is another one for another device and for a renewed key', () => {
    const fingerprint = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: 64,
      maxLength: 64,
    });
    fc.assert(
      fc.property(fc.uniqueArray(fingerprint, { minLength: 2, maxLength: 5 }), (fingerprints) => {
        const identities = fingerprints.flatMap((certificateFingerprint) =>
          identityOf(aKey({ certificateFingerprint })),
        );
        expect(new Set(identities).size).toBe(fingerprints.length * 4);
      }),
      { numRuns: 30 },
    );
  });

  it('can be read whatever the device is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const words = { ...aKey().words, profileName: name, keyName: name };
        const shown = read(aKey({ words, pkcs12FileName: name })).PayloadDisplayName ?? '';
        // XML reads any line ending as \n; the parser leaves out an empty text.
        const expected = [...name].filter((sign) => /[^\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(sign)).join('');
        expect([...shown].filter((sign) => /[^\p{Cc}]/u.test(sign)).join('')).toBe(expected);
      }),
    );
  });
});
