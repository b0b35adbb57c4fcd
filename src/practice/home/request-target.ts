/**
 * What a real Home Assistant makes of a path that is written in an unusual way (facts: home-assistant#paths): it takes none of them
 * for another path. The server below would tidy dots away, so they are judged before it.
 */
export function refusalOfTarget(target: string): 400 | 404 | undefined {
  const [path = ''] = target.split(/[?#]/);
  const plain = decodedFully(path);
  if (plain.includes('../')) return 400;
  return plain.split('/').some((segment) => segment === '.' || segment === '..') ? 404 : undefined;
}

/** As often as something is left to decode; what cannot be decoded stays. */
function decodedFully(text: string): string {
  const decoded = text.replace(/%[0-9a-f]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  return decoded === text ? text : decodedFully(decoded);
}
