import type { otherDoors as english } from '../en/other-doors.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const otherDoors: WordsOf<typeof english> = {
  looking: 'Latchkey sucht nach anderen Zugängen zu deinem Zuhause',
  lookingUsually: 'Das dauert meist ein paar Sekunden.',
  notLooked: 'Latchkey konnte nicht nach anderen Zugängen zu deinem Zuhause suchen',
  lookAgain: 'Erneut nachsehen',
  none: 'Latchkey hat keinen anderen Zugang zu deinem Zuhause gefunden',
  noneOfSeen: 'Wo es nachsehen konnte, hat Latchkey keinen anderen Zugang zu deinem Zuhause gefunden',
  what: {
    named: '{address} führt ohne dein Schloss zu deinem Zuhause',
    everyName: 'Jeder Name, der in den Tunnel „{tunnel}“ führt, erreicht dein Zuhause',
    'hidden-tunnel': 'Unter {address} antwortet ein Home Assistant ohne dein Schloss',
    'direct-record': '{address} führt zu deinem Internetanschluss',
    'former-url': 'Dein Zuhause hatte früher eine andere Adresse: {url}',
    'remote-ui': 'Der Fernzugriff von Home Assistant Cloud (Nabu Casa) ist an',
    app: 'In Home Assistant läuft die App {name}',
    'address-allowance': {
      address: 'Besucher von {value} werden an deinem Schloss vorbeigelassen',
      network: 'Besucher aus dem Netzwerk {value} werden an deinem Schloss vorbeigelassen',
      provider: 'Besucher vom Anbieter {value} werden an deinem Schloss vorbeigelassen',
      country: 'Besucher aus diesem Land werden an deinem Schloss vorbeigelassen: {value}',
    },
    'origin-rule': {
      shows: 'Eine Regel zeigt dein Zuhause unter {address} ohne dein Schloss',
      mayShow: 'Eine Regel zeigt vielleicht dein Zuhause unter {address} ohne dein Schloss',
    },
    'port-forward': {
      certain: 'Dein Router leitet Port {port} an dein Zuhause weiter',
      likely: 'Dein Router leitet vielleicht Port {port} an dein Zuhause weiter',
    },
    'every-port': {
      certain:
        'Dein Router leitet jeden Port an dein Zuhause weiter, außer denen, die er anderswohin weiterleitet',
      likely:
        'Dein Router leitet vielleicht jeden Port an dein Zuhause weiter, außer denen, die er anderswohin weiterleitet',
    },
    worker: {
      certain: 'Ein Programm bei Cloudflare zeigt dein Zuhause unter {address} ohne dein Schloss',
      likely: 'Ein Programm bei Cloudflare zeigt unter {address} ein Home Assistant ohne dein Schloss',
    },
    product: {
      certain: '{address} führt ohne dein Schloss zu deinem Zuhause',
      likely: '{address} führt vielleicht ohne dein Schloss zu deinem Zuhause',
    },
  },
  why: {
    'tunnel-entry':
      'Es geht durch den Tunnel „{tunnel}“ zu {service}. Dein Schloss schützt nur deine eigene Adresse.',
    'hidden-tunnel':
      'Es geht durch den Tunnel „{tunnel}“, der auf dem Computer eingerichtet ist, auf dem er läuft.',
    'direct-record':
      'Sein {type}-Eintrag enthält {content}. Ein Port, der in deinem Router offen ist, ist dort für alle offen.',
    'former-url': 'Wer sie kennt, kann dort anklopfen, falls sie noch zu deinem Zuhause führt.',
    'remote-ui':
      'Er führt an Cloudflare vorbei zu deiner Anmeldeseite. Er verlangt ein Passwort, aber keinen Schlüssel.',
    app: {
      duckdns:
        'Sie pflegt einen Namen, der zu deinem Internetanschluss führt. Ein offener Port in deinem Router lässt dort Besucher herein.',
      'nginx-proxy-manager':
        'Sie lässt Besucher zu deinem Zuhause durch. Was sie öffnet, geht nicht durch dein Schloss.',
      'nginx-proxy':
        'Sie lässt Besucher zu deinem Zuhause durch. Was sie öffnet, geht nicht durch dein Schloss.',
      cloudflared:
        'Sie betreibt einen Tunnel, den dieses Cloudflare-Konto nicht zeigt. Was sie öffnet, geht nicht durch dein Schloss.',
    },
    'address-allowance': {
      'this-domain':
        'Eine IP Access rule dieser Domain erlaubt sie. Cloudflare verlangt von ihnen keinen Schlüssel.',
      'every-domain':
        'Eine IP Access rule des ganzen Kontos erlaubt sie. Cloudflare verlangt von ihnen keinen Schlüssel.',
    },
    'origin-rule': {
      'origin-rule': 'Die Origin Rule „{name}“ behandelt Besucher dort, als kämen sie zu deiner Adresse.',
      'page-rule': 'Die Page Rule für {name} behandelt Besucher dort, als kämen sie zu deiner Adresse.',
    },
    'port-forward': {
      'the-internet':
        'An diesem Port führt deine öffentliche Adresse zu {leadsTo}. Besucher dort gehen nicht durch dein Schloss.',
      'another-router':
        'Es endet bei {leadsTo}, an deinem Schloss vorbei. Vor diesem Router steht ein weiterer, der Besucher vielleicht draußen hält.',
    },
    worker: {
      route:
        'Die Workers-Route {pattern} bearbeitet dort Anfragen. Dein Schloss schützt nur deine eigene Adresse.',
      snippet:
        'Das Snippet „{pattern}“ bearbeitet dort Anfragen. Dein Schloss schützt nur deine eigene Adresse.',
    },
    product: {
      'load-balancer':
        'Ein Load Balancer bei Cloudflare führt dorthin. Dein Schloss schützt nur deine eigene Adresse.',
      spectrum:
        'Spectrum bei Cloudflare leitet diesen Port weiter. Was darüber kommt, geht nicht durch dein Schloss.',
      'custom-hostname':
        'Es ist ein Name einer anderen Domain, den deine hereinlässt. Dein Schloss schützt nur deine eigene Adresse.',
    },
  },
  noted: 'Die Notiz dazu sagt: {note}.',
  labelled: 'Es heißt „{name}“.',
  likely: {
    'local-address':
      'Höchstwahrscheinlich ist es dieses Zuhause: Seine lokale Adresse ist so, wie sie bei einem Zuhause üblich ist.',
    'this-home': 'Höchstwahrscheinlich ist es dieses Zuhause.',
  },
  knock: {
    opens: {
      certain: 'Latchkey hat dort ohne Schlüssel angeklopft, und dein Zuhause hat geantwortet.',
      likely: 'Latchkey hat dort ohne Schlüssel angeklopft, und ein Home Assistant hat geantwortet.',
    },
    shut: 'Latchkey hat dort ohne Schlüssel angeklopft und wurde abgewiesen.',
    'no-answer': 'Latchkey hat dort angeklopft und keine Antwort bekommen. Vielleicht öffnet es sich wieder.',
    'not-tried': 'Von hier aus kann Latchkey dort nicht anklopfen.',
    inside:
      'Von innen, aus deinem Zuhause, hat sich dort nichts geöffnet. Besucher von außen kommen vielleicht hinein.',
  },
  next: {
    'tunnel-entry': 'Latchkey kann diesen Eintrag aus dem Tunnel nehmen. Alle anderen Einträge bleiben.',
    'hidden-tunnel': 'Latchkey kann den Eintrag dieses Namens löschen.',
    'direct-record': 'Latchkey kann diesen Eintrag löschen. Schließe auch den Port in deinem Router.',
    'former-url': 'Schließe den Port in deinem Router und gib den alten Namen auf.',
    'remote-ui':
      'Um ihn auszuschalten, öffne in Home Assistant Einstellungen, Home Assistant Cloud (oder Home Assistant Link).',
    app: 'Brauchst du die App nicht mehr, stoppe sie. Schließe auch den Port in deinem Router.',
    'address-allowance':
      'Um das zu schließen, öffne bei Cloudflare [Security], [Security rules], [IP Access rules] und lösche die Regel.',
    'origin-rule':
      'Um das zu schließen, öffne bei Cloudflare [Rules] und lösche die Regel, oder nimm diese Adresse heraus.',
    'port-forward':
      'Um das zu schließen, öffne in deinem Router die Portweiterleitung oder UPnP und lösche diesen Eintrag.',
    worker:
      'Um das zu schließen, öffne bei Cloudflare [Workers Routes] oder [Snippets] deiner Domain und nimm diese Adresse heraus.',
    product: {
      'load-balancer':
        'Um das zu schließen, öffne bei Cloudflare [Load Balancing] und lösche diesen Load Balancer.',
      spectrum:
        'Um das zu schließen, öffne bei Cloudflare [Spectrum] deiner Domain und lösche diese Anwendung.',
      'custom-hostname':
        'Um das zu schließen, öffne bei Cloudflare [Custom Hostnames] deiner Domain und lösche diesen Namen.',
    },
  },
  close: 'Diesen Zugang schließen',
  closeNamed: 'Diesen Zugang schließen: {name}',
  closing: 'Dein Plan schließt ihn. Er bleibt geschlossen, wenn du Latchkey entfernst.',
  leave: 'Offen lassen',
  leaveNamed: 'Offen lassen: {name}',
  unseen: {
    title: 'Nicht geprüft',
    'home-assistant': 'Der Fernzugriff von Home Assistant selbst: Latchkey ist dort nicht angemeldet.',
    tunnels: 'Andere Tunnel deines Cloudflare-Kontos: Das Token darf sie nicht lesen.',
    'local-tunnels':
      'Tunnel, die auf ihrem eigenen Computer eingerichtet sind: Niemand sonst kann lesen, wohin sie führen.',
    'public-address':
      'Einträge, die geradewegs zu deinem Zuhause führen: Deine öffentliche Adresse ist nicht bekannt.',
    'further-doors': 'Es gibt mehr Namen, als Latchkey ausprobiert.',
    'custom-rules': 'Custom Rules, Schlüssel und Einträge deiner Domain: Das Token darf sie nicht lesen.',
    'router-forwards':
      'Die Liste der Ports, die dein Router weiterleitet. Kein Router in deinem Zuhause hat sie hier ganz gezeigt.',
    'address-rules':
      'IP Access rules, die Besucher an deinem Schloss vorbeilassen können. Ein Token mit [Firewall Services], [Read] zeigt sie.',
    'origin-rules':
      '[Origin Rules], die dein Zuhause anderswo zeigen können. Ein Token mit [Origin Rules], [Read] zeigt sie.',
    'rewrite-rules':
      'Regeln, die ändern, was geöffnet wird. Ein Token mit [Transform Rules], [Read] zeigt sie.',
    'redirect-rules':
      'Regeln, die Besucher woandershin schicken. Ein Token mit [Single Redirect], [Read] zeigt sie.',
    'configuration-rules':
      'Regeln, durch die Cloudflare Besucher auf die Probe stellt. Ein Token mit [Config Rules], [Read] zeigt sie.',
    'page-rules': '[Page Rules]. Ein Token mit [Page Rules], [Read] zeigt sie.',
    'worker-routes':
      'Deine Programme bei Cloudflare. Ein Token mit [Workers Routes], [Read] zeigt, wo sie laufen.',
    'access-applications':
      'Anmeldungen von Cloudflare Access vor deiner Adresse. Ein Token mit [Access: Apps and Policies], [Read] zeigt sie.',
    'bulk-redirects':
      'Bulk Redirects. Ein Token mit [Bulk URL Redirects] und [Account Filter Lists], [Read] zeigt sie.',
    snippets:
      '[Snippets], deine kleinen Programme bei Cloudflare. Ein Token mit [Snippets], [Read] zeigt sie.',
    'load-balancers':
      'Load Balancer. Ein Token mit [Load Balancers] und [Load Balancing: Monitors and Pools], [Read] zeigt sie.',
    spectrum:
      'Spectrum, das Ports an deinem Schloss vorbei weiterleitet. Cloudflare hat es Latchkey nicht gezeigt.',
    'custom-hostnames':
      'Namen anderer Domains, die deine hereinlässt. Cloudflare hat sie Latchkey nicht gezeigt.',
    'further-products':
      'Was in deinen Adresslisten steht, und Workers mit eigener Domain. Latchkey sieht dort nicht nach.',
    router:
      'Von Hand geöffnete Ports in deinem Router: Viele Router führen nur die auf, die Programme geöffnet haben.',
  },
};
