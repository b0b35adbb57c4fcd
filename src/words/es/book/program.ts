import type { WordTree } from '../../shape/lay-words.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

export const words: WordTree = {
  'command-line': {
    label: 'Comando o script',
    title: 'La llave para un comando o un script',
    lead: 'La llave es un archivo de texto. Un programa como curl la muestra cada vez que pide algo a tu casa.',
    needs: [
      'Un programa que pueda mostrar una llave. Con curl, basta con los pasos de abajo. Un script usa la misma línea, con la ruta que necesite.',
      'En Windows, usa el archivo para programas que piden un “.p12”: el curl propio de Windows lee ese.',
    ],
    before: [
      'Un programa, una llave: así puedes desactivar solo esta.',
      'Pon el archivo donde solo pueda leerlo el usuario del propio programa.',
    ],
    steps: [
      {
        say: 'Copia `{file}` en una carpeta propia.',
        otherwise: { say: '¿Termina en “.txt”? Quítale esa terminación.' },
      },
      {
        say: 'Abre un terminal en esa carpeta. Escribe `curl --cert {file} https://{address}{path}`.',
        otherwise: {
          say: 'En Windows escribe `curl.exe --cert-type P12` y después el resto, con el otro archivo. En PowerShell, `curl` a secas es otro programa.',
        },
      },
      {
        say: 'Pide la `PEM pass phrase`. Escribe las seis palabras, en minúsculas y con guiones entre ellas.',
        otherwise: {
          say: 'Mientras escribes no se ve nada. Pulsa la tecla Enter después de la última palabra.',
        },
      },
      {
        say: 'Llega una respuesta desde detrás de la cerradura. En la dirección propia de tu casa, menciona `Home Assistant`.',
        otherwise: { say: '¿Tienes el acceso bloqueado? Mira abajo qué puede fallar.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Un script espera y no termina nunca.',
        why: 'Se le piden las palabras, pero no hay nadie que las escriba.',
        wayOn:
          'Quita las palabras con `openssl pkey -in {file} -out open.pem`, y añade `--key open.pem` al comando. Quien lea ese archivo tiene la llave.',
      },
      {
        symptom: 'La respuesta es 403, o una página que dice que tienes el acceso bloqueado.',
        why: 'No se mostró la llave, o está desactivada. Sin la ruta completa del archivo, puede que el comando no muestre ninguna.',
        wayOn:
          'Comprueba en Latchkey que esta llave está activada. Después dale al comando la ruta completa del archivo.',
      },
      {
        symptom: 'HASS.Agent en Windows no acepta el archivo.',
        why: 'Solo acepta archivos de llave sin contraseña, y este está protegido con las seis palabras.',
        wayOn:
          'Añade ese equipo como dispositivo y pon su llave en Windows. Después deja que HASS.Agent la elija por sí solo.',
      },
      {
        symptom: 'En casa funciona, pero un servidor en otro lugar recibe una página de espera.',
        why: 'Bot Fight Mode de Cloudflare detiene a los programas, incluso con llave.',
        wayOn: 'Desactiva **Bot Fight Mode** en Cloudflare, o deja que el programa funcione en casa.',
      },
      stickNotRead,
    ],
    test: [
      'Escribe la línea del segundo paso. Llega una respuesta, y no dice que tengas el acceso bloqueado.',
      'Escríbela de nuevo sin `--cert {file}`: te quedas fuera.',
    ],
    remove: ['Borra {file} y todas sus copias donde funciona el programa.', thenSwitchOff],
    replacing: {
      putIn: [
        'Pon {file} junto al archivo antiguo y cambia la ruta en tu script. Las seis palabras también son distintas.',
        '¿Quitaste las palabras del antiguo? Entonces haz lo mismo con el archivo nuevo.',
      ],
      takeOut: [
        'Ejecuta el script una vez con el archivo nuevo. Reinicia lo que funcione todo el tiempo: leyó la llave antigua al iniciarse.',
        'Borra el archivo antiguo, sus copias y todo lo que se hizo a partir de él, como `open.pem`.',
      ],
    },
  },
  alexa: {
    label: 'Tu propia skill de Alexa',
    title: 'Alexa, con tu propia skill',
    lead: 'Un pequeño programa en Amazon pasa a tu casa lo que le dices a Alexa, con esta llave. No se abre nada más.',
    needs: [
      'Alrededor de una hora ante un equipo. Home Assistant Cloud, de Nabu Casa, hace lo mismo por una cuota mensual.',
      'Una cuenta gratuita en `developer.amazon.com`: la misma con la que tu Echo ha iniciado sesión.',
      'Una cuenta en `aws.amazon.com`. Necesita una tarjeta de pago. Guardar el secreto cuesta alrededor de medio dólar al mes.',
    ],
    before: [
      'En Latchkey elige “Guardar un archivo” y después “Tu propia skill de Alexa”. No compartas esa carpeta con nadie.',
      'En Home Assistant, añade `alexa:` a configuration.yaml y debajo, con dos espacios delante, `smart_home:`. Después reinícialo.',
      'Allí, crea un usuario para Alexa sin permisos de administrador. Inicia sesión con él y crea un token de larga duración en **home-assistant:Security**.',
      'Elige la región de Amazon según tu idioma: Irlanda para Europa y la India, Norte de Virginia para América, Oregón para Australia y Japón.',
    ],
    steps: [
      {
        say: 'En `developer.amazon.com/alexa/console/ask` pulsa **Create Skill**. Elige tu idioma y después **Smart Home** y **Provision your own**.',
        otherwise: {
          say: 'Las palabras pueden variar. Es una skill para el hogar inteligente, con tu propio programa detrás.',
        },
      },
      {
        say: 'Copia **Your Skill ID**. Empieza por “amzn1.ask.skill.”. Deja abierta esta página.',
        otherwise: { say: 'También está debajo del nombre de la skill, en la lista de tus skills.' },
      },
      {
        say: 'En `console.aws.amazon.com/cloudformation` elige tu región, arriba a la derecha. Pulsa **Create stack** y carga `template.json`.',
        otherwise: {
          say: 'Si te da a elegir, elige “With new resources” (con recursos nuevos) y “Upload a template file” (cargar un archivo de plantilla).',
        },
      },
      {
        say: 'Dale cualquier nombre y pega el ID en `SkillId`. En la última página, acepta que cree un rol y después envía.',
        otherwise: {
          say: 'El rol puede hacer dos cosas: escribir su propio registro y leer su único secreto. Puedes comprobarlo en template.json.',
        },
      },
      {
        say: 'Espera hasta que diga que está completo. En **Resources** abre `KeyAndToken`, que lleva al secreto.',
        otherwise: {
          say: 'O abre Secrets Manager en la misma región. Es el único secreto cuyo nombre empieza como el de tu pila.',
        },
      },
      {
        say: 'Pulsa **Retrieve secret value** y después edítalo como texto sin formato. Pega todo secret.json. Pon tu token entre las comillas que siguen a “token” y guarda.',
        otherwise: {
          say: 'Al principio solo hay dos signos, uno que abre y otro que cierra. Sustitúyelo todo.',
        },
      },
      {
        say: 'De vuelta en **Resources**, abre `Function`. En su página elige **Test**, pega test-event.json y ejecútalo.',
        otherwise: {
          say: 'La respuesta enumera tus dispositivos. Si en su lugar nombra un error, mira abajo antes de continuar.',
        },
      },
      {
        say: 'Copia el ARN de la función desde **Outputs** de la pila. Pégalo en la skill como **Default endpoint** y guarda.',
        otherwise: { say: 'Si la skill lo rechaza, la región no corresponde a su idioma, o el ID era otro.' },
      },
      {
        say: 'En `developer.amazon.com`, en **Login with Amazon**, crea un **new security profile**. Como dirección de privacidad, pon `https://{address}`.',
        otherwise: {
          say: 'Te permite iniciar sesión en tu propia skill. A nadie se le pide que visite la dirección de privacidad.',
        },
      },
      {
        say: 'En la skill, en **Account Linking**, rellena los cinco campos como en el dibujo. **Client ID** y el secreto vienen del perfil de seguridad. Guarda.',
        otherwise: {
          say: 'Deja como están todos los demás interruptores y campos. La dirección de tu casa no está en ninguno de ellos.',
        },
      },
      {
        say: 'Esa página muestra ahora tres direcciones de redirección. Añádelas al perfil de seguridad, en **Web Settings**, como **Allowed Return URLs**.',
        otherwise: { say: 'Los ajustes del perfil están detrás de la rueda dentada que hay a su lado.' },
      },
      {
        say: 'En la app de Alexa abre **alexa:More**, **alexa:Skills & Games**, **alexa:Your Skills**, **alexa:Dev**. Abre tu skill y toca **alexa:Enable to use**.',
        otherwise: {
          say: 'La skill solo aparece para la cuenta que la creó. Nadie más puede activarla, salvo que invites a alguien.',
          search: 'Dev',
        },
      },
    ],
    wrong: [
      {
        symptom: 'La prueba responde “INVALID_AUTHORIZATION_CREDENTIAL”.',
        why: 'La casa o la cerradura lo rechaza: un token equivocado, una llave desactivada o Bot Fight Mode de Cloudflare.',
        wayOn:
          'Si el registro dice “HTTP_401”, es el token. Si dice “HTTP_403”, comprueba en Latchkey que esta llave está activada y después comprueba **cloudflare:Bot Fight Mode**.',
      },
      {
        symptom: 'La prueba responde “INTERNAL_ERROR”.',
        why: 'El registro dice más en una palabra. “SECRET_EMPTY” significa que no se pegó secret.json. “HTTP_404” significa que Home Assistant aún no conoce a Alexa.',
        wayOn:
          'Pega secret.json entero. Mira las dos líneas en configuration.yaml y reinicia Home Assistant.',
      },
      {
        symptom: 'Alexa no encuentra dispositivos nuevos.',
        why: 'La región no corresponde al idioma de la skill, o al de tu Echo.',
        wayOn: 'Borra la pila y créala en la región de tu idioma. Pon el mismo idioma en la skill.',
      },
      {
        symptom: 'Funcionaba, pero dejó de hacerlo después de renovar la llave.',
        why: 'El programa en Amazon tiene aún la llave antigua.',
        wayOn:
          'Vuelve a guardar la carpeta. Pega el nuevo secret.json con tu token. La orden siguiente ya lo usa.',
      },
      {
        symptom: 'A Alexa se le ofrece todo lo que hay en casa.',
        why: 'Sin un filtro, Home Assistant ofrece todo lo que Alexa puede usar, incluso cerraduras y alarmas.',
        wayOn: 'En configuration.yaml, indica bajo `filter:` lo que Alexa puede tener.',
      },
    ],
    test: [
      'Di “Alexa, detecta dispositivos” y espera un minuto.',
      'Di “Alexa, enciende” y el nombre de una lámpara.',
      '¿Funciona? Entonces borra la carpeta que guardaste. La llave ya está en Amazon.',
    ],
    remove: [
      'Borra la pila en CloudFormation. El programa, su secreto y su registro desaparecen con ella.',
      'Borra la skill y el perfil de seguridad en developer.amazon.com, y el token de larga duración en Home Assistant.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Todo lo de Amazon se queda. Vuelve a guardar la carpeta y haz solo el paso sobre **Retrieve secret value**.',
        'Tu token sigue siendo el mismo: ponlo en el nuevo secret.json.',
      ],
      takeOut: [
        'El secreto nuevo sustituyó al antiguo: allí no queda nada de la llave antigua.',
        'Borra las carpetas que guardaste, la antigua y la nueva.',
      ],
    },
  },
};
