import type { kits as english } from '../en/kits.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const kits: WordsOf<typeof english> = {
  ownProxy: {
    title: 'LATCHKEY: TU PROPIO PROXY INVERSO PARA https://{address}',
    begin: [
      'Un proxy inverso está entre internet y Home Assistant.',
      'Este se abre para dispositivos con una llave tuya, y para nadie más.',
      'Llaves que abren: {keysOn}. Llaves desactivadas: {keysOff}.',
    ],
    contents: 'QUÉ HAY AQUÍ',
    place: {
      heading: '1. PON LOS ARCHIVOS EN SU SITIO',
      copy: [
        'Copia esta carpeta a {folder} en el equipo donde se ejecuta el proxy.',
        'Después haz que nadie más que el administrador pueda mirar en ella:',
      ],
      caddy: 'El Caddy de un paquete se ejecuta con su propio usuario. Ese tiene que ser el propietario:',
      ownKey: [
        '{folder}/proxy.key es un secreto: quien lo tenga puede hacerse pasar por tu casa.',
        'No abre nada. Borra la copia con la que lo llevaste.',
      ],
      noKey: [
        'En este kit no hay ningún secreto. Tu cliente ACME hace la clave en ese equipo.',
        'lets-encrypt.sh muestra cómo con acme.sh. Ejecútalo antes de iniciar el proxy.',
      ],
    },
    start: {
      heading: '2. INICIA EL PROXY',
      docker: 'Con Docker, en esa carpeta:',
      nginx: 'O con el nginx de un paquete. Tiene que ser 1.19.4 o posterior:',
      nginxExample: 'La segunda línea quita la página de ejemplo, que escucha donde tiene que escuchar este.',
      caddy: 'O con el Caddy de un paquete. Tiene que ser 2.6 o posterior:',
      traefik: 'O con Traefik 3 instalado a mano:',
    },
    home: {
      heading: '3. DÍSELO A HOME ASSISTANT',
      lines: [
        'Home Assistant rechaza lo que llega por un proxy que no conoce.',
        'Los más nuevos lo tienen en Configuración, Sistema, Red.',
        'En los demás, añade las líneas de configuration.yaml al archivo de ese nombre, y reinicia Home Assistant.',
      ],
    },
    router: {
      heading: '4. ABRE UN PUERTO EN TU ROUTER',
      lines: [
        'Redirige el puerto TCP {https} a {proxyAddress}, puerto {https}. No redirijas nada más.',
        'El puerto {http} es solo para quien en casa omite el https://.',
        'Si un puerto lleva al propio Home Assistant, ciérralo: esquivaría la cerradura.',
        'Algunos proveedores no dan ninguna dirección IPv4 pública. Ahí un puerto redirigido no llega a nadie.',
        'public-address.txt dice cómo encuentra el nombre tu casa.',
      ],
    },
    devices: {
      heading: '5. DEJA ENTRAR A LOS DISPOSITIVOS',
      keys: 'Cada dispositivo necesita su propia llave, que entrega Latchkey. Aquí no hay ninguna.',
      trust: [
        'Además, cada dispositivo tiene que confiar en tu casa: instala allí primero trust-this-home.crt.',
        'Avala solo {hostname} y ningún otro lugar.',
      ],
    },
    lost: {
      heading: 'CUANDO SE PIERDE UN DISPOSITIVO',
      lines: [
        'Desactiva su llave en Latchkey, haz de nuevo este kit y cópialo sobre el anterior.',
        'Después REINICIA el proxy. Una recarga deja vivas las conexiones que ya están abiertas.',
      ],
      traefik: [
        'Traefik no tiene lista de llaves. Aquí conoce cada dispositivo por su propio certificado, en allowed-devices.pem.',
        'El que no está ahí no entra.',
      ],
      until:
        'Hasta que los archivos nuevos estén en su sitio y el proxy se haya reiniciado, la llave perdida abre.',
    },
    know: {
      heading: 'CONVIENE SABER',
      lines: [
        'El proxy da a internet. Mantenlo al día, y también su equipo.',
        'Alexa, Google Assistant y los webhooks de fuera no tienen llave, así que no entran.',
      ],
      ownCertificate: [
        'El certificado del proxy sirve unos dos años. Haz de nuevo este kit antes.',
        'Algunos programas no confían en una autoridad propia. Muestran una advertencia o rechazan la conexión.',
      ],
      acme: 'Tu cliente ACME renueva el certificado. Si deja de hacerlo, tu dirección deja de funcionar.',
    },
    files: {
      'nginx.conf': 'cómo tiene que funcionar nginx',
      Caddyfile: 'cómo tiene que funcionar Caddy',
      'traefik.yml': 'cómo tiene que iniciarse Traefik',
      'traefik-routes.yml': 'cómo tiene que funcionar Traefik',
      'device-authority.crt': 'con esto el proxy conoce tus llaves. No lo instales en dispositivos',
      'switched-off.crl': 'llaves que ya no abren',
      'allowed-devices.pem': 'los certificados de los dispositivos que pueden entrar',
      'proxy.crt': 'el certificado del proxy',
      'proxy.key': 'SECRETO: la clave del proxy',
      'trust-this-home.crt': 'instala esto en cada dispositivo',
      'configuration.yaml': 'qué añadir en Home Assistant al archivo de este nombre',
      'address-at-home.txt': 'cómo lleva el nombre al proxy en casa',
      'public-address.txt': 'cómo lleva el nombre a tu casa desde fuera',
      'update-address.sh': 'mantiene correcta la dirección pública',
      'lets-encrypt.sh': 'obtiene el certificado del proxy, con acme.sh',
      'compose.yaml': 'el proxy como contenedor',
    },
    atHome: {
      hosts: [
        'Añade esta línea al archivo de nombres de cada equipo de casa.',
        'Es /etc/hosts, y en Windows C:\\Windows\\System32\\drivers\\etc\\hosts.',
        'Los teléfonos no tienen ese archivo.',
      ],
      dnsmasq: ['Añade esta línea a la configuración de dnsmasq, y reinícialo.'],
      openwrt: ['Ejecuta estas líneas en el router, por SSH.'],
      piHole: ['En Pi-hole, abre [Settings], [Local DNS Records], y añade:'],
      adGuardHome: ['En AdGuard Home, abre Filtros, Reescrituras DNS, y añade:'],
      opnsense: ['En OPNsense, abre [Services], [Unbound DNS], [Overrides], y añade un host:'],
    },
    fromOutside: {
      duckdns: [
        'Pon tu token de DuckDNS en el archivo duckdns.token de esta carpeta, y nada más.',
        'Esta línea ejecuta la actualización cada cinco minutos. Ponla en /etc/cron.d/latchkey:',
      ],
      desec: [
        'Pon un token de deSEC en el archivo desec.token de esta carpeta, y nada más.',
        'Esta línea ejecuta la actualización cada cinco minutos. Ponla en /etc/cron.d/latchkey:',
      ],
      cloudflare: [
        'Crea este registro en Cloudflare, con tu dirección IPv4 pública como contenido.',
        'La integración Cloudflare de Home Assistant lo mantiene correcto cuando cambia la dirección.',
        'Su token puede editar el DNS de este único dominio y nada más.',
      ],
      fixedAddress: ['Crea este registro donde está tu dominio, con tu dirección IPv4 pública fija:'],
      elsewhere: [
        'Haz que tu router o tu proveedor de DNS mantenga este nombre en tu dirección IPv4 pública:',
      ],
    },
    letsEncrypt: {
      known: 'Define primero las variables que acme.sh pide con {provider}. Ejecútalo como root.',
      told: 'Ejecútalo como root, seguido del nombre que acme.sh da a tu proveedor de DNS.',
    },
  },
  origin: {
    title: 'LATCHKEY: EL PROXY INVERSO PARA https://{hostname}',
    begin: [
      'Cloudflare pide una llave a cada visitante, y trae a este proxy inverso a quien la tiene.',
      'El proxy solo deja entrar a Cloudflare: por sus redes, y por un certificado que solo tiene tu cuenta.',
      'Respeta el orden: primero el proxy, después el puerto del router.',
    ],
    place: {
      heading: '1. PON LOS ARCHIVOS EN SU SITIO',
      copy: [
        'Copia esta carpeta a {folder} en el equipo donde se ejecuta el proxy.',
        'Después haz que nadie más que el administrador pueda mirar en ella:',
      ],
      caddy:
        'A un Caddy que no se ejecuta como root hay que darle los archivos: pásalos con chown a su usuario.',
      ownKey:
        'origin.key es un secreto. Borra todas las demás copias de esta carpeta cuando esté en su sitio.',
      noKey: 'El certificado lo obtienes tú, por ejemplo de Let’s Encrypt, con su desafío DNS.',
    },
    start: {
      heading: '2. INICIA EL PROXY',
      docker: 'Con Docker:',
      others: 'Un nginx o un Caddy propio usa en su lugar el archivo de configuración de esta carpeta.',
    },
    router: {
      heading: '3. ABRE UN PUERTO DEL ROUTER',
      port: 'TCP {port} a {place}, y nada más.',
      place: 'la máquina donde se ejecuta el proxy',
      places: '{one} y {other}',
      networks:
        'Si el router puede saber por dónde viene alguien, deja entrar solo a las redes de Cloudflare:',
      stayRight: [
        'Rara vez cambian. Latchkey muestra para cada router cómo mantener correcta la lista.',
        'Para OpenWrt, los archivos están en esta carpeta.',
      ],
    },
    home: {
      heading: '4. HAZ QUE HOME ASSISTANT CONFÍE EN EL PROXY',
      setting:
        'Configuración, Sistema, Red, Servidor HTTP: activa “Confiar en X-Forwarded-For”, y añade como proxies de confianza:',
      place: 'la dirección de ese equipo en tu propia red',
      before:
        'Antes de la versión 2026.8, esto está en un archivo. Latchkey muestra cómo, y desde esa versión puede hacerlo por ti.',
    },
    follow: {
      heading: '5. HAZ QUE EL NOMBRE SIGA A TU CASA',
      lines: [
        'Si tu dirección pública cambia, algo en casa tiene que decírselo a Cloudflare.',
        '{file} es un contenedor para eso.',
        'Crea para ello un token propio: [Zone], [Zone], Leer y [Zone], DNS, [Edit], solo para este dominio. Nunca la Global API Key.',
        'Ponlo a su lado en un archivo llamado cloudflare-ddns.env, en una línea: CLOUDFLARE_API_TOKEN=…',
        'Después inícialo:',
      ],
    },
    keep: {
      heading: 'QUÉ TIENE QUE SEGUIR SIENDO CORRECTO',
      lines: [
        'La lista de redes en la configuración del proxy es la del momento en que se guardó esta carpeta.',
        'Cuando Cloudflare añade una, se rechazan las visitas que llegan por ella. Guarda entonces esta carpeta de nuevo.',
      ],
      ownCertificate: 'Solo Cloudflare se fía de origin.pem. En casa usa la dirección interna de tu casa.',
    },
  },
};
