import type { Fault } from '../../../practice/cloudflare/fault.ts';

/** Trouble at the first call of this kind, as in `POST dns_records`. */
export function aFault(call: string, moment: Fault['moment'], trouble: Fault['trouble']): Fault {
  const [method = '', path = ''] = call.split(' ');
  return { method, path, occurrence: 1, moment, trouble };
}
