import { win32 } from 'node:path';

/** Windows PowerShell 5.1, which every Windows 10 and 11 has. */
export interface WindowsPowerShell {
  /** By its full path: a program of the same name earlier on the path would get the keys. */
  readonly program: string;
  /**
   * Where it finds its own modules. Started from PowerShell 7 it would inherit that one's list and load modules which it
   * cannot use: then ConvertTo-SecureString and the drive Cert: are missing (PowerShell/PowerShell issues 18108, 18530).
   */
  readonly env: { readonly PSModulePath: string };
}

/** @param systemRoot the folder of Windows itself */
export function windowsPowerShell(systemRoot: string): WindowsPowerShell {
  const folder = win32.join(systemRoot, 'System32', 'WindowsPowerShell', 'v1.0');
  return {
    program: win32.join(folder, 'powershell.exe'),
    env: { PSModulePath: win32.join(folder, 'Modules') },
  };
}
