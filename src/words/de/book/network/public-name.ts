import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anAccountThere,
  deleteTheEntryInTheRouter,
  restartTheRouterSoThatIt,
  theNameKeepsAnOldNumber,
  yourOwnPublicIpvAddressWhich,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Den Namen deinem Zuhause folgen lassen',
    lead: 'Die Nummer deines Zuhauses ändert sich. Jedes Mal muss zu Hause etwas dem Namen die neue weitergeben.',
    know: [
      'Wer das Token hat, kann deinen Namen anderswohin führen lassen. Deine Schlüssel und das Schloss halten Fremde draußen, aber auch du kämst nicht mehr hinein.',
      'Darum sollte das Token dieses eine können und sonst nichts. Jede Anleitung sagt, wie weit das geht.',
      'Lass nur eines den Namen schreiben. Zwei würden einander überschreiben.',
      'Gib einem Router nie das Passwort deines Kontos, wenn du ein Token bekommen kannst.',
    ],
    choose: 'Wer den Namen führt',
  },
  guides: {
    cloudflare: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Cloudflare',
      title: 'Cloudflare führt den Namen',
      lead: 'Für eine Domain, die bei Cloudflare ist. Home Assistant selbst kann die Nummer schreiben.',
      before: [
        'Erstelle dafür ein eigenes Token. Nimm nie den Global API Key oder das Token von Latchkey.',
        'Das Token kann jeden Eintrag dieser einen Domain schreiben. Auf einen Namen begrenzen kann Cloudflare es nicht.',
      ],
      steps: [
        {
          say: 'Öffne bei Cloudflare **My Profile** > **API Tokens** und drücke **Create Token**.',
          otherwise: {
            say: 'Die Wörter können abweichen. Es ist im Menü deines Kontos, oben rechts.',
          },
        },
        {
          say: 'Drücke neben **Edit zone DNS** auf **Use template**.',
          otherwise: { say: 'Sonst wähle sie selbst: Zone, DNS, Edit.' },
        },
        {
          say: 'Füge **Zone** > **Zone** > **Read** hinzu. Wähle unter **Zone Resources** diese eine Domain, und erstelle es.',
          otherwise: {
            say: 'Die Wörter können abweichen. Das Token wird einmal gezeigt: Kopiere es jetzt.',
          },
        },
        {
          say: 'Öffne in Home Assistant **home-assistant:Settings** > **home-assistant:Devices & services** > **home-assistant:Add integration** und wähle `Cloudflare`.',
          otherwise: {
            say: 'Füge dort das Token ein, wähle die Domain, dann den Namen.',
            search: 'Cloudflare',
          },
        },
      ],
      remove: ['Lösche die Integration in Home Assistant.', 'Lösche bei Cloudflare das Token.'],
    },
    desec: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'deSEC',
      title: 'deSEC führt den Namen',
      lead: 'Kostenlos, ohne Werbung und mit Token, die sich am weitesten begrenzen lassen.',
      before: [
        'Leg zuerst den Namen bei deSEC an, unter „dedyn.io“ oder deiner eigenen Domain.',
        'Ein neues Token kann keine Token verwalten und keine Domains anlegen. Mit einer Richtlinie kann es nur einen Namen schreiben.',
      ],
      steps: [
        {
          say: 'Öffne bei deSEC **Token Management** und füge ein Token hinzu. Kopiere es: Es wird einmal gezeigt.',
          otherwise: {
            say: 'Die Wörter können abweichen. Lass alle Kästchen für weitere Rechte leer.',
          },
        },
        {
          say: 'Gib ihm Richtlinien: Nichts darf geschrieben werden außer dieser **Domain** mit diesem **Subname**, für A und AAAA.',
          otherwise: {
            say: 'Hat die Seite keine Richtlinien, zeigt die Dokumentation von deSEC, wie sie mit einem Befehl gesetzt werden.',
          },
        },
        {
          say: 'Gib im dynamischen DNS des Routers den Server `update.dedyn.io` ein, **router:Name**, und als Passwort das Token.',
          otherwise: { say: 'Der Benutzername ist der Domainname selbst.' },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'Lösche bei deSEC das Token und, wenn du ihn nicht mehr brauchst, den Namen.',
      ],
    },
    duckdns: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'DuckDNS',
      title: 'DuckDNS führt den Namen',
      lead: 'Kostenlos, und die meisten Router kennen es. Sein Token lässt sich nicht begrenzen.',
      before: [
        'Ein Token gilt für alle Namen eines Kontos. Leg für dieses Zuhause ein eigenes Konto an.',
        'Wer es hat, kann sich auch ein Zertifikat für den Namen holen. Bewahre es auf wie ein Passwort.',
      ],
      steps: [
        {
          say: 'Melde dich bei duckdns.org an, gib einen Namen ein und drücke **add domain**.',
          otherwise: {
            say: 'Die Wörter können abweichen. Der ganze Name endet dann auf „.duckdns.org“.',
          },
        },
        {
          say: 'Kopiere oben auf der Seite das **token**.',
          otherwise: {
            say: 'Die Wörter können abweichen. Hat es je jemand anderes gesehen, erstelle im Menü ein neues.',
          },
        },
        {
          say: 'Wähle im dynamischen DNS des Routers `DuckDNS` als **router:Provider** und gib den Namen und das Token ein.',
          otherwise: {
            say: 'Kennt der Router es nicht, hat Home Assistant eine App namens Duck DNS.',
          },
        },
      ],
      remove: ['Lösche den Eintrag im Router oder in der App.', 'Lösche bei DuckDNS den Namen.'],
    },
    'no-ip': {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'No-IP',
      title: 'No-IP führt den Namen',
      lead: 'Fast jeder Router kennt es. Ein kostenloser Name muss jeden Monat bestätigt werden.',
      before: [
        'Nimm einen DDNS-Schlüssel, nicht das Passwort deines Kontos. Ein solcher Schlüssel kann seine eigenen Namen schreiben und sonst nichts.',
      ],
      steps: [
        {
          say: 'Leg bei No-IP einen Namen an, öffne dann **DDNS Keys** und füge für diesen einen Namen einen Schlüssel hinzu.',
          otherwise: {
            say: 'Die Wörter können abweichen. Es ist im Teil über dynamisches DNS.',
          },
        },
        {
          say: 'Wähle im dynamischen DNS des Routers `No-IP` als **router:Provider**. Gib Benutzernamen und Passwort des Schlüssels ein.',
          otherwise: {
            say: 'Gib als Namen {address} ein. Manche Programme wollen dort „all.ddnskey.com“.',
          },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'Lösche bei No-IP den Schlüssel und, wenn du ihn nicht mehr brauchst, den Namen.',
      ],
    },
    'another-router': {
      needs: [yourRoutersPassword, yourOwnPublicIpvAddressWhich],
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Dienst des Routers',
      title: 'Dein Router führt den Namen',
      lead: 'Viele Hersteller geben jedem Router einen eigenen Namen. Der Router schreibt die Nummer dann von selbst.',
      before: [
        'Dann hat nur der Router ein Token. Aber der Name endet mit dem Router: Ein neuer bekommt einen neuen Namen.',
        'Die Namen mancher Hersteller öffnen auch die Seite des Routers für alle. Lass das aus.',
      ],
      steps: [
        {
          say: 'Suche in deinem Router nach **Dynamic DNS**.',
          otherwise: {
            say: 'FRITZ!Box: **fritzbox:Internet** > **fritzbox:Permit Access** > **fritzbox:DynDNS**. OpenWrt, OPNsense und pfSense: **openwrt:Services** > **openwrt:Dynamic DNS**.',
            search: 'DDNS',
          },
        },
        {
          say: 'Schalte dort **Enable** ein. Wähle den Dienst des Herstellers oder einen von denen neben dieser Anleitung.',
          otherwise: {
            say: 'OpenWrt und OPNsense brauchen zuerst ein Paket dafür: luci-app-ddns oder os-ddclient.',
          },
        },
      ],
      remove: ['Schalte es an derselben Stelle aus.'],
    },
  },
};
