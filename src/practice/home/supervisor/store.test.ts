import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClient, aHome } from '../testing/a-home.ts';
import {
  CLOUDFLARED_SLUG,
  cloudflaredRepository,
  FORMER_CLOUDFLARED_SLUG,
  formerCloudflaredRepository,
  repositorySlug,
} from './catalogue.ts';

const install = `/store/addons/${CLOUDFLARED_SLUG}/install`;
const addCloudflared = { repository: cloudflaredRepository };

const slugsIn = (answer: unknown) =>
  z
    .array(z.looseObject({ slug: z.string() }))
    .parse(answer)
    .map(({ slug }) => slug);

describe('the store', () => {
  it('names repositories by a hash of their addresses', () => {
    expect(`${repositorySlug(cloudflaredRepository)}_cloudflared`).toBe(CLOUDFLARED_SLUG);
    expect(`${repositorySlug(formerCloudflaredRepository)}_cloudflared`).toBe(FORMER_CLOUDFLARED_SLUG);
    expect(repositorySlug('https://github.com/hassio-addons/repository')).toBe('a0d7b954');
  });

  it('offers the app once its repository is there', async () => {
    const client = await aClient(await aHome());
    const entry = () => client.supervisor('get', `/store/addons/${CLOUDFLARED_SLUG}`);
    expect(slugsIn(await client.supervisor('get', '/store/repositories'))).toEqual([
      'core',
      'local',
      'a0d7b954',
    ]);
    expect(await entry()).toBe(`App ${CLOUDFLARED_SLUG} does not exist in the store`);
    expect(await client.supervisor('post', '/store/repositories', addCloudflared)).toEqual({});
    expect(await client.supervisor('get', '/store/repositories')).toContainEqual({
      slug: '396f0234',
      name: 'Unofficial Home Assistant Apps (Add-ons)',
      source: cloudflaredRepository,
      url: cloudflaredRepository,
      maintainer: 'homeassistant-apps',
    });
    expect(await entry()).toMatchObject({
      name: 'Cloudflared',
      installed: false,
      available: true,
      version: null,
      version_latest: '7.0.14',
    });
    expect(await client.supervisor('get', `/store/addons/${CLOUDFLARED_SLUG}/availability`)).toEqual({});
  });

  it.each([`${cloudflaredRepository}/`, `${cloudflaredRepository}.git`])(
    'knows the app under another name where its repository is %s',
    async (repository) => {
      const client = await aClient(await aHome());
      await client.supervisor('post', '/store/repositories', { repository });
      expect(await client.supervisor('get', `/store/addons/${CLOUDFLARED_SLUG}`)).toBe(
        `App ${CLOUDFLARED_SLUG} does not exist in the store`,
      );
      const slug = `${repositorySlug(repository)}_cloudflared`;
      expect(await client.supervisor('get', `/store/addons/${slug}`)).toMatchObject({ name: 'Cloudflared' });
    },
  );

  it('refuses a repository twice, and what is none', async () => {
    const client = await aClient(await aHome());
    const add = (repository: unknown) => client.supervisor('post', '/store/repositories', { repository });
    await add(cloudflaredRepository);
    expect(await add(cloudflaredRepository)).toBe(`Can't add ${cloudflaredRepository}, already in the store`);
    expect(await add('cloudflared')).toBe('No valid repository URL!');
    expect(await add(7)).toContain("@ data['repository']");
  });

  it('gives up a repository that no app is from', async () => {
    const home = await aHome({ seed: { repositories: [cloudflaredRepository] } });
    const client = await aClient(home);
    const remove = (slug: string) => client.supervisor('delete', `/store/repositories/${slug}`);
    await client.supervisor('post', install);
    expect(await remove('396f0234')).toContain("It's used by installed apps");
    await client.supervisor('post', `/addons/${CLOUDFLARED_SLUG}/uninstall`);
    expect(await remove('396f0234')).toEqual({});
    expect(await remove('396f0234')).toContain('does not exist');
    expect(await remove('core')).toContain('built-in');
  });

  it.each([
    [{ supervisor: 'busy' }, 'Another job is running for job group'],
    [{ internet: 'unreachable' }, 'no host internet connection'],
  ] as const)('is no help with %o', async (trouble, text) => {
    const home = await aHome({ seed: { repositories: [cloudflaredRepository] } });
    home.trouble(trouble);
    const client = await aClient(home);
    expect(await client.supervisor('post', install)).toContain(text);
    const repository = formerCloudflaredRepository;
    expect(await client.supervisor('post', '/store/repositories', { repository })).toContain(text);
    expect(home.state()).toMatchObject({ apps: {}, repositories: { length: 4 } });
    expect(await client.supervisor('get', `/store/addons/${CLOUDFLARED_SLUG}`)).toMatchObject({
      installed: false,
    });
  });
});

describe('installing', () => {
  const seed = { repositories: [cloudflaredRepository] };

  it.each([install, `/addons/${CLOUDFLARED_SLUG}/install`])('leaves the app stopped: %s', async (path) => {
    const client = await aClient(await aHome({ seed }));
    expect(await client.supervisor('post', path)).toEqual({});
    expect(await client.supervisor('get', `/addons/${CLOUDFLARED_SLUG}/info`)).toMatchObject({
      state: 'stopped',
      version: '7.0.14',
      boot: 'auto',
      watchdog: false,
      auto_update: false,
      options: { external_hostname: '', additional_hosts: [] },
      hostname: '396f0234-cloudflared',
    });
    expect(await client.supervisor('post', path)).toContain('already installed');
  });

  it('takes its time, and leaves no room for a second job on the app', async () => {
    const home = await aHome({ seed, trouble: { installMs: 60_000 } });
    const client = await aClient(home);
    const installed = client.supervisor('post', install);
    const second = await client.supervisor('post', install);
    expect(second).toBe(`Another job is running for job group app_${CLOUDFLARED_SLUG}`);
    home.clock.pass(60_000);
    expect(await installed).toEqual({});
  });

  it('goes on when nobody waits any longer, and says nothing', async () => {
    const home = await aHome({ seed, trouble: { installMs: 60_000 } });
    const client = await aClient(home);
    const request = { endpoint: install, method: 'post' };
    const refused = client.refused('supervisor/api', request);
    await client.send('ping');
    home.clock.pass(10_000);
    expect(await refused).toEqual({ code: 'unknown_error', message: '' });
    expect(home.calls().at(-1)).toMatchObject({ name: `supervisor/api post ${install}`, write: true });
    expect(home.state().apps).toEqual({});
    home.clock.pass(50_000);
    await client.send('ping');
    expect(home.state().apps).toHaveProperty(CLOUDFLARED_SLUG);
  });

  it('can be done in the background, and looked after', async () => {
    const home = await aHome({ seed, trouble: { installMs: 60_000 } });
    const client = await aClient(home);
    const { job_id: job } = z
      .object({ job_id: z.string() })
      .parse(await client.supervisor('post', install, { background: true }));
    expect(await client.supervisor('get', `/jobs/${job}`)).toMatchObject({
      done: false,
      reference: CLOUDFLARED_SLUG,
    });
    home.clock.pass(60_000);
    expect(await client.supervisor('get', `/jobs/${job}`)).toMatchObject({
      done: true,
      errors: [],
      progress: 100,
    });
    expect(home.state().apps).toHaveProperty(CLOUDFLARED_SLUG);
    expect(await client.supervisor('get', '/jobs/unknown')).toBe('Job does not exist');
  });

  it('fails in the background where only the job can say it', async () => {
    const home = await aHome({ seed, trouble: { internet: 'unreachable' } });
    const client = await aClient(home);
    const { job_id: job } = z
      .object({ job_id: z.string() })
      .parse(await client.supervisor('post', install, { background: true }));
    expect(await client.supervisor('get', `/jobs/${job}`)).toMatchObject({
      done: true,
      errors: [{ message: expect.stringContaining('no host internet connection') }],
    });
    expect(home.state().apps).toEqual({});
  });

  it('needs an app that the store has', async () => {
    const client = await aClient(await aHome());
    expect(await client.supervisor('post', install)).toBe(
      `App ${CLOUDFLARED_SLUG} does not exist in the store`,
    );
  });
});

describe('the Supervisor', () => {
  it('tells what it runs on', async () => {
    const home = await aHome();
    const client = await aClient(home);
    expect(await client.supervisor('get', '/core/info')).toMatchObject({
      version: '2026.11.1',
      port: home.port,
      ssl: false,
      ip_address: '172.30.32.1',
      update_available: false,
    });
    expect(await client.supervisor('GET', '/info')).toMatchObject({
      hassos: expect.any(String),
      supported: true,
    });
    expect(await client.supervisor('get', '/supervisor/info')).toMatchObject({ healthy: true });
    expect(await client.supervisor('get', '/os/info')).toMatchObject({ boot: 'A' });
    const supervised = await aClient(await aHome({ installation: 'supervised' }));
    expect(await supervised.supervisor('get', '/info')).toMatchObject({ hassos: null, supported: false });
  });

  it('does not know other paths and methods', async () => {
    const client = await aClient(await aHome());
    expect(await client.supervisor('get', '/v2/apps')).toBe('404: Not Found');
    expect(await client.supervisor('delete', '/core/info')).toBe('404: Not Found');
  });
});
