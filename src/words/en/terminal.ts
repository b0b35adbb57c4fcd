/** What `latchkey` and `npm run practice` say in the terminal. What stands in `--json`, and codes, are in no language. */
export const terminal = {
  looking: 'Looking at {address}',
  nothingToDo: 'There is nothing to do: everything that was checked is as you want it.',
  changes: '{count, plural, one {{count} change.} other {{count} changes.}}',
  untouched: 'Left as it is: {names}',
  applied: '{count, plural, one {Done: {count} change.} other {Done: {count} changes.}}',
  waitingForRateLimit: 'Cloudflare asks us to slow down until {time}',
  waitingForCloudflare: 'Waiting for Cloudflare to show what was changed',
  playedHome: 'The practice home has started its connector',
  agree: {
    question: 'Make these changes? Type {yes}: ',
    yes: 'yes',
  },
  noKeysKept: 'No key could be read on this computer, so there is none to put into {folder}.',
  keysKept:
    '{count, plural, one {{count} key file and the words that open it are in {folder}. Together they open the door: keep them apart.} other {{count} key files and the words that open them are in {folder}. Together they open the door: keep them apart.}}',
  nothingFound: {
    check: 'Where Latchkey looked, nothing was wrong, and every lock that was tried holds.',
    audit: 'Where Latchkey looked, it found no other way in.',
  },
  notLookedAt: {
    'home-assistant': 'Not checked: Home Assistant itself. Set HOME_ASSISTANT_TOKEN to look there too.',
    'device-keys':
      'Not tried: keys of devices that are not on this computer, or are in a vault that was not opened.',
    'test-keys':
      'Not tried: a key that the lock does not know, or one that is off. It could not be read on this computer.',
    'router-forwards':
      'Not checked: the ports that the home’s router forwards. No router there showed all of them here.',
    'address-rules': 'Not checked: IP Access rules. The token may not read them, and does not need to.',
    'origin-rules': 'Not checked: origin rules. The token may not read them, and does not need to.',
    'rewrite-rules': 'Not checked: URL rewrite rules. The token may not read them, and does not need to.',
    'redirect-rules': 'Not checked: redirect rules. The token may not read them, and does not need to.',
    'configuration-rules':
      'Not checked: configuration rules. The token may not read them, and does not need to.',
    'page-rules': 'Not checked: page rules. The token may not read them, and does not need to.',
    'worker-routes': 'Not checked: Workers routes. The token may not read them, and does not need to.',
    'access-applications':
      'Not checked: Access applications. The token may not read them, and does not need to.',
    'bulk-redirects': 'Not checked: bulk redirects. The token may not read them, and does not need to.',
    snippets: 'Not checked: snippets. The token may not read them, and does not need to.',
    'load-balancers': 'Not checked: load balancers. The token may not read them, and does not need to.',
    spectrum: 'Not checked: Spectrum. Cloudflare did not show it.',
    'custom-hostnames': 'Not checked: custom hostnames. Cloudflare did not show them.',
  },
  until: 'until {date}',
  keyStates: {
    'not-made': 'no key that is on',
    ready: 'key on this computer',
    'spare-copy-deleted': 'spare copy deleted here',
    'locked-away': 'not known: the vault was not opened',
    'not-on-this-computer': 'key not on this computer',
  },
  /** What a change is about. The sign before it says whether that comes, changes or goes. */
  change: {
    tunnel: 'tunnel {name}',
    leads: '{hostname} leads to {service}, before: {before}',
    leadsNew: '{hostname} leads to {service}, before: nowhere',
    leaveTunnel: '{hostnames} leave tunnel {tunnel}',
    waysLeaveTunnel: 'other ways in leave tunnel {tunnel}: {services}',
    key: 'key {name}',
    keyRevoked: 'key {name} ({reason})',
    lock: 'lock of {hostnames}, rule {rule}',
    formerLock: 'former lock of {hostname}, rule {rule}',
    keyAskedFor: 'a key is asked for at {hostnames}',
    keyAskedForNowhere: 'a key is asked for at no name',
    setting: 'setting {setting}: {after}, before: {before}',
    proxyCertificate: 'certificate of the reverse proxy for {hostnames}',
    shownCertificate: 'certificate that Cloudflare shows the home, {name}',
    certificateShown: 'Cloudflare shows its certificate at {hostname}',
    record: 'record of {hostname}',
    recordToOurTunnel: 'record of {hostname} into the tunnel of this home',
    recordToAppsTunnel: 'record of {hostname} into the tunnel that the app made',
    recordInPlaceOf: 'record of {hostname}, in place of {records}',
    recordAsItWas: 'record of {hostname}: {record}',
    appRepository: 'Home Assistant’s app repository {url}',
    appInstall: 'Home Assistant’s app {app}: install it',
    appGiveToken: 'Home Assistant’s app {app}: give it the tunnel',
    appStart: 'Home Assistant’s app {app}: start it',
    appRestore: 'Home Assistant’s app {app}: as it was before',
    appUninstall: 'Home Assistant’s app {app}: uninstall it',
    homeUrl: 'Home Assistant’s own address: {address}',
    homeUrlNone: 'Home Assistant’s own address: none',
    homeTrusts: 'Home Assistant trusts {networks}',
    homeKeepsTrusting: 'Home Assistant keeps trusting {networks}',
  },
  blockers: {
    ADDRESS_TAKEN: 'Blocked: somebody else’s record is at the address: {names}',
    RULES_FULL: 'Blocked: the domain has no room for another custom rule: {names}',
    CERTIFICATES_FULL: 'Blocked: the domain has no room for more certificates. It has: {names}',
    LOCK_TOO_LONG: 'Blocked: the lock cannot hold so many keys and exceptions.',
    GAPS_TOO_LONG: 'Blocked: the keys would fit into the lock, but not with so many exceptions or countries.',
    WEBHOOK_ADDRESS_LOST: 'Blocked: the ids of these webhooks are not known here: {names}',
    NO_DEVICES: 'Blocked: no device has a key.',
    ORIGIN_PULL_TAKEN:
      'Blocked: Cloudflare shows somebody else’s certificate to the server at the address: {names}',
    CONNECTOR_APP_TAKEN: 'Blocked: the Cloudflared app runs somebody else’s tunnel: {names}',
    HOME_CHANGE_WAITING: 'Blocked: somebody else’s change in Home Assistant is waiting to be confirmed.',
    HOME_TAKEOVER_WAITING:
      'Blocked: what Home Assistant took over from configuration.yaml is waiting to be confirmed there.',
  },
  /** Those that an administrator meets most. Every other one is told by its code. */
  problems: {
    TOKEN_MANGLED: 'That is not a Cloudflare API token.',
    TOKEN_GLOBAL_KEY: 'That is the Global API Key. Latchkey accepts only API tokens.',
    TOKEN_REFUSED: 'Cloudflare does not accept the token.',
    TOKEN_EXPIRED: 'The token has expired.',
    PERMISSION_MISSING: 'The token lacks a permission.',
    CLOUDFLARE_UNREACHABLE: 'Cloudflare’s API cannot be reached.',
    CLOUDFLARE_BUSY: 'Cloudflare asks us to slow down.',
    CLOUDFLARE_FAILED: 'Cloudflare’s API failed.',
    CLOUDFLARE_REFUSED: 'Cloudflare refused the call.',
    OFFLINE: 'This computer is offline.',
    PLAN_CHANGED: 'Something has changed in the meantime, so more would be done than you agreed to.',
    PLAN_BLOCKED: 'Something blocks the plan.',
    HOME_LOGIN_REFUSED: 'Home Assistant does not accept HOME_ASSISTANT_TOKEN.',
    HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN is not a Home Assistant token.',
    HOME_SILENT: 'Home Assistant does not answer.',
    HOME_UNREACHABLE: 'Home Assistant cannot be reached where the setup says it is.',
    other: 'It could not be done.',
  },
  refusals: {
    fileNotRead: '{file} cannot be read ({code}).',
    noWorld:
      '{file} holds no practice world on this computer. Get one with: npm run practice --silent -- --serve',
    worldSilent: 'The practice world of {file} no longer answers.',
    noToken: 'There is no token. Set CLOUDFLARE_API_TOKEN, or connect Cloudflare in the window.',
    zoneUnknown: 'The token sees no domain for {address}. It sees: {zones}.',
    zoneUnknownSeesNone: 'The token sees no domain for {address}. It sees: none.',
    zoneNotActive: 'Cloudflare does not serve {zone} yet, so no lock would hold there.',
    noHome: 'Latchkey has no home here. Name a setup file with --setup.',
    severalHomes: 'There are several homes: {addresses}. Name one with --address.',
    addressNotKept: 'No home in this data folder is at {address}. There are: {addresses}.',
    addressNotKeptThereIsNone:
      'No home in this data folder is at {address}. There are: none with an address.',
    anotherHome:
      'Latchkey already has a home in this domain: {homes}. To move it to the new address, write its id into the setup file. For a second home, write a new id of eight hex digits.',
    homeWithId: '{address} (id: {id})',
    webhooksLost: 'The ids of these webhooks are not known on this computer: {names}.',
    running:
      'Latchkey is running. Close its window first; plan, check, audit, devices and export may run beside it.',
    folderShared: 'Other users of this computer can enter {folder}, so Latchkey keeps nothing there.',
    folderUnusable: 'Latchkey cannot use its files in {folder}.',
    keysWouldBeLost:
      'New keys would be lost, because no keychain keeps them. Name a folder for them with --out.',
    notKept: 'Nothing can be saved in {folder} ({code}).',
    notAgreed: 'Nothing was changed. If nobody can be asked, --yes agrees.',
    blocked: 'Nothing was changed.',
  },
  unexpected: 'Latchkey made a mistake and stopped. Nothing it says or does can be relied on now.',
  /** What is wrong in a setup file. The words in it stay English in every language: they are the file’s own. */
  setupFile: {
    notYaml: 'This is not YAML: {detail}.',
    theFile: 'The file',
    missing: '{field} is missing.',
    unknownField: 'There is no field “{name}” in {field}.',
    unknownFieldAtTop: 'There is no field “{name}” in a setup file.',
    mustBe: {
      text: '{field} must be text.',
      number: '{field} must be a number.',
      list: '{field} must be a list.',
      block: '{field} must be a block of fields.',
      other: '{field} must be {expected}.',
    },
    mustBeOneOf: '{field} must be one of: {values}.',
    tooSmall: '{field} is too short or too small: at least {least}.',
    tooBig: '{field} is too long or too large: at most {most}.',
    mustBeHostName: '{field} must be a host name in small letters, such as ha.example.com.',
    mustBePlace:
      '{field} must be a host with its port, such as http://192.168.1.20:5000, without a login and a path.',
    unexpectedForm: '{field} is not in the expected form ({form}).',
    noForm: '{field} is in none of the forms it can have.',
    cannotBe: '{field} cannot be like this: {detail}.',
    writeForInstance: 'Write for instance: {offer}',
    addressTwice: '{address} is in this file twice.',
    notUnderZone: '{address} is not under {zone}.',
    isOfException: '{address} is the name of an exception as well.',
    isOfExceptionSoForNobody: '{address} is the name of an exception as well, so its devices must be [].',
    forNobody: 'No device may come in at {address}.',
    deviceUnknown: 'There is no device “{name}” in this file.',
    deviceName: {
      NAME_EMPTY: 'This device has no name.',
      NAME_TOO_LONG:
        '“{name}” is too long: {most, plural, one {{most} character is} other {{most} characters are}} the most.',
      NAME_TWICE: 'Another device is already called “{name}”.',
    },
  },
  commands: {
    latchkey: {
      summary: 'look after a home’s lock from the terminal',
      description:
        'The same program as the window, for administrators, cron and tests. What you want comes from a setup file, or otherwise from what the window was told and what is at Cloudflare. Only apply changes anything, and only what you agreed to.',
    },
    plan: {
      summary: 'say what would change',
      description:
        'Compares what is wanted with what is there, and changes nothing. Ends with 2 when something would change.',
    },
    apply: {
      summary: 'carry out the plan',
      description: 'Shows the plan, asks, and carries out what you agreed to. A second run changes nothing.',
    },
    check: {
      summary: 'check whether the lock holds',
      description:
        'Looks at Cloudflare, and knocks from outside with and without keys. It also looks for other ways in, and for what others have put around the lock. Ends with 1 when something was found.',
    },
    audit: {
      summary: 'look for other ways in',
      description:
        'Looks for ways to the same home that the lock does not cover, and for anything others have put around it. Ends with 1 when something was found.',
    },
    devices: {
      summary: 'list the devices and their keys',
      description: 'Lists who has a key, whether it is on this computer, and until when it opens.',
    },
    export: {
      summary: 'print the home in another form',
      description: 'Prints the home that the window knows of, or the one at Cloudflare.',
    },
    practice: {
      summary: 'rehearse the whole job in a practice world',
      description: 'Does the same as npm run practice, with its options: see latchkey practice -- --help.',
      rest: 'those of npm run practice',
    },
  },
  options: {
    version: 'print the version',
    help: 'show this page',
    setup: 'what is wanted, as YAML or JSON (docs/terminal.md); - for the standard input',
    address: 'which home, if there are several and no setup file',
    world:
      'work in the practice world of this line of npm run practice -- --serve, on this computer; - for the standard input',
    data: 'keep answers and the vault here',
    noKeychain: 'leave the keychain alone; the token then comes from the environment',
    json: 'end with one line of JSON instead of sentences',
    yes: 'agree to the plan beforehand; needed when nobody can be asked',
    out: 'put the key files and the words that open them (passphrases.json) into this folder, for this user alone',
    keys: 'also try the keys in this folder at the door, as apply --out wrote them',
  },
  exportForms: {
    setup: 'as a setup file, with the marks by which the same home is met again',
    terraform: 'what Latchkey set up at Cloudflare, for OpenTofu or Terraform; no secret is in it',
    recoverySheet: 'as the recovery sheet, a page of HTML to print; no secret is in it',
    calendar: 'as reminders for a calendar (.ics), 60 days before each key ends; no secret is in it',
    nameOne: 'error: name a form: {flags}',
  },
  manual: {
    headings: {
      name: 'NAME',
      synopsis: 'SYNOPSIS',
      description: 'DESCRIPTION',
      commands: 'COMMANDS',
      options: 'OPTIONS',
      exitStatus: 'EXIT STATUS',
      findings: 'FINDINGS',
      environment: 'ENVIRONMENT',
      files: 'FILES',
      examples: 'EXAMPLES',
      seeAlso: 'SEE ALSO',
    },
    synopsis: 'latchkey COMMAND [OPTION]...',
    synopsisOfCommand: '{command} [OPTION]...',
    seeAlso: 'docs/terminal.md; latchkey COMMAND --help',
    exitStatus: {
      good: 'nothing to do, nothing found, or all done',
      findings: 'check, audit: something was found',
      changes: 'plan: something would change',
      notDone: 'it could not be done; whether all is well is not known',
      usage: 'the command line is wrong',
    },
    findings: 'check and audit name what they find by these ids: {ids}.',
    environment: {
      cloudflareToken: 'the token for Cloudflare; without it, the one in the vault',
      homeToken:
        'a long-lived access token of an administrator of Home Assistant: with it, Home Assistant itself is checked and set up too',
      colours: 'no colours, or colours even without a terminal',
      language:
        'the language of these words, as gettext reads them: what --json prints is the same in all of them',
    },
    files:
      'Answers, journal and vault are in the folder latchkey. Your system keeps it where programs keep their data, or --data says where. They are the window’s own.',
  },
  rehearsal: {
    description:
      'Rehearses the whole job against a pretend Cloudflare on this computer. Nothing real is touched and no account is needed.',
    options: {
      devices: 'how many devices get a key (1 to {most})',
      latency: 'delay of every API call, in milliseconds',
      fault:
        'make one API call fail, for instance "POST cfd_tunnel after reset": <method> <path> [#<n>|#*] <before|after> <trouble>. Trouble: 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false or malformed-json. May be given several times',
      out: 'keep the .p12 files and a passphrases.json in this folder',
      serve:
        'keep the practice world running and print one line of JSON that says how to reach it; nothing is built',
    },
    headings: { usage: 'Usage:', options: 'Options:' },
    withDefault: '{description} (default: {value})',
    stages: {
      build: 'Building the private entrance',
      connect: 'Connecting the home',
      check: 'Trying every lock',
      again: 'Building a second time',
    },
    ok: 'ok',
    notOk: 'no',
    passed:
      'Every lock holds: {checks, plural, one {{checks} check} other {{checks} checks}}, {devices, plural, one {{devices} key} other {{devices} keys}}, {calls, plural, one {{calls} call} other {{calls} calls}}.',
    next: 'Next: npm start sets up your real home, and you can practise in the window first.',
    nextFailed:
      'Next: keep this output and report it. With --json you get the same as one line that programs can read.',
    nextFault: 'Next: leave the fault out, and the rehearsal runs to the end.',
    failed: 'Not every lock holds. These checks failed: {checks}.',
    exposed:
      '{count, plural, one {{count} request reached the home without a listed key.} other {{count} requests reached the home without a listed key.}}',
    wroteAgain:
      '{count, plural, one {The second build made {count} change. It should have made none.} other {The second build made {count} changes. It should have made none.}}',
    refused: 'The rehearsal stopped: {code}.',
    notANumber: '{option} must be a whole number from {least} to {most}.',
    nothingServed: '--serve builds nothing, so {option} has no effect with it.',
    cannotKeep: 'Nothing can be saved in {folder} ({code}).',
    kept: '{count, plural, one {{count} key file and its passphrase are in {folder}.} other {{count} key files and their passphrases are in {folder}.}}',
    faultsUnmet: 'No call met {faults}: check the path and the number.',
    quoted: '“{text}”',
    faultProblems: {
      shape: 'Cannot read the fault "{text}": expected "<method> <path> [#<n>] <before|after> <trouble>"',
      method: 'Cannot read the fault "{text}": the method must be one of {methods}',
      path: 'Cannot read the fault "{text}": the path must be segments such as cfd_tunnel, dns_records/*, or cfd_tunnel/**',
      occurrence: 'Cannot read the fault "{text}": after # comes a number from 1 or *',
      moment: 'Cannot read the fault "{text}": the moment must be before or after',
      trouble:
        'Cannot read the fault "{text}": the trouble must be 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false or malformed-json',
    },
  },
} as const;
