import path from 'node:path';
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { fuses } from './fuses.ts';

/**
 * The packer calls this by its name, before anything is signed: a fuse that was changed later would break the signature. A
 * universal Mac program passes here three times, once for each half and once joined.
 */
export async function afterPack(context: AfterPackContext): Promise<void> {
  await setFuses(programOf(context));
}

/**
 * Sets every fuse of a packed Electron and reads them back.
 *
 * @param program the executable, or on a Mac the bundle
 * @throws if Electron has a fuse that is not stated, or one is not as it was set
 */
export async function setFuses(program: string): Promise<void> {
  // The packer's own way to set them neither refuses an Electron with a new fuse nor knows the newest one.
  await flipFuses(program, { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...fuses });
  const wire = await getCurrentFuseWire(program);
  const all = Object.values(FuseV1Options).filter((each) => typeof each === 'number');
  const wrong = all.filter((each) => wire[each] !== (fuses[each] ? FuseState.ENABLE : FuseState.DISABLE));
  if (wrong.length === 0) return;
  throw new Error(
    `Not as they were set are these fuses of ${program}: ${wrong.map((each) => FuseV1Options[each]).join(', ')}`,
  );
}

function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
      return path.join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return path.join(appOutDir, `${productFilename}.exe`);
    case 'linux':
      return path.join(appOutDir, executableNameOf(packager));
    default:
      throw new Error(`Nobody has said where ${electronPlatformName} has its program.`);
  }
}

/** Only the packer for Linux has one, and its type is the general one here. */
function executableNameOf(packager: AfterPackContext['packager']): string {
  if ('executableName' in packager && typeof packager.executableName === 'string') {
    return packager.executableName;
  }
  throw new Error('The packer no longer says what the program is called.');
}
