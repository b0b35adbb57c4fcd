import type { FoundHome, HomeNearby } from '../../../contract/home.ts';

/**
 * The homes to choose from: what was answered before and what was found at a typed address stand among what was found, each once and as
 * it was seen last.
 */
export function mergeHomes(
  answered: FoundHome | undefined,
  atTyped: HomeNearby | undefined,
  found: readonly HomeNearby[],
): readonly HomeNearby[] {
  const before: readonly HomeNearby[] = answered ? [{ home: answered, stage: 'ready', by: 'answered' }] : [];
  const asked = atTyped ? [atTyped] : [];
  const newest = new Map([...before, ...asked, ...found].map((nearby) => [nearby.home.url, nearby]));
  return [...newest.values()];
}

/** Only these can be chosen. */
export function isReady({ stage }: HomeNearby): boolean {
  return stage === 'ready';
}

/** Whether the user has to say first that this is their home: it shows a certificate that they have not agreed to. */
export function needsAgreement({ home }: HomeNearby, answered: FoundHome | undefined): boolean {
  if (!home.certificate) return false;
  return home.certificate.fingerprint !== answered?.certificate?.fingerprint || home.url !== answered.url;
}

/** A fingerprint in lines of groups that an eye can hold: 64 digits are 4 lines of 4 groups. */
export function splitFingerprint(fingerprint: string): readonly (readonly string[])[] {
  const groups = fingerprint.replaceAll(':', '').match(/.{1,4}/g) ?? [];
  return Array.from({ length: Math.ceil(groups.length / 4) }, (_, line) =>
    groups.slice(line * 4, line * 4 + 4),
  );
}
