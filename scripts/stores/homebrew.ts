import { fileOf, homeOf, type Release, urlOf } from './release.ts';
import type { StoreFile } from './store-file.ts';

/** Neither Latchkey's own name nor a full stop at the end: `brew audit` asks for both. */
const summary = 'Reach Home Assistant from anywhere, with nobody else able to knock';

/** Electron's oldest macOS (its package's README). */
const oldestMac = 'ventura';

/** What a Mac keeps of Latchkey, for those who want none of it to stay. Keys in keychains are the user's own. */
const leftBehind: readonly string[] = [
  '~/Library/Application Support/Latchkey Window',
  '~/Library/Application Support/latchkey',
  '~/Library/Preferences/house.latchkey.app.plist',
  '~/Library/Saved Application State/house.latchkey.app.savedState',
];

/** The cask of Homebrew. Its stanzas stand in the order and with the empty lines that `brew style` asks for. */
export function homebrewCask(release: Release): StoreFile {
  const image = fileOf(release, 'mac-universal.dmg');
  const text = `cask "latchkey" do
  version ${quoted(release.version)}
  sha256 ${quoted(image.sha256)}

  url ${withVersion(urlOf(release, image), release.version)}
  name "Latchkey"
  desc ${quoted(summary)}
  homepage ${quoted(homeOf(release.repository))}

  livecheck do
    url :url
    strategy :github_latest
  end

  depends_on macos: :${oldestMac}

  app "Latchkey.app"

  zap trash: [
${leftBehind.map((place) => `    ${quoted(place)},`).join('\n')}
  ]
end
`;
  return { path: 'homebrew/latchkey.rb', text };
}

/** A text of Ruby that holds exactly this: between double quotes Ruby would run what stands in #{}. */
function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** Homebrew's own tools raise the version in one place, so that everywhere else it is put in by Ruby. */
function withVersion(text: string, version: string): string {
  return `"${text.split(version).map(escaped).join('#{version}')}"`;
}

function escaped(text: string): string {
  return text.replaceAll(/["\\]|#(?=[{$@])/g, '\\$&');
}
