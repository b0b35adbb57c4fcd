import type { AgreedException, ResolvedException } from '../../contract/exception.ts';
import { membership } from '../net/networks.ts';
import type { EdgeRequest } from './request.ts';

/**
 * Whether a request is what an exception was agreed for: judged from the words of the agreement, without any rule, as
 * exposure is. What was sent counts, and not what a server would make of it.
 */
export function isPermitted(
  request: EdgeRequest,
  { hostname, exception }: AgreedException,
  now: Date,
): boolean {
  const { connection } = request;
  const { methods, program, until } = exception;
  return (
    connection.scheme === 'https' &&
    request.ruleHost === hostname &&
    isWithinReach(request.rawPath, exception.reach) &&
    methods.some((method) => method === request.method) &&
    isFromThere(connection.client, exception.from) &&
    (program === null || request.header('user-agent').includes(program)) &&
    (until === null || secondsOf(now.getTime()) < secondsOf(Date.parse(until)))
  );
}

/** Time is told to the edge in whole seconds. */
function secondsOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

function isWithinReach(path: string, reach: ResolvedException['reach']): boolean {
  switch (reach.kind) {
    case 'exact':
      return reach.paths.includes(path);
    case 'every-path':
      return true;
  }
}

function isFromThere(
  { ip, asn, country }: EdgeRequest['connection']['client'],
  { networks, asns, countries }: ResolvedException['from'],
): boolean {
  return (
    (networks.length === 0 || membership(networks)(ip)) &&
    (asns.length === 0 || asns.includes(asn)) &&
    (countries.length === 0 || countries.includes(country))
  );
}
