import { z } from 'zod';
import { Diagnosis } from './check.ts';
import { Permission } from './cloudflare.ts';

/**
 * Every way a call can fail, as a closed list. The window has a sentence, a likely reason and a next step
 * for each; what only a technician needs travels beside the code and is folded away.
 */
export const problemCodes = [
  // Connecting to Cloudflare
  'TOKEN_MANGLED',
  'TOKEN_GLOBAL_KEY',
  'TOKEN_REFUSED',
  'TOKEN_EXPIRED',
  'TOKEN_NOT_YET_VALID',
  'TOKEN_ELSEWHERE',
  'PERMISSION_MISSING',
  'NOT_CONNECTED',
  'DOMAIN_NOT_ACTIVE',
  'DOMAIN_UNKNOWN',
  'CERTIFICATE_COMING',
  'CERTIFICATE_STUCK',
  'CERTIFICATE_OFF',
  // On the way to Cloudflare
  'OFFLINE',
  'CAPTIVE_PORTAL',
  'CLOCK_WRONG',
  'PROXY_IN_THE_WAY',
  'CONNECTION_INSPECTED',
  // Cloudflare itself
  'CLOUDFLARE_UNREACHABLE',
  'CLOUDFLARE_BUSY',
  'CLOUDFLARE_FAILED',
  'CLOUDFLARE_REFUSED',
  'CLOUDFLARE_NOT_UNDERSTOOD',
  'CLOUDFLARE_LAGS',
  // Finding the home
  'HOME_ADDRESS_MANGLED',
  'HOME_UNREACHABLE',
  'HOME_NOT_HOME_ASSISTANT',
  'HOME_BANNED',
  'HOME_INSTALLING',
  'HOME_NOT_ONBOARDED',
  'HOME_CERTIFICATE_UNKNOWN',
  // Being let into Home Assistant
  'HOME_LOGIN_NEEDED',
  'HOME_LOGIN_REFUSED',
  'HOME_LOGIN_EXPIRED',
  'HOME_TOKEN_MANGLED',
  'HOME_NOT_ADMINISTRATOR',
  // Working in Home Assistant
  'HOME_SILENT',
  'HOME_REFUSED',
  'HOME_BUSY',
  'HOME_NOT_UNDERSTOOD',
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
  // Choosing the address
  'ADDRESS_MANGLED',
  'ADDRESS_TOO_DEEP',
  'ADDRESS_TAKEN',
  'ADDRESS_OF_OTHER_HOME',
  'PUBLIC_ADDRESS_UNFIT',
  // More addresses behind the lock
  'SERVICE_ADDRESS_IN_USE',
  'SERVICE_URL_MANGLED',
  'SERVICES_TOO_MANY',
  'SERVICES_NEED_TUNNEL',
  'OPENS_FOR_NOBODY',
  // A reverse proxy of the home's own
  'HOSTNAME_MANGLED',
  'PROXY_HOME_NOT_PLAIN',
  'OTHER_WAY_STANDS',
  // Devices
  'DEVICES_NONE',
  'DEVICES_TOO_MANY',
  'DEVICES_INVALID',
  'DEVICE_UNKNOWN',
  'DEVICE_NAME_WRONG',
  'NO_KEY_ENDS',
  'NO_OLD_KEY',
  'NEW_KEY_UNPROVEN',
  'OLD_KEY_WAITS',
  // Things without a key
  'WEBHOOK_MANGLED',
  'WEBHOOK_GONE',
  'WEBHOOK_ONLY_HEAD',
  'WEBHOOK_LOCAL',
  'WEBHOOK_GUESSABLE',
  'EXCEPTION_AT_HOME_ADDRESS',
  'EXCEPTION_ADDRESS_IN_USE',
  'EXCEPTION_ADDRESS_TAKEN',
  'COUNTRIES_WITHOUT_HERE',
  'EXCEPTIONS_TOO_MANY',
  'GOOGLE_NETWORKS_UNREADABLE',
  // Building
  'ANSWERS_MISSING',
  'SETUP_UNKNOWN',
  'LOCK_STANDS_ALREADY',
  'PLAN_CHANGED',
  'PLAN_BLOCKED',
  'BUILD_RUNNING',
  'STOPPED',
  // Keys
  'KEY_MISSING',
  'KEY_REFUSED',
  'FILE_NOT_SAVED',
  'CLIPBOARD_UNAVAILABLE',
  // Bringing a key to its device
  'DRIVE_GONE',
  'DRIVE_FULL',
  'DRIVE_READ_ONLY',
  'DRIVE_BUSY',
  'DRIVE_FAILED',
  'SHARE_UNAVAILABLE',
  'NETWORK_GONE',
  'PICKUP_BLOCKED',
  'PLACE_GONE',
  'INSTALL_TOOLS_MISSING',
  'INSTALL_BROWSER_RUNNING',
  'INSTALL_REFUSED',
  'INSTALL_FAILED',
  // This computer's disk and keychain
  'DISK_FULL',
  'DISK_READ_ONLY',
  'FILES_NOT_WRITABLE',
  'KEYCHAIN_CLOSED',
  // Several homes
  'HOME_GONE',
  'HOME_IS_OPEN',
  'HOME_UNREADABLE',
  'HOMES_TOO_MANY',
  // Latchkey itself
  'PRACTICE_ONLY',
  'UNEXPECTED',
] as const;
export const ProblemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** What a technician would want to see: never a secret, never a request body. */
export const Technical = z
  .object({
    status: z.number().int().optional(),
    code: z.number().int().optional(),
    message: z.string().max(1000).optional(),
    rayId: z.string().max(64).optional(),
    call: z.string().max(300).optional(),
    /** What a visit from outside ended in. */
    ending: Diagnosis.optional(),
    /** The right that Cloudflare says the token does not have. */
    permission: Permission.optional(),
    /** How long Cloudflare asks us to wait. */
    retryAfterSeconds: z.number().nonnegative().optional(),
  })
  .readonly();
export type Technical = z.infer<typeof Technical>;

/** `changed`: whether the run that it ended had changed anything. Absent where that is not known. */
export const Problem = z
  .object({
    code: ProblemCode,
    technical: Technical.optional(),
    changed: z.enum(['nothing', 'something']).optional(),
  })
  .readonly();
export type Problem = z.infer<typeof Problem>;
