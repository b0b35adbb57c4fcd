import type { withoutTunnel as english } from '../en/without-tunnel.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const withoutTunnel: WordsOf<typeof english> = {
  choose: {
    ask: 'No puedo o no quiero usar un túnel',
    why: 'Cloudflare también puede llegar a tu casa en su dirección pública. La cerradura y las llaves son las mismas.',
    open: 'Seguir sin túnel',
    chosen: 'Sin túnel: Cloudflare llega a tu casa en {addresses}.',
    chosenWhy: 'Tu router redirige un puerto a un proxy inverso en casa.',
    change: 'Cambiar esto',
    tunnel: 'Mejor usar un túnel',
    heading: 'Sin túnel, con Cloudflare delante',
    lead: 'Cloudflare pide la llave y después va a la dirección pública de tu casa.',
    know: 'Qué significa',
    points: {
      port: 'Un puerto de tu router queda abierto. Con un túnel no queda ninguno, porque tu casa se conecta a Cloudflare.',
      proxy:
        'Necesitas un proxy inverso: un pequeño programa en una máquina siempre encendida. Latchkey hace sus archivos.',
      lock: 'El proxy inverso solo deja entrar a Cloudflare. A cualquier otro que llame al puerto no lo deja pasar.',
      known: 'Cloudflare conoce la dirección de tu casa. Los visitantes no la ven.',
      shared:
        'Hace falta una dirección pública propia. Las casas tras CGNAT o DS‑Lite no tienen ninguna para IPv4.',
    },
    look: {
      asking: 'Preguntando a Cloudflare cómo ve este equipo',
      usually: 'Suele tardar uno o dos segundos.',
      seen: 'Cloudflare ve este equipo en {addresses}. Es la dirección de tu casa si ahora estás en casa, sin VPN.',
      unseen: 'Latchkey no pudo averiguar cómo ve Cloudflare este equipo. Escribe tú la dirección.',
      seenIpv6:
        'Por IPv6, Cloudflare ve este equipo en {address}. Si el proxy inverso es otra máquina, tiene otra dirección.',
    },
    ipv4: {
      label: 'Dirección IPv4 pública',
      hint: 'La dirección de tu router, tal como la ve internet. Déjala vacía si no tienes ninguna.',
    },
    ipv6: {
      label: 'Dirección IPv6 pública',
      hint: 'La dirección de la propia máquina del proxy inverso. Déjala vacía si no la necesitas.',
    },
    router: {
      ask: 'Comprobar si esta dirección es solo de tu casa',
      label: 'La dirección que muestra tu router',
      hint: 'En la página del router se llama WAN, internet o dirección IPv4. Un puerto solo se puede abrir en una dirección propia.',
      verdict: {
        same: 'Las dos son iguales: el propio router tiene esta dirección. Cuando el puerto esté abierto, Latchkey verá si llegan visitantes.',
        shared:
          'Esta es compartida: tu proveedor pone muchas casas tras una dirección (CGNAT, DS‑Lite). No se puede abrir ningún puerto. Usa un túnel, o pide a tu proveedor una dirección pública.',
        private:
          'Esta es una dirección privada. Si viene de otro router tuyo, abre el puerto en los dos. Si viene de tu proveedor, no se puede abrir ningún puerto.',
        differs:
          'Las dos no son iguales. Puede que haya algo en medio, y entonces un puerto abierto no sirve. Pregunta primero a tu proveedor.',
        'other-family':
          'Esto es IPv6. Compara la dirección IPv4. Si el router no muestra ninguna, la tuya es compartida (DS‑Lite).',
        'no-address':
          'Esto no es una dirección. Si el router no muestra ninguna, tu IPv4 es compartida (DS‑Lite).',
      },
    },
    unfit: {
      private: 'Esta dirección pertenece a una red doméstica. Nadie puede llegar a ella desde fuera.',
      shared:
        'Un proveedor comparte esta dirección entre muchas casas. Nadie puede llegar a la tuya por ella.',
      special: 'Nadie puede llegar a esta dirección desde fuera.',
      none: 'Esta dirección no sirve aquí. Una IPv4 es como 203.0.113.80; una IPv6, como 2001:db8::1.',
    },
    signer: {
      label: '¿Cómo reconoce Cloudflare tu proxy inverso?',
      'origin-ca': 'Un certificado de Cloudflare',
      originCaDetail: 'Latchkey lo obtiene cuando construyes. Sirve 15 años, y solo Cloudflare confía en él.',
      own: 'Mi propio certificado',
      ownDetail: 'Ya tienes uno para este nombre, o lo obtienes de Let’s Encrypt con una entrada DNS.',
    },
    port: 'Cloudflare viene al puerto 443, y Latchkey no ofrece otro. Si otra máquina necesita ese puerto, o tu proveedor lo bloquea, usa un túnel.',
    go: 'Seguir sin túnel',
    fact: 'Nada cambia hasta que lo apruebes',
    missing: 'Escribe una dirección para seguir',
    back: 'Volver a la dirección',
  },
  connect: {
    heading: 'Tu proxy inverso',
    lead: 'Un pequeño programa en casa deja entrar a Cloudflare, y a nadie más. Inícialo primero y después abre el puerto.',
    fact: {
      waiting: 'Se abrirá cuando tu proxy inverso responda',
      connected: 'Siguiente: probar todas las cerraduras desde fuera',
      refused: 'Tu proxy responde, pero Home Assistant todavía lo rechaza',
    },
    technical:
      'Nombre técnico: proxy inverso con [Authenticated Origin Pulls], tras un registro DNS con proxy.',
    status: {
      title: 'El camino a tu casa',
      asking: 'Probando el camino a tu casa',
      askingUsually: 'Suele tardar unos segundos.',
      lost: 'Latchkey lo perdió de vista. Esto es lo último que vio.',
      none: 'Tu dirección aún no lleva a casa',
      noneDetail: 'Lo hará cuando construyas.',
      build: 'Ir a Revisar y construir',
      coming: 'Probando el camino a tu casa',
      comingDetail: 'Un nombre nuevo tarda un momento en conocerse.',
      closed: 'Tu casa rechaza la conexión',
      closedDetail:
        'Algo responde en tu dirección pública y dice que no. Lo más frecuente es que el proxy inverso no esté en marcha, o que el puerto lleve a otra máquina.',
      unreachable: 'En tu dirección pública no responde nadie',
      unreachableDetail:
        'Puede que el puerto esté cerrado en el router, o que la dirección haya cambiado. Latchkey comprueba cada pocos segundos.',
      'not-secure': 'Tu casa y Cloudflare no logran acordar una conexión',
      notSecureDetail:
        'La negociación falló, o no llegó una respuesta adecuada (error 525 o 520). Lo más frecuente es que otro programa tenga este puerto, o que los archivos sean de una carpeta anterior.',
      certificate: 'Cloudflare no confía en el certificado de tu proxy',
      certificateDetail:
        'Error 526. Dale al proxy el certificado de la carpeta, o uno en el que todos confíen, para este mismo nombre.',
      'refuses-cloudflare': 'Tu proxy toma a Cloudflare por un desconocido',
      refusesCloudflareDetail:
        'Lo más frecuente es que le falte el certificado de Cloudflare, o que no conozca su red. Guarda la carpeta de nuevo e inicia el proxy con ella.',
      'finds-nobody': 'Tu proxy responde, pero no encuentra Home Assistant',
      findsNobodyDetail:
        'Llama a la puerta en {home}. Comprueba que Home Assistant funciona, y que esta dirección es correcta.',
      'not-trusting': 'Home Assistant rechaza tu proxy',
      notTrustingDetail: 'Tu proxy funciona. Primero hay que decirle a Home Assistant que confíe en él.',
      connected: 'Tu casa está conectada',
      connectedDetail: 'Home Assistant responde a través de Cloudflare y de tu proxy.',
      turned: 'Alguien en tu dirección pública no deja pasar a los desconocidos',
      turnedDetail:
        'Así debe ser. No se pudo ver si deja entrar a Cloudflare: este equipo no tiene ninguna llave de esta casa.',
      open: 'Tu dirección pública deja entrar a quien esquiva Cloudflare',
      openDetail:
        'Cierra ahora el puerto del router. Inicia el proxy con los archivos de la carpeta y después ábrelo de nuevo.',
      'knock-silent': 'Visto desde aquí, no responde nada en tu dirección pública',
      knockSilentDetail:
        'Algunos routers no dejan que una conexión desde dentro vuelva a entrar. Este equipo no tiene ninguna llave de esta casa, así que no se puede probar nada más.',
      wrong: 'Home Assistant aún no responde',
      blocked: 'Cloudflare rechaza esta llave',
      blockedDetail: 'Primero decide la cerradura. Puede tardar un minuto en conocer una llave nueva.',
    },
    steps: {
      asking: 'Preguntando a Cloudflare por sus redes',
      where: {
        title: 'Dónde se ejecuta',
        label: 'Dirección del proxy inverso en casa',
        hint: 'Su número en tu propia red, por ejemplo 192.168.1.40. Tu router redirige el puerto allí.',
        wrong: 'Escribe el número de la máquina en tu propia red, por ejemplo 192.168.1.40.',
        save: 'Usar esta dirección',
        saved: 'Tu proxy está en {address}.',
      },
      files: {
        title: 'Sus archivos',
        label: '¿Qué programa?',
        nginx: 'nginx',
        nginxDetail: 'Conocido en todas partes',
        caddy: 'Caddy',
        caddyDetail: 'Un solo archivo pequeño',
        save: 'Guardar la carpeta',
        saving: 'Guardando',
        again: 'Guardarla de nuevo',
        saved: 'Guardada como {fileName}.',
        browser: 'Tu navegador guarda {fileName}.',
        secret:
          'Uno de sus archivos es la clave privada del proxy. No aparece nunca en esta ventana. Borra las demás copias cuando esté en su sitio.',
        noSecret: 'No contiene ninguna clave privada: tu propio certificado se queda donde está.',
        start:
          'Copia la carpeta a esa máquina como {folder} y ejecuta esto allí. El README.txt que contiene dice más.',
        networks:
          'El proxy deja entrar a las redes de Cloudflare, tal como Cloudflare las enumera hoy. Rara vez cambian. Si tu casa deja de abrirse, guarda la carpeta de nuevo.',
      },
      router: {
        title: 'El puerto del router',
        lead: 'TCP {port} a {to}, cuando el proxy funcione. La cerradura antes que la puerta.',
        nowhere: 'Escribe primero arriba la dirección del proxy. El router redirige allí el puerto.',
        machine: 'la máquina del proxy',
        choose: 'Tu router',
        'by-fetched-list':
          'Puede dejar entrar solo a Cloudflare, y mantiene la lista al día por su cuenta. Crea primero un alias de este tipo, y elígelo como origen de la redirección:',
        alias: '{name}, del tipo “{type}”, leído cada día',
        'by-script':
          'Puede dejar entrar solo a Cloudflare. Estos archivos contienen la regla, y un script obtiene la lista cada noche. También están en la carpeta.',
        'by-list-kept-by-hand':
          'Puede dejar entrar solo a Cloudflare, con una lista que mantienes tú. Haz con estas una lista de redes y elígela como origen:',
        byHandLater:
          'Mira de vez en cuando cloudflare.com/ips. Una red que falte aquí no puede llegar hasta ti.',
        'not-at-all':
          'No puede saber de dónde viene alguien. El puerto está abierto para todos, y solo tu proxy cierra el paso a los desconocidos.',
        another: 'Otro router',
        anotherWhy:
          'Redirige el puerto a tu proxy. Si puede filtrar por origen, deja entrar solo a las redes de cloudflare.com/ips.',
        commands: 'Después ejecuta esto en el router, una vez:',
        guide: 'Mostrar cada paso de la redirección',
      },
      follow: {
        title: 'Cuando cambia tu dirección pública',
        lead: 'Algo en casa tiene que decírselo a Cloudflare. Si tu proveedor te da una dirección fija, no hay nada que hacer.',
        token:
          'Necesita su propio token: [Zone · Zone · Read] y [Zone · DNS · Edit], solo para este dominio. Nunca la Global API Key.',
        'home-assistant':
          'La integración “Cloudflare” del propio Home Assistant mantiene al día la dirección IPv4 de {record}.',
        container:
          'O lo hace un contenedor, también para IPv6. Lo inicia el archivo {file} de la carpeta, como dice README.txt.',
        guide: 'Mostrar cada paso',
      },
    },
    trust: {
      propose: 'Tu proxy está en {networks}',
      proposeWhy:
        'Haz que Home Assistant confíe en él. Primero ves el plan, y Home Assistant se reinicia una vez.',
      go: 'Confiar en {networks}',
      detail: 'Confía en ella solo si tu proxy inverso se ejecuta allí.',
    },
    practice: {
      title: {
        proxy: 'En el modo de práctica no hay proxy que iniciar',
        file: 'En el modo de práctica no hay archivo que escribir',
      },
      why: 'Latchkey puede hacer el papel de quien está en casa: inicia el proxy y abre el puerto.',
      whyFile: 'Latchkey puede hacer el papel de quien está en casa.',
      play: 'Que Latchkey haga el papel de la casa',
      playing: 'Haciendo el papel',
    },
    forReal: 'Mostrar lo que harías de verdad',
    again: 'Mostrar los pasos de nuevo',
  },
  stands: {
    atHome: {
      direct: 'En tu propia red puedes abrir {url}. No pide llave, y funciona aunque no haya internet.',
      app: 'La app de un teléfono puede cambiar por su cuenta. Cada paso está abajo.',
      name: '{address} funciona también en casa, con una llave: sales hasta Cloudflare y vuelves a entrar.',
      dns: 'No dejes que tu router o Pi‑hole lleve este nombre a casa (“split DNS”). Tu proxy solo deja entrar a Cloudflare, y no dejaría pasar a tus propios dispositivos.',
      guide: 'Mostrar cómo cambia la app',
    },
    proxy: {
      title: 'Tu proxy inverso',
      detail: 'Sus archivos, el puerto del router y cómo el nombre sigue a tu casa.',
    },
  },
};
