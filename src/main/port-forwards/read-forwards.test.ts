import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startRouter } from '../../practice/router/router.ts';
import { systemClock } from '../clock/clock.ts';
import { readForwards } from './read-forwards.ts';

const network = '127.0.0.1/8';

async function aPracticeRouter() {
  const router = await startRouter();
  onTestFinished(() => router.stop());
  return router;
}

const read = (description: string) => readForwards({ router: { description, network } }, systemClock);

/** Somebody in the network who says whatever they like. */
async function aStranger(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const describing = (control: string) =>
  '<root xmlns="urn:schemas-upnp-org:device-1-0"><device><serviceList><service>' +
  '<serviceType>urn:schemas-upnp-org:service:WANPPPConnection:1</serviceType>' +
  `<controlURL>${control}</controlURL></service></serviceList></device></root>`;

const usual = {
  NewEnabled: '1',
  NewProtocol: 'TCP',
  NewExternalPort: '8123',
  NewInternalPort: '8123',
  NewInternalClient: '192.168.1.20',
};

const entry = (name: string, fields: Partial<typeof usual> = {}) => {
  const all = Object.entries({ ...usual, ...fields, NewPortMappingDescription: name });
  return `<Envelope>${all.map(([field, value]) => `<${field}>${value}</${field}>`).join('')}</Envelope>`;
};

/** A router with this one entry. */
async function aRouterWith(fields: Partial<typeof usual>) {
  const at = await aStranger((request, response) => {
    if (request.method === 'GET') {
      response.end(describing('/control'));
      return;
    }
    let asked = '';
    request.on('data', (part: Buffer) => {
      asked += part.toString();
    });
    request.on('end', () => {
      if (asked.includes('<NewPortMappingIndex>0<')) response.end(entry('It', fields));
      else response.writeHead(500).end('<Envelope><errorCode>713</errorCode></Envelope>');
    });
  });
  const [router] = await read(at);
  return { forwards: router?.forwards, isWhole: router?.isWhole };
}

describe('the forwards of a router', () => {
  it('are read to their end, those that are off left out', async () => {
    const router = await aPracticeRouter();
    const forward = { protocol: 'TCP', toAddress: '192.168.1.10', toPort: 8123, enabled: true } as const;
    router.open({ ...forward, port: 8123, name: 'Home <Assistant> & more' });
    router.open({ ...forward, port: 8124, name: '', enabled: false });
    router.open({ ...forward, port: 51820, protocol: 'UDP', name: 'WireGuard' });
    expect(await read(router.description)).toEqual([
      {
        network,
        outerAddress: '192.0.2.10',
        isWhole: true,
        forwards: [
          {
            ...{ protocol: 'TCP', port: 8123, toAddress: '192.168.1.10', toPort: 8123 },
            name: 'Home <Assistant> & more',
          },
          { protocol: 'UDP', port: 51820, toAddress: '192.168.1.10', toPort: 8123, name: 'WireGuard' },
        ],
      },
    ]);
  });

  it('are none, and told whole, where nothing is handed on', async () => {
    const router = await aPracticeRouter();
    expect(await read(router.description)).toMatchObject([{ forwards: [], isWhole: true }]);
  });

  it('are asked of nobody where nobody may be asked', async () => {
    expect(await readForwards({}, systemClock)).toEqual([]);
  });

  it('are not told whole by a router that refuses', async () => {
    const at = await aStranger((request, response) => {
      if (request.method === 'GET') response.end(describing('/control'));
      else response.writeHead(500).end('<Envelope><errorCode>606</errorCode></Envelope>');
    });
    expect(await read(at)).toEqual([{ network, outerAddress: null, forwards: [], isWhole: false }]);
  });

  it.each([
    ['every port', { NewExternalPort: '0', NewInternalPort: '0' }, { port: 'every', toPort: 'same' }],
    ['a name', { NewInternalClient: 'homeassistant.local' }, { toAddress: 'homeassistant.local' }],
    ['both protocols in one', { NewProtocol: 'TCP/UDP' }, { protocol: 'TCP' }],
    ['both protocols in a word', { NewProtocol: 'both' }, { protocol: 'TCP' }],
    ['another way to say that it is on', { NewEnabled: 'yes' }, {}],
  ] as const)('are read also where they say %s', async (_what, fields, told) => {
    const known = { protocol: 'TCP', port: 8123, toAddress: '192.168.1.20', toPort: 8123, name: 'It' };
    expect(await aRouterWith(fields)).toEqual({ forwards: [{ ...known, ...told }], isWhole: true });
  });

  it.each([
    ['no protocol that is known', { NewProtocol: 'SCTP' }],
    ['no port', { NewExternalPort: '' }],
    ['a range of ports', { NewExternalPort: '8000-8200' }],
    ['nobody', { NewInternalClient: '' }],
    ['a broken address', { NewInternalClient: '192.168.1.999' }],
  ] as const)('are not told whole where one that is on names %s', async (_what, fields) => {
    expect(await aRouterWith(fields)).toEqual({ forwards: [], isWhole: false });
    for (const NewEnabled of ['0', 'false'])
      expect(await aRouterWith({ ...fields, NewEnabled })).toEqual({ forwards: [], isWhole: true });
  });

  it('end somewhere, where a router never does', async () => {
    let asked = 0;
    const at = await aStranger((request, response) => {
      asked += 1;
      response.end(request.method === 'GET' ? describing('/control') : entry('Again'));
    });
    const [router] = await read(at);
    expect(router?.isWhole).toBe(false);
    expect(router?.forwards.length).toBeLessThanOrEqual(128);
    expect(asked).toBeLessThan(140);
  });

  it('have names of one short line', async () => {
    let asked = 0;
    const at = await aStranger((request, response) => {
      if (request.method === 'GET') response.end(describing('/control'));
      else response.end(asked++ === 0 ? entry(`One\nTwo&#8238;${'x'.repeat(500)}`) : entry(''));
    });
    const [router] = await read(at);
    const names = router?.forwards.map(({ name }) => name) ?? [];
    expect(names.every((name) => name.length <= 60 && !/\p{C}/u.test(name))).toBe(true);
  });
});

describe('a stranger who plays a router', () => {
  it.each([
    ['has it asked elsewhere', describing('http://127.0.0.2:9/control')],
    ['has another protocol asked', describing('file:///etc/passwd')],
    ['declares entities', `<!DOCTYPE r [<!ENTITY x "y">]>${describing('/control')}`],
    ['never ends', `${describing('/control')}${'<!-- -->'.repeat(20_000)}`],
    ['says no XML', 'hello'],
    ['has no such service', '<root/>'],
  ])('is not asked when it %s', async (_what, description) => {
    const asked: string[] = [];
    const at = await aStranger((request, response) => {
      asked.push(request.method ?? '');
      response.end(description);
    });
    expect(await read(at)).toEqual([]);
    expect(asked).toEqual(['GET']);
  });

  it('is not followed elsewhere', async () => {
    const asked: string[] = [];
    const elsewhere = await aStranger((request, response) => {
      asked.push(request.url ?? '');
      response.end(describing('/control'));
    });
    const at = await aStranger((_request, response) => {
      response.writeHead(302, { location: elsewhere }).end();
    });
    expect(await read(at)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
