import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { aProduct, aRelease, checksumOf } from './testing/a-release.ts';
import { wingetManifests } from './winget.ts';

/**
 * What microsoft/winget-cli's schemas of 1.12.0 (schemas/JSON/manifests/v1.12.0, read on 2026-12-01) ask of the fields that are
 * written. Each object is strict: a field that is written anew needs its rule here first.
 */
const Named = z.strictObject({
  PackageIdentifier: z.string().regex(/^[^.\s\\/:*?"<>|]{1,32}(\.[^.\s\\/:*?"<>|]{1,32}){1,7}$/),
  PackageVersion: z
    .string()
    .regex(/^[^\\/:*?"<>|]+$/)
    .max(128),
  ManifestVersion: z.literal('1.12.0'),
});

const Locale = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z]{1,8})*$/)
  .max(20);
const Url = z.url({ protocol: /^https$/ }).max(2048);
const Tag = z.string().min(1).max(40);

const Version = Named.extend({ DefaultLocale: Locale, ManifestType: z.literal('version') });

const Installer = Named.extend({
  Platform: z.array(z.enum(['Windows.Desktop', 'Windows.Universal'])).max(2),
  MinimumOSVersion: z.string().regex(/^\d+(\.\d+){0,3}$/),
  InstallerType: z.enum(['exe', 'inno', 'msi', 'msix', 'nullsoft', 'portable', 'wix', 'zip']),
  Scope: z.enum(['user', 'machine']),
  InstallModes: z.array(z.enum(['interactive', 'silent', 'silentWithProgress'])).max(3),
  UpgradeBehavior: z.enum(['install', 'uninstallPrevious', 'deny']),
  Installers: z
    .array(
      z.strictObject({
        Architecture: z.enum(['x86', 'x64', 'arm', 'arm64', 'neutral']),
        InstallerUrl: Url,
        InstallerSha256: z.string().regex(/^[A-Fa-f0-9]{64}$/),
      }),
    )
    .min(1)
    .max(1024),
  ManifestType: z.literal('installer'),
});

const DefaultLocale = Named.extend({
  PackageLocale: Locale,
  Publisher: z.string().min(2).max(256),
  PublisherUrl: Url,
  PublisherSupportUrl: Url,
  PrivacyUrl: Url,
  PackageName: z.string().min(2).max(256),
  PackageUrl: Url,
  License: z.string().min(3).max(512),
  LicenseUrl: Url,
  ShortDescription: z.string().min(3).max(256),
  Description: z.string().min(3).max(10_000),
  Moniker: Tag,
  Tags: z.array(Tag).max(16),
  ReleaseNotesUrl: Url,
  ManifestType: z.literal('defaultLocale'),
});

describe('the manifests of winget', () => {
  const files = wingetManifests(aRelease(), aProduct);
  const contentOf = (path: string): unknown => parse(files.find((file) => file.path === path)?.text ?? '');

  it.each([
    ['winget/Latchkey.Latchkey.yaml', Version],
    ['winget/Latchkey.Latchkey.installer.yaml', Installer],
    ['winget/Latchkey.Latchkey.locale.en-US.yaml', DefaultLocale],
  ] as const)('%s has what its schema asks for', (path, schema) => {
    expect(schema.safeParse(contentOf(path)).error).toBeUndefined();
  });

  it('are of the release, with the checksum of each installer', () => {
    expect(contentOf('winget/Latchkey.Latchkey.installer.yaml')).toMatchObject({
      PackageVersion: '1.2.3',
      Installers: [
        { Architecture: 'x64', InstallerSha256: checksumOf('win-x64.exe').toUpperCase() },
        { Architecture: 'arm64', InstallerSha256: checksumOf('win-arm64.exe').toUpperCase() },
      ],
    });
  });

  it('are not made of a release that lacks an installer', () => {
    expect(() => wingetManifests(aRelease({ without: 'win-arm64.exe' }), aProduct)).toThrow('win-arm64.exe');
  });
});
