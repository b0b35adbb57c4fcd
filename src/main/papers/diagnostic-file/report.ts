import type { Check, Checks } from '../../../contract/check.ts';
import type { Connection } from '../../../contract/cloudflare.ts';
import type { Exception } from '../../../contract/exception.ts';
import type { Answers, Journey } from '../../../contract/journey.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Progress } from '../../../contract/progress.ts';
import type { Troubles } from '../../../contract/trouble.ts';
import type { RecentCall } from '../../cloudflare/recent-calls.ts';
import type { Journal } from '../../resources/model/journal.ts';

/** What the program knows of itself and of the home when somebody asks for help. */
export interface Situation {
  readonly now: Date;
  readonly version: string;
  readonly host: 'electron' | 'browser';
  readonly custody: 'keychain' | 'memory';
  readonly system: {
    readonly platform: string;
    readonly release: string;
    readonly arch: string;
    readonly node: string;
  };
  readonly journey: Journey;
  readonly connection: Connection;
  readonly progress: Progress;
  readonly checks: Checks;
  readonly troubles: Troubles;
  readonly journal: Journal;
  readonly recentCalls: readonly RecentCall[];
}

/**
 * What goes into the diagnostic file: each thing is named here, and nothing else comes in. Names of people and of their things
 * are left out, paths too; what is told in free words is swept once more before it is printed. Pure.
 */
export function reportOn(situation: Situation) {
  const { journey, connection, progress, checks, troubles, journal, recentCalls } = situation;
  return {
    latchkey: {
      version: situation.version,
      'runs as': situation.host === 'electron' ? 'an app' : 'a page in the browser',
      'keeps secrets in': situation.custody === 'keychain' ? 'the keychain' : 'memory',
      'written at': situation.now.toISOString(),
    },
    computer: situation.system,
    journey: { mode: journey.mode, step: journey.step },
    answers: answersIn(journey.answers),
    cloudflare: {
      connection: connection.phase,
      rights: Object.fromEntries(connection.permissions.map(({ permission, state }) => [permission, state])),
      'token ends': connection.endsOn,
    },
    'last build': {
      phase: progress.phase,
      problem: progress.problem && problemIn(progress.problem),
      changes: progress.steps.map(({ change, state, ms }) => ({ change: change.kind, state, ms })),
    },
    'written down': journalIn(journal),
    checks: { phase: checks.phase, seen: checks.checks.map(checkIn) },
    troubles: {
      phase: troubles.phase,
      visit: troubles.visit,
      'not visited': troubles.notVisited,
      'inside home assistant': troubles.loggedIn,
      // What is good says nothing to somebody who helps.
      seen: troubles.troubles
        .filter(({ state }) => state !== 'clear')
        .map(({ id, state, at, saw, because }) => ({ trouble: id, state, at, saw, because })),
    },
    'last calls to Cloudflare': recentCalls.map(({ call, at, ms, ended }) => ({
      call,
      at: at.toISOString(),
      ms,
      ended,
    })),
  };
}

export type Report = ReturnType<typeof reportOn>;

function answersIn(answers: Answers) {
  const {
    domain,
    home,
    homeWish,
    devices = [],
    protection,
    exceptions = [],
    countries,
    closes = [],
  } = answers;
  return {
    address: answers.address,
    domain: domain?.name,
    'home assistant': home && {
      version: home.version,
      'found at': home.url,
      'connector finds it at': answers.origin,
    },
    'wanted in home assistant': homeWish && {
      connector: homeWish.connector,
      'trusted proxies': homeWish.trustedProxies,
      'login limit': homeWish.loginLimit,
      urls: homeWish.urls,
    },
    'connector carries visits': answers.transport,
    'connector calls by': answers.edgeAddresses,
    devices: devices.map(({ platform, state, renewal, validityDays }) => ({
      platform,
      state,
      days: validityDays,
      renewed: renewal ? renewal.generation - 1 : 0,
    })),
    'settings declined': protection?.declined,
    'without a key': exceptions.map(exceptionIn),
    countries: countries && { allowed: countries.allowed, keys: countries.keys },
    'other doors closed': closes.length,
    tunnel: answers.tunnelGeneration ?? 1,
    built: answers.built,
    'lock stands since': answers.locked,
    'tunnel seen': answers.connected,
    'locks held': answers.checked,
  };
}

/** Never its name, and never its paths: they are what opens it. */
function exceptionIn({ purpose, at, reach, methods, from, until }: Exception) {
  return {
    for: purpose.kind,
    at: at.kind,
    reach: reach.kind,
    methods,
    from: { networks: from.networks.length, asns: from.asns, countries: from.countries },
    until,
  };
}

function problemIn({ code, technical, changed }: Problem) {
  return { code, changed, ...technical };
}

function checkIn({ kind, state, diagnosis, saw }: Check) {
  return { check: kind, state, diagnosis, saw };
}

function journalIn({ run }: Journal) {
  if (!run) return null;
  const states = Object.values(run.steps);
  return {
    direction: run.direction,
    state: run.state,
    'changes begun': states.length,
    'changes done': states.filter((state) => state === 'done').length,
    'remembered from before': Object.keys(run.ledger),
  };
}
