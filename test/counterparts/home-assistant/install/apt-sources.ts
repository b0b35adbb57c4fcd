/**
 * Where this Debian gets its packages from, as its own configuration says it in either form (sources.list(5)). Another release comes
 * from the same place. `undefined`: nothing is said, and debootstrap knows the public one.
 */
export function mirrorIn(sources: readonly string[]): string | undefined {
  const entries = sources.flatMap((text) => [...linesIn(text), ...stanzasIn(text)]);
  return entries.find(({ suite, components }) => isPlainDebian(suite) && components.includes('main'))?.uri;
}

interface Entry {
  readonly uri: string;
  readonly suite: string;
  readonly components: readonly string[];
}

/** `deb [options] uri suite component…` */
function linesIn(text: string): readonly Entry[] {
  return text.split('\n').flatMap((line) => {
    const [, uri, suite, components] =
      /^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+(.+)$/.exec(line.trim()) ?? [];
    if (uri === undefined || suite === undefined || components === undefined) return [];
    return [{ uri, suite, components: components.split(/\s+/) }];
  });
}

/** Fields on lines of their own, entries parted by empty lines. */
function stanzasIn(text: string): readonly Entry[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const field = (name: string): readonly string[] =>
      new RegExp(`^${name}:[ \\t]*(.*)$`, 'mi').exec(stanza)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
    const [uri] = field('URIs');
    const [suite] = field('Suites');
    if (!field('Types').includes('deb') || uri === undefined || suite === undefined) return [];
    return [{ uri, suite, components: field('Components') }];
  });
}

/** Debian itself and not its security updates, and nobody else's packages, whose suites have other names. */
function isPlainDebian(suite: string): boolean {
  return /^(?:stable|testing|unstable|sid|bookworm|trixie|forky|duke)$/.test(suite);
}
