import { stringify } from 'yaml';
import { description, type Product } from './product.ts';
import { fileOf, homeOf, pageOf, type Release, urlOf } from './release.ts';
import type { StoreFile } from './store-file.ts';

const identifier = 'Latchkey.Latchkey';

/** The form of manifests that microsoft/winget-pkgs asks for. */
const manifestVersion = '1.12.0';

/** The three manifests of winget: which version there is, how it is installed, and what people read of it. */
export function wingetManifests(release: Release, product: Product): readonly StoreFile[] {
  return [
    manifest(release, 'version', '', { DefaultLocale: 'en-US' }),
    manifest(release, 'installer', '.installer', installersOf(release)),
    manifest(release, 'defaultLocale', '.locale.en-US', wordsOf(release, product)),
  ];
}

function manifest(release: Release, type: string, ending: string, parts: object): StoreFile {
  const schema = `https://aka.ms/winget-manifest.${type}.${manifestVersion}.schema.json`;
  const content = {
    PackageIdentifier: identifier,
    PackageVersion: release.version,
    ...parts,
    ManifestType: type,
    ManifestVersion: manifestVersion,
  };
  return {
    path: `winget/${identifier}${ending}.yaml`,
    text: `# yaml-language-server: $schema=${schema}\n\n${stringify(content, { lineWidth: 0 })}`,
  };
}

/** Electron's oldest Windows is 10. The portable program is for those who fetch it by hand. */
function installersOf(release: Release): object {
  return {
    Platform: ['Windows.Desktop'],
    MinimumOSVersion: '10.0.0.0',
    InstallerType: 'nullsoft',
    Scope: 'user',
    InstallModes: ['interactive', 'silent', 'silentWithProgress'],
    UpgradeBehavior: 'install',
    Installers: (['x64', 'arm64'] as const).map((architecture) => {
      const file = fileOf(release, `win-${architecture}.exe`);
      return {
        Architecture: architecture,
        InstallerUrl: urlOf(release, file),
        InstallerSha256: file.sha256.toUpperCase(),
      };
    }),
  };
}

function wordsOf(release: Release, { author, license, summary }: Product): object {
  const home = homeOf(release.repository);
  const atTag = `${home}/blob/v${release.version}`;
  return {
    PackageLocale: 'en-US',
    Publisher: author,
    PublisherUrl: home,
    PublisherSupportUrl: `${home}/issues`,
    PrivacyUrl: `${atTag}/docs/privacy.md`,
    PackageName: 'Latchkey',
    PackageUrl: home,
    License: license,
    LicenseUrl: `${atTag}/LICENSE`,
    ShortDescription: summary,
    Description: description.join('\n\n'),
    Moniker: 'latchkey',
    Tags: ['cloudflare', 'home-assistant', 'mtls', 'smart-home', 'tunnel'],
    ReleaseNotesUrl: pageOf(release),
  };
}
