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
    title: 'Que el nombre siga a tu casa',
    lead: 'El número de tu casa cambia. Cada vez, algo en casa tiene que pasarle el nuevo al nombre.',
    know: [
      'Quien tenga el token puede hacer que tu nombre lleve a otro sitio. Tus llaves y la cerradura dejan fuera a los desconocidos, pero tú también te quedarías fuera.',
      'Por eso el token debería poder hacer solo esto y nada más. Cada guía dice hasta qué punto es posible.',
      'Deja que solo una cosa escriba el nombre. Dos se sobrescribirían una a otra.',
      'No le des nunca a un router la contraseña de tu cuenta si puedes obtener un token.',
    ],
    choose: 'Quién mantiene el nombre',
  },
  guides: {
    cloudflare: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Cloudflare',
      title: 'Cloudflare mantiene el nombre',
      lead: 'Para un dominio que está en Cloudflare. El propio Home Assistant puede escribir el número.',
      before: [
        'Crea un token aparte para esto. No uses nunca la Global API Key ni el token de Latchkey.',
        'El token puede escribir todos los registros de ese único dominio. Cloudflare no puede limitarlo a un nombre.',
      ],
      steps: [
        {
          say: 'En Cloudflare abre **My Profile** > **API Tokens** y pulsa **Create Token**.',
          otherwise: {
            say: 'Las palabras pueden variar. Está en el menú de tu cuenta, arriba a la derecha.',
          },
        },
        {
          say: 'Junto a **Edit zone DNS** pulsa **Use template**.',
          otherwise: { say: 'Si no, elígelos tú: Zone, DNS, Edit.' },
        },
        {
          say: 'Añade **Zone** > **Zone** > **Read**. En **Zone Resources** elige este único dominio y crea el token.',
          otherwise: { say: 'Las palabras pueden variar. Muestra el token una vez: cópialo ahora.' },
        },
        {
          say: 'En Home Assistant abre **home-assistant:Settings** > **home-assistant:Devices & services** > **home-assistant:Add integration** y elige `Cloudflare`.',
          otherwise: {
            say: 'Pega ahí el token, elige el dominio y después el nombre.',
            search: 'Cloudflare',
          },
        },
      ],
      remove: ['Borra la integración en Home Assistant.', 'En Cloudflare borra el token.'],
    },
    desec: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'deSEC',
      title: 'deSEC mantiene el nombre',
      lead: 'Gratuito, sin publicidad y con los tokens que más se pueden limitar.',
      before: [
        'Crea antes el nombre en deSEC, bajo “dedyn.io” o bajo tu propio dominio.',
        'Un token nuevo no puede gestionar tokens ni crear dominios. Con una política, solo puede escribir un nombre.',
      ],
      steps: [
        {
          say: 'En deSEC abre **Token Management** y añade un token. Cópialo: se muestra una vez.',
          otherwise: {
            say: 'Las palabras pueden variar. Deja vacías todas las casillas que dan más permisos.',
          },
        },
        {
          say: 'Dale políticas: no se puede escribir nada salvo este **Domain** y **Subname**, para A y AAAA.',
          otherwise: {
            say: 'Si la página no tiene políticas, la documentación de deSEC muestra cómo ponerlas con un comando.',
          },
        },
        {
          say: 'En el DNS dinámico del router pon el servidor `update.dedyn.io`, el **router:Name** y el token como contraseña.',
          otherwise: { say: 'El nombre de usuario es el propio nombre de dominio.' },
        },
      ],
      remove: [deleteTheEntryInTheRouter, 'En deSEC borra el token, y el nombre si ya no lo necesitas.'],
    },
    duckdns: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'DuckDNS',
      title: 'DuckDNS mantiene el nombre',
      lead: 'Gratuito, y la mayoría de los routers lo conocen. Su token no se puede limitar.',
      before: [
        'Un token vale para todos los nombres de una cuenta. Crea una cuenta solo para esta casa.',
        'Quien lo tenga puede también obtener un certificado para el nombre. Guárdalo como una contraseña.',
      ],
      steps: [
        {
          say: 'Inicia sesión en duckdns.org, escribe un nombre y pulsa **add domain**.',
          otherwise: {
            say: 'Las palabras pueden variar. El nombre entero termina entonces en “.duckdns.org”.',
          },
        },
        {
          say: 'Copia el **token** de la parte superior de la página.',
          otherwise: {
            say: 'Las palabras pueden variar. Si alguien más lo ha visto alguna vez, crea uno nuevo en el menú.',
          },
        },
        {
          say: 'En el DNS dinámico del router elige `DuckDNS` como **router:Provider** y escribe el nombre y el token.',
          otherwise: {
            say: 'Si el router no lo conoce, Home Assistant tiene una aplicación llamada Duck DNS.',
          },
        },
      ],
      remove: ['Borra la entrada en el router o en la aplicación.', 'En DuckDNS borra el nombre.'],
    },
    'no-ip': {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'No-IP',
      title: 'No-IP mantiene el nombre',
      lead: 'Casi todos los routers lo conocen. Un nombre gratuito tiene que confirmarse cada mes.',
      before: [
        'Usa una clave DDNS, no la contraseña de tu cuenta. Una clave puede escribir sus propios nombres y nada más.',
      ],
      steps: [
        {
          say: 'En No-IP crea un nombre; después abre **DDNS Keys** y añade una clave para este único nombre.',
          otherwise: { say: 'Las palabras pueden variar. Está en la parte sobre DNS dinámico.' },
        },
        {
          say: 'En el DNS dinámico del router elige `No-IP` como **router:Provider**. Escribe el nombre de usuario y la contraseña de la clave.',
          otherwise: { say: 'Como nombre escribe {address}. Algunos clientes piden ahí “all.ddnskey.com”.' },
        },
      ],
      remove: [deleteTheEntryInTheRouter, 'En No-IP borra la clave, y el nombre si ya no lo necesitas.'],
    },
    'another-router': {
      needs: [yourRoutersPassword, yourOwnPublicIpvAddressWhich],
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'El del propio router',
      title: 'Tu router mantiene el nombre',
      lead: 'Muchos fabricantes dan a cada router un nombre propio. El router escribe entonces el número por sí solo.',
      before: [
        'Así solo el router tiene un token. Pero el nombre termina con el router: uno nuevo recibe otro nombre.',
        'Los nombres de algunos fabricantes abren además la página del router a todos. Déjalo desactivado.',
      ],
      steps: [
        {
          say: 'Busca **Dynamic DNS** en tu router.',
          otherwise: {
            say: 'FRITZ!Box: **fritzbox:Internet** > **fritzbox:Permit Access** > **fritzbox:DynDNS**. OpenWrt, OPNsense y pfSense: **openwrt:Services** > **openwrt:Dynamic DNS**.',
            search: 'DDNS',
          },
        },
        {
          say: 'Activa ahí **Enable**. Elige el servicio del propio fabricante, o uno de los que están junto a esta guía.',
          otherwise: {
            say: 'OpenWrt y OPNsense necesitan antes un paquete para ello: luci-app-ddns u os-ddclient.',
          },
        },
      ],
      remove: ['Desactívalo en el mismo lugar.'],
    },
  },
};
