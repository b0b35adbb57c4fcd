import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import filledIn from './release-source.json' with { type: 'json' };
import { readReleaseKey } from './signed-release.ts';

/** Where the newest release is described, which hosts may hand it over, and whose signature it bears. */
export interface ReleaseSource {
  /** The folder of its document and its files; ends with a slash. */
  readonly folder: URL;
  /** Host and port, as a URL has them. Nobody else is asked, wherever an answer leads. */
  readonly hosts: readonly string[];
  readonly releaseKey: KeyObject;
  /** Whom to trust for TLS in place of the usual authorities, in PEM: for a server of a test. */
  readonly authority?: string;
}

/** As whoever publishes Latchkey has filled it in; nothing, as long as they have not. */
export const ReleaseSourceFile = z.object({
  /** `owner/name` at GitHub. */
  repository: z
    .string()
    .regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/)
    .nullable(),
  /** Base64 of the SPKI of an Ed25519 key. */
  publicKey: z.string().nullable(),
});

/** GitHub sends a download on to a host of its own, which was another until 2025 (facts: platforms#release-downloads). */
const gitHub = ['github.com', 'release-assets.githubusercontent.com', 'objects.githubusercontent.com'];

/** `undefined` where nobody has said where releases lie, or by which key they are known. */
export function readReleaseSource(file: unknown = filledIn): ReleaseSource | undefined {
  const { repository, publicKey } = ReleaseSourceFile.parse(file);
  if (repository === null || publicKey === null) return undefined;
  return {
    // Of the newest release that is no pre-release.
    folder: new URL(`https://github.com/${repository}/releases/latest/download/`),
    hosts: gitHub,
    releaseKey: readReleaseKey(publicKey),
  };
}
