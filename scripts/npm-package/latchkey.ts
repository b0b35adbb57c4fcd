#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { codeOf, spawnWithoutCoreDumps } from '../child-process.mjs';
import { hasDesktop } from '../electron-binary.ts';

/**
 * What `npx latchkey` starts: the window in this computer's browser, or the terminal's program when the first word is one
 * of its commands. Options belong to whichever of the two it is. Both are files of their own, and this one holds nothing
 * that an older Node cannot read.
 */
const oldestNode = '20.12.0';
// There is no other window here.
const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
const [first] = args;

if (process.versions.node.localeCompare(oldestNode, 'en', { numeric: true }) < 0) {
  console.error(
    `Latchkey needs Node ${oldestNode} or newer, and this is ${process.version}. Get one from https://nodejs.org.`,
  );
  process.exitCode = 1;
} else if (first !== undefined && (!first.startsWith('-') || first === '--version' || first === '-V')) {
  await import('./terminal.ts');
} else {
  process.exitCode = await showInBrowser();
}

/** In a process of its own, of whose memory no crash leaves a picture on the disk. */
function showInBrowser(): Promise<number> {
  const window = fileURLToPath(new URL('window.js', import.meta.url));
  const open = process.stdout.isTTY === true && hasDesktop(process) ? ['--open'] : [];
  return codeOf(spawnWithoutCoreDumps(process.execPath, [window, ...open, ...args]));
}
