import { createPublicKey } from 'node:crypto';
import type { Vault } from '../storage/vault.ts';
import type { KeyPool } from './key-pool.ts';
import { drawPassphrase } from './passphrase.ts';
import { hashPublicKey } from './private-key.ts';
import type { PullCertificate } from './pull-certificate.ts';

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
  /**
   * The certificate that Cloudflare is to show to the home's reverse proxy, and whom the proxy has to believe. Keys that are
   * not kept yet are made; the same names always give the same certificates. The leaf's key leaves main: to Cloudflare.
   */
  pullCertificate(names: PullNames): Promise<PullCertificate & { readonly privateKeyPem: string }>;
  /** PKCS#8 PEM; stays in main. */
  privateKey(keyId: string): Promise<string | undefined>;
  /** The six words of a key's file, made when they are first asked for and the same from then on. */
  passphrase(keyId: string): Promise<string>;
  /** Deletes keys and their words from this computer. @throws {Refusal} and then still holds all of them. */
  forget(...keyIds: readonly string[]): Promise<void>;
}

/** The ids of both keys, and the common names of both certificates. */
export interface PullNames {
  readonly key: { readonly id: string; readonly commonName: string };
  readonly authority: { readonly id: string; readonly commonName: string };
}

/** `scope` keeps the keys of several Setups apart in one vault. */
export function createKeyRing(scope: string, vault: Vault, keyPool: KeyPool): KeyRing {
  const prefix = `${scope}/private-key/`;
  const keyName = (keyId: string): string => `${prefix}${keyId}`;
  const passphraseName = (keyId: string): string => `${scope}/passphrase/${keyId}`;
  const getOrMake = createSecretMaker(vault);
  const publicPartOf = createPublicParts();

  return {
    async held() {
      const kept = vault.names().filter((name) => name.startsWith(prefix));
      const halves = kept.map(
        (name) => [name.slice(prefix.length), publicPartOf(name, vault.get(name) ?? '').publicKey] as const,
      );
      return Object.fromEntries(halves);
    },

    async requestFor(keyId, commonName) {
      let csrOfNewKey: string | undefined;
      const privateKeyPem = await getOrMake(keyName(keyId), async () => {
        const made = await keyPool.makeKey({ commonName });
        csrOfNewKey = made.csrPem;
        return made.privateKeyPem;
      });
      const { publicKey, requests } = publicPartOf(keyName(keyId), privateKeyPem);
      const csr =
        csrOfNewKey ?? requests.get(commonName) ?? (await keyPool.csrFor(privateKeyPem, commonName));
      requests.set(commonName, csr);
      return { csr, publicKey };
    },

    async pullCertificate({ key, authority }) {
      const keyOf = ({ id, commonName }: PullNames['key']) =>
        getOrMake(keyName(id), async () => (await keyPool.makeKey({ commonName })).privateKeyPem);
      const [privateKeyPem, authorityKeyPem] = await Promise.all([keyOf(key), keyOf(authority)]);
      const job = {
        privateKeyPem,
        authorityKeyPem,
        commonName: key.commonName,
        authorityName: authority.commonName,
      };
      return { ...(await keyPool.signPullCertificate(job)), privateKeyPem };
    },

    privateKey: async (keyId) => vault.get(keyName(keyId)),
    passphrase: (keyId) => getOrMake(passphraseName(keyId), async () => drawPassphrase()),

    forget: (...keyIds) =>
      vault.delete(...keyIds.flatMap((keyId) => [keyName(keyId), passphraseName(keyId)])),
  };
}

/** Makes and keeps a secret once, also when it is asked for twice at once. */
function createSecretMaker(vault: Vault) {
  const inTheMaking = new Map<string, Promise<string>>();
  const makeAndKeep = async (name: string, make: () => Promise<string>): Promise<string> => {
    const made = await make();
    await vault.set(name, made);
    return made;
  };
  return (name: string, make: () => Promise<string>): Promise<string> => {
    const kept = vault.get(name);
    if (kept !== undefined) return Promise.resolve(kept);
    const making = inTheMaking.get(name) ?? makeAndKeep(name, make);
    inTheMaking.set(name, making);
    return making.finally(() => inTheMaking.delete(name));
  };
}

/** What follows from a private key. Nothing in it is secret but the key that it belongs to. */
interface PublicPart {
  readonly of: string;
  readonly publicKey: string;
  /** Signing requests by common name: the one begun with the plan is the one that is sent. */
  readonly requests: Map<string, string>;
}

/** Works a public part out once for each key: a build of fifty keys looks at them again and again. */
function createPublicParts() {
  const known = new Map<string, PublicPart>();
  return (name: string, privateKeyPem: string): PublicPart => {
    const part = known.get(name);
    if (part?.of === privateKeyPem) return part;
    const publicKey = hashPublicKey(createPublicKey(privateKeyPem));
    const made = { of: privateKeyPem, publicKey, requests: new Map() };
    known.set(name, made);
    return made;
  };
}
