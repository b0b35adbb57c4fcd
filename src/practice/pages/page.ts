import { createHash } from 'node:crypto';
import { styles } from './look.ts';

/**
 * A page that practice serves to a person's browser. It is in English in every language of Latchkey: it stands in for a page of others,
 * whose words the guides quote.
 * What is in `body` and `says` is HTML: texts from elsewhere are escaped in it.
 */
interface Page {
  readonly title: string;
  /** What is pretended here, on the ribbon above every page. */
  readonly says: string;
  readonly kind: 'login' | 'dashboard';
  readonly body: string;
  readonly script?: string;
  /** Origins that the answer to a form may redirect to; browsers check those against `form-action` too. */
  readonly formTargets?: readonly string[];
  readonly status?: number;
}

/** Plain forms, our own styles and at most the one script: nothing else may run or load, and forms lead to these places alone. */
export function answerPage(page: Page): Response {
  const { script, formTargets = [], status = 200 } = page;
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(styles)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    // A form of a page without any referrer says that it comes from nowhere, and is refused as that.
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  };
  return new Response(printPage(page), { status, headers });
}

function printPage({ title, says, kind, body, script }: Page): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${styles}</style></head>
<body>
<aside class="ribbon" aria-label="Practice"><strong>Practice.</strong> ${says}</aside>
<main class="${kind}">
${body}
</main>
${script === undefined ? '' : `<script>${script}</script>`}
</body>
</html>`;
}

/** What lets through these very characters (CSP 3 §2.3.1). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function hiddenField(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}
