import { describe, expect, it } from 'vitest';
import { listTroubles, type Troubles } from '../../contract/trouble.ts';
import { answerEverything, aPracticeApp, build, type PracticeApp } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

async function aConnectedHome() {
  const app = await aPracticeApp();
  await answerEverything(app);
  await build(app);
  await app.calls.tunnel.playHome();
  return app;
}

async function shownNow({ calls }: PracticeApp): Promise<Troubles> {
  for await (const troubles of await calls.trouble.watch()) return troubles;
  throw new Error('The stream ended before it began.');
}

const found = ({ troubles }: Troubles) =>
  troubles.filter(({ state }) => state === 'found').map(({ id }) => id);

describe('asking why nobody can get in', () => {
  it('tells every known trouble, and that nobody is logged in', async () => {
    const app = await aConnectedHome();
    const told = await app.calls.trouble.look();
    expect(told.phase).toBe('looked');
    expect(told.loggedIn).toBe(false);
    expect(told.troubles.map(({ id }) => id)).toEqual(listTroubles('tunnel'));
    expect(found(told)).toEqual([]);
    expect(await shownNow(app)).toEqual(told);
  });

  it('shows the way there', async () => {
    const app = await aConnectedHome();
    const pictures: Troubles[] = [];
    const watching = (async () => {
      for await (const picture of await app.calls.trouble.watch()) {
        pictures.push(picture);
        if (picture.phase === 'looked') return;
      }
    })();
    await app.calls.trouble.look();
    await watching;
    expect(pictures.map(({ phase }) => phase)).toContain('looking');
    expect(pictures.find(({ phase }) => phase === 'looking')?.troubles).toHaveLength(
      listTroubles('tunnel').length,
    );
  });

  it('finds what is broken', async () => {
    const app = await aConnectedHome();
    app.world.home.setTrustedProxies('refuses-proxies');
    expect(found(await app.calls.trouble.look())).toEqual(['proxy-not-trusted']);
  });

  it('sees more from inside Home Assistant, and tells no token', async () => {
    const app = await aPracticeApp();
    await answerEverything(app);
    const { ownerToken } = app.world.home;
    await app.calls.home.logInWithToken({ token: ownerToken });
    expect((await build(app)).phase).toBe('done');
    const told = await app.calls.trouble.look();
    expect(told.loggedIn).toBe(true);
    expect(found(told)).toEqual([]);
    app.world.home.sow({ urls: { external: null } });
    const broken = await app.calls.trouble.look();
    expect(found(broken)).toEqual(['external-url-not-set']);
    expect(JSON.stringify(broken)).not.toContain(ownerToken);
  });

  it('is answered only once something is built', async () => {
    const app = await aPracticeApp();
    await answerEverything(app);
    expect(await definedErrorOf(app.calls.trouble.look())).toMatchObject({ code: 'ANSWERS_MISSING' });
  });

  it('tells nothing of one place in another', async () => {
    const app = await aConnectedHome();
    await app.calls.trouble.look();
    await app.calls.journey.begin({ mode: 'real' });
    expect((await shownNow(app)).phase).toBe('idle');
  });

  it('leaves no secret in what was seen', async () => {
    const app = await aConnectedHome();
    const told = JSON.stringify(await app.calls.trouble.look());
    expect(told).not.toContain(app.world.token);
    expect(told).not.toContain('PRIVATE KEY');
  });
});
