import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  account: [
    {
      say: 'Escribe tu correo electrónico y una contraseña nueva. Después pulsa **Sign up**.',
      otherwise: {
        say: 'Cloudflare puede pedirte que marques una casilla para mostrar que eres una persona. También sirven otras formas de registrarse, como Google o Apple.',
      },
    },
    {
      say: 'Abre el correo que te envía Cloudflare y pulsa el enlace que contiene.',
      otherwise: { say: '¿No llega ningún correo en unos minutos? Mira en la carpeta de correo no deseado.' },
    },
  ],
  add: [
    {
      say: 'Inicia sesión en Cloudflare y pulsa **Onboard a domain**.',
      otherwise: {
        say: 'El botón ha tenido otros nombres: busca **Add a domain** o **Add a site**.',
        search: 'dominio',
      },
    },
    { say: 'Escribe `{domain}`, sin nada delante, y pulsa **Continue**.' },
    {
      say: 'Elige el plan **Free**.',
      otherwise: { say: 'El plan gratuito suele ser el último, debajo de los que cuestan dinero.' },
    },
    {
      say: 'Cloudflare muestra lo que encontró sobre tu sitio web y tu correo. Déjalo como está y pulsa **Continue**.',
      otherwise: {
        say: '¿Tienes un sitio web o correo con este dominio? Compara la lista con la de tu vendedor. Lo que falte deja de funcionar.',
      },
    },
  ],
  nameServers: {
    say: 'Cloudflare muestra dos servidores de nombres. Copia cada uno y pégalo aquí.',
    otherwise: {
      say: 'Están en la página del dominio, en **Overview**, mientras el dominio está en espera.',
      search: 'servidores de nombres',
    },
  },
  buy: [
    { say: 'Escribe el nombre que quieres y pulsa **Search**.' },
    {
      say: 'Mira también el precio de los años siguientes. Después pulsa **Purchase** junto al nombre.',
      otherwise: {
        say: 'El botón puede decir **Confirm** o **Buy**. Un nombre que no aparece ya es de alguien.',
      },
    },
    {
      say: 'Escribe tu nombre, tu dirección y tus datos de pago. Después pulsa **Complete purchase**.',
      otherwise: { say: 'Tu dirección se mantiene privada si la terminación del dominio lo permite.' },
    },
  ],
  where: {
    godaddy: 'En GoDaddy: **DNS**, **Nameservers**, **Change Nameservers**, **I’ll use my own nameservers**.',
    namecheap: 'En Namecheap: **Domain List**, **Manage**, **Nameservers**, **Custom DNS** y la marca verde.',
    ionos:
      'En IONOS: **Domains & SSL**, tu dominio, **Name server** y después tus propios servidores de nombres.',
    squarespace: 'En Squarespace: **DNS**, **Domain Nameservers**, **Use custom nameservers**.',
    porkbun: 'En Porkbun: los detalles de tu dominio, **Nameservers**.',
    ovh: 'En OVHcloud: tu dominio, **DNS servers**.',
    hostinger: 'En Hostinger: **Domains**, tu dominio, **DNS / Nameservers**.',
    gandi: 'En Gandi: tu dominio, **Nameservers**.',
    transip: 'En TransIP: tu dominio, **Advanced domain settings**, **Nameservers**.',
    amazon: 'En Amazon Route 53: **Registered domains**, tu dominio, **Name servers**.',
    unknown:
      'Inicia sesión donde compraste el dominio y abre su configuración. Busca **Nameservers**, **DNS servers** o **Custom DNS**.',
  },
};
