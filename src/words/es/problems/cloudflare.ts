import type { cloudflareProblems as english } from '../../en/problems/cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const cloudflareProblems: WordsOf<typeof english> = {
  TOKEN_MANGLED: {
    what: 'Esto no parece un token de Cloudflare.',
    why: 'Puede que falte una parte, o que se haya copiado algo más con él.',
    next: 'Copia el token de nuevo con el botón [Copy] de la página de Cloudflare, y pégalo aquí.',
  },
  TOKEN_GLOBAL_KEY: {
    what: 'Esta es tu Global API Key. Latchkey no la acepta.',
    why: 'Esa clave puede hacerlo todo en tu cuenta. Latchkey necesita mucho menos.',
    next: 'Abre arriba la página del token y crea un token. Tiene solo los permisos que necesita Latchkey.',
  },
  TOKEN_REFUSED: {
    what: 'Cloudflare no acepta este token.',
    why: 'Puede que se haya borrado o regenerado, que haya un carácter equivocado, o que sus fechas no incluyan el día de hoy.',
    next: 'Crea un token nuevo en la página del token y pégalo aquí.',
  },
  TOKEN_EXPIRED: {
    what: 'Este token ya no es válido.',
    why: 'Su fecha de fin ha pasado, o se desactivó.',
    next: 'Crea un token nuevo en la página del token y pégalo aquí.',
  },
  TOKEN_NOT_YET_VALID: {
    what: 'Este token aún no es válido.',
    why: 'Se creó con una fecha de inicio, y ese día no ha llegado.',
    next: 'Edita el token en Cloudflare y vacía su fecha de inicio en TTL, o espera hasta entonces. Después vuelve a intentarlo.',
  },
  TOKEN_ELSEWHERE: {
    what: 'Este token solo funciona desde otras direcciones.',
    why: 'Se creó con un límite de direcciones IP, y la de este equipo no está entre ellas.',
    next: 'Edita el token en Cloudflare y vacía “[Client IP Address Filtering]”, o crea uno nuevo. Después vuelve a intentarlo.',
  },
  PERMISSION_MISSING: {
    what: 'Tu token no tiene permiso para hacer esto.',
    why: 'Al crear el token se omitió un permiso o se puso en Leer, o el token no incluye este dominio.',
    next: 'Vuelve a “Cloudflare”. Allí se nombra el permiso y cómo añadirlo.',
  },
  NOT_CONNECTED: {
    what: 'Latchkey no está conectado a Cloudflare.',
    why: 'El token no se conservó al cerrar Latchkey, o aún no se ha dado ninguno.',
    next: 'Vuelve a “Cloudflare” y pega tu token.',
  },
  DOMAIN_NOT_ACTIVE: {
    what: 'Este dominio aún no está listo en Cloudflare.',
    why: 'Todavía espera sus servidores de nombres, o está en pausa.',
    next: 'Elige otro dominio, o termina este en Cloudflare y mira de nuevo.',
  },
  DOMAIN_UNKNOWN: {
    what: 'Cloudflare ya no muestra este dominio.',
    why: 'Se quitó, o el token ya no lo incluye.',
    next: 'Busca de nuevo tus dominios y elige uno.',
  },
  CERTIFICATE_COMING: {
    what: 'Cloudflare todavía está haciendo un certificado para este dominio.',
    why: 'El dominio es nuevo allí, o su certificado se pidió de nuevo. Hasta que esté, ningún navegador puede abrir tu dirección.',
    next: 'Lo habitual es un cuarto de hora; puede ser un día. Después elige el dominio otra vez.',
  },
  CERTIFICATE_STUCK: {
    what: 'Cloudflare no tiene ningún certificado válido para este dominio.',
    why: 'Intentó obtener uno y desistió, o el último ha caducado. Sin uno, ningún navegador puede abrir tu dirección.',
    next: 'En el panel de Cloudflare abre [SSL/TLS], [Edge Certificates]. Desactiva [Universal SSL], espera unos minutos y vuelve a activarlo. Después elige el dominio otra vez.',
  },
  CERTIFICATE_OFF: {
    what: 'Este dominio tiene desactivados sus certificados en Cloudflare.',
    why: '[Universal SSL] está desactivado allí, y nada más cubre nombres bajo el dominio. Ningún navegador podría abrir tu dirección.',
    next: 'En el panel de Cloudflare abre [SSL/TLS], [Edge Certificates], y activa [Universal SSL]. Pasado un cuarto de hora aproximadamente, elige el dominio otra vez.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey no puede llegar a Cloudflare.',
    why: 'Puede que este equipo no tenga conexión, o que un firewall o una VPN se interponga.',
    next: 'Comprueba que en este equipo se abre una página web, y vuelve a intentarlo.',
  },
  OFFLINE: {
    what: 'Este equipo no tiene conexión.',
    why: 'No puede buscar ninguna dirección en internet.',
    next: 'Comprueba la red Wi-Fi o el cable de red y vuelve a intentarlo.',
  },
  CAPTIVE_PORTAL: {
    what: 'Esta red responde en lugar de Cloudflare.',
    why: 'Las redes de invitados lo hacen hasta que te hayas identificado en ellas.',
    next: 'Abre cualquier página web, identifícate en la red y vuelve a intentarlo.',
  },
  CLOCK_WRONG: {
    what: 'El reloj de este equipo parece ir mal.',
    why: 'El certificado de Cloudflare no es válido a la hora que marca este equipo.',
    next: 'Pon la fecha y la hora en automático y vuelve a intentarlo.',
  },
  PROXY_IN_THE_WAY: {
    what: 'Un proxy de tu red no deja pasar a Latchkey.',
    why: 'Pide una identificación que Latchkey no tiene.',
    next: 'Prueba otra red, o pide a quien gestiona esta que permita api.cloudflare.com.',
  },
  CONNECTION_INSPECTED: {
    what: 'Algo entre este equipo y Cloudflare quiere leer lo que se envía.',
    why: 'Un antivirus o una red de empresa muestra su propio certificado en lugar del de Cloudflare.',
    next: 'Desactívalo para api.cloudflare.com, o usa otra red. Latchkey no envía tu token por este camino.',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare nos pide ir más despacio.',
    why: 'Tu cuenta ha hecho muchas solicitudes en poco tiempo.',
    next: 'Espera cinco minutos y vuelve a intentarlo. No se ha perdido nada.',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare tiene problemas ahora mismo.',
    why: 'Respondió con un error de su lado.',
    next: 'Vuelve a intentarlo en un minuto. Si sigue pasando, mira cloudflarestatus.com.',
  },
  CLOUDFLARE_REFUSED: {
    what: 'Cloudflare no aceptó esta solicitud.',
    why: 'Algo en tu cuenta no lo permite. En los detalles está el motivo del propio Cloudflare.',
    next: 'Lee abajo los detalles técnicos y vuelve a intentarlo.',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'Latchkey no entiende la respuesta de Cloudflare.',
    why: 'Puede que Cloudflare haya cambiado algo que esta versión no conoce.',
    next: 'Busca una versión más nueva de Latchkey y vuelve a intentarlo.',
  },
  CLOUDFLARE_LAGS: {
    what: 'Cloudflare todavía está transmitiendo un cambio anterior.',
    why: 'Aún no puede mostrar lo que Latchkey escribió hace un momento. Suele tardar un minuto como mucho.',
    next: 'Espera un minuto y vuelve a intentarlo. No se ha perdido nada.',
  },
};
