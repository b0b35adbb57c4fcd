import type { checks as english } from '../en/checks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const checks: WordsOf<typeof english> = {
  ofDevice: '{lock}: {device}',
  quoted: '„{lock}“',
  kind: {
    'name-resolves': 'Die Adresse führt zu Cloudflare',
    'no-key': 'Ohne Schlüssel bleibt das Tor zu',
    'strangers-key': 'Ein fremder Schlüssel passt nicht',
    'switched-off-key': 'Ein gesperrter Schlüssel passt nicht',
    'plain-http': 'Der ungeschützte Weg hinein ist zu',
    'other-spellings': 'Keine andere Schreibweise der Adresse kommt am Schloss vorbei',
    'exception-opens': 'Die Lücke öffnet sich für {subject}',
    'beside-exception': 'Wer neben der Lücke für {subject} anklopft, wird abgewiesen',
    'exception-shut-here': 'Die Lücke für {subject} ist für diesen Computer zu',
    'device-key': 'Der Schlüssel von {subject} öffnet',
    'key-not-listed-here': 'Der Schlüssel von {subject} passt hier nicht',
    websocket: 'Live-Aktualisierungen kommen durch',
    'edge-certificate': 'Besucher sehen das Zertifikat von Cloudflare, nicht das deines Zuhauses',
    'past-cloudflare': 'Niemand kommt an Cloudflare vorbei herein',
    'past-cloudflare-with-key': 'Auch mit deinem Schlüssel kommt niemand an Cloudflare vorbei herein',
  },
  at: '{name} ({address})',
  diagnosis: {
    answered: 'Dein Zuhause antwortet.',
    upgraded: 'Die Live-Verbindung steht.',
    blocked: 'Cloudflare weist ab.',
    redirected: 'Ungeschützte Anfragen werden zum geschützten Weg hinein geschickt.',
    resolved: 'Der Name ist bekannt.',
    'not-resolved': 'Der Name ist noch nicht bekannt. Bei neuen Namen kann das ein paar Minuten dauern.',
    'resolves-elsewhere': 'Der Name führt woandershin. Vielleicht wird er für etwas anderes benutzt.',
    'name-unreliable':
      'Niemand kann für diesen Namen bürgen. DNSSEC scheint bei der Domain nicht zu stimmen.',
    'resolver-blocked': 'Dieses Netzwerk schlägt Namen selbst nach und kennt diesen nicht.',
    'no-connection': 'Dieser Computer bekam keine Verbindung. Vielleicht ist er offline.',
    'edge-unreachable': 'Das Internet funktioniert, aber dort, wohin diese Adresse führt, antwortet nichts.',
    'no-certificate': 'Cloudflare hat noch kein Zertifikat für diese Adresse.',
    'connection-inspected':
      'Es wurde ein Zertifikat gezeigt, das nicht von Cloudflare ist. Vielleicht öffnet etwas in diesem Netzwerk sichere Verbindungen.',
    'clock-wrong': 'Die Uhr dieses Computers geht falsch, deshalb sieht kein Zertifikat gültig aus.',
    'tls-failed': 'Es war keine sichere Verbindung möglich.',
    challenged: 'Bevor Cloudflare das Schloss fragte, wollte es einen Beweis, dass ein Mensch anklopft.',
    'refused-at-edge':
      'Cloudflare hat diese Anfrage aus einem Grund abgewiesen, der nichts mit Schlüsseln zu tun hat.',
    'rate-limited': 'Von hier kamen in kurzer Zeit zu viele Anfragen.',
    'access-in-front': 'Cloudflare Access bewacht diese Adresse und verlangt eine eigene Anmeldung.',
    'worker-in-front': 'Für diese Adresse antwortet ein Cloudflare Worker, und er scheitert.',
    'sent-elsewhere': 'Die Anfrage wurde zu einer anderen Adresse weitergeschickt.',
    'redirect-loop': 'Die Anfrage wurde dorthin zurückgeschickt, woher sie kam, immer und immer wieder.',
    misdirected: 'Cloudflare hat das nicht als Anfrage an deine Adresse erkannt.',
    'record-refused': 'Cloudflare liefert nicht aus, was der DNS-Eintrag dieser Adresse sagt.',
    'server-behind':
      'Cloudflare hat statt des privaten Wegs einen Server gesucht und dort keine richtige Antwort bekommen.',
    'origin-closed':
      'Cloudflare wurde an der öffentlichen Adresse abgewiesen. An diesem Port läuft kein Server.',
    'origin-unreachable': 'Cloudflare hat an der öffentlichen Adresse keine Antwort bekommen.',
    'origin-not-secure':
      'Cloudflare und der Server an der öffentlichen Adresse konnten sich nicht auf eine sichere Verbindung einigen.',
    'origin-certificate-unknown': 'Cloudflare vertraut dem Zertifikat an der öffentlichen Adresse nicht.',
    'origin-refuses-edge': 'Der Server an der öffentlichen Adresse hält Cloudflare für einen Fremden.',
    'tunnel-down':
      'Der private Weg ist nicht verbunden. Vielleicht ist der Connector bei dir zu Hause gestoppt.',
    'no-such-service': 'Der Weg kennt diese Adresse noch nicht.',
    'home-silent': 'Der Weg ist in Ordnung, aber dein Zuhause antwortet darauf nicht.',
    'home-refuses-proxy': 'Home Assistant weist ab, was über den Weg kommt. Es muss dem Weg erst vertrauen.',
    'home-banned':
      'Nach falschen Anmeldungen hat Home Assistant die Adresse ausgesperrt, von der diese Anfrage kam.',
    'home-failed': 'Home Assistant hat mit einem eigenen Fehler geantwortet.',
    'socket-refused':
      'Die Live-Verbindung hat einen Teil ihrer Anfrage verloren, bevor sie dein Zuhause erreichte.',
    'not-home-assistant': 'Es antwortet etwas anderes als Home Assistant.',
    'service-answered': 'Von hinter dieser Adresse kam eine Antwort.',
    'service-silent': 'Der Weg ist in Ordnung, aber dort, wohin diese Adresse führt, antwortet nichts.',
    'certificate-of-edge': 'Das Zertifikat dort ist das von Cloudflare.',
    'certificate-of-origin':
      'Das Zertifikat dort ist das deines Zuhauses. Die Adresse geht nicht über Cloudflare.',
    'origin-refused': 'Dein Zuhause weist ab, wie es sein soll.',
    'origin-partly-tried':
      'Dein Zuhause weist an einer öffentlichen Adresse ab. Eine andere lässt sich von diesem Netzwerk aus nicht testen.',
    'origin-shut':
      'Von diesem Netzwerk aus gesehen nimmt an deiner öffentlichen Adresse kein Server Verbindungen an. Router können das von innen verbergen: Teste es auch über den Hotspot eines Handys.',
    'origin-silent':
      'Von diesem Netzwerk aus gesehen antwortet an deiner öffentlichen Adresse nichts. Router können das von innen verbergen: Teste es auch über den Hotspot eines Handys.',
    open: 'Hinter dem Schloss hat etwas ohne gültigen Schlüssel geantwortet. Das Schloss hält nicht.',
    'unexpected-answer': 'Diese Antwort kennt Latchkey nicht.',
  },
};
