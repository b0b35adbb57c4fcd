import { createPublicKey } from 'node:crypto';
import type { Vault } from '../storage/vault.ts';
import type { KeyPool } from './key-pool.ts';
import { newPassphrase } from './passphrase.ts';
import { publicKeySha256 } from './private-key.ts';

/** The private keys of one Setup in this computer's vault, by key id, and the words that open each key file. */
export interface KeyRing {
  /** Lower-case hex SHA-256 of the public half of every key kept here, by key id. */
  held(): Promise<Readonly<Record<string, string>>>;
  /**
   * A signing request for the key with this id. A new key is made and kept before the request is handed out: a
   * certificate without its key would be lost, a key without a certificate is only used later.
   */
  requestFor(
    keyId: string,
    commonName: string,
  ): Promise<{ readonly csr: string; readonly publicKey: string }>;
  /** PKCS#8 PEM; stays in main. */
  privateKey(keyId: string): Promise<string | undefined>;
  /** The five words of a key's file, made when they are first asked for and the same from then on. */
  passphrase(keyId: string): Promise<string>;
  /** Deletes a key and its words from this computer. @throws {Refusal} and then still holds both. */
  forget(keyId: string): Promise<void>;
}

/** `scope` keeps the keys of several Setups apart in one vault. */
export function createKeyRing(scope: string, vault: Vault, keyPool: KeyPool): KeyRing {
  const keyName = (keyId: string): string => `${scope}/private-key/${keyId}`;
  const passphraseName = (keyId: string): string => `${scope}/passphrase/${keyId}`;
  const prefix = keyName('');
  const inTheMaking = new Map<string, Promise<string>>();
  const publicParts = new Map<string, PublicPart>();

  /** What follows from a private key is worked out once: a build of fifty keys looks at them again and again. */
  const publicPartOf = (name: string, privateKeyPem: string): PublicPart => {
    const known = publicParts.get(name);
    if (known?.of === privateKeyPem) return known;
    const part = { of: privateKeyPem, publicKey: publicHalf(privateKeyPem), requests: new Map() };
    publicParts.set(name, part);
    return part;
  };

  /** Makes and keeps a secret once, also when it is asked for twice at once. */
  const keptOrMade = (name: string, make: () => Promise<string>): Promise<string> => {
    const kept = vault.get(name);
    if (kept !== undefined) return Promise.resolve(kept);
    const making = inTheMaking.get(name) ?? makeAndKeep(name, make);
    inTheMaking.set(name, making);
    return making.finally(() => inTheMaking.delete(name));
  };
  const makeAndKeep = async (name: string, make: () => Promise<string>): Promise<string> => {
    const made = await make();
    await vault.set(name, made);
    return made;
  };

  return {
    async held() {
      const kept = vault.names().filter((name) => name.startsWith(prefix));
      const halves = kept.map(
        (name) => [name.slice(prefix.length), publicPartOf(name, vault.get(name) ?? '').publicKey] as const,
      );
      return Object.fromEntries(halves);
    },

    async requestFor(keyId, commonName) {
      const name = keyName(keyId);
      let csrOfNewKey: string | undefined;
      const privateKeyPem = await keptOrMade(name, async () => {
        const made = await keyPool.makeKey({ commonName });
        csrOfNewKey = made.csrPem;
        return made.privateKeyPem;
      });
      const { publicKey, requests } = publicPartOf(name, privateKeyPem);
      const csr =
        csrOfNewKey ?? requests.get(commonName) ?? (await keyPool.csrFor(privateKeyPem, commonName));
      requests.set(commonName, csr);
      return { csr, publicKey };
    },

    privateKey: async (keyId) => vault.get(keyName(keyId)),

    passphrase: (keyId) => keptOrMade(passphraseName(keyId), async () => newPassphrase()),

    async forget(keyId) {
      // The key first: words without a key are litter, but a key without its words would be handed over with others.
      await vault.delete(keyName(keyId));
      await vault.delete(passphraseName(keyId));
    },
  };
}

/** Nothing in it is secret but the key that it belongs to. */
interface PublicPart {
  readonly of: string;
  readonly publicKey: string;
  /** Signing requests by common name: the one begun with the plan is the one that is sent. */
  readonly requests: Map<string, string>;
}

function publicHalf(privateKeyPem: string): string {
  return publicKeySha256(createPublicKey(privateKeyPem));
}
