import { type Change, effectOf } from '../../contract/change.ts';
import type { TranslateTerminal } from '../../words/terminal.ts';
import type { TextStyle } from './output.ts';

const signs = {
  create: { sign: '+', style: 'green' },
  update: { sign: '~', style: 'yellow' },
  remove: { sign: '-', style: 'red' },
} as const;

/** One change as a line of a plan. */
export function describeChange(
  change: Change,
  t: TranslateTerminal,
): {
  readonly sign: string;
  readonly style: TextStyle;
  readonly text: string;
} {
  return { ...signs[effectOf[change.kind]], text: textOf(change, t) };
}

function textOf(change: Change, t: TranslateTerminal): string {
  switch (change.kind) {
    case 'tunnel.create':
      return t('change.tunnel', { name: change.name });
    case 'tunnel.delete':
      return t('change.tunnel', { name: change.tunnel.name });
    case 'tunnel-configuration.lead': {
      const { hostname, service, serviceBefore } = change;
      if (serviceBefore === undefined || serviceBefore === null)
        return t('change.leadsNew', { hostname, service });
      return t('change.leads', { hostname, service, before: serviceBefore });
    }
    case 'tunnel-configuration.withdraw':
      return t('change.leaveTunnel', { hostnames: list(change.hostnames), tunnel: change.tunnel.name });
    case 'tunnel-configuration.close': {
      const services = list(change.entries.map(({ service }) => service));
      return t('change.waysLeaveTunnel', { tunnel: change.tunnel.name, services });
    }
    case 'client-certificate.issue':
      return t('change.key', { name: change.name });
    case 'client-certificate.revoke':
      return t('change.keyRevoked', { name: change.name, reason: change.reason });
    case 'lock-rule.create':
    case 'lock-rule.update':
    case 'lock-rule.delete':
      return t('change.lock', { hostnames: list(change.hostnames), rule: change.part });
    case 'lock-rule.retire':
    case 'lock-rule.put-back':
      return t('change.formerLock', { hostname: change.rule.hostname, rule: change.rule.description });
    case 'certificate-hostname.update':
      return change.hostnames.length === 0
        ? t('change.keyAskedForNowhere')
        : t('change.keyAskedFor', { hostnames: list(change.hostnames) });
    case 'zone-setting.set':
      return t('change.setting', { setting: change.setting, after: change.after, before: change.before });
    case 'origin-certificate.issue':
    case 'origin-certificate.revoke':
      return t('change.proxyCertificate', { hostnames: list(change.hostnames) });
    case 'origin-pull-certificate.upload':
    case 'origin-pull-certificate.delete':
      return t('change.shownCertificate', { name: change.name });
    case 'origin-pull.set':
    case 'origin-pull.unset':
      return t('change.certificateShown', { hostname: change.hostname });
    case 'dns-record.create':
    case 'dns-record.update':
    case 'dns-record.delete':
      return t('change.record', { hostname: change.hostname });
    case 'dns-record.move':
      return change.to === 'ours'
        ? t('change.recordToOurTunnel', { hostname: change.hostname })
        : t('change.recordToAppsTunnel', { hostname: change.hostname });
    case 'dns-record.take-over':
      return t('change.recordInPlaceOf', {
        hostname: change.hostname,
        records: list(change.replaces.map(recordText)),
      });
    case 'dns-record.put-back':
    case 'dns-record.close':
      return t('change.recordAsItWas', { hostname: change.record.name, record: recordText(change.record) });
    case 'app-repository.add':
    case 'app-repository.remove':
      return t('change.appRepository', { url: change.url });
    case 'connector-app.install':
      return t('change.appInstall', { app: change.slug });
    case 'connector-app.give-token':
      return t('change.appGiveToken', { app: change.slug });
    case 'connector-app.start':
      return t('change.appStart', { app: change.slug });
    case 'connector-app.restore':
      return t('change.appRestore', { app: change.slug });
    case 'connector-app.uninstall':
      return t('change.appUninstall', { app: change.slug });
    case 'home-url.set': {
      const { external } = change.after;
      if (external === undefined || external === null) return t('change.homeUrlNone');
      return t('change.homeUrl', { address: external });
    }
    case 'http-config.try':
      return t('change.homeTrusts', { networks: list(change.networks) });
    case 'http-config.promote':
      return t('change.homeKeepsTrusting', { networks: list(change.networks) });
  }
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

function recordText({ type, content }: { readonly type: string; readonly content: string }): string {
  return `${type} ${content}`;
}
