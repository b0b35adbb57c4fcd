/**
 * Three functions of the "Reflect metadata" proposal. `@peculiar/x509` resolves its algorithms with `tsyringe`, which
 * refuses to load unless a polyfill was imported before; these are the only functions it calls. Metadata belongs to a
 * target and is inherited along its prototype chain. A polyfill that is already present is left alone.
 */
type Metadata = Map<unknown, unknown>;

const metadataOf = new WeakMap<object, Metadata>();

const functions = {
  defineMetadata(key: unknown, value: unknown, target: object): void {
    const metadata = metadataOf.get(target) ?? new Map();
    metadataOf.set(target, metadata.set(key, value));
  },
  getOwnMetadata(key: unknown, target: object): unknown {
    return metadataOf.get(target)?.get(key);
  },
  getMetadata(key: unknown, target: object): unknown {
    for (let owner: object | null = target; owner !== null; owner = Object.getPrototypeOf(owner)) {
      const metadata = metadataOf.get(owner);
      if (metadata?.has(key)) return metadata.get(key);
    }
    return undefined;
  },
};

if (!('getMetadata' in Reflect)) Object.assign(Reflect, functions);
