import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDrives } from '../../../src/main/drives/drives.ts';
import { findFirefoxProfiles } from '../../../src/main/install/firefox-profiles.ts';
import { readXml } from '../../../src/main/port-forwards/read-xml.ts';
import { findForwardingServices } from '../../../src/main/port-forwards/router-description.ts';
import { readSearchAnswer } from '../../../src/main/port-forwards/search-answer.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import type { Ending, Target } from '../target.ts';
import { readerTarget } from './reader.ts';

const description = `<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><URLBase>http://192.168.1.1:5000/</URLBase><device><serviceList><service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType><controlURL>/ctl/IPConn</controlURL></service></serviceList></device></root>`;
const searchAnswer =
  'HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=120\r\nLOCATION: http://192.168.1.1:5000/rootDesc.xml\r\nST: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n\r\n';
const profiles = `[Profile0]\nName=default\nIsRelative=1\nPath=abcdefgh.default\nDefault=1\n\n[Install4F96D1932A9F858E]\nDefault=abcdefgh.default\n`;

/** What other programs and devices of the home have written. */
export const outsideTargets: readonly Target[] = [
  readerTarget('router description', () => ({
    bytes: arbitraryBytes([Buffer.from(description)]),
    read: (bytes) => {
      const document = readXml(Buffer.from(bytes).toString());
      const services =
        document && findForwardingServices(document, new URL('http://192.168.1.1:5000/rootDesc.xml'));
      return services ? 'taken' : 'refused';
    },
  })),
  readerTarget('answer to a search for routers', () => ({
    bytes: arbitraryBytes([Buffer.from(searchAnswer)]),
    read: (bytes) =>
      readSearchAnswer(Buffer.from(bytes).toString(), '192.168.1.1', '192.168.1.9/24') ? 'taken' : 'refused',
  })),
  readerTarget('list of drives', async () => {
    const listing = await readFile(
      new URL('../../../src/main/drives/testing/lsblk-2.41.txt', import.meta.url),
    );
    let printed = '';
    const drives = createDrives({
      setupId: () => '1a2b3c4d',
      wait: async () => undefined,
      platform: 'linux',
      run: async () => ({ outcome: 'ended', exitCode: 0, stdout: printed, stderr: '' }),
    });
    return {
      bytes: arbitraryBytes([listing]),
      read: async (bytes): Promise<Ending> => {
        printed = Buffer.from(bytes).toString();
        await drives.list();
        return 'taken';
      },
    };
  }),
  readerTarget('Firefox profiles', async () => {
    const home = await mkdtemp(join(tmpdir(), 'latchkey-fuzz-'));
    const firefox = join(home, '.mozilla', 'firefox');
    await mkdir(join(firefox, 'abcdefgh.default'), { recursive: true });
    await writeFile(join(firefox, 'abcdefgh.default', 'cert9.db'), '');
    return {
      bytes: arbitraryBytes([Buffer.from(profiles)]),
      read: async (bytes) => {
        await writeFile(join(firefox, 'profiles.ini'), bytes);
        const found = await findFirefoxProfiles({ home, env: {}, platform: 'linux' });
        return found.length > 0 ? 'taken' : 'refused';
      },
      close: () => rm(home, { recursive: true, force: true }),
    };
  }),
];
