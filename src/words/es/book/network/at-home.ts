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
    title: 'Tu casa mientras estás en casa',
    lead: 'En casa, nadie tiene que salir a internet y volver a entrar.',
    know: [
      'Recomendado: la app de Home Assistant recibe dos direcciones, una para dentro y otra para fuera. En tu red no cambia nada.',
      'Dentro no necesita llave ni internet. Cualquiera que esté en tu red Wi-Fi llega hasta el inicio de sesión.',
      'Sin internet, tus paneles y automatizaciones siguen funcionando. Los servicios en la nube se detienen, y la mayoría de los mensajes a los teléfonos esperan.',
      'Un navegador solo tiene una dirección. Para cuando falle internet, guarda la interna como marcador.',
      'La otra forma es que el propio nombre lleve a casa. Entonces una dirección funciona en todas partes, con la llave.',
      'Para eso hace falta un proxy en casa con un certificado para el nombre. Home Assistant solo, detrás del camino privado, no lo tiene.',
      'Un certificado que Cloudflare hizo para su propio uso no sirve: los navegadores no confían en él.',
      'Una casa que solo deja entrar a Cloudflare tampoco deja pasar a tus propios dispositivos. En ese caso, deja el nombre como está.',
    ],
    choose: 'Dónde quieres configurarlo',
  },
  guides: {
    'app-iphone': {
      label: 'App en iPhone',
      title: 'Dos direcciones en la app en iPhone, iPad y Mac',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'En la app abre **Settings** > **Companion App** y elige tu casa.',
          otherwise: { say: 'Los ajustes de la app están en su menú lateral.', search: 'URL' },
        },
        {
          say: 'Toca **Internal URL** y escribe la dirección que usas en casa.',
          otherwise: {
            say: 'Puede seguir en gris hasta que indiques una red Wi-Fi. Entonces haz antes el paso siguiente.',
            search: 'URL',
          },
        },
        {
          say: 'En **SSIDs** toca **Add new SSID** y escribe el nombre de tu red Wi-Fi.',
          otherwise: { say: 'En un Mac con cable de red, usa **Add New Hardware Address**.', search: 'SSID' },
        },
        {
          say: 'Pon **Connection security level** en **Most secure** y permite la ubicación en todo momento.',
          otherwise: {
            say: 'Pide **iphone:Always** y la ubicación exacta. La app la necesita para ver el nombre de la red Wi-Fi.',
            search: 'seguridad',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: ['Vacía ahí **Internal URL**. Entonces la app usa {address} en todas partes, con su llave.'],
    },
    'app-android': {
      label: 'App en Android',
      title: 'Dos direcciones en la app en Android',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'En la app abre **Settings** > **Companion app** y elige tu casa.',
          otherwise: { say: 'Tu casa está ahí en **Servers & devices**.', search: 'URL' },
        },
        {
          say: 'Toca **Home network**. En **New Wi-Fi SSID** añade el nombre de tu red Wi-Fi.',
          otherwise: {
            say: 'Pide tu ubicación, porque Android solo muestra el nombre de la red Wi-Fi a las apps que pueden verla.',
            search: 'Red doméstica',
          },
        },
        {
          say: 'Toca **Internal connection URL** y escribe la dirección que usas en casa.',
          otherwise: {
            say: 'Puede seguir en gris hasta que indiques una red Wi-Fi. Entonces haz antes el paso anterior.',
            search: 'URL',
          },
        },
        {
          say: 'Pon **Remote connection security level** en el más seguro y permite la ubicación en todo momento.',
          otherwise: {
            say: 'La ubicación es **android:Allow all the time** en los ajustes de Android.',
            search: 'ubicación',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: [
        'Vacía ahí **Internal connection URL**. Entonces la app usa {address} en todas partes, con su llave.',
      ],
    },
    hosts: {
      before: [
        ...doThisOnlyIfAProxy2,
        'No para un portátil: fuera de casa la línea llevaría a la red de un desconocido.',
      ],
      wrong: atHomeTheAddressStillLeads,
      test: ['En este equipo ve a `{address}`: se abre sin ninguna advertencia.'],
      label: 'Un equipo',
      title: 'Un equipo que se queda en casa',
      lead: 'Una línea en la lista de nombres del propio equipo. Ayuda a un solo equipo, y solo a uno que nunca sale.',
      needs: ['La contraseña de un administrador. Los teléfonos no tienen una lista así.'],
      steps: [
        {
          say: 'En Windows abre **Notepad** como administrador: haz clic derecho en su icono y elige **Run as administrator**.',
          otherwise: {
            say: 'En un Mac y en Linux escribe `sudo nano /etc/hosts` en un terminal, y sigue con la línea.',
          },
        },
        {
          say: 'En **File name** abre `C:\\Windows\\System32\\drivers\\etc\\hosts`.',
          otherwise: {
            say: 'Si la carpeta parece vacía, elige ver todos los archivos, no solo los de texto.',
          },
        },
        {
          say: 'Añade esta línea al final y guarda: `{local} {address}`',
          otherwise: {
            say: 'Primero va el número, después un espacio y después el nombre. Sin “https” y sin puerto.',
          },
        },
      ],
      remove: ['Abre el mismo archivo y quita la línea.'],
    },
    dnsmasq: {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'dnsmasq',
      title: 'dnsmasq responde con el número interno',
      lead: 'Para quien tiene su propio dnsmasq. Cada dispositivo que le pregunta recibe el número interno.',
      needs: ['Una máquina con dnsmasq, y su administrador.'],
      steps: [
        {
          say: 'Abre un archivo propio en la carpeta: `sudo nano /etc/dnsmasq.d/home.conf`',
          otherwise: { say: 'Si no existe esa carpeta, el único archivo es “/etc/dnsmasq.conf”.' },
        },
        {
          say: 'Escribe esta línea y guarda: `host-record={address},{local}`',
          otherwise: { say: 'Si hay un número IPv6, añádelo tras otra coma.' },
        },
        {
          say: 'Reinícialo: `sudo systemctl restart dnsmasq`',
          otherwise: { say: 'Si no se inicia, “dnsmasq --test” nombra la línea que falla.' },
        },
      ],
      remove: ['Quita la línea del archivo y reinicia dnsmasq.'],
    },
    'pi-hole': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'Pi-hole',
      title: 'Pi-hole responde con el número interno',
      lead: 'Cada dispositivo que pregunta a tu Pi-hole recibe el número interno.',
      needs: ['Pi-hole 6, y su contraseña.'],
      steps: [
        {
          say: 'Elige **Settings** > **Local DNS Records** en el menú de la izquierda.',
          otherwise: { say: 'En la versión 5 es **Local DNS** > **DNS Records**, encima de los ajustes.' },
        },
        {
          say: 'En **Domain** escribe `{address}`.',
          otherwise: { say: 'Usa la lista de la izquierda, no la que se llama “Local CNAME records”.' },
        },
        {
          say: 'Al lado, en **Associated IP**, escribe `{local}` y pulsa el signo más.',
          otherwise: { say: 'Las palabras pueden variar. Funciona enseguida, sin reiniciar.' },
        },
      ],
      remove: ['Pulsa la papelera junto a la línea en **Local DNS Records**.'],
    },
    'adguard-home': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'AdGuard Home',
      title: 'AdGuard Home responde con el número interno',
      lead: 'Cada dispositivo que pregunta a tu AdGuard Home recibe el número interno. También puede funcionar como aplicación de Home Assistant.',
      needs: ['AdGuard Home, y su contraseña.'],
      steps: [
        {
          say: 'Elige **Filters** > **DNS rewrites** en el menú de arriba.',
          otherwise: { say: 'En una pantalla estrecha, el menú está detrás de las tres líneas.' },
        },
        { say: 'Pulsa **Add DNS rewrite**.', otherwise: { say: 'El botón está debajo de la lista.' } },
        {
          say: 'Escribe `{address}`, debajo `{local}`, y pulsa **Save**.',
          otherwise: {
            say: 'Los campos piden un nombre de dominio, y una dirección IP o un nombre de dominio.',
          },
        },
      ],
      remove: ['Pulsa la papelera junto a la línea en **DNS rewrites**.'],
    },
    openwrt: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OpenWrt',
      title: 'OpenWrt responde con el número interno',
      lead: 'El router da el número interno a cada dispositivo de tu red.',
      needs: [yourRoutersPassword],
      steps: [
        {
          say: 'Elige **Network** > **DNS**, y ahí **DNS Records** > **Hostnames**.',
          otherwise: { say: 'En versiones anteriores es **Network** > **DHCP and DNS** > **Hostnames**.' },
        },
        {
          say: 'Pulsa **Add**. En **Hostname** escribe `{address}`.',
          otherwise: { say: 'Las palabras pueden variar. Escribe el nombre entero, con sus puntos.' },
        },
        {
          say: 'En **IP address** escribe `{local}`. Pulsa **Save** y después **Save & Apply**.',
          otherwise: { say: 'Si el número no está en la lista, elige la última entrada y escríbelo.' },
        },
      ],
      remove: ['Pulsa **Delete** junto a la línea en **Hostnames**, y después **Save & Apply**.'],
    },
    opnsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OPNsense',
      title: 'OPNsense responde con el número interno',
      lead: 'Unbound, su propio servidor DNS, da el número interno a cada dispositivo de tu red.',
      needs: [
        yourRoutersPassword,
        'Unbound DNS tiene que estar activado. Lo está, salvo que alguien lo haya cambiado.',
      ],
      steps: [
        {
          say: 'Elige **Services** > **Unbound DNS** > **Overrides**.',
          otherwise: {
            say: 'Si no está, puede que tu OPNsense responda con Dnsmasq: también tiene una lista de hosts.',
          },
        },
        {
          say: 'En las entradas de hosts pulsa el signo más. Como **Host** escribe `{host}`; como **Domain**, `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Como **IP address** escribe `{local}`. Pulsa **Save** y después **Apply**.',
          otherwise: { say: 'Deja **Type** en A. Para un número IPv6, añade una segunda entrada con AAAA.' },
        },
      ],
      remove: ['Pulsa la papelera junto a la entrada en **Overrides**, y después **Apply**.'],
    },
    pfsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'pfSense',
      title: 'pfSense responde con el número interno',
      lead: 'El DNS Resolver da el número interno a cada dispositivo de tu red.',
      needs: [
        yourRoutersPassword,
        'El DNS Resolver tiene que estar activado. Lo está, salvo que alguien lo haya cambiado.',
      ],
      steps: [
        {
          say: 'Elige **Services** > **DNS Resolver** y baja hasta **Host Overrides**.',
          otherwise: { say: 'Si usas el DNS Forwarder, tiene una lista con el mismo nombre.' },
        },
        {
          say: 'Pulsa **Add**. Como **Host** escribe `{host}`; como **Domain**, `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Como **IP Address** escribe `{local}`. Pulsa **Save** y después **Apply Changes**.',
          otherwise: { say: 'Las palabras pueden variar. Para un número IPv6, añade una segunda entrada.' },
        },
      ],
      remove: ['Pulsa la papelera junto a la entrada en **Host Overrides**, y después **Apply Changes**.'],
    },
    unifi: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'UniFi',
      title: 'UniFi responde con el número interno',
      lead: 'La puerta de enlace UniFi da el número interno a cada dispositivo de tu red.',
      needs: ['Una puerta de enlace UniFi, y su administrador.'],
      steps: [
        {
          say: 'En UniFi Network elige **Settings** > **Policy Engine** > **DNS**.',
          otherwise: {
            say: 'En versiones anteriores es **Settings** > **Routing** > **DNS**.',
            search: 'DNS',
          },
        },
        {
          say: 'Añade una entrada del tipo **Host (A)** para `{address}`.',
          otherwise: {
            say: 'Las palabras pueden variar: es un registro de tipo A, para este único nombre.',
            search: 'DNS',
          },
        },
        {
          say: 'Como **IP Address** escribe `{local}` y guarda.',
          otherwise: {
            say: 'Las palabras pueden variar. Para un número IPv6, añade una segunda entrada, de tipo AAAA.',
            search: 'DNS',
          },
        },
      ],
      remove: ['Borra la entrada en la misma lista.'],
    },
    fritzbox: {
      before: [
        onlyWithCertificate,
        'Sigue antes la guía para Pi-hole o AdGuard Home.',
        'Si no tienes ninguno de los dos, usa la dirección interna en la app. No necesita nada de esto.',
      ],
      wrong: [
        ...atHomeTheAddressStillLeads,
        {
          symptom: 'Ya no se abre nada, ni una sola página.',
          why: 'La máquina con Pi-hole está apagada, y todos los dispositivos dependen de ella para buscar nombres.',
          wayOn: enterTheNumberOfTheFritz,
        },
      ],
      test: atHomeSwitchWiFiOff,
      label: 'FRITZ!Box',
      title: 'Un FRITZ!Box deja pasar esas respuestas',
      lead: 'Un FRITZ!Box no puede dar otro número a tu propio nombre. Puede dejar que lo haga un Pi-hole o un AdGuard Home.',
      needs: ['La contraseña del FRITZ!Box.', 'Un Pi-hole o un AdGuard Home que ya conoce {address}.'],
      steps: [
        {
          say: 'Elige **Home Network** > **Network** > **Network Settings**.',
          otherwise: { say: 'Si no está, activa la vista avanzada. Está al final del menú.' },
        },
        {
          say: 'En **DNS Rebind Protection** añade `{address}` como excepción.',
          otherwise: {
            say: 'Puede estar plegado bajo más ajustes. Sin esto, el router retiene las respuestas con un número interno.',
          },
        },
        {
          say: 'En los ajustes IPv4 pon el número del Pi-hole como **Local DNS server**. Pulsa **Apply**.',
          otherwise: {
            say: 'Las palabras pueden variar. Usa el número de la máquina con Pi-hole o AdGuard Home.',
          },
        },
      ],
      remove: [enterTheNumberOfTheFritz, 'Quita {address} de las excepciones.'],
    },
  },
};
