import type { terminal as english } from '../en/terminal.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const terminal: WordsOf<typeof english> = {
  looking: 'Examen de {address}',
  nothingToDo: 'Il n’y a rien à faire : tout ce qui a été vérifié est comme vous le voulez.',
  changes: '{count, plural, one {{count} modification.} other {{count} modifications.}}',
  untouched: 'Laissé tel quel : {names}',
  applied: '{count, plural, one {Fait : {count} modification.} other {Fait : {count} modifications.}}',
  waitingForRateLimit: 'Cloudflare nous demande de ralentir jusqu’à {time}',
  waitingForCloudflare: 'En attente que Cloudflare montre ce qui a été modifié',
  playedHome: 'La maison d’entraînement a démarré son connecteur',
  agree: { question: 'Faire ces modifications ? Tapez {yes} : ', yes: 'oui' },
  noKeysKept:
    'Aucune clé n’a pu être lue sur cet ordinateur : il n’y en a donc aucune à mettre dans {folder}.',
  keysKept:
    '{count, plural, one {{count} fichier de clé et les mots qui l’ouvrent sont dans {folder}. Ensemble, ils ouvrent la porte : gardez-les séparés.} other {{count} fichiers de clé et les mots qui les ouvrent sont dans {folder}. Ensemble, ils ouvrent la porte : gardez-les séparés.}}',
  nothingFound: {
    check: 'Là où Latchkey a regardé, tout allait bien, et toutes les serrures essayées tiennent.',
    audit: 'Là où Latchkey a regardé, il n’a trouvé aucun autre accès.',
  },
  notLookedAt: {
    'home-assistant':
      'Pas vérifié : Home Assistant lui-même. Définissez HOME_ASSISTANT_TOKEN pour y regarder aussi.',
    'device-keys':
      'Pas essayé : les clés d’appareils qui ne sont pas sur cet ordinateur, ou sont dans un coffre qui n’a pas été ouvert.',
    'test-keys':
      'Pas essayé : une clé que la serrure ne connaît pas, ou une clé désactivée. Elle n’a pas pu être lue sur cet ordinateur.',
    'router-forwards':
      'Pas vérifié : les ports que redirige le routeur de la maison. Aucun routeur ne les a tous montrés ici.',
    'address-rules':
      'Pas vérifié : les IP Access rules. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'origin-rules': 'Pas vérifié : les Origin Rules. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'rewrite-rules':
      'Pas vérifié : les URL Rewrite Rules. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'redirect-rules':
      'Pas vérifié : les Redirect Rules. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'configuration-rules':
      'Pas vérifié : les Configuration Rules. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'page-rules': 'Pas vérifié : les Page Rules. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'worker-routes': 'Pas vérifié : les Workers Routes. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'access-applications':
      'Pas vérifié : les applications Access. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'bulk-redirects':
      'Pas vérifié : les Bulk Redirects. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    snippets: 'Pas vérifié : les snippets. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    'load-balancers':
      'Pas vérifié : les load balancers. Le jeton ne peut pas les lire, et n’en a pas besoin.',
    spectrum: 'Pas vérifié : Spectrum. Cloudflare ne l’a pas montré.',
    'custom-hostnames': 'Pas vérifié : les custom hostnames. Cloudflare ne les a pas montrés.',
  },
  until: 'jusqu’au {date}',
  keyStates: {
    'not-made': 'aucune clé active',
    ready: 'clé sur cet ordinateur',
    'spare-copy-deleted': 'copie de secours supprimée ici',
    'locked-away': 'pas connu : le coffre n’a pas été ouvert',
    'not-on-this-computer': 'clé pas sur cet ordinateur',
  },
  change: {
    tunnel: 'tunnel {name}',
    leads: '{hostname} mène à {service}, avant : {before}',
    leadsNew: '{hostname} mène à {service}, avant : nulle part',
    leaveTunnel: 'noms qui quittent le tunnel {tunnel} : {hostnames}',
    waysLeaveTunnel: 'autres accès qui quittent le tunnel {tunnel} : {services}',
    key: 'clé {name}',
    keyRevoked: 'clé {name} ({reason})',
    lock: 'serrure de {hostnames}, règle {rule}',
    formerLock: 'ancienne serrure de {hostname}, règle {rule}',
    keyAskedFor: 'une clé est demandée à {hostnames}',
    keyAskedForNowhere: 'une clé n’est demandée à aucun nom',
    setting: 'réglage {setting} : {after}, avant : {before}',
    proxyCertificate: 'certificat du proxy inverse pour {hostnames}',
    shownCertificate: 'certificat que Cloudflare présente à la maison, {name}',
    certificateShown: 'Cloudflare présente son certificat à {hostname}',
    record: 'enregistrement de {hostname}',
    recordToOurTunnel: 'enregistrement de {hostname} vers le tunnel de cette maison',
    recordToAppsTunnel: 'enregistrement de {hostname} vers le tunnel créé par l’application',
    recordInPlaceOf: 'enregistrement de {hostname}, à la place de {records}',
    recordAsItWas: 'enregistrement de {hostname} : {record}',
    appRepository: 'dépôt d’applications de Home Assistant {url}',
    appInstall: 'application {app} de Home Assistant : l’installer',
    appGiveToken: 'application {app} de Home Assistant : lui donner le tunnel',
    appStart: 'application {app} de Home Assistant : la démarrer',
    appRestore: 'application {app} de Home Assistant : comme avant',
    appUninstall: 'application {app} de Home Assistant : la désinstaller',
    homeUrl: 'adresse de Home Assistant lui-même : {address}',
    homeUrlNone: 'adresse de Home Assistant lui-même : aucune',
    homeTrusts: 'Home Assistant fait confiance à {networks}',
    homeKeepsTrusting: 'Home Assistant continue de faire confiance à {networks}',
  },
  blockers: {
    ADDRESS_TAKEN: 'Bloqué : l’enregistrement de quelqu’un d’autre se trouve à l’adresse : {names}',
    RULES_FULL: 'Bloqué : le domaine n’a plus de place pour une autre règle personnalisée : {names}',
    CERTIFICATES_FULL: 'Bloqué : le domaine n’a plus de place pour d’autres certificats. Il a : {names}',
    LOCK_TOO_LONG: 'Bloqué : la serrure ne peut pas contenir autant de clés et de passages.',
    GAPS_TOO_LONG:
      'Bloqué : les clés tiendraient dans la serrure, mais pas avec autant de passages ou de pays.',
    WEBHOOK_ADDRESS_LOST: 'Bloqué : les identifiants de ces webhooks ne sont pas connus ici : {names}',
    NO_DEVICES: 'Bloqué : aucun appareil n’a de clé.',
    ORIGIN_PULL_TAKEN:
      'Bloqué : Cloudflare présente le certificat de quelqu’un d’autre au serveur de l’adresse : {names}',
    CONNECTOR_APP_TAKEN: 'Bloqué : l’application Cloudflared gère le tunnel de quelqu’un d’autre : {names}',
    HOME_CHANGE_WAITING:
      'Bloqué : la modification de quelqu’un d’autre dans Home Assistant attend d’être confirmée.',
    HOME_TAKEOVER_WAITING:
      'Bloqué : ce que Home Assistant a repris de configuration.yaml attend d’y être confirmé.',
  },
  problems: {
    TOKEN_MANGLED: 'Ce n’est pas un jeton d’API Cloudflare.',
    TOKEN_GLOBAL_KEY: 'C’est la Global API Key. Latchkey n’accepte que des jetons d’API.',
    TOKEN_REFUSED: 'Cloudflare n’accepte pas le jeton.',
    TOKEN_EXPIRED: 'Le jeton a expiré.',
    PERMISSION_MISSING: 'Il manque un droit au jeton.',
    CLOUDFLARE_UNREACHABLE: 'L’API de Cloudflare est injoignable.',
    CLOUDFLARE_BUSY: 'Cloudflare nous demande de ralentir.',
    CLOUDFLARE_FAILED: 'L’API de Cloudflare a échoué.',
    CLOUDFLARE_REFUSED: 'Cloudflare a refusé l’appel.',
    OFFLINE: 'Cet ordinateur est hors ligne.',
    PLAN_CHANGED:
      'Quelque chose a changé entre-temps : il serait donc fait plus que ce que vous avez approuvé.',
    PLAN_BLOCKED: 'Quelque chose bloque.',
    HOME_LOGIN_REFUSED: 'Home Assistant n’accepte pas HOME_ASSISTANT_TOKEN.',
    HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN n’est pas un jeton de Home Assistant.',
    HOME_SILENT: 'Home Assistant ne répond pas.',
    HOME_UNREACHABLE: 'Home Assistant est injoignable à l’endroit indiqué.',
    other: 'Cela n’a pas pu être fait.',
  },
  refusals: {
    fileNotRead: '{file} ne peut pas être lu ({code}).',
    noWorld:
      '{file} ne contient aucun monde d’entraînement sur cet ordinateur. Obtenez-en un avec : npm run practice --silent -- --serve',
    worldSilent: 'Le monde d’entraînement de {file} ne répond plus.',
    noToken:
      'Il n’y a pas de jeton. Définissez CLOUDFLARE_API_TOKEN, ou connectez Cloudflare dans la fenêtre.',
    zoneUnknown: 'Le jeton ne voit aucun domaine pour {address}. Il voit : {zones}.',
    zoneUnknownSeesNone: 'Le jeton ne voit aucun domaine pour {address}. Il n’en voit aucun.',
    zoneNotActive: 'Cloudflare ne sert pas encore {zone} : aucune serrure n’y tiendrait.',
    noHome: 'Latchkey n’a pas de maison ici. Indiquez un fichier de configuration avec --setup.',
    severalHomes: 'Il y a plusieurs maisons : {addresses}. Indiquez-en une avec --address.',
    addressNotKept: 'Aucune maison de ce dossier de données n’est à {address}. Il y a : {addresses}.',
    addressNotKeptThereIsNone:
      'Aucune maison de ce dossier de données n’est à {address}. Aucune n’y a d’adresse.',
    anotherHome:
      'Latchkey a déjà une maison dans ce domaine : {homes}. Pour la déplacer à la nouvelle adresse, écrivez son id dans le fichier de configuration. Pour une deuxième maison, écrivez un nouvel id de huit chiffres hexadécimaux.',
    homeWithId: '{address} (id : {id})',
    webhooksLost: 'Les identifiants de ces webhooks ne sont pas connus sur cet ordinateur : {names}.',
    running:
      'Latchkey est ouvert. Fermez d’abord sa fenêtre ; plan, check, audit, devices et export peuvent tourner à côté.',
    folderShared:
      'D’autres utilisateurs de cet ordinateur peuvent entrer dans {folder} : Latchkey n’y garde donc rien.',
    folderUnusable: 'Latchkey ne peut pas utiliser ses fichiers dans {folder}.',
    keysWouldBeLost:
      'De nouvelles clés seraient perdues, car aucun trousseau ne les garde. Indiquez un dossier pour elles avec --out.',
    notKept: 'Rien ne peut être enregistré dans {folder} ({code}).',
    notAgreed: 'Rien n’a été modifié. S’il n’y a personne à qui demander, --yes donne l’accord.',
    blocked: 'Rien n’a été modifié.',
  },
  unexpected:
    'Latchkey a commis une erreur et s’est arrêté. On ne peut plus se fier à rien de ce qu’il dit ou fait maintenant.',
  setupFile: {
    notYaml: 'Ce n’est pas du YAML : {detail}.',
    theFile: 'Le fichier',
    missing: '{field} manque.',
    unknownField: 'Il n’y a pas de champ « {name} » dans {field}.',
    unknownFieldAtTop: 'Il n’y a pas de champ « {name} » dans un fichier de configuration.',
    mustBe: {
      text: '{field} doit être un texte.',
      number: '{field} doit être un nombre.',
      list: '{field} doit être une liste.',
      block: '{field} doit être un bloc de champs.',
      other: '{field} doit être {expected}.',
    },
    mustBeOneOf: '{field} doit être l’un de ceux-ci : {values}.',
    tooSmall: '{field} est trop court ou trop petit : au moins {least}.',
    tooBig: '{field} est trop long ou trop grand : au plus {most}.',
    mustBeHostName: '{field} doit être un nom d’hôte en minuscules, comme ha.example.com.',
    mustBePlace:
      '{field} doit être un hôte avec son port, comme http://192.168.1.20:5000, sans identifiants ni chemin.',
    unexpectedForm: '{field} n’a pas la forme attendue ({form}).',
    noForm: '{field} n’a aucune des formes qu’il peut avoir.',
    cannotBe: '{field} ne peut pas être ainsi : {detail}.',
    writeForInstance: 'Écrivez par exemple : {offer}',
    addressTwice: '{address} est deux fois dans ce fichier.',
    notUnderZone: '{address} n’est pas sous {zone}.',
    isOfException: '{address} est aussi le nom d’un passage.',
    isOfExceptionSoForNobody: '{address} est aussi le nom d’un passage : ses appareils doivent donc être [].',
    forNobody: 'Aucun appareil ne peut entrer à {address}.',
    deviceUnknown: 'Il n’y a pas d’appareil « {name} » dans ce fichier.',
    deviceName: {
      NAME_EMPTY: 'Cet appareil n’a pas de nom.',
      NAME_TOO_LONG:
        '« {name} » est trop long : {most, plural, one {le maximum est de {most} caractère} other {le maximum est de {most} caractères}}.',
      NAME_TWICE: 'Un autre appareil s’appelle déjà « {name} ».',
    },
  },
  commands: {
    latchkey: {
      summary: 's’occuper de la serrure d’une maison depuis le terminal',
      description:
        'Le même programme que la fenêtre, pour les administrateurs, cron et les tests. Ce que vous voulez vient d’un fichier de configuration, ou sinon de ce qui a été dit à la fenêtre et de ce qui est chez Cloudflare. Seul apply modifie quelque chose, et seulement ce que vous avez approuvé.',
    },
    plan: {
      summary: 'dire ce qui changerait',
      description:
        'Compare ce qui est voulu avec ce qui est là, et ne modifie rien. Se termine par 2 quand quelque chose changerait.',
    },
    apply: {
      summary: 'exécuter le plan',
      description:
        'Montre le plan, demande, et exécute ce que vous avez approuvé. Une deuxième exécution ne modifie rien.',
    },
    check: {
      summary: 'vérifier si la serrure tient',
      description:
        'Regarde chez Cloudflare, frappe de l’extérieur avec et sans clés, et cherche d’autres accès et tout ce que d’autres ont mis autour de la serrure. Se termine par 1 quand quelque chose a été trouvé.',
    },
    audit: {
      summary: 'chercher d’autres accès',
      description:
        'Cherche des chemins vers la même maison que la serrure ne couvre pas, et tout ce que d’autres ont mis autour d’elle. Se termine par 1 quand quelque chose a été trouvé.',
    },
    devices: {
      summary: 'lister les appareils et leurs clés',
      description: 'Liste qui a une clé, si elle est sur cet ordinateur, et jusqu’à quand elle ouvre.',
    },
    export: {
      summary: 'afficher la maison sous une autre forme',
      description: 'Affiche la maison que connaît la fenêtre, ou celle qui est chez Cloudflare.',
    },
    practice: {
      summary: 'répéter tout le travail dans un monde d’entraînement',
      description:
        'Fait la même chose que npm run practice, avec ses options : voir latchkey practice -- --help.',
      rest: 'celles de npm run practice',
    },
  },
  options: {
    version: 'afficher la version',
    help: 'afficher cette page',
    setup: 'ce qui est voulu, en YAML ou en JSON (docs/terminal.md) ; - pour l’entrée standard',
    address: 'quelle maison, s’il y en a plusieurs et pas de fichier de configuration',
    world:
      'travailler dans le monde d’entraînement de cette ligne de npm run practice -- --serve, sur cet ordinateur ; - pour l’entrée standard',
    data: 'garder ici les réponses et le coffre',
    noKeychain: 'ne pas toucher au trousseau ; le jeton vient alors de l’environnement',
    json: 'finir par une ligne de JSON au lieu de phrases',
    yes: 'approuver le plan d’avance ; nécessaire quand il n’y a personne à qui demander',
    out: 'mettre dans ce dossier les fichiers de clé et les mots qui les ouvrent (passphrases.json), pour cet utilisateur seul',
    keys: 'essayer aussi à la porte les clés de ce dossier, telles que apply --out les a écrites',
  },
  exportForms: {
    setup: 'comme fichier de configuration, avec les marques auxquelles la même maison est reconnue',
    terraform:
      'ce que Latchkey a mis en place chez Cloudflare, pour OpenTofu ou Terraform ; il ne contient aucun secret',
    recoverySheet: 'comme fiche de secours, une page HTML à imprimer ; elle ne contient aucun secret',
    calendar:
      'comme rappels pour un agenda (.ics), 60 jours avant la fin de chaque clé ; il ne contient aucun secret',
    nameOne: 'erreur : indiquez une forme : {flags}',
  },
  manual: {
    headings: {
      name: 'NOM',
      synopsis: 'SYNOPSIS',
      description: 'DESCRIPTION',
      commands: 'COMMANDES',
      options: 'OPTIONS',
      exitStatus: 'CODE DE RETOUR',
      findings: 'CONSTATATIONS',
      environment: 'ENVIRONNEMENT',
      files: 'FICHIERS',
      examples: 'EXEMPLES',
      seeAlso: 'VOIR AUSSI',
    },
    synopsis: 'latchkey COMMANDE [OPTION]...',
    synopsisOfCommand: '{command} [OPTION]...',
    seeAlso: 'docs/terminal.md ; latchkey COMMANDE --help',
    exitStatus: {
      good: 'rien à faire, rien trouvé, ou tout est fait',
      findings: 'check, audit : quelque chose a été trouvé',
      changes: 'plan : quelque chose changerait',
      notDone: 'cela n’a pas pu être fait ; on ne sait pas si tout va bien',
      usage: 'la ligne de commande est incorrecte',
    },
    findings: 'check et audit désignent ce qu’ils trouvent par ces identifiants : {ids}.',
    environment: {
      cloudflareToken: 'le jeton pour Cloudflare ; sans lui, celui du coffre',
      homeToken:
        'un jeton d’accès longue durée d’un administrateur de Home Assistant : avec lui, Home Assistant lui-même est aussi vérifié et réglé',
      colours: 'pas de couleurs, ou des couleurs même sans terminal',
      language: 'la langue de ces mots, comme gettext la lit : ce qu’affiche --json est le même dans toutes',
    },
    files:
      'Les réponses, le journal et le coffre sont dans le dossier latchkey, là où ce système met les données d’applications, ou à l’endroit que dit --data. Ce sont ceux de la fenêtre.',
  },
  rehearsal: {
    description:
      'Répète tout le travail avec un Cloudflare fictif sur cet ordinateur. Rien de réel n’est touché, et aucun compte n’est nécessaire.',
    options: {
      devices: 'combien d’appareils reçoivent une clé (de 1 à {most})',
      latency: 'délai de chaque appel à l’API, en millisecondes',
      fault:
        'faire échouer un appel à l’API, par exemple "POST cfd_tunnel after reset" : <method> <path> [#<n>|#*] <before|after> <trouble>, avec pour trouble 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false ou malformed-json ; peut être donné plusieurs fois',
      out: 'garder dans ce dossier les fichiers .p12 et un passphrases.json',
      serve:
        'laisser tourner le monde d’entraînement et afficher une ligne de JSON qui dit comment le joindre ; rien n’est mis en place',
    },
    headings: { usage: 'Utilisation :', options: 'Options :' },
    withDefault: '{description} (par défaut : {value})',
    stages: {
      build: 'Mise en place de l’entrée privée',
      connect: 'Liaison avec la maison',
      check: 'Essai de toutes les serrures',
      again: 'Deuxième mise en place',
    },
    ok: 'ok',
    notOk: 'non',
    passed:
      'Toutes les serrures tiennent : {checks, plural, one {{checks} essai} other {{checks} essais}}, {devices, plural, one {{devices} clé} other {{devices} clés}}, {calls, plural, one {{calls} appel} other {{calls} appels}}.',
    next: 'Ensuite : npm start configure votre vraie maison, et vous pouvez d’abord vous entraîner dans la fenêtre.',
    nextFailed:
      'Ensuite : gardez cette sortie et signalez-la. Avec --json, vous obtenez la même chose en une ligne que des programmes peuvent lire.',
    nextFault: 'Ensuite : enlevez la panne, et la répétition va jusqu’au bout.',
    failed: 'Toutes les serrures ne tiennent pas. Ces essais ont échoué : {checks}.',
    exposed:
      '{count, plural, one {{count} requête a atteint la maison sans une clé de la liste.} other {{count} requêtes ont atteint la maison sans une clé de la liste.}}',
    wroteAgain:
      '{count, plural, one {La deuxième mise en place a fait {count} modification. Elle n’aurait dû en faire aucune.} other {La deuxième mise en place a fait {count} modifications. Elle n’aurait dû en faire aucune.}}',
    refused: 'La répétition s’est arrêtée : {code}.',
    notANumber: '{option} doit être un nombre entier de {least} à {most}.',
    nothingServed: '--serve ne met rien en place : {option} n’a donc aucun effet avec lui.',
    cannotKeep: 'Rien ne peut être enregistré dans {folder} ({code}).',
    kept: '{count, plural, one {{count} fichier de clé et sa phrase secrète sont dans {folder}.} other {{count} fichiers de clé et leurs phrases secrètes sont dans {folder}.}}',
    faultsUnmet: 'Aucun appel n’a rencontré {faults} : vérifiez le chemin et le numéro.',
    quoted: '« {text} »',
    faultProblems: {
      shape:
        'Impossible de lire la panne "{text}" : attendu "<method> <path> [#<n>] <before|after> <trouble>"',
      method: 'Impossible de lire la panne "{text}" : method doit être l’une de {methods}',
      path: 'Impossible de lire la panne "{text}" : path doit être fait de segments comme cfd_tunnel, dns_records/* ou cfd_tunnel/**',
      occurrence: 'Impossible de lire la panne "{text}" : après # vient un nombre à partir de 1, ou *',
      moment: 'Impossible de lire la panne "{text}" : le moment doit être before ou after',
      trouble:
        'Impossible de lire la panne "{text}" : trouble doit être 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false ou malformed-json',
    },
  },
};
