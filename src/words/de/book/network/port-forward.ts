import type { WordTree } from '../../../shape/lay-words.ts';
import {
  firstBuildTheLockAndSee,
  switchWiFiOffOnA,
  theTwoNumbersDifferOrThe,
  theWordsMayDifferTheDashboard,
  yourRoutersPassword2,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Den einen Port öffnen',
    lead: 'Dein Router leitet einen Port, TCP 443, an den Computer mit dem Proxy weiter. Alles andere bleibt zu.',
    know: [
      'Ein Port, zu einem Computer: TCP 443 zu {local}. Niemals 8123, und kein „Exposed Host“ und keine DMZ.',
      'Erst das Schloss, dann die Tür: Der Port kommt zuletzt, wenn das Schloss hält.',
      'Viele Anbieter geben mehreren Anschlüssen zusammen eine Nummer. Dann lässt sich kein Port öffnen, und der Router sagt es nicht.',
      'Benutze kein UPnP: Ein Port, der sich von selbst öffnet, ist einer, den niemand geprüft hat.',
    ],
    choose: 'Dein Router',
  },
  guides: {
    openwrt: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OpenWrt',
      title: 'Den einen Port in OpenWrt öffnen',
      lead: 'Eine Zeile in der Liste der Portweiterleitungen.',
      steps: [
        {
          say: 'Öffne **Status** > **Overview**: Bei **IPv4 Upstream** steht deine äußere Nummer. Vergleiche sie.',
          otherwise: {
            say: 'Die Wörter können abweichen. Es ist die Nummer der Schnittstelle namens wan.',
          },
        },
        {
          say: 'Wähle **Network** > **Firewall** > **Port Forwards** und drücke **Add**.',
          otherwise: {
            say: 'Die Wörter können abweichen. **Traffic Rules** sind etwas anderes.',
          },
        },
        {
          say: 'Stelle **Protocol** nur auf TCP, **Source zone** auf wan und **External port** auf 443.',
          otherwise: { say: 'Es bietet TCP und UDP zusammen an: Nimm UDP heraus.' },
        },
        {
          say: 'Stelle **Internal IP address** auf `{local}` und **Internal port** auf 443. Drücke **Save**, dann **Save & Apply**.',
          otherwise: {
            say: 'Die Wörter können abweichen. **Destination zone** oder **Internal zone** ist lan.',
          },
        },
      ],
      remove: ['Drücke in **Port Forwards** neben der Zeile **Delete**, dann **Save & Apply**.'],
    },
    fritzbox: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'FRITZ!Box',
      title: 'Den einen Port in einer FRITZ!Box öffnen',
      lead: 'Eine Portfreigabe, für ein Gerät.',
      steps: [
        {
          say: 'Sieh zuerst bei **Overview** nach. Steht neben IPv4 DS-Lite, lässt sich über IPv4 kein Port öffnen.',
          otherwise: {
            say: 'Die Nummer steht auch unter **Internet** > **Online Monitor**.',
          },
        },
        {
          say: 'Wähle **Internet** > **Permit Access** > **Port Sharing** und drücke **Add Device for Sharing**.',
          otherwise: {
            say: 'Die Wörter können abweichen. Auf älteren Boxen steht Portweiterleitung.',
          },
        },
        {
          say: 'Wähle das Gerät mit `{local}`, dann drücke **New Sharing**.',
          otherwise: {
            say: 'Fehlt das Gerät, gib seine Nummer von Hand ein. Lass **Exposed Host** aus.',
          },
        },
        {
          say: 'Wähle als **Application** **HTTPS server**. Damit sind TCP und 443 eingetragen. Drücke **OK**, dann **Apply**.',
          otherwise: {
            say: 'Sonst wähle eine andere Anwendung, mit TCP, Port 443 zum Gerät und 443 von außen.',
          },
        },
      ],
      remove: [
        'Lösche die Freigabe in **Internet** > **Permit Access** > **Port Sharing** und drücke **Apply**.',
      ],
    },
    unifi: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'UniFi',
      title: 'Den einen Port in UniFi öffnen',
      lead: 'Ein Eintrag in der Liste der Portweiterleitungen.',
      steps: [
        {
          say: 'Suche in den Details des Gateways die Nummer von **WAN** und vergleiche sie.',
          otherwise: {
            say: 'Die Wörter können abweichen. Sie steht als WAN-IP des Gateways da.',
          },
        },
        {
          say: 'Wähle in UniFi Network **Settings** > **Policy Engine** > **Port Forwarding**.',
          otherwise: {
            say: 'Ältere Versionen haben **Settings** > **Routing** > **Port Forwarding**.',
            search: 'port forwarding',
          },
        },
        {
          say: 'Füge einen Eintrag hinzu: **Forward IP** ist `{local}`, **WAN Port** und **Forward Port** sind 443, Protokoll TCP.',
          otherwise: {
            say: 'Die Wörter können abweichen. Lass jede Quelle zu und speichere.',
            search: 'port forwarding',
          },
        },
      ],
      remove: ['Lösche den Eintrag in **Port Forwarding**.'],
    },
    pfsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'pfSense',
      title: 'Den einen Port in pfSense öffnen',
      lead: 'Eine Portweiterleitung. Die Regel, die sie durchlässt, kommt mit.',
      steps: [
        {
          say: 'Öffne **Status** > **Interfaces**: Bei **WAN** steht deine äußere Nummer. Vergleiche sie.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Wähle **Firewall** > **NAT** > **Port Forward** und drücke **Add**.',
          otherwise: {
            say: 'Die Wörter können abweichen. Jeder der beiden Knöpfe zum Hinzufügen geht.',
          },
        },
        {
          say: 'Stelle **Interface** auf WAN, **Protocol** auf TCP und **Destination port range** auf HTTPS.',
          otherwise: {
            say: '**Destination** bleibt bei der Adresse von WAN. HTTPS ist 443.',
          },
        },
        {
          say: 'Stelle **Redirect target IP** auf `{local}`, den Zielport auf HTTPS. Drücke **Save**, dann **Apply Changes**.',
          otherwise: {
            say: 'Lass **Filter rule association**, wie es ist: Es macht die Regel, die dazugehört.',
          },
        },
      ],
      remove: [
        'Drücke in **Firewall** > **NAT** > **Port Forward** auf den Papierkorb neben der Zeile, dann **Apply Changes**.',
      ],
    },
    opnsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OPNsense',
      title: 'Den einen Port in OPNsense öffnen',
      lead: 'Ein Eintrag unter Destination NAT und eine Regel, die ihn durchlässt.',
      steps: [
        {
          say: 'Öffne **Interfaces** > **Overview**: Bei **WAN** steht deine äußere Nummer. Vergleiche sie.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Wähle **Firewall** > **NAT** > **Destination NAT** und drücke auf das Plus.',
          otherwise: { say: 'Ältere Versionen nennen es **Port Forward**.' },
        },
        {
          say: 'Stelle **Interface** auf WAN, **Protocol** auf TCP und **Destination Port** auf 443.',
          otherwise: { say: '**Destination Address** ist die Adresse von WAN.' },
        },
        {
          say: 'Stelle **Redirect Target IP** auf `{local}` und **Redirect Target Port** auf 443.',
          otherwise: {
            say: 'Die Wörter können abweichen. Es ist der Computer drinnen und sein Port.',
          },
        },
        {
          say: 'Stelle **Firewall rule** auf Pass. Drücke **Save**, dann **Apply**.',
          otherwise: {
            say: 'In anderen Versionen steht **Automatically pass** oder **Filter rule association**. Ohne das kommt nichts durch.',
          },
        },
      ],
      remove: ['Drücke in **Destination NAT** auf den Papierkorb neben dem Eintrag, dann **Apply**.'],
    },
    'another-router': {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'Ein anderer Router',
      title: 'Den einen Port in einem anderen Router öffnen',
      lead: 'Jeder Router nennt es anders. Diese drei Schritte sind in allen gleich.',
      steps: [
        {
          say: 'Öffne die Seite deines Routers. Ihre Adresse steht auf seinem Aufkleber, oft `192.168.1.1` oder 192.168.0.1.',
          otherwise: {
            say: 'Auch das Passwort steht auf dem Aufkleber, außer du hast es geändert.',
          },
        },
        {
          say: 'Suche nach **Port forwarding**.',
          otherwise: {
            say: 'Bei anderen heißt es virtueller Server, NAT, Portfreigabe oder Anwendungen. Oft ist es unter den erweiterten Einstellungen.',
            search: 'Port',
          },
        },
        {
          say: 'Füge eine Zeile hinzu: Protokoll TCP, außen 443, innen 443, zu `{local}`. Speichere sie.',
          otherwise: {
            say: 'Benutze weder DMZ noch Exposed Host: Das öffnet alle Ports.',
          },
        },
      ],
      remove: ['Lösche die Zeile in derselben Liste.'],
    },
  },
};
