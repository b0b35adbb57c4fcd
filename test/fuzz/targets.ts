import { callsOver } from './calls/calls-target.ts';
import { documentTargets } from './readers/documents.ts';
import { keyTargets } from './readers/keys.ts';
import { otherProgramTargets } from './readers/other-programs.ts';
import { outsideTargets } from './readers/outside.ts';
import { rulesLanguageTarget } from './readers/rules-language.ts';
import { terminalTargets } from './readers/terminal-files.ts';
import { textTargets } from './readers/texts.ts';
import { vaultTarget } from './readers/vault.ts';
import type { Target } from './target.ts';

/** Everything that takes input from outside. */
export const targets: readonly Target[] = [
  callsOver('http'),
  callsOver('port'),
  rulesLanguageTarget,
  ...keyTargets,
  ...documentTargets,
  vaultTarget,
  ...terminalTargets,
  ...outsideTargets,
  ...otherProgramTargets,
  ...textTargets,
];
