import { FuseV1Options } from '@electron/fuses';

/**
 * What a signed Electron could be talked into is switched off for good. Each fuse that there is has its word here: one left
 * out would stay as Electron ships it, which may be on.
 */
export const fuses = {
  // ELECTRON_RUN_AS_NODE, NODE_OPTIONS and --inspect would each turn the signed program into a shell for anybody's code.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // The archive is checked, on a Mac and on Windows, which is all that has this check. What lies unpacked beside it is not,
  // the worker that makes the keys included: whoever can write there is the user (docs/security.md).
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The window lives at app://, never at file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // The window has no cookies to protect, and encrypting them would make the system ask for the keychain at start.
  [FuseV1Options.EnableCookieEncryption]: false,
  // How V8 guards the memory of WebAssembly, of which Latchkey has none: as Electron ships it.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies Record<FuseV1Options, boolean>;
