import { mount } from '../app/mount.tsx';
import { aDouble } from './double.ts';
import { scenarios } from './scenarios.ts';
import { aSituation } from './situation.ts';

/** The window without the program: `?double=<scenario>` and optionally `&latency=<ms>`. */
const query = new URLSearchParams(window.location.search);
const situation = scenarios[query.get('double') ?? 'welcome'] ?? aSituation('welcome');
const latency = Number(query.get('latency') ?? situation.latency);

mount(async () => ({ kind: 'connected', program: aDouble({ ...situation, latency }) }));
