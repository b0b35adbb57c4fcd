import { domainToASCII } from 'node:url';

/** An international name as it travels (RFC 5891), and as records, rules and entries are compared with it; others stay as they are. */
export function toAsciiName(name: string): string {
  return domainToASCII(name) || name;
}
