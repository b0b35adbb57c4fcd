import type { ResolvedException } from '../../../../contract/exception.ts';
import { and, type Expression, not, type Value } from './expression-tree.ts';

/**
 * What an exception lets pass at its address, and nothing beside it. The address has to be spelled as it is, the path is
 * compared as it was sent: what a server would make of another spelling does not matter then
 * (facts: cloudflare#request-path). Without encryption nothing passes.
 */
export function exceptionExpression(
  { reach, methods, from, program, until }: ResolvedException,
  hostname: string,
): Expression {
  return and([
    { kind: 'among', value: asSent('http.host'), texts: [hostname] },
    { kind: 'flag', field: 'ssl' },
    ...withinReach(reach),
    { kind: 'among', value: asSent('http.request.method'), texts: methods },
    ...(from.networks.length > 0 ? [{ kind: 'address-in', networks: from.networks } as const] : []),
    ...(from.asns.length > 0 ? [{ kind: 'network-among', asns: from.asns } as const] : []),
    ...(from.countries.length > 0 ? [isInside(from.countries)] : []),
    ...(program === null
      ? []
      : [{ kind: 'contains', value: asSent('http.user_agent'), text: program } as const]),
    ...(until === null ? [] : [{ kind: 'before', seconds: Math.floor(Date.parse(until) / 1000) } as const]),
  ]);
}

/** Visitors from none of these countries (facts: cloudflare#place-fields). */
export function isOutside(countries: readonly string[]): Expression {
  return not(isInside(countries));
}

function isInside(countries: readonly string[]): Expression {
  return { kind: 'among', value: asSent('ip.src.country'), texts: countries };
}

function withinReach(reach: ResolvedException['reach']): readonly Expression[] {
  switch (reach.kind) {
    case 'exact':
      return [{ kind: 'among', value: path, texts: reach.paths }];
    case 'every-path':
      return [];
  }
}

function asSent<Field extends Extract<Value, { kind: 'as-sent' }>['field']>(field: Field): Value {
  return { kind: 'as-sent', field };
}

const path = asSent('raw.http.request.uri.path');
