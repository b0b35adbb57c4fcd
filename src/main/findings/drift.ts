import type { Change } from '../../contract/change.ts';
import type { Finding } from '../../contract/finding.ts';
import { addressOf, type Evidence } from './evidence.ts';

/** What a repair would change and what stands in its way, where no closer look says more. Pure. */
export function findDrift({ setup, plan }: Evidence): readonly Finding[] {
  const subject = addressOf(setup);
  return [
    ...plan.changes.flatMap((change) => findingOf(change, subject)),
    ...plan.blockers
      // The record itself is told of.
      .filter(({ code }) => code !== 'ADDRESS_TAKEN')
      .map(
        ({ code, names }): Finding => ({
          id: 'repair-blocked',
          severity: 'warning',
          subject,
          proof: [code, ...names].join(', '),
        }),
      ),
  ];
}

function findingOf(change: Change, address: string): readonly Finding[] {
  switch (change.kind) {
    // `lock.ts`, `keys.ts` and `path.ts` say what became of these.
    case 'lock-rule.create':
    case 'lock-rule.update':
    case 'dns-record.take-over':
      return [];
    case 'certificate-hostname.update': {
      const gone = change.hostnamesBefore.filter((name) => !change.hostnames.includes(name));
      return gone.map((name) => leftover(name, 'a certificate is asked for at it'));
    }
    case 'tunnel.create':
      return [warning('tunnel-missing', address, `there is no tunnel ${change.name}`)];
    case 'tunnel.delete':
      return [leftover(address, `tunnel ${change.tunnel.name}`)];
    case 'tunnel-configuration.lead':
      return [
        warning(
          'tunnel-leads-elsewhere',
          change.hostname,
          `the tunnel leads ${change.serviceBefore ?? 'nowhere'} and not to ${change.service}`,
        ),
      ];
    case 'tunnel-configuration.withdraw':
      return change.hostnames.map((name) => leftover(name, `an entry of tunnel ${change.tunnel.name}`));
    case 'tunnel-configuration.close':
      return change.entries.map(({ hostname, service }) =>
        openAgain(hostname ?? address, `tunnel ${change.tunnel.name} leads to ${service}`),
      );
    case 'client-certificate.issue':
      return change.purpose === 'device'
        ? []
        : [info('test-key-missing', address, `${change.name} has no certificate`)];
    case 'client-certificate.revoke':
      return change.reason === 'switched-off'
        ? []
        : [leftover(address, `the key ${change.name} is on, and no device stands for it`)];
    case 'lock-rule.delete':
      return change.hostnames.map((name) => leftover(name, `part ${change.part} of the lock`));
    case 'lock-rule.retire':
      return [
        leftover(
          change.rule.hostname,
          `the former lock ${change.rule.description} stands beside the new one`,
        ),
      ];
    case 'lock-rule.put-back':
      return [leftover(change.rule.hostname, `its former lock ${change.rule.description} is not back`)];
    case 'zone-setting.set':
      return [
        warning(
          'setting-changed',
          address,
          `${change.setting} is ${change.before} and should be ${change.after}`,
        ),
      ];
    case 'origin-certificate.issue':
      return [
        warning('origin-not-protected', address, 'the reverse proxy has no certificate of Cloudflare’s'),
      ];
    case 'origin-pull-certificate.upload':
    case 'origin-pull.set':
      return [warning('origin-not-protected', address, 'Cloudflare shows the home no certificate')];
    case 'origin-certificate.revoke':
    case 'origin-pull-certificate.delete':
    case 'origin-pull.unset':
      return [leftover(address, change.kind)];
    case 'dns-record.create':
      return [warning('dns-missing', change.hostname, 'there is no DNS record')];
    case 'dns-record.update':
      return [
        {
          id: 'dns-elsewhere',
          severity: 'danger',
          subject: change.hostname,
          proof: `the home's own record leads to ${change.contentBefore}, or past Cloudflare`,
        },
      ];
    case 'dns-record.put-back':
      return [leftover(change.record.name, `its former ${change.record.type} record is not back`)];
    case 'dns-record.delete':
      return [leftover(change.hostname, 'a DNS record')];
    case 'dns-record.move':
      return [
        warning(
          'tunnel-leads-elsewhere',
          change.hostname,
          'its record leads into a tunnel that nothing runs',
        ),
      ];
    case 'dns-record.close':
      return [openAgain(change.record.name, `${change.record.type} record: ${change.record.content}`)];
    case 'app-repository.add':
    case 'app-repository.remove':
    case 'connector-app.install':
    case 'connector-app.give-token':
    case 'connector-app.start':
    case 'connector-app.restore':
    case 'connector-app.uninstall':
    case 'home-url.set':
    case 'http-config.try':
    case 'http-config.promote':
      return [warning('home-assistant-changed', address, change.kind)];
  }
}

function warning(id: Finding['id'], subject: string, proof: string): Finding {
  return { id, severity: 'warning', subject, proof };
}

function info(id: Finding['id'], subject: string, proof: string): Finding {
  return { id, severity: 'info', subject, proof };
}

function leftover(subject: string, proof: string): Finding {
  return info('leftover', subject, proof);
}

/** The user agreed to close it, and somebody opened it again. */
function openAgain(subject: string, proof: string): Finding {
  return { id: 'another-door', severity: 'danger', subject, proof };
}
