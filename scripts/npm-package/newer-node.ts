/** What Latchkey uses and Node 20 does not have yet. It is imported before anything else; a newer Node keeps its own. */
import 'core-js/es/array/from-async';
import 'core-js/es/iterator';
import 'core-js/es/map/group-by';
import 'core-js/es/object/group-by';
import 'core-js/es/promise/try';
import 'core-js/es/promise/with-resolvers';
import 'core-js/es/regexp/escape';
import 'core-js/es/set';
import 'core-js/modules/web.url.parse';
import { X509Certificate } from 'node:crypto';

/** Node 23 reads a certificate's times itself. Before, it only printed them as OpenSSL does, in GMT. */
for (const [name, printed] of [
  ['validFromDate', 'validFrom'],
  ['validToDate', 'validTo'],
] as const) {
  if (name in X509Certificate.prototype) continue;
  Object.defineProperty(X509Certificate.prototype, name, {
    get(this: X509Certificate) {
      return new Date(this[printed]);
    },
  });
}
