import { createHash } from 'node:crypto';
import { build } from 'plist';

/** What iOS and macOS show while the profile is looked at and installed. */
export interface ProfileWords {
  readonly profileName: string;
  readonly profileDescription: string;
  readonly keyName: string;
  readonly keyDescription: string;
  readonly organization: string;
}

export interface ProfileContents {
  /** Locked with the device's words; they are asked for while it is installed. */
  readonly pkcs12: Uint8Array;
  readonly pkcs12FileName: string;
  /** Hex SHA-256 of the certificate. */
  readonly certificateFingerprint: string;
  readonly target: 'iphone' | 'mac';
  readonly words: ProfileWords;
}

/**
 * A configuration profile around a key file: how Safari on an iPhone, an iPad or a Mac gets its key. It holds no password,
 * so it is worth no more to a thief than the key file itself. The identifiers come from the certificate: downloading the
 * same key again replaces the profile instead of adding one, and a renewed key is a profile of its own that leaves the
 * one before it in place as long as that still opens. It is not signed, which iOS says in red.
 * Keys: apple/device-management, `mdm/profiles/` TopLevel, CommonPayloadKeys and com.apple.security.pkcs12.
 */
export function buildConfigurationProfile(contents: ProfileContents): Uint8Array {
  const { words, certificateFingerprint } = contents;
  const fingerprint = certificateFingerprint.toLowerCase();
  const identifier = `house.latchkey.key.${fingerprint.slice(0, 32)}`;
  const key = {
    PayloadType: 'com.apple.security.pkcs12',
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.pkcs12`,
    PayloadUUID: deriveUuid('pkcs12', fingerprint),
    PayloadDisplayName: sanitizeForXml(words.keyName),
    PayloadDescription: sanitizeForXml(words.keyDescription),
    PayloadOrganization: sanitizeForXml(words.organization),
    PayloadCertificateFileName: sanitizeForXml(contents.pkcs12FileName),
    PayloadContent: contents.pkcs12,
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: deriveUuid('profile', fingerprint),
    PayloadDisplayName: sanitizeForXml(words.profileName),
    PayloadDescription: sanitizeForXml(words.profileDescription),
    PayloadOrganization: sanitizeForXml(words.organization),
    PayloadRemovalDisallowed: false,
    TargetDeviceType: targetDeviceTypes[contents.target],
    PayloadContent: [key],
  };
  return Buffer.from(build(profile), 'utf8');
}

/** With one named, iOS does not ask for which of a person's devices the profile is meant (TopLevel, TargetDeviceType). */
const targetDeviceTypes = { iphone: 1, mac: 5 } as const;

/** A UUID of version 8, which leaves its bits to whoever makes it (RFC 9562 §5.8): here a hash of what it stands for. */
function deriveUuid(role: string, fingerprint: string): string {
  const bytes = createHash('sha256').update(`latchkey ${role} ${fingerprint}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex').toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Leaves out what XML 1.0 §2.2 has no room for: controls, halves of characters, and two that are none. */
function sanitizeForXml(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
