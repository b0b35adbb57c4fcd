import { describe, expect, it } from 'vitest';
import type { Exception } from '../../contract/exception.ts';
import { Journey } from '../../contract/journey.ts';
import { Refusal } from '../errors/refusal.ts';
import { type Document, memoryDocument } from '../storage/documents.ts';
import { devicesNamed } from '../testing/practice-app.ts';
import { createJourneyKeeper, type HomeJourney } from './journey-keeper.ts';

const domain = { id: 'zone', name: 'linden.house', account: { id: 'account', name: 'Linden family' } };
const home = { url: 'http://192.0.2.10:8123', name: 'Home Assistant', version: '2026.11.1' };
const answers = { domain, home, address: 'ha.linden.house', devices: devicesNamed('Phone') };

function aDocument(journey: Partial<Journey> = {}): Document<Journey> {
  const initial: Journey = {
    mode: 'practice',
    setupId: '0a1b2c3d',
    step: 'welcome',
    answers: {},
    ...journey,
  };
  return memoryDocument({ schema: Journey, initial });
}

describe('the journey', () => {
  it('is written down before anybody is told', async () => {
    const document = aDocument();
    const keeper = createJourneyKeeper(document);
    const stream = keeper.journey.watch();
    await stream.next();
    const telling = stream.next().then(({ value }) => expect(value).toEqual(document.read()));
    await keeper.answer('home', home);
    await telling;
    await stream.return();
  });

  it('takes a renewed key for one that is not handed over yet, and leaves the others', async () => {
    const [phone, tablet] = devicesNamed('Phone', 'Tablet');
    if (!phone || !tablet) throw new Error('two devices were asked for');
    const keeper = createJourneyKeeper(aDocument({ answers: { ...answers, devices: [phone, tablet] } }));
    await keeper.note('handedOver', phone.id);
    await keeper.note('handedOver', tablet.id);
    const renewed = { ...phone, renewal: { generation: 2, previous: 'works' as const } };
    await keeper.answerDevices([renewed, { ...tablet, name: 'Big tablet' }]);
    expect(keeper.journey.get().answers.handedOver).toEqual([tablet.id]);
  });

  it('is not told of an answer that could not be written down', async () => {
    const document: Document<Journey> = {
      ...aDocument(),
      change: () => Promise.reject(new Refusal('FILES_NOT_WRITABLE')),
    };
    const keeper = createJourneyKeeper(document);
    const before = keeper.journey.get();
    await expect(keeper.answer('home', home)).rejects.toMatchObject({ code: 'FILES_NOT_WRITABLE' });
    expect(keeper.journey.get()).toEqual(before);
  });

  it('keeps both of two answers that are given at once', async () => {
    const keeper = createJourneyKeeper(aDocument());
    await Promise.all([keeper.answer('home', home), keeper.answer('devices', answers.devices)]);
    expect(keeper.journey.get().answers).toEqual({ home, devices: answers.devices });
  });

  it('keeps every device of those that are handed over at once, each once', async () => {
    const keeper = createJourneyKeeper(aDocument());
    await Promise.all(['000001', '000002', '000001'].map((id) => keeper.note('handedOver', id)));
    expect(keeper.journey.get().answers.handedOver).toEqual(['000001', '000002']);
  });

  it('stands on the last step that still can be entered when an answer is taken back', async () => {
    const keeper = createJourneyKeeper(aDocument({ step: 'devices', answers }));
    expect(await keeper.forget('home')).toMatchObject({ step: 'find-home', answers: { domain } });
    expect(keeper.journey.get().answers.home).toBeUndefined();
  });

  it('found on a step whose ground is gone is shown on one that stands', () => {
    const keeper = createJourneyKeeper(aDocument({ step: 'hand-over', answers: { domain } }));
    expect(keeper.journey.get().step).toBe('find-home');
  });

  it('leaves the welcome when a mode is chosen, and stays where it was further along', async () => {
    const keeper = createJourneyKeeper(aDocument({ mode: 'unset' }));
    expect(await keeper.enter('real')).toMatchObject({ mode: 'real', step: 'connect-cloudflare' });
    const further = createJourneyKeeper(aDocument({ step: 'devices', answers }));
    expect(await further.enter('practice')).toMatchObject({ step: 'devices', answers });
  });

  it('goes only where it may', async () => {
    const keeper = createJourneyKeeper(aDocument({ answers: { domain } }));
    expect(await keeper.goTo('find-home')).toMatchObject({ step: 'find-home' });
    await expect(keeper.goTo('choose-address')).rejects.toMatchObject({ code: 'ANSWERS_MISSING' });
    expect(keeper.journey.get().step).toBe('find-home');
  });
});

describe('the journey of one home, while another is open', () => {
  const [phone] = devicesNamed('Phone');
  if (!phone) throw new Error('a device was asked for');
  const full = { ...answers, protection: { declined: [] }, built: '2026-11-20T12:00:00.000Z' };
  const until = '2026-11-20T12:10:00.000Z';
  const writes: Readonly<Record<string, (here: HomeJourney) => Promise<Journey>>> = {
    answer: (here) => here.answer('address', 'other.linden.house'),
    forget: (here) => here.forget('built'),
    devices: (here) => here.answerDevices([{ ...phone, name: 'Old phone' }]),
    note: (here) => here.note('handedOver', phone.id),
    'shut out': (here) => here.noteShutOut(phone.id, until),
    farewell: (here) => here.noteFarewell(phone.id, until),
    'going on with one that was found': (here) => here.goOnWith({ ...here.setup(), id: '0badf00d' }),
    'starting over': (here) => here.startOver(),
    'going elsewhere': (here) => here.goTo('devices'),
  };

  it.each(Object.entries(writes))(
    'is written to alone, and tells of the open one: %s',
    async (_what, write) => {
      const [first, second] = [
        aDocument({ answers: full, step: 'build' }),
        aDocument({ setupId: 'ffffffff' }),
      ];
      const keeper = createJourneyKeeper(first);
      const [here, before, other] = [keeper.here(), first.read(), second.read()];
      keeper.moveTo(second);
      expect(here.isOpen()).toBe(false);
      expect(await write(here)).toEqual(other);
      expect(first.read()).not.toEqual(before);
      expect(second.read()).toEqual(other);
      expect(keeper.journey.get()).toEqual(other);
    },
  );

  it('is read, and judged by what is wanted there', async () => {
    const [first, second] = [aDocument({ answers: full }), aDocument({ setupId: 'ffffffff' })];
    const keeper = createJourneyKeeper(first);
    const [here, setup] = [keeper.here(), keeper.setup()];
    keeper.moveTo(second);
    expect(here.requireAnswer('address')).toBe('ha.linden.house');
    expect([here.stillWants(setup), keeper.stillWants(setup)]).toEqual([true, false]);
    keeper.moveTo(first);
    expect(here.isOpen()).toBe(true);
  });
});

describe('an exception that has run out', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const anException = (id: string, until: string | null): Exception => ({
    id,
    purpose: { kind: 'webhook', name: 'Front door' },
    at: { kind: 'home-address' },
    reach: { kind: 'webhook', webhook: '00112233445566aa' },
    methods: ['POST'],
    from: { networks: [], asns: [], countries: [] },
    program: null,
    until,
  });
  const ended = anException('000001', '2026-11-20T12:00:00Z');
  const lasting = [anException('000002', '2026-11-20T12:00:01Z'), anException('000003', null)];
  const done = { built: ended.until ?? '', connected: ended.until ?? '', checked: ended.until ?? '' };
  const finished = { ...answers, protection: { declined: [] }, ...done };

  it('goes from the list, while the user stays where they are and what was built stays so', async () => {
    const document = aDocument({
      step: 'hand-over',
      answers: { ...finished, exceptions: [ended, ...lasting] },
    });
    const journey = await createJourneyKeeper(document).dropEndedExceptions(now);
    expect(journey).toMatchObject({ step: 'hand-over', answers: { ...finished, exceptions: lasting } });
    expect(document.read()).toEqual(journey);
  });

  it('leaves a list behind as if there had never been one', async () => {
    const keeper = createJourneyKeeper(aDocument({ answers: { ...finished, exceptions: [ended] } }));
    expect((await keeper.dropEndedExceptions(now)).answers).toEqual(finished);
    expect(keeper.setup().policy).toEqual({ declined: [] });
  });

  it('is looked for without writing anything where there is none', async () => {
    const document = aDocument({ answers: { ...finished, exceptions: lasting } });
    const readOnly = { ...document, change: () => Promise.reject(new Refusal('FILES_NOT_WRITABLE')) };
    const journey = await createJourneyKeeper(readOnly).dropEndedExceptions(now);
    expect(journey).toEqual(document.read());
  });

  it('that never was built leaves the rest of the list to be built', async () => {
    const keeper = createJourneyKeeper(aDocument({ answers: { ...finished, exceptions: lasting } }));
    await keeper.answer('exceptions', [...lasting, ended]);
    const journey = await keeper.dropEndedExceptions(now);
    expect(journey.answers.exceptions).toEqual(lasting);
    expect(journey.answers.built).toBeUndefined();
  });
});

describe('what the user wants', () => {
  it('is a Setup once everything is answered', () => {
    const keeper = createJourneyKeeper(aDocument({ answers }));
    const setup = keeper.setup();
    expect(setup).toEqual({
      id: '0a1b2c3d',
      zone: domain,
      services: [{ hostname: 'ha.linden.house', url: home.url, openTo: 'every-device' }],
      devices: answers.devices,
      policy: { declined: [] },
    });
    expect(keeper.stillWants(setup)).toBe(true);
  });

  it.each(['domain', 'home', 'address', 'devices'] as const)('is unknown without %s', async (name) => {
    const keeper = createJourneyKeeper(aDocument({ answers }));
    const setup = keeper.setup();
    await keeper.forget(name);
    expect(() => keeper.setup()).toThrow('ANSWERS_MISSING');
    expect(keeper.stillWants(setup)).toBe(false);
  });

  it('is something else after another answer', async () => {
    const keeper = createJourneyKeeper(aDocument({ answers }));
    const setup = keeper.setup();
    await keeper.answer('protection', { declined: ['http3'] });
    expect(keeper.stillWants(setup)).toBe(false);
    await keeper.answer('connected', '2026-11-20T10:00:00Z');
    expect(keeper.stillWants(keeper.setup())).toBe(true);
  });
});
