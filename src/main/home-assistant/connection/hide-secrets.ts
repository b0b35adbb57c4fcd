/** Nobody needs a longer message of Home Assistant's. */
const LONGEST = 300;

/**
 * What Home Assistant says, fit to be shown: it may quote what it was sent. Gone are the secrets that are known, the values
 * of whatever is called a token, password or key, and what looks like a token (a JWT, a tunnel token, a long run of letters
 * without a space).
 */
export function hideSecrets(said: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret !== '');
  return known
    .reduce((text, secret) => text.replaceAll(secret, '…'), said)
    .replaceAll(namedSecret, '$1…')
    .replaceAll(/eyJ[A-Za-z0-9+/_=.-]{12,}/g, '…')
    .replaceAll(/[A-Za-z0-9+/_=-]{40,}/g, shortened);
}

/** The same, cut short. Secrets are hidden before the cut: the beginning of a token could not be recognised. */
export function quoteSafely(said: string, secrets: readonly string[] = []): string {
  return hideSecrets(said, secrets).slice(0, LONGEST);
}

const namedSecret =
  /((?:token|password|passphrase|secret|api_?key|private_?key|authorization)\w*['"]?\s*[:=]\s*(?:bearer\s+)?)(?:'[^']*'|"[^"]*"|[^\s,'"}\])]+)/gi;

/** A path has slashes all over; a key has few. */
function shortened(run: string): string {
  const isPath = run.split('/').every((part) => part.length < 40 && !/\d.*[A-Z]|[A-Z].*\d/.test(part));
  return isPath && run.includes('/') ? run : '…';
}
