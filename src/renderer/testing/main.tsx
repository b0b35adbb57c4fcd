import { mount } from '../app/mount.tsx';
import { aDouble } from './double.ts';
import { showGuides } from './guides.tsx';
import { scenarios } from './scenarios.ts';
import { aSituation } from './situation.ts';

/** The window without the program: `?double=<scenario>` and optionally `&latency=<ms>`, or `?guides=<platform>`. */
const wish = new URLSearchParams(window.location.search);
const guides = wish.get('guides');
const situation = scenarios[wish.get('double') ?? 'welcome'] ?? aSituation('welcome');
const latency = Number(wish.get('latency') ?? situation.latency);

if (guides) showGuides(guides);
else mount(async () => ({ kind: 'connected', program: aDouble({ ...situation, latency }) }));
