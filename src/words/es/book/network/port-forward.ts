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
    title: 'Abrir el único puerto',
    lead: 'Tu router redirige un puerto, TCP 443, a la máquina con el proxy. Todo lo demás sigue cerrado.',
    know: [
      'Un puerto, a una máquina: TCP 443 a {local}. Nunca 8123, y nada de “exposed host” ni DMZ.',
      'La cerradura antes que la puerta: el puerto va al final, cuando la cerradura resista.',
      'Muchos proveedores comparten un número entre varias casas. Entonces no se puede abrir ningún puerto, y el router no lo dice.',
      'No uses UPnP: un puerto que se abre por sí solo es uno que nadie ha comprobado.',
    ],
    choose: 'Tu router',
  },
  guides: {
    openwrt: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OpenWrt',
      title: 'Abrir el único puerto en OpenWrt',
      lead: 'Una línea en la lista de redirecciones de puertos.',
      steps: [
        {
          say: 'Abre **Status** > **Overview**: **IPv4 Upstream** muestra tu número exterior. Compáralo.',
          otherwise: { say: 'Las palabras pueden variar. Es el número de la interfaz llamada wan.' },
        },
        {
          say: 'Elige **Network** > **Firewall** > **Port Forwards** y pulsa **Add**.',
          otherwise: { say: 'Las palabras pueden variar. **Traffic Rules** es otra cosa.' },
        },
        {
          say: 'Pon **Protocol** solo en TCP, **Source zone** en wan y **External port** en 443.',
          otherwise: { say: 'Ofrece TCP y UDP juntos: quita UDP.' },
        },
        {
          say: 'Pon **Internal IP address** en `{local}` e **Internal port** en 443. Pulsa **Save** y después **Save & Apply**.',
          otherwise: { say: 'Las palabras pueden variar. **Destination zone** o **Internal zone** es lan.' },
        },
      ],
      remove: ['Pulsa **Delete** junto a la línea en **Port Forwards**, y después **Save & Apply**.'],
    },
    fritzbox: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'FRITZ!Box',
      title: 'Abrir el único puerto en un FRITZ!Box',
      lead: 'Una apertura de puerto, para un dispositivo.',
      steps: [
        {
          say: 'Mira antes en **Overview**. Si dice DS-Lite junto a IPv4, no se puede abrir ningún puerto por IPv4.',
          otherwise: { say: 'El número está también en **Internet** > **Online Monitor**.' },
        },
        {
          say: 'Elige **Internet** > **Permit Access** > **Port Sharing** y pulsa **Add Device for Sharing**.',
          otherwise: {
            say: 'Las palabras pueden variar. Los modelos más antiguos lo llaman redirección de puertos.',
          },
        },
        {
          say: 'Elige el dispositivo con `{local}` y después pulsa **New Sharing**.',
          otherwise: {
            say: 'Si falta el dispositivo, escribe su número a mano. Deja **Exposed Host** desactivado.',
          },
        },
        {
          say: 'Como **Application** elige **HTTPS server**. Rellena TCP y 443. Pulsa **OK** y después **Apply**.',
          otherwise: {
            say: 'Si no, elige otra aplicación, con TCP, puerto 443 hacia el dispositivo y 443 desde fuera.',
          },
        },
      ],
      remove: ['Borra la apertura en **Internet** > **Permit Access** > **Port Sharing** y pulsa **Apply**.'],
    },
    unifi: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'UniFi',
      title: 'Abrir el único puerto en UniFi',
      lead: 'Una entrada en la lista de redirecciones de puertos.',
      steps: [
        {
          say: 'Busca el número de **WAN** en los detalles de la puerta de enlace y compáralo.',
          otherwise: { say: 'Las palabras pueden variar. Se muestra como la IP WAN de la puerta de enlace.' },
        },
        {
          say: 'En UniFi Network elige **Settings** > **Policy Engine** > **Port Forwarding**.',
          otherwise: {
            say: 'En versiones anteriores es **Settings** > **Routing** > **Port Forwarding**.',
            search: 'puertos',
          },
        },
        {
          say: 'Añade una entrada: **Forward IP** es `{local}`, **WAN Port** y **Forward Port** son 443, protocolo TCP.',
          otherwise: {
            say: 'Las palabras pueden variar. Permite cualquier origen y guarda.',
            search: 'puertos',
          },
        },
      ],
      remove: ['Borra la entrada en **Port Forwarding**.'],
    },
    pfsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'pfSense',
      title: 'Abrir el único puerto en pfSense',
      lead: 'Una redirección de puerto. La regla que la deja pasar viene con ella.',
      steps: [
        {
          say: 'Abre **Status** > **Interfaces**: **WAN** muestra tu número exterior. Compáralo.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Elige **Firewall** > **NAT** > **Port Forward** y pulsa **Add**.',
          otherwise: { say: 'Las palabras pueden variar. Sirve cualquiera de los dos botones para añadir.' },
        },
        {
          say: 'Pon **Interface** en WAN, **Protocol** en TCP y **Destination port range** en HTTPS.',
          otherwise: { say: '**Destination** se queda en la dirección de WAN. HTTPS es 443.' },
        },
        {
          say: 'Pon **Redirect target IP** en `{local}` y el puerto de destino en HTTPS. Pulsa **Save** y después **Apply Changes**.',
          otherwise: { say: 'Deja **Filter rule association** como está: crea la regla que la acompaña.' },
        },
      ],
      remove: [
        'Pulsa la papelera junto a la línea en **Firewall** > **NAT** > **Port Forward**, y después **Apply Changes**.',
      ],
    },
    opnsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OPNsense',
      title: 'Abrir el único puerto en OPNsense',
      lead: 'Una entrada de NAT de destino, y una regla que la deja pasar.',
      steps: [
        {
          say: 'Abre **Interfaces** > **Overview**: **WAN** muestra tu número exterior. Compáralo.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Elige **Firewall** > **NAT** > **Destination NAT** y pulsa el signo más.',
          otherwise: { say: 'Las versiones anteriores lo llaman **Port Forward**.' },
        },
        {
          say: 'Pon **Interface** en WAN, **Protocol** en TCP y **Destination Port** en 443.',
          otherwise: { say: '**Destination Address** es la dirección de WAN.' },
        },
        {
          say: 'Pon **Redirect Target IP** en `{local}` y **Redirect Target Port** en 443.',
          otherwise: { say: 'Las palabras pueden variar. Es la máquina de dentro, y su puerto.' },
        },
        {
          say: 'Pon **Firewall rule** en Pass. Pulsa **Save** y después **Apply**.',
          otherwise: {
            say: 'Otras versiones dicen **Automatically pass** o **Filter rule association**. Sin esto no entra nada.',
          },
        },
      ],
      remove: ['Pulsa la papelera junto a la entrada en **Destination NAT**, y después **Apply**.'],
    },
    'another-router': {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'Otro router',
      title: 'Abrir el único puerto en otro router',
      lead: 'Cada router lo llama de otra manera. Estos tres pasos son iguales en todos.',
      steps: [
        {
          say: 'Abre la página de tu router. Su dirección está en su etiqueta; a menudo es `192.168.1.1` o 192.168.0.1.',
          otherwise: { say: 'La contraseña también está en la etiqueta, salvo que la hayas cambiado.' },
        },
        {
          say: 'Busca **Port forwarding**.',
          otherwise: {
            say: 'Otros lo llaman servidor virtual, NAT, apertura de puertos o aplicaciones. Suele estar entre los ajustes avanzados.',
            search: 'puerto',
          },
        },
        {
          say: 'Añade una línea: protocolo TCP, fuera 443, dentro 443, hacia `{local}`. Guárdala.',
          otherwise: { say: 'No uses DMZ ni exposed host: eso abre todos los puertos.' },
        },
      ],
      remove: ['Borra la línea en la misma lista.'],
    },
  },
};
