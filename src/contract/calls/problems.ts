import { oc } from '@orpc/contract';
import { type ProblemCode, Technical } from '../problem.ts';

/** HTTP status of every closed error (RFC 9110 §15.5.21), where the transport is HTTP. */
export const PROBLEM_STATUS = 422;

/** The closed errors of a call: each carries at most what a technician may see. */
export function problems<const Code extends ProblemCode>(...codes: readonly Code[]) {
  // The call was understood and could not be done; a browser's console need not call that a broken server.
  const details = { status: PROBLEM_STATUS, data: Technical.optional() };
  // Object.fromEntries widens its keys; they are exactly the codes passed in.
  return Object.fromEntries(codes.map((code) => [code, details])) as Record<Code, typeof details>;
}

export const cloudflareProblems = problems(
  'NOT_CONNECTED',
  'TOKEN_REFUSED',
  'TOKEN_EXPIRED',
  'TOKEN_NOT_YET_VALID',
  'TOKEN_ELSEWHERE',
  'PERMISSION_MISSING',
  'OFFLINE',
  'CAPTIVE_PORTAL',
  'CLOCK_WRONG',
  'PROXY_IN_THE_WAY',
  'CONNECTION_INSPECTED',
  'CLOUDFLARE_UNREACHABLE',
  'CLOUDFLARE_BUSY',
  'CLOUDFLARE_FAILED',
  'CLOUDFLARE_REFUSED',
  'CLOUDFLARE_NOT_UNDERSTOOD',
  'CLOUDFLARE_LAGS',
);

/** What can keep something from being written down on this computer; nothing is lost by it. */
export const storageProblems = problems('DISK_FULL', 'DISK_READ_ONLY', 'FILES_NOT_WRITABLE');

/** What can keep a key file from being packed. Its words are written down when they are made. */
export const keyFileProblems = {
  ...cloudflareProblems,
  ...storageProblems,
  ...problems('ANSWERS_MISSING', 'DEVICE_UNKNOWN', 'KEY_MISSING', 'KEY_REFUSED'),
};

export const lookProblems = problems(
  'HOME_ADDRESS_MANGLED',
  'HOME_UNREACHABLE',
  'HOME_NOT_HOME_ASSISTANT',
  'HOME_BANNED',
);

/** What can keep Latchkey from working in Home Assistant. */
export const homeProblems = problems(
  'HOME_LOGIN_NEEDED',
  'HOME_LOGIN_REFUSED',
  'HOME_BANNED',
  'HOME_NOT_ADMINISTRATOR',
  'HOME_SILENT',
  'HOME_REFUSED',
  'HOME_BUSY',
  'HOME_NOT_UNDERSTOOD',
  'HOME_CERTIFICATE_UNKNOWN',
);

/** What can end a build's part in Home Assistant. */
export const homeBuildProblems = {
  ...homeProblems,
  ...problems(
    'HOME_OFFLINE',
    'HOME_CONFIGURATION_BROKEN',
    'CONNECTOR_REFUSED',
    'CONNECTOR_CODE_UNREADABLE',
    'CONNECTOR_WITHOUT_IPV4',
    'CONNECTOR_CLOCK_WRONG',
    'CONNECTOR_INSPECTED',
    'CONNECTOR_PORT_BLOCKED',
    'CONNECTOR_QUIC_BLOCKED',
    'CONNECTOR_NOT_STARTED',
    'VISIT_STOPPED',
    'VISIT_NEEDS_KEY',
    'TRUST_NOT_VERIFIED',
    'TRUST_TAKEN_BACK',
  ),
};

export const driveProblems = problems(
  'DRIVE_GONE',
  'DRIVE_FULL',
  'DRIVE_READ_ONLY',
  'DRIVE_BUSY',
  'DRIVE_FAILED',
);

export const installProblems = problems(
  'PLACE_GONE',
  'INSTALL_TOOLS_MISSING',
  'INSTALL_BROWSER_RUNNING',
  'INSTALL_REFUSED',
  'INSTALL_FAILED',
);

/** A call that works with what the user has answered. */
export const needsAnswers = oc.errors(problems('ANSWERS_MISSING'));

/** Such a call that writes something down as well. */
export const keepsAnswers = needsAnswers.errors(storageProblems);
