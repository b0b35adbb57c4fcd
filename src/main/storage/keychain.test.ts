import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../keys/testing/installed-program.ts';
import { allNeed } from '../testing/needs.ts';
import { type Keytar, noKeychain, systemKeychain } from './keychain.ts';
import { aFolder } from './testing/temporary-folder.ts';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const session = fileURLToPath(new URL('testing/keychain-session.ts', import.meta.url));

describe('the keychain of a Linux desktop', () => {
  allNeed('linux', 'dbus-run-session', 'gnome-keyring-daemon', 'libsecret');

  it('keeps a key for the next run, and forgets it when told', async () => {
    const steps = ['read', 'write', 'read'];
    const results = await inDesktopSession(
      `${unlocked} && ${asking(...steps)} && ${asking('read', 'remove', 'read')}`,
    );
    expect(results).toEqual([
      [
        ['read', []],
        ['write', 'nothing'],
        ['read', [[...key]]],
      ],
      [
        ['read', [[...key]]],
        ['remove', 'nothing'],
        ['read', []],
      ],
    ]);
  });

  it('keeps a new key beside the one before, until that is forgotten', async () => {
    const steps = ['write', 'replace', 'read', 'remove'];
    const [results, afterwards] = await inDesktopSession(
      `${unlocked} && ${asking(...steps)} && ${asking('read')}`,
    );
    const nextKey = [...key].toReversed();
    expect(results).toEqual([
      ['write', 'nothing'],
      ['replace', 'nothing'],
      ['read', [[...key], nextKey]],
      ['remove', 'nothing'],
    ]);
    expect(afterwards).toEqual([['read', [nextKey]]]);
  });

  it('opens the vault again in the next run, and not while it is locked', async () => {
    const home = await aFolder();
    const file = path.join(home, 'vault');
    const script = `export VAULT_FILE=${file} && ${unlocked} && ${asking('keep')} && ${asking('show')} && ${lock} && ${asking('show')}`;
    const [kept, shown, locked] = await inDesktopSession(script, home);
    expect(kept).toEqual([['keep', 'nothing']]);
    expect(shown).toEqual([['show', ['keychain', 'five of them']]]);
    expect(locked).toEqual([['show', ['memory', 'nothing']]]);
    expect(await readFile(file, 'utf8')).not.toContain('five of them');
    const afterNextLogin = `export VAULT_FILE=${file} && ${unlocked} && ${asking('show')}`;
    expect(await inDesktopSession(afterNextLogin, home)).toEqual([[['show', ['keychain', 'five of them']]]]);
  });

  it('is locked, not empty, while its collection is: a new key must never replace the hidden one', async () => {
    const home = await aFolder();
    const whileLocked = `${unlocked} && ${asking('write')} && ${lock} && ${asking('read', 'write')}`;
    expect((await inDesktopSession(whileLocked, home))[1]).toEqual([
      ['read', 'locked'],
      ['write', 'locked'],
    ]);
    const afterNextLogin = await inDesktopSession(`${unlocked} && ${asking('read')}`, home);
    expect(afterNextLogin).toEqual([[['read', [[...key]]]]]);
  });

  it('is locked while nobody has opened it in this session', async () => {
    const results = await inDesktopSession(asking('read', 'write'));
    expect(results).toEqual([
      [
        ['read', 'locked'],
        ['write', 'locked'],
      ],
    ]);
  });

  it('is unavailable where there is no desktop session at all', async () => {
    const home = await aFolder();
    const bus = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${home}/none`, XDG_RUNTIME_DIR: home, DISPLAY: '' };
    const { stdout } = await promisify(execFile)(process.execPath, [session, 'read', 'write', 'remove'], {
      env: { ...process.env, ...bus },
    });
    expect(JSON.parse(stdout)).toEqual([
      ['read', 'unavailable'],
      ['write', 'unavailable'],
      ['remove', 'unavailable'],
    ]);
  });

  /** Each line of output is one run of keychain-session.ts. */
  async function inDesktopSession(script: string, folder?: string): Promise<unknown[]> {
    const home = folder ?? (await aFolder());
    const env = {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      XDG_DATA_HOME: home,
      DISPLAY: '',
      LC_ALL: 'C',
    };
    const { code, stdout, stderr } = await runProgram('dbus-run-session', ['--', 'bash', '-c', script], {
      env,
    });
    if (code !== 0) throw new Error(`The desktop session ended with ${code}: ${stderr}`);
    return stdout
      .split('\n')
      .filter((line) => line.startsWith('['))
      .map((line) => JSON.parse(line));
  }

  function asking(...steps: readonly string[]): string {
    return `'${process.execPath}' '${session}' ${steps.join(' ')}`;
  }
});

describe('keytar', () => {
  it.each([
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'unavailable'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'unavailable'],
    ['Cannot create an item in a locked collection', 'locked'],
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'locked'],
    ['User interaction is not allowed.', 'locked'],
    ['User canceled the operation.', 'denied'],
    ['The user name or passphrase you entered is not correct.', 'denied'],
    ['Der angegebene Vorgang ist fehlgeschlagen.', 'unavailable'],
  ])('saying %j means %s, and its words go no further', async (sentence, code) => {
    const failing = () => Promise.reject(new Error(sentence));
    const keychain = systemKeychain({
      load: async () => aKeytar({ getPassword: failing, setPassword: failing }),
    });
    const refused = expect.objectContaining({ code, message: code });
    await expect(keychain.read()).rejects.toEqual(refused);
    await expect(keychain.add(key)).rejects.toEqual(refused);
  });

  it('that cannot be loaded means unavailable, and is not asked for before it is needed', async () => {
    let loads = 0;
    const keychain = systemKeychain({
      load: async () => {
        loads += 1;
        throw new Error('libsecret-1.so.0: cannot open shared object file');
      },
    });
    expect(loads).toBe(0);
    await expect(keychain.read()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('that nobody wanted is not called missing', async () => {
    for (const asked of [noKeychain.read(), noKeychain.add(key), noKeychain.remove(key)])
      await expect(asked).rejects.toMatchObject({ code: 'switched-off' });
  });

  it.each(['', 'no base64!', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')])(
    'holding %j under our name holds no key',
    async (stored) => {
      const keychain = systemKeychain({ load: async () => aKeytar({ getPassword: async () => stored }) });
      expect(await keychain.read()).toEqual([]);
    },
  );

  it('that finds the key once the user has unlocked it, gives that key', async () => {
    let isLocked = true;
    const keytar = aKeytar({
      getPassword: async () => (isLocked ? null : Buffer.from(key).toString('base64')),
      setPassword: async () => {
        isLocked = false;
      },
    });
    expect(await systemKeychain({ load: async () => keytar }).read()).toContainEqual(key);
  });

  it('never writes over the key that a file is sealed with, however often a new one is made', async () => {
    const stored = new Map<string, string>();
    const written: string[] = [];
    const keytar = aKeytar({
      getPassword: async (_service, account) => stored.get(account) ?? null,
      setPassword: async (_service, account, text) => {
        written.push(stored.get(account) ?? 'nothing');
        stored.set(account, text);
      },
    });
    const keychain = systemKeychain({ load: async () => keytar });
    const inUse = Buffer.from(key).toString('base64');
    await keychain.add(key);
    for (const filling of [1, 2, 3]) await keychain.add(new Uint8Array(32).fill(filling), key);
    expect(written).not.toContain(inUse);
    expect(await keychain.read()).toEqual([key, new Uint8Array(32).fill(3)]);
  });
});

function aKeytar(overrides: Partial<Keytar>): Keytar {
  return {
    getPassword: async () => null,
    setPassword: async () => {},
    deletePassword: async () => true,
    ...overrides,
  };
}

const secrets = 'dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets';
const service = 'org.freedesktop.Secret.Service';
const login = '/org/freedesktop/secrets/collection/login';
const lock = `${secrets} ${service}.Lock array:objpath:${login} >/dev/null`;
/** Starts and unlocks gnome-keyring, then waits until it answers, and answers with its login collection. */
const ready = `${secrets} ${service}.ReadAlias string:default | grep -q ${login}`;
const start = 'printf %s password | gnome-keyring-daemon --unlock --components=secrets >/dev/null';
const unlocked = `${start} && for i in $(seq 200); do ${ready} && break; sleep 0.05; done`;
