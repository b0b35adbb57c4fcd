/** What one of the official SDKs made of the practice API. */
export interface SdkRun {
  readonly version: string;
  readonly calls: number;
  /** What was refused, or was not as the SDK's own models say, each in a sentence. */
  readonly failures: readonly string[];
}

/** Where the SDK's models ask for more than the real API gives: that one error alone, with the fact that says so. */
const known = [
  {
    call: 'tunnels.configurations.update',
    saw: /^1 validation error for .*\n\S*config\.ingress\.1\.hostname\n/,
    reason: 'the catch-all has no hostname (facts: cloudflare#sdk-types)',
  },
] as const;

export function isKnownOfSdk(call: string, saw: string): boolean {
  return known.some((each) => each.call === call && each.saw.test(saw));
}

export function wordsOf({ call, saw }: { readonly call: string; readonly saw: string }): string {
  return `${call}: ${saw}`;
}
