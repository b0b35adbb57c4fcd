import { arch, platform, release } from 'node:os';
import type { AddressIn } from '../../contract/diagnostic-file.ts';
import { deliverFile } from '../key-files/deliver.ts';
import { type KeyServices, keysHere } from '../key-files/device-keys.ts';
import { listKeyEnds } from '../key-files/key-ends.ts';
import { CALENDAR_FILE, printKeyCalendar } from '../papers/calendar/print-calendar.ts';
import { DIAGNOSTIC_FILE, printDiagnosticFile } from '../papers/diagnostic-file/print-diagnostic-file.ts';
import type { Situation } from '../papers/diagnostic-file/report.ts';
import { printRecoverySheet, RECOVERY_FILE } from '../papers/recovery-sheet/print-recovery-sheet.ts';
import { EXPORT_FILE, exportTerraform } from '../papers/terraform/export-terraform.ts';
import { readForExport } from '../papers/terraform/read-for-export.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

type PapersServices = KeyServices &
  Pick<
    Services,
    | 'version'
    | 'host'
    | 'language'
    | 'journey'
    | 'connection'
    | 'build'
    | 'checks'
    | 'troubles'
    | 'workspace'
    | 'setupIo'
    | 'clock'
  >;

export function papersCalls(services: PapersServices) {
  const { host, version, journey, setupIo, workspace, clock } = services;
  /** What somebody read, word for word: nothing else may be saved in its place. */
  const shown = new Map<AddressIn, string>();
  return {
    calendar: {
      save: calls.papers.calendar.save.handler(async () => {
        const here = keysHere(services);
        const { setupId } = here.workspace.journey.read();
        const keys = listKeyEnds(here.devices, await here.states());
        const text = printKeyCalendar(setupId, keys, clock.now(), services.language());
        return deliverFile(host, textFile(CALENDAR_FILE, 'text/calendar', text));
      }),
    },
    recoverySheet: {
      save: calls.papers.recoverySheet.save.handler(async () => {
        const setup = journey.setup();
        const journal = workspace().journal.read();
        const known = {
          home: journey.requireAnswer('home'),
          journal,
          now: clock.now(),
          language: services.language(),
        };
        const html = await printRecoverySheet(setup, setupIo(), known);
        return deliverFile(host, textFile(RECOVERY_FILE, 'text/html', html));
      }),
    },
    terraform: {
      save: calls.papers.terraform.save.handler(async () => {
        const setup = journey.setup();
        const read = await readForExport(setup, setupIo());
        const text = exportTerraform(setup, read, { version, at: clock.now() });
        return deliverFile(host, textFile(EXPORT_FILE, 'text/plain', text));
      }),
    },
    diagnosticFile: {
      show: calls.papers.diagnosticFile.show.handler(({ input: { address } }) => {
        const text = printDiagnostics(services, address);
        shown.set(address, text);
        return { text, fileName: DIAGNOSTIC_FILE };
      }),
      save: calls.papers.diagnosticFile.save.handler(({ input: { address } }) => {
        const text = shown.get(address) ?? printDiagnostics(services, address);
        return deliverFile(host, textFile(DIAGNOSTIC_FILE, 'text/plain', text));
      }),
    },
  };
}

function textFile(name: string, type: 'text/calendar' | 'text/html' | 'text/plain', text: string) {
  return { name, mediaType: `${type}; charset=utf-8`, bytes: new TextEncoder().encode(text) };
}

function printDiagnostics(services: PapersServices, address: AddressIn): string {
  const { vault } = services.workspace();
  const secrets = vault.names().flatMap((name) => vault.get(name) ?? []);
  return printDiagnosticFile(situationOf(services), { address, secrets, language: services.language() });
}

function situationOf(services: PapersServices): Situation {
  const { version, host, journey, connection, build, checks, troubles, workspace, clock } = services;
  const { vault, journal } = workspace();
  return {
    now: clock.now(),
    version,
    host: host.kind,
    custody: vault.custody,
    system: { platform: platform(), release: release(), arch: arch(), node: process.versions.node },
    journey: journey.journey.get(),
    connection: connection.state.get(),
    progress: build.progress.get(),
    checks: checks.get(),
    troubles: troubles.get(),
    journal: journal.read(),
    recentCalls: connection.recentCalls(),
  };
}
