import { spawn } from 'node:child_process';
import { UpdateFailure } from './update-refusal.ts';

/** polkit's way to act as the administrator, where every Debian and Fedora has it: not what somebody put first in the search path. */
export const PKEXEC = '/usr/bin/pkexec';

export interface PackageToInstall {
  readonly path: string;
  readonly kind: 'deb' | 'rpm';
  /** As it was signed, in hexadecimal. */
  readonly sha512: string;
}

/**
 * Has the system install a package. It asks for a password in a window of its own, and meanwhile every program of this user could
 * exchange the file. So the administrator takes a copy where nobody else can write, and that copy is what is measured and installed.
 * @throws {UpdateFailure} where it was not installed, or there is no such window
 */
export async function installPackage(
  { path, kind, sha512 }: PackageToInstall,
  pkexec: string,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  // What is not known of the file's name and hash is no part of the command: a shell reads only what is written below.
  const command = ['/bin/sh', '-c', `${takeCopy}${installCopy[kind]}`, 'latchkey-update', path, sha512];
  const installing = spawn(pkexec, ['--disable-internal-agent', ...command], { stdio: 'ignore' });
  installing.once('error', () => resolve(null));
  installing.once('exit', resolve);
  if ((await promise) !== 0) throw new UpdateFailure('not-installed');
}

/** `$1`: the file, `$2`: its hash. The folder is the administrator's alone, and goes with the shell. */
const takeCopy = `
set -eu
umask 077
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
copy="$folder/latchkey"
cp -- "$1" "$copy"
[ "$(sha512sum <"$copy")" = "$2  -" ]
`;

/** By what electron-updater 6.8.10 calls, and in its order. Nobody but us has signed a package, and its hash was just found to fit. */
const installCopy = {
  deb: `
mv -- "$copy" "$copy.deb"
dpkg --install "$copy.deb" || {
  # What it needs may be missing; that this can be mended does not yet mean that it is installed.
  apt-get install --fix-broken --yes
  dpkg --install "$copy.deb"
}
`,
  rpm: `
mv -- "$copy" "$copy.rpm"
if command -v zypper >/dev/null; then
  zypper --non-interactive --no-refresh install --allow-unsigned-rpm --force "$copy.rpm"
elif command -v dnf >/dev/null; then
  dnf install --nogpgcheck --assumeyes "$copy.rpm"
elif command -v yum >/dev/null; then
  yum install --nogpgcheck --assumeyes "$copy.rpm"
else
  rpm --upgrade --verbose --hash --replacepkgs --replacefiles --nodeps "$copy.rpm"
fi
`,
} as const;
