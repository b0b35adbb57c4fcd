import { type Exception, isHardToGuess, type WebhookIds } from '../../contract/exception.ts';

/** A stretch of a text: what may be told, and what must not. */
export interface Stretch {
  readonly kind: 'plain' | 'secret';
  readonly text: string;
}

/**
 * Parts of paths by which somebody without a key comes in, as they stand in the lock and in the tunnel: ids of webhooks, whose
 * ever, and what nobody can guess in the paths of this home's exceptions. They are secrets, though Cloudflare shows them to
 * whoever may read the rules.
 */
export function secretPartsOf(
  exceptions: readonly Exception[] = [],
  webhookIds: WebhookIds = {},
): readonly string[] {
  const parts = exceptions.flatMap(({ reach }) => pathsOf(reach)).flatMap((path) => path.split('/'));
  return [...new Set([...Object.values(webhookIds), ...parts.filter(isHardToGuess)])];
}

function pathsOf(reach: Exception['reach']): readonly string[] {
  switch (reach.kind) {
    case 'exact':
      return reach.paths;
    case 'webhook':
    case 'every-path':
      return [];
  }
}

/** The text cut where secrets begin and end. `known` are those that do not tell by where they stand. */
export function splitAtSecrets(text: string, known: readonly string[] = []): readonly Stretch[] {
  const stretches = text.split(secretsPattern(known)).map(
    // `split` puts what its group caught between the rest.
    (stretch, index): Stretch => ({ kind: index % 2 === 0 ? 'plain' : 'secret', text: stretch }),
  );
  return stretches.filter((stretch) => stretch.text !== '');
}

/** The text with a stand-in for each secret in it. */
export function hideSecretPaths(text: string, known: readonly string[] = []): string {
  return splitAtSecrets(text, known)
    .map((stretch) => (stretch.kind === 'secret' ? HIDDEN : stretch.text))
    .join('');
}

export const HIDDEN = '‹hidden›';

/** In an entry of a tunnel a path is a regular expression: there a dot has a backslash before it. */
function secretsPattern(known: readonly string[]): RegExp {
  const spelled = known.flatMap((each) => [each, each.replaceAll('.', '\\.')]).map(RegExp.escape);
  return new RegExp(
    `((?<=/api/webhook/)[A-Za-z0-9._~%\\\\-]+${spelled.map((each) => `|${each}`).join('')})`,
    'gi',
  );
}
