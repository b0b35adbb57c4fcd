import type { WordTree } from '../../../shape/lay-words.ts';
import {
  atHomeSwitchWiFiOff,
  atHomeTheAddressStillLeads,
  atHomeTheAppSaysThat,
  atHomeWithWiFiOn,
  doThisOnlyIfAProxy,
  doThisOnlyIfAProxy2,
  enterTheNumberOfTheFritz,
  onlyWithCertificate,
  theAddressGoesInAsTwo,
  theHomeAssistantAppWithYour,
  theRecommendedWayAtHomeThe,
  youNeedTheAddressThatYou,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Dein Zuhause, während du zu Hause bist',
    lead: 'Zu Hause muss niemand ins Internet hinaus und wieder herein.',
    know: [
      'Empfohlen: Die Home-Assistant-App bekommt zwei Adressen, eine für drinnen und eine für draußen. An deinem Netzwerk ändert sich nichts.',
      'Drinnen braucht sie keinen Schlüssel und kein Internet. Jeder in deinem WLAN kommt bis zur Anmeldung.',
      'Ohne Internet laufen deine Dashboards und Automationen weiter. Cloud-Dienste halten an, und die meisten Nachrichten an Handys warten.',
      'Ein Browser hat nur eine Adresse. Für Zeiten ohne Internet hebe die innere als Lesezeichen auf.',
      'Der andere Weg ist, dass der Name selbst nach Hause führt. Dann funktioniert eine Adresse überall, mit dem Schlüssel.',
      'Das braucht einen Proxy zu Hause, der ein Zertifikat für den Namen hat. Home Assistant allein, hinter dem privaten Weg, hat keines.',
      'Ein Zertifikat, das Cloudflare für sich selbst ausgestellt hat, zählt nicht: Browser vertrauen ihm nicht.',
      'Ein Zuhause, das nur Cloudflare hereinlässt, weist auch deine eigenen Geräte ab. Lass den Namen dann, wie er ist.',
    ],
    choose: 'Wo du es einstellen willst',
  },
  guides: {
    'app-iphone': {
      label: 'App auf dem iPhone',
      title: 'Zwei Adressen in der App auf iPhone, iPad und Mac',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'Öffne in der App **Settings** > **Companion App** und wähle dein Zuhause.',
          otherwise: { say: 'Die Einstellungen der App sind in ihrem Seitenmenü.', search: 'URL' },
        },
        {
          say: 'Tippe auf **Internal URL** und gib die Adresse ein, die du zu Hause benutzt.',
          otherwise: {
            say: 'Vielleicht bleibt es grau, bis du ein WLAN nennst. Dann mach zuerst den nächsten Schritt.',
            search: 'URL',
          },
        },
        {
          say: 'Tippe unter **SSIDs** auf **Add new SSID** und gib den Namen deines WLANs ein.',
          otherwise: {
            say: 'Auf einem Mac mit Netzwerkkabel nimm **Add New Hardware Address**.',
            search: 'SSID',
          },
        },
        {
          say: 'Stelle **Connection security level** auf **Most secure**, und erlaube den Standort zu jeder Zeit.',
          otherwise: {
            say: 'Es fragt nach **iphone:Always** und dem genauen Standort. Die App braucht das, um den Namen des WLANs zu sehen.',
            search: 'security',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: ['Leere dort **Internal URL**. Die App benutzt dann überall {address}, mit ihrem Schlüssel.'],
    },
    'app-android': {
      label: 'App auf Android',
      title: 'Zwei Adressen in der App auf Android',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'Öffne in der App **Settings** > **Companion app** und wähle dein Zuhause.',
          otherwise: { say: 'Dein Zuhause ist dort unter **Servers & devices**.', search: 'URL' },
        },
        {
          say: 'Tippe auf **Home network**. Füge unter **New Wi-Fi SSID** den Namen deines WLANs hinzu.',
          otherwise: {
            say: 'Sie fragt nach deinem Standort, denn Android zeigt den Namen des WLANs nur Apps, die ihn sehen dürfen.',
            search: 'Home network',
          },
        },
        {
          say: 'Tippe auf **Internal connection URL** und gib die Adresse ein, die du zu Hause benutzt.',
          otherwise: {
            say: 'Vielleicht bleibt es grau, bis du ein WLAN nennst. Dann mach zuerst den vorigen Schritt.',
            search: 'URL',
          },
        },
        {
          say: 'Stelle **Remote connection security level** auf die sicherste Stufe, und erlaube den Standort zu jeder Zeit.',
          otherwise: {
            say: 'Der Standort ist **android:Allow all the time** in den Einstellungen von Android.',
            search: 'Standort',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: [
        'Leere dort **Internal connection URL**. Die App benutzt dann überall {address}, mit ihrem Schlüssel.',
      ],
    },
    hosts: {
      before: [
        ...doThisOnlyIfAProxy2,
        'Nicht für einen Laptop: Unterwegs würde die Zeile in ein fremdes Netzwerk führen.',
      ],
      wrong: atHomeTheAddressStillLeads,
      test: ['Geh auf diesem Computer zu `{address}`: Sie öffnet sich ohne Warnung.'],
      label: 'Ein Computer',
      title: 'Ein Computer, der zu Hause bleibt',
      lead: 'Eine Zeile in der eigenen Namensliste des Computers. Sie hilft einem Computer, und nur einem, der nie unterwegs ist.',
      needs: ['Das Passwort eines Administrators. Handys haben keine solche Liste.'],
      steps: [
        {
          say: 'Öffne unter Windows **Notepad** als Administrator: Klicke mit der rechten Maustaste auf das Symbol und wähle **Run as administrator**.',
          otherwise: {
            say: 'Tippe auf einem Mac und unter Linux `sudo nano /etc/hosts` in ein Terminal, und mach mit der Zeile weiter.',
          },
        },
        {
          say: 'Öffne unter **File name** `C:\\Windows\\System32\\drivers\\etc\\hosts`.',
          otherwise: {
            say: 'Sieht der Ordner leer aus, lass dir alle Dateien zeigen, nicht nur Textdateien.',
          },
        },
        {
          say: 'Füge am Ende diese Zeile hinzu und speichere: `{local} {address}`',
          otherwise: {
            say: 'Zuerst kommt die Nummer, dann ein Leerzeichen, dann der Name. Kein „https“ und kein Port.',
          },
        },
      ],
      remove: ['Öffne dieselbe Datei und entferne die Zeile wieder.'],
    },
    dnsmasq: {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'dnsmasq',
      title: 'dnsmasq antwortet mit der Nummer zu Hause',
      lead: 'Für Leute, die dnsmasq selbst betreiben. Jedes Gerät, das es fragt, bekommt die Nummer zu Hause.',
      needs: ['Ein Computer mit dnsmasq und dessen Administrator.'],
      steps: [
        {
          say: 'Öffne in dem Ordner eine eigene Datei: `sudo nano /etc/dnsmasq.d/home.conf`',
          otherwise: {
            say: 'Gibt es keinen solchen Ordner, ist die eine Datei „/etc/dnsmasq.conf“.',
          },
        },
        {
          say: 'Schreibe diese Zeile und speichere: `host-record={address},{local}`',
          otherwise: {
            say: 'Gibt es eine IPv6-Nummer, füge sie nach einem weiteren Komma hinzu.',
          },
        },
        {
          say: 'Starte es neu: `sudo systemctl restart dnsmasq`',
          otherwise: { say: 'Startet es nicht, nennt „dnsmasq --test“ die fehlerhafte Zeile.' },
        },
      ],
      remove: ['Entferne die Zeile aus der Datei und starte dnsmasq neu.'],
    },
    'pi-hole': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'Pi-hole',
      title: 'Pi-hole antwortet mit der Nummer zu Hause',
      lead: 'Jedes Gerät, das dein Pi-hole fragt, bekommt die Nummer zu Hause.',
      needs: ['Pi-hole 6 und sein Passwort.'],
      steps: [
        {
          say: 'Wähle links im Menü **Settings** > **Local DNS Records**.',
          otherwise: {
            say: 'In Version 5 ist es **Local DNS** > **DNS Records**, über den Einstellungen.',
          },
        },
        {
          say: 'Gib unter **Domain** `{address}` ein.',
          otherwise: {
            say: 'Nimm die Liste links, nicht die mit dem Namen „Local CNAME records“.',
          },
        },
        {
          say: 'Gib daneben unter **Associated IP** `{local}` ein und drücke auf das Plus.',
          otherwise: {
            say: 'Die Wörter können abweichen. Es wirkt sofort, ohne Neustart.',
          },
        },
      ],
      remove: ['Drücke in **Local DNS Records** auf den Papierkorb neben der Zeile.'],
    },
    'adguard-home': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'AdGuard Home',
      title: 'AdGuard Home antwortet mit der Nummer zu Hause',
      lead: 'Jedes Gerät, das dein AdGuard Home fragt, bekommt die Nummer zu Hause. Es kann auch als App von Home Assistant laufen.',
      needs: ['AdGuard Home und sein Passwort.'],
      steps: [
        {
          say: 'Wähle oben im Menü **Filters** > **DNS rewrites**.',
          otherwise: {
            say: 'Auf einem schmalen Bildschirm ist das Menü hinter den drei Strichen.',
          },
        },
        {
          say: 'Drücke **Add DNS rewrite**.',
          otherwise: { say: 'Der Knopf ist unter der Liste.' },
        },
        {
          say: 'Gib `{address}` ein, darunter `{local}`, und drücke **Save**.',
          otherwise: {
            say: 'Die Felder fragen nach einem Domainnamen und nach einer IP-Adresse oder einem Domainnamen.',
          },
        },
      ],
      remove: ['Drücke in **DNS rewrites** auf den Papierkorb neben der Zeile.'],
    },
    openwrt: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OpenWrt',
      title: 'OpenWrt antwortet mit der Nummer zu Hause',
      lead: 'Der Router nennt jedem Gerät in deinem Netzwerk die Nummer zu Hause.',
      needs: [yourRoutersPassword],
      steps: [
        {
          say: 'Wähle **Network** > **DNS**, und dort **DNS Records** > **Hostnames**.',
          otherwise: {
            say: 'Ältere Versionen haben **Network** > **DHCP and DNS** > **Hostnames**.',
          },
        },
        {
          say: 'Drücke **Add**. Gib unter **Hostname** `{address}` ein.',
          otherwise: {
            say: 'Die Wörter können abweichen. Gib den ganzen Namen ein, mit seinen Punkten.',
          },
        },
        {
          say: 'Gib unter **IP address** `{local}` ein. Drücke **Save**, dann **Save & Apply**.',
          otherwise: {
            say: 'Steht die Nummer nicht in der Liste, wähle den letzten Eintrag und tippe sie.',
          },
        },
      ],
      remove: ['Drücke in **Hostnames** neben der Zeile **Delete**, dann **Save & Apply**.'],
    },
    opnsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OPNsense',
      title: 'OPNsense antwortet mit der Nummer zu Hause',
      lead: 'Unbound, sein eigener DNS-Server, nennt jedem Gerät in deinem Netzwerk die Nummer zu Hause.',
      needs: [
        yourRoutersPassword,
        'Unbound DNS muss eingeschaltet sein. Das ist es, außer jemand hat es geändert.',
      ],
      steps: [
        {
          say: 'Wähle **Services** > **Unbound DNS** > **Overrides**.',
          otherwise: {
            say: 'Fehlt es, antwortet dein OPNsense vielleicht mit Dnsmasq: Auch das hat eine Liste von Hosts.',
          },
        },
        {
          say: 'Drücke unter den Host-Überschreibungen auf das Plus. Gib als **Host** `{host}` ein, als **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Gib als **IP address** `{local}` ein. Drücke **Save**, dann **Apply**.',
          otherwise: {
            say: 'Lass **Type** auf A. Für eine IPv6-Nummer füge einen zweiten Eintrag mit AAAA hinzu.',
          },
        },
      ],
      remove: ['Drücke in **Overrides** auf den Papierkorb neben dem Eintrag, dann **Apply**.'],
    },
    pfsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'pfSense',
      title: 'pfSense antwortet mit der Nummer zu Hause',
      lead: 'Der DNS Resolver nennt jedem Gerät in deinem Netzwerk die Nummer zu Hause.',
      needs: [
        yourRoutersPassword,
        'Der DNS Resolver muss eingeschaltet sein. Das ist er, außer jemand hat es geändert.',
      ],
      steps: [
        {
          say: 'Wähle **Services** > **DNS Resolver** und geh hinunter zu **Host Overrides**.',
          otherwise: {
            say: 'Benutzt du den DNS Forwarder, hat er eine Liste mit demselben Namen.',
          },
        },
        {
          say: 'Drücke **Add**. Gib als **Host** `{host}` ein, als **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Gib als **IP Address** `{local}` ein. Drücke **Save**, dann **Apply Changes**.',
          otherwise: {
            say: 'Die Wörter können abweichen. Für eine IPv6-Nummer füge einen zweiten Eintrag hinzu.',
          },
        },
      ],
      remove: ['Drücke in **Host Overrides** auf den Papierkorb neben dem Eintrag, dann **Apply Changes**.'],
    },
    unifi: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'UniFi',
      title: 'UniFi antwortet mit der Nummer zu Hause',
      lead: 'Das UniFi-Gateway nennt jedem Gerät in deinem Netzwerk die Nummer zu Hause.',
      needs: ['Ein UniFi-Gateway und dessen Administrator.'],
      steps: [
        {
          say: 'Wähle in UniFi Network **Settings** > **Policy Engine** > **DNS**.',
          otherwise: {
            say: 'Ältere Versionen haben **Settings** > **Routing** > **DNS**.',
            search: 'DNS',
          },
        },
        {
          say: 'Füge für `{address}` einen Eintrag vom Typ **Host (A)** hinzu.',
          otherwise: {
            say: 'Die Wörter können abweichen: Es ist ein Eintrag der Art A, für diesen einen Namen.',
            search: 'DNS',
          },
        },
        {
          say: 'Gib als **IP Address** `{local}` ein und speichere.',
          otherwise: {
            say: 'Die Wörter können abweichen. Für eine IPv6-Nummer füge einen zweiten Eintrag hinzu, der Art AAAA.',
            search: 'DNS',
          },
        },
      ],
      remove: ['Lösche den Eintrag in derselben Liste.'],
    },
    fritzbox: {
      before: [
        onlyWithCertificate,
        'Folge zuerst der Anleitung für Pi-hole oder AdGuard Home.',
        'Hast du keins von beiden, benutze die innere Adresse in der App. Die braucht nichts davon.',
      ],
      wrong: [
        ...atHomeTheAddressStillLeads,
        {
          symptom: 'Nichts öffnet sich mehr, keine einzige Seite.',
          why: 'Der Computer mit dem Pi-hole ist aus, und jedes Gerät braucht ihn, um Namen nachzuschlagen.',
          wayOn: enterTheNumberOfTheFritz,
        },
      ],
      test: atHomeSwitchWiFiOff,
      label: 'FRITZ!Box',
      title: 'Eine FRITZ!Box lässt solche Antworten durch',
      lead: 'Eine FRITZ!Box kann deinem eigenen Namen keine andere Nummer geben. Sie kann es einem Pi-hole oder AdGuard Home überlassen.',
      needs: ['Das Passwort der FRITZ!Box.', 'Ein Pi-hole oder AdGuard Home, das {address} schon kennt.'],
      steps: [
        {
          say: 'Wähle **Home Network** > **Network** > **Network Settings**.',
          otherwise: {
            say: 'Fehlt es, schalte die erweiterte Ansicht ein. Sie ist unten im Menü.',
          },
        },
        {
          say: 'Gib unter **DNS Rebind Protection** `{address}` als Ausnahme ein.',
          otherwise: {
            say: 'Vielleicht ist es unter weiteren Einstellungen zugeklappt. Ohne das hält die Box Antworten mit einer Nummer von zu Hause zurück.',
          },
        },
        {
          say: 'Gib unter den IPv4-Einstellungen die Nummer des Pi-hole als **Local DNS server** ein. Drücke **Apply**.',
          otherwise: {
            say: 'Die Wörter können abweichen. Nimm die Nummer des Computers mit Pi-hole oder AdGuard Home.',
          },
        },
      ],
      remove: [enterTheNumberOfTheFritz, 'Entferne {address} aus den Ausnahmen.'],
    },
  },
};
