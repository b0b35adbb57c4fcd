import { z } from 'zod';

/** One public release, as the stores are told of it. */
export interface Release {
  readonly version: string;
  /** On GitHub, `owner/name`. */
  readonly repository: string;
  readonly files: readonly ReleasedFile[];
}

export interface ReleasedFile {
  readonly name: string;
  /** In small hexadecimal digits. */
  readonly sha256: string;
}

const Repository = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'A repository is written owner/name.');

/** A version that people get. What has a hyphen is a pre-release, which no store is told of. */
const Version = z.string().regex(/^\d+\.\d+\.\d+$/, 'Stores get versions such as 1.2.3 alone.');

/** As `sha256sum` writes it. */
const Line = z
  .string()
  .regex(/^[0-9a-f]{64} [ *][\w.-]+$/, 'Not a line of a list of SHA-256 checksums.')
  .transform((line): ReleasedFile => ({ sha256: line.slice(0, 64), name: line.slice(66) }));

/**
 * @param checksums the text of the release's SHA256SUMS
 * @throws a ZodError where anything has another form: what is made of it goes to users
 */
export function readRelease(given: {
  readonly version: string;
  readonly repository: string;
  readonly checksums: string;
}): Release {
  return {
    version: Version.parse(given.version),
    repository: Repository.parse(given.repository),
    files: z.array(Line).min(1).parse(given.checksums.trimEnd().split('\n')),
  };
}

/**
 * The one file of a kind.
 * @param ending what follows the version in its name, such as `win-x64.exe`
 */
export function fileOf(release: Release, ending: string): ReleasedFile {
  const file = findFile(release, ending);
  if (file === undefined) throw new Error(`The release has no file ${nameOf(release, ending)}.`);
  return file;
}

export function findFile(release: Release, ending: string): ReleasedFile | undefined {
  return release.files.find(({ name }) => name === nameOf(release, ending));
}

/** As `artifactName` in electron-builder.yml has it. */
function nameOf({ version }: Release, ending: string): string {
  return `Latchkey-${version}-${ending}`;
}

/** Where the release is, for people. */
export function pageOf({ repository, version }: Omit<Release, 'files'>): string {
  return `${homeOf(repository)}/releases/tag/v${version}`;
}

/** Where a file of the release is fetched from. */
export function urlOf({ repository, version }: Release, { name }: Pick<ReleasedFile, 'name'>): string {
  return `${homeOf(repository)}/releases/download/v${version}/${name}`;
}

export function homeOf(repository: string): string {
  return `https://github.com/${repository}`;
}
