import { z } from 'zod';
import type { KeyFileKind } from '../../../contract/hand-over.ts';

/** What a button asks for. On an iPhone the same file travels under different types, to end up in different places. */
export const RequestedFile = z.enum(['app-file', 'profile', 'key-file']);
export type RequestedFile = z.infer<typeof RequestedFile>;

/** How a file must be sent so that the device does the right thing with it. */
export interface FileFormat {
  readonly kind: KeyFileKind;
  readonly mediaType: string;
  readonly disposition: 'attachment' | 'inline';
}

/**
 * `application/x-pkcs12` would start the profile flow on an iPhone instead of saving the file for the app; on Android it
 * is what the certificate installer opens (facts: platforms#mime-types, platforms#one-time-link). A profile is not sent
 * as an attachment: Safari must hand it to Settings and not to Files, from where iOS 15 and later no longer install it.
 */
export function chooseFormat(requested: RequestedFile): FileFormat {
  switch (requested) {
    case 'app-file':
      return { kind: 'pkcs12', mediaType: 'application/octet-stream', disposition: 'attachment' };
    case 'profile':
      return {
        kind: 'configuration-profile',
        mediaType: 'application/x-apple-aspen-config',
        disposition: 'inline',
      };
    case 'key-file':
      return { kind: 'pkcs12', mediaType: 'application/x-pkcs12', disposition: 'attachment' };
  }
}
