import { posix } from 'node:path';
import type { BrowserRule } from '../../contract/hand-over.ts';

export interface AutomaticChoice {
  readonly platform: 'linux' | 'mac' | 'windows';
  readonly hostnames: readonly string[];
  /** The common name of the authority that issued the key: only a key of that authority is shown. */
  readonly issuerCn: string;
}

/** Whose rules apply on a system; every other one keeps them where Linux does. */
export function rulesPlatform(platform: NodeJS.Platform): AutomaticChoice['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}

/**
 * The rule of Chromium's family that shows a certificate without asking (AutoSelectCertificateForUrls). It needs an
 * administrator, makes the browser say that it is managed, and is not merged with the same rule from elsewhere: so it is
 * only ever offered to be copied, and never put in place by Latchkey. None for an issuer without a common name: a rule
 * that names nobody would choose among all keys of the computer.
 */
export function autoSelectPolicy({
  issuerCn,
  ...where
}: Omit<AutomaticChoice, 'issuerCn'> & { readonly issuerCn: string | undefined }): readonly BrowserRule[] {
  if (!issuerCn) return [];
  const choice: AutomaticChoice = { ...where, issuerCn };
  switch (choice.platform) {
    case 'linux':
      return linuxFolders.map(([browser, folder]) => linuxRule(browser, folder, choice));
    case 'mac':
      return macDomains.map(([browser, domain]) => macRule(browser, domain, choice));
    case 'windows':
      return windowsKeys.map(([browser, key]) => windowsRule(browser, key, choice));
  }
}

type Places = readonly (readonly [BrowserRule['browser'], string])[];

const linuxFolders: Places = [
  ['chromium', '/etc/chromium/policies/managed'],
  ['chrome', '/etc/opt/chrome/policies/managed'],
  ['edge', '/etc/opt/edge/policies/managed'],
  ['brave', '/etc/brave/policies/managed'],
];
const macDomains: Places = [
  ['chrome', 'com.google.Chrome'],
  ['edge', 'com.microsoft.Edge'],
  ['brave', 'com.brave.Browser'],
];
const windowsKeys: Places = [
  ['chrome', 'HKLM\\Software\\Policies\\Google\\Chrome'],
  ['edge', 'HKLM\\Software\\Policies\\Microsoft\\Edge'],
  ['brave', 'HKLM\\Software\\Policies\\BraveSoftware\\Brave'],
];

/**
 * One text for each address. An apostrophe of an issuer is written as an escape, so that no shell takes it for its own.
 */
function rulesOf({ hostnames, issuerCn }: AutomaticChoice): readonly string[] {
  return hostnames.map((hostname) =>
    JSON.stringify({ pattern: `https://${hostname}`, filter: { ISSUER: { CN: issuerCn } } }).replaceAll(
      "'",
      '\\u0027',
    ),
  );
}

function linuxRule(browser: BrowserRule['browser'], folder: string, choice: AutomaticChoice): BrowserRule {
  const path = posix.join(folder, 'latchkey.json');
  const content = `${JSON.stringify({ AutoSelectCertificateForUrls: rulesOf(choice) }, null, 2)}\n`;
  const command = `sudo mkdir -p ${folder} && printf '%s' '${content}' | sudo tee ${path} > /dev/null`;
  return { browser, keptIn: 'file', path, content, command, removal: null };
}

/** Set this way it is a recommendation, which the browsers follow as long as nobody manages them. Not tried on a Mac. */
function macRule(browser: BrowserRule['browser'], domain: string, choice: AutomaticChoice): BrowserRule {
  const rules = rulesOf(choice);
  const values = rules.map((rule) => `'${rule}'`).join(' ');
  const command = `defaults write ${domain} AutoSelectCertificateForUrls -array-add ${values}`;
  // `defaults(1)` takes out the whole list, and not one of its values.
  const removal = `defaults delete ${domain} AutoSelectCertificateForUrls`;
  return { browser, keptIn: 'preferences', path: domain, content: rules.join('\n'), command, removal };
}

/** The values of a list are named by numbers, not necessarily from 1: these leave room for an administrator's. */
const FIRST_NUMBER = 7301;

function windowsRule(browser: BrowserRule['browser'], key: string, choice: AutomaticChoice): BrowserRule {
  const path = `${key}\\AutoSelectCertificateForUrls`;
  const rules = rulesOf(choice);
  const command = rules
    .map((rule, index) => {
      const data = rule.replaceAll('"', '\\"');
      return `reg add "${path}" /v ${FIRST_NUMBER + index} /t REG_SZ /d "${data}" /f`;
    })
    .join('\r\n');
  return { browser, keptIn: 'registry', path, content: rules.join('\n'), command, removal: null };
}
