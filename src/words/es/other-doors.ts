import type { otherDoors as english } from '../en/other-doors.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const otherDoors: WordsOf<typeof english> = {
  looking: 'Buscando otras entradas a tu casa',
  lookingUsually: 'Suele tardar unos segundos.',
  notLooked: 'Latchkey no pudo buscar otras entradas a tu casa',
  lookAgain: 'Mirar de nuevo',
  none: 'Latchkey no encontró ninguna otra entrada a tu casa',
  noneOfSeen: 'Donde pudo mirar, Latchkey no encontró ninguna otra entrada a tu casa',
  what: {
    named: '{address} lleva a tu casa sin pasar por tu cerradura',
    everyName: 'Todos los nombres que llevan al túnel “{tunnel}” llegan a tu casa',
    'hidden-tunnel': 'Un Home Assistant responde en {address} sin pasar por tu cerradura',
    'direct-record': '{address} lleva a tu conexión a internet',
    'former-url': 'Tu casa tenía antes otra dirección: {url}',
    'remote-ui': 'El acceso remoto de Home Assistant Cloud (Nabu Casa) está activado',
    app: 'La aplicación {name} se ejecuta en Home Assistant',
    'address-allowance': {
      address: 'Los visitantes de {value} pueden saltarse tu cerradura',
      network: 'Los visitantes de la red {value} pueden saltarse tu cerradura',
      provider: 'Los visitantes del proveedor {value} pueden saltarse tu cerradura',
      country: 'Los visitantes del país {value} pueden saltarse tu cerradura',
    },
    'origin-rule': {
      shows: 'Una regla muestra tu casa en {address} sin pasar por tu cerradura',
      mayShow: 'Puede que una regla muestre tu casa en {address} sin pasar por tu cerradura',
    },
    'port-forward': {
      certain: 'Tu router redirige el puerto {port} a tu casa',
      likely: 'Puede que tu router redirija el puerto {port} a tu casa',
    },
    'every-port': {
      certain: 'Tu router redirige todos los puertos a tu casa, salvo los que redirige a otro sitio',
      likely: 'Puede que tu router redirija todos los puertos a tu casa, salvo los que redirige a otro sitio',
    },
    worker: {
      certain: 'Un programa en Cloudflare muestra tu casa en {address} sin pasar por tu cerradura',
      likely: 'Un programa en Cloudflare muestra un Home Assistant en {address} sin pasar por tu cerradura',
    },
    product: {
      certain: '{address} lleva a tu casa sin pasar por tu cerradura',
      likely: 'Puede que {address} lleve a tu casa sin pasar por tu cerradura',
    },
  },
  why: {
    'tunnel-entry': 'Va por el túnel “{tunnel}” a {service}. Tu cerradura solo cubre tu propia dirección.',
    'hidden-tunnel': 'Va por el túnel “{tunnel}”, que está configurado en la máquina donde se ejecuta.',
    'direct-record':
      'Su registro {type} contiene {content}. Un puerto abierto en tu router está abierto allí para todos.',
    'former-url': 'Quien la conozca puede llamar allí a la puerta, si todavía lleva a tu casa.',
    'remote-ui':
      'Lleva a tu página de inicio de sesión esquivando Cloudflare. Pide una contraseña, pero no una llave.',
    app: {
      duckdns:
        'Mantiene un nombre que lleva a tu conexión a internet. Un puerto abierto en tu router deja entrar por ahí a los visitantes.',
      'nginx-proxy-manager': 'Deja pasar visitantes hasta tu casa. Lo que abre no pasa por tu cerradura.',
      'nginx-proxy': 'Deja pasar visitantes hasta tu casa. Lo que abre no pasa por tu cerradura.',
      cloudflared:
        'Mantiene un túnel que esta cuenta de Cloudflare no muestra. Lo que abre no pasa por tu cerradura.',
    },
    'address-allowance': {
      'this-domain':
        'Una regla de IP Access de este dominio los permite. Cloudflare no les pide ninguna llave.',
      'every-domain':
        'Una regla de IP Access de toda la cuenta los permite. Cloudflare no les pide ninguna llave.',
    },
    'origin-rule': {
      'origin-rule':
        'La regla de origen “{name}” trata allí a los visitantes como si vinieran a tu dirección.',
      'page-rule':
        'La regla de página para {name} trata allí a los visitantes como si vinieran a tu dirección.',
    },
    'port-forward': {
      'the-internet':
        'En este puerto, tu dirección pública lleva a {leadsTo}. Los visitantes no pasan allí por tu cerradura.',
      'another-router':
        'Termina en {leadsTo}, sin pasar por tu cerradura. Delante de este router hay otro, que tal vez deje fuera a los visitantes.',
    },
    worker: {
      route:
        'La ruta de Workers {pattern} atiende allí las solicitudes. Tu cerradura solo cubre tu propia dirección.',
      snippet:
        'El snippet “{pattern}” atiende allí las solicitudes. Tu cerradura solo cubre tu propia dirección.',
    },
    product: {
      'load-balancer':
        'Un balanceador de carga de Cloudflare lleva allí. Tu cerradura solo cubre tu propia dirección.',
      spectrum: 'Spectrum de Cloudflare redirige este puerto. Lo que llega por él no pasa por tu cerradura.',
      'custom-hostname':
        'Es un nombre de otro dominio que el tuyo deja entrar. Tu cerradura solo cubre tu propia dirección.',
    },
  },
  noted: 'Su nota dice: {note}.',
  labelled: 'Se llama “{name}”.',
  likely: {
    'local-address':
      'Lo más probable es que sea esta casa: su dirección local es una de las que suelen tener las casas.',
    'this-home': 'Lo más probable es que sea esta casa.',
  },
  knock: {
    opens: {
      certain: 'Latchkey llamó allí a la puerta sin llave, y respondió tu casa.',
      likely: 'Latchkey llamó allí a la puerta sin llave, y respondió un Home Assistant.',
    },
    shut: 'Latchkey llamó allí a la puerta sin llave, y fue rechazado.',
    'no-answer': 'Latchkey llamó allí a la puerta y no obtuvo respuesta. Puede que se vuelva a abrir.',
    'not-tried': 'Latchkey no puede llamar a esa puerta desde aquí.',
    inside: 'Desde dentro de tu casa no se abrió nada allí. Puede que entren visitantes desde fuera.',
  },
  next: {
    'tunnel-entry': 'Latchkey puede sacar esta entrada del túnel. Todas las demás se quedan.',
    'hidden-tunnel': 'Latchkey puede borrar el registro de este nombre.',
    'direct-record': 'Latchkey puede borrar este registro. Cierra también el puerto en tu router.',
    'former-url': 'Cierra el puerto en tu router, y renuncia al nombre antiguo.',
    'remote-ui':
      'Para desactivarlo, abre en Home Assistant Configuración, Home Assistant Cloud (o Home Assistant Link).',
    app: 'Si ya no la necesitas, detén la aplicación. Cierra también el puerto en tu router.',
    'address-allowance':
      'Para cerrarla, abre en Cloudflare [Security], [Security rules], [IP Access rules], y borra la regla.',
    'origin-rule':
      'Para cerrarla, abre [Rules] en Cloudflare, y borra la regla o saca de ella esta dirección.',
    'port-forward':
      'Para cerrarla, abre en tu router la redirección de puertos o UPnP, y borra esta entrada.',
    worker:
      'Para cerrarla, abre en Cloudflare [Workers Routes] o [Snippets] de tu dominio, y saca esta dirección.',
    product: {
      'load-balancer':
        'Para cerrarla, abre [Load Balancing] en Cloudflare, y borra este balanceador de carga.',
      spectrum: 'Para cerrarla, abre en Cloudflare [Spectrum] de tu dominio, y borra esta aplicación.',
      'custom-hostname':
        'Para cerrarla, abre en Cloudflare [Custom Hostnames] de tu dominio, y borra este nombre.',
    },
  },
  close: 'Cerrar esta entrada',
  closeNamed: 'Cerrar esta entrada: {name}',
  closing: 'Tu plan la cierra. Sigue cerrada cuando quites Latchkey.',
  leave: 'Dejarla abierta',
  leaveNamed: 'Dejarla abierta: {name}',
  unseen: {
    title: 'Sin comprobar',
    'home-assistant': 'El acceso remoto del propio Home Assistant: Latchkey no ha iniciado sesión allí.',
    tunnels: 'Otros túneles de tu cuenta de Cloudflare: el token no puede leerlos.',
    'local-tunnels': 'Túneles configurados en su propia máquina: nadie más puede leer adónde llevan.',
    'public-address': 'Registros que llevan directamente a tu casa: no se conoce tu dirección pública.',
    'further-doors': 'Hay más nombres de los que prueba Latchkey.',
    'custom-rules': 'Reglas personalizadas, llaves y registros de tu dominio: el token no puede leerlos.',
    'router-forwards':
      'La lista de puertos que redirige tu router. Ningún router de tu casa la mostró aquí entera.',
    'address-rules':
      'Reglas de IP Access, que pueden permitir saltarse tu cerradura. Las muestra un token con [Firewall Services], Leer.',
    'origin-rules':
      'Reglas de origen, que pueden mostrar tu casa en otro sitio. Las muestra un token con [Origin Rules], Leer.',
    'rewrite-rules': 'Reglas que cambian lo que se abre. Las muestra un token con [Transform Rules], Leer.',
    'redirect-rules':
      'Reglas que envían a los visitantes a otro lugar. Las muestra un token con [Single Redirect], Leer.',
    'configuration-rules':
      'Reglas que hacen que Cloudflare ponga a prueba a los visitantes. Las muestra un token con [Config Rules], Leer.',
    'page-rules': 'Reglas de página. Las muestra un token con [Page Rules], Leer.',
    'worker-routes':
      'Tus programas en Cloudflare. Un token con [Workers Routes], Leer muestra dónde se ejecutan.',
    'access-applications':
      'Inicios de sesión de Cloudflare Access ante tu dirección. Los muestra un token con [Access: Apps and Policies], Leer.',
    'bulk-redirects':
      'Redirecciones en bloque. Las muestra un token con [Bulk URL Redirects] y [Account Filter Lists], Leer.',
    snippets: '[Snippets], tus pequeños programas en Cloudflare. Los muestra un token con [Snippets], Leer.',
    'load-balancers':
      'Balanceadores de carga. Los muestra un token con [Load Balancers] y [Load Balancing: Monitors and Pools], Leer.',
    spectrum:
      'Spectrum, que redirige puertos sin pasar por tu cerradura. Cloudflare no se lo mostró a Latchkey.',
    'custom-hostnames':
      'Nombres de otros dominios que el tuyo deja entrar. Cloudflare no se los mostró a Latchkey.',
    'further-products':
      'Lo que hay en tus listas de direcciones, y los Workers con dominio propio. Latchkey no los mira.',
    router: 'Puertos abiertos a mano en tu router: muchos routers solo enumeran los que abrieron programas.',
  },
};
