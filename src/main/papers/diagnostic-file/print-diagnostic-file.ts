import { isIPv6 } from 'node:net';
import { stringify } from 'yaml';
import type { AddressIn } from '../../../contract/diagnostic-file.ts';
import type { Answers } from '../../../contract/journey.ts';
import { fileWords } from '../../../words/files.ts';
import type { Language } from '../../../words/languages.ts';
import { speak } from '../../../words/speak.ts';
import { HIDDEN, hideSecretPaths, secretPartsOf } from '../secret-paths.ts';
import { type Report, reportOn, type Situation } from './report.ts';

export const DIAGNOSTIC_FILE = 'latchkey-diagnostic-file.txt';

export interface PrintOptions {
  readonly address: AddressIn;
  /** In which what stands above the file is said. */
  readonly language: Language;
  /** Every secret that is known here: none is put in, and each is looked for all the same. */
  readonly secrets: readonly string[];
}

/** The diagnostic file: YAML, so that people can read it and programs too. */
export function printDiagnosticFile(situation: Situation, options: PrintOptions): string {
  const { address, secrets } = options;
  const known = secretPartsOf(situation.journey.answers.exceptions);
  const clean = (text: string) => sweep(hideSecretPaths(text, known), secrets);
  // Before it is printed as well: a text that is broken over lines or escaped would not be found any more.
  const text = clean(stringify(withCleanTexts(reportOn(situation), clean), { lineWidth: 0 }));
  return head(options) + (address === 'told' ? text : leaveAddressOut(text, situation));
}

function head({ address, language }: PrintOptions): string {
  const { words } = speak(fileWords, language);
  const { head: begin, told, leftOut } = words.diagnostic;
  const lines = [...begin, address === 'told' ? told : leftOut];
  return `${lines.map((line) => `# ${line}`).join('\n')}\n\n`;
}

/** What is not known is left away: a person reads this. */
function withCleanTexts(report: Report, clean: (text: string) => string): unknown {
  return JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === 'string' ? clean(value) : value,
  );
}

/** Long enough that it cannot stand in the text by chance. */
const SHORTEST_SECRET = 6;

/** What looks like a secret wherever it stands: private keys, tokens of three parts, tokens of Cloudflare's, what stands in a header. */
const looksSecret =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)|\beyJ[\w-]{8,}(?:\.[\w-]+){0,2}|\bcf[a-z]{1,3}_[\w-]{20,}|(?<=\b(?:bearer|authorization|cookie|set-cookie|token|refresh_token|access_token|password)["']?\s*[:= ]\s*["']?)[^\s"',;]{8,}/gi;

function sweep(text: string, secrets: readonly string[]): string {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
  const worth = [...new Set(lines.map((line) => line.trim()))].filter(
    ({ length }) => length >= SHORTEST_SECRET,
  );
  const swept = worth
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replaceAll(secret, HIDDEN), text);
  return swept.replaceAll(looksSecret, HIDDEN);
}

/** What may be a number of a network: four numbers, or hex digits around colons. A time looks alike. */
const NUMBER = /\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<![\w:.])[\da-f:]*:[\da-f:.]*(?:[\da-f]|(?<!:)::)(?!\w)/gi;
const HARDWARE = /^[\da-f]{2}(?::[\da-f]{2}){5}$/i;

function isNumberOfNetwork(found: string): boolean {
  return !found.includes(':') || isIPv6(found) || HARDWARE.test(found);
}

/** Stand-ins that tell names apart, so that what is said of them can still be followed. */
function leaveAddressOut(text: string, { journey: { answers }, journal }: Situation): string {
  const names = [
    answers.address,
    answers.domain?.name,
    answers.domain?.account.name,
    ...(answers.exceptions ?? []).flatMap(({ at }) => (at.kind === 'own-hostname' ? at.hostname : [])),
    ...urlsOf(answers).map(hostOf),
    hostOf(journal.run?.ledger['home-url']?.external),
    ...(journal.run?.desired.services ?? []).map(({ hostname }) => hostname),
  ].flatMap((name) => (name && name.length > 2 ? [name] : []));
  return [...new Set(names)]
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (left, name, index) => left.replaceAll(new RegExp(RegExp.escape(name), 'gi'), `‹name ${index + 1}›`),
      text,
    )
    .replaceAll(NUMBER, (found) => (isNumberOfNetwork(found) ? '‹number›' : found));
}

function urlsOf({ home, homeWish, origin }: Answers): readonly (string | null | undefined)[] {
  return [home?.url, home?.reachedAt, home?.inTheHouse, homeWish?.at, homeWish?.internalUrl, origin];
}

function hostOf(url: string | null | undefined): string | undefined {
  return url ? URL.parse(url)?.hostname.replace(/^\[|\]$/g, '') : undefined;
}
