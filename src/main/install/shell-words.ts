/** One argument of a command, so that the shell of the system takes it as it is. Pure. */

/** For `sh`, with the home folder written as `$HOME`. */
export function quoteForSh(text: string, home: string): string {
  const inHome = home === '' ? text : text.replace(home, () => '$HOME');
  if (/^[\w./:=,@%+-]+$/.test(inHome)) return inHome;
  // Inside double quotes `$`, a backtick, a backslash and a quote mean something (POSIX, Shell Command Language, 2.2.3), and where
  // somebody types, an exclamation mark does too.
  if (inHome !== text && !/["`\\!$]/.test(text)) return `"${inHome}"`;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * For PowerShell: inside single quotes nothing means anything but a single quote, which is written twice. It takes typographic ones
 * for the same (PowerShell language specification, 2.3.5.2: single-quote-character).
 */
export function quoteForPowerShell(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;
}
