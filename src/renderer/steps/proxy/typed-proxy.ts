import { z } from 'zod';
import type { FoundHome } from '../../../contract/home.ts';
import {
  IpAddress,
  LocalDns,
  PlainPath,
  Port,
  ProxyAnswer,
  ProxyProgram,
  PublicRecord,
  usualProxy,
} from '../../../contract/proxy.ts';

/** The answers about the proxy as they stand in the fields. */
export const TypedProxy = z.object({
  program: ProxyProgram,
  runs: z.enum(['beside-home-assistant', 'elsewhere']),
  address: z.string(),
  server: z.enum(['own-ca', 'lets-encrypt']),
  certificateFile: z.string(),
  keyFile: z.string(),
  publicRecord: PublicRecord,
  localDns: LocalDns,
  https: z.string(),
  http: z.string(),
  folder: z.string(),
  listenOn: z.enum(['every-address', 'its-address']),
});
export type TypedProxy = z.infer<typeof TypedProxy>;

export type WrongField = 'address' | 'certificateFile' | 'keyFile' | 'https' | 'http' | 'folder';

export function typedFrom(answer: ProxyAnswer): TypedProxy {
  const { server, ports, ...said } = answer;
  const files = server.from === 'lets-encrypt' ? server : filesOfAcme;
  return {
    ...said,
    server: server.from,
    certificateFile: files.certificateFile,
    keyFile: files.keyFile,
    https: String(ports.https),
    http: String(ports.http),
  };
}

/** Where acme.sh puts them when the kit's own script has run. */
const filesOfAcme = {
  certificateFile: '/etc/latchkey-acme/fullchain.pem',
  keyFile: '/etc/latchkey-acme/key.pem',
} as const;

/** Empty where nobody can know: it runs on another computer than Home Assistant, and only the user knows which. */
export function firstTyped(): TypedProxy {
  return { ...typedFrom(usualProxy('192.0.2.1')), address: '' };
}

/** The number of the home itself, where it is known: the proxy's too when both run on one computer. */
export function addressOfHome(home: FoundHome | undefined): string | undefined {
  const url = URL.parse(home?.inTheHouse ?? home?.reachedAt ?? home?.url ?? '');
  return IpAddress.safeParse(url?.hostname.replace(/^\[|\]$/g, '')).data;
}

/** Which fields cannot be meant so. */
export function wrongFields(typed: TypedProxy): ReadonlySet<WrongField> {
  const wrong = new Set<WrongField>();
  const check = (field: WrongField, fits: boolean): void => {
    if (!fits) wrong.add(field);
  };
  check('address', IpAddress.safeParse(typed.address.trim()).success);
  check('folder', PlainPath.safeParse(typed.folder.trim()).success);
  const [https, http] = [portIn(typed.https), portIn(typed.http)];
  check('https', https !== undefined);
  check('http', http !== undefined && http !== https);
  if (typed.server === 'lets-encrypt') {
    check('certificateFile', PlainPath.safeParse(typed.certificateFile.trim()).success);
    check('keyFile', PlainPath.safeParse(typed.keyFile.trim()).success);
  }
  return wrong;
}

/** `undefined` as long as a field is wrong. */
export function answerFrom(typed: TypedProxy): ProxyAnswer | undefined {
  const { program, runs, publicRecord, localDns, listenOn } = typed;
  const server =
    typed.server === 'own-ca'
      ? { from: typed.server }
      : {
          from: typed.server,
          certificateFile: typed.certificateFile.trim(),
          keyFile: typed.keyFile.trim(),
        };
  return ProxyAnswer.safeParse({
    ...{ program, runs, publicRecord, localDns, listenOn, server },
    address: typed.address.trim(),
    folder: typed.folder.trim(),
    ports: { https: portIn(typed.https), http: portIn(typed.http) },
  }).data;
}

function portIn(text: string): number | undefined {
  return /^\d{1,5}$/.test(text.trim()) ? Port.safeParse(Number(text)).data : undefined;
}
