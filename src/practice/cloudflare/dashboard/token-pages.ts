import { answerPage, escapeHtml, hiddenField } from '../../pages/page.ts';
import type { AskedToken, Row } from './asked-token.ts';

/** Where the form is, at the same path as on the real dashboard, and the page after it. */
export const TOKEN_FORM = '/profile/api-tokens';
export const TOKEN_SUMMARY = `${TOKEN_FORM}/summary`;

/**
 * The three pages on which a person makes a token, with the buttons of the real ones (facts: cloudflare#token-page): Continue to
 * summary, Create Token, Copy. Simpler than those: the list of rights stands as it is, and nothing but the name can be changed.
 */
export function showTokenForm(asked: AskedToken): Response {
  const { name, ...carried } = asked.fields;
  return showCard(
    '1',
    'Create a token',
    'Latchkey has filled everything in. Look through it, and go on.',
    `<form method="get" action="${TOKEN_SUMMARY}">
${hiddenFields(carried)}
<label for="name">Token name</label>
<input id="name" name="name" type="text" value="${escapeHtml(name)}" maxlength="120" autocomplete="off" required>
${listRights(asked)}
<div class="bar"><button type="submit">Continue to summary</button></div>
</form>`,
  );
}

export function showSummary(asked: AskedToken): Response {
  return showCard(
    '2',
    `${asked.fields.name}: summary`,
    'The token may do this, and nothing else.',
    `${listRights(asked)}
<form method="post" action="${TOKEN_FORM}" class="bar">
${hiddenFields(asked.fields)}
<button type="submit">Create Token</button>
<a class="button" href="${TOKEN_FORM}?${escapeHtml(String(new URLSearchParams(asked.fields)))}">Edit token</a>
</form>`,
  );
}

/** @param token Shown on this page, and never again. */
export function showToken({ fields }: AskedToken, token: string): Response {
  return showCard(
    '3',
    `${fields.name}: the token is ready`,
    'Copy it now: it is not shown again.',
    `<p class="label">Your token</p>
<code class="token" id="token">${escapeHtml(token)}</code>
<div class="bar"><button type="button" id="copy" data-copied="Copied. Go back to Latchkey, and paste it there." data-selected="It is marked. Copy it with Ctrl and C, or with ⌘ and C.">Copy</button></div>
<p class="told" id="told" role="status"></p>`,
    copies,
  );
}

/** Somebody came without the link, or with one that is damaged. */
export function showNothingAsked(): Response {
  return showCard(
    '1',
    'Create a token',
    'This token would have no rights.',
    '<p class="bad" role="alert">Open this page with the button in Latchkey. Then everything is filled in.</p>',
  );
}

/** Where a browser lets no page copy, the token is marked at least. */
const copies = `
const button = document.getElementById('copy');
button.addEventListener('click', async () => {
  const token = document.getElementById('token');
  getSelection().selectAllChildren(token);
  const isCopied = await navigator.clipboard.writeText(token.textContent).then(
    () => true,
    () => document.execCommand('copy'),
  );
  document.getElementById('told').textContent = isCopied ? button.dataset.copied : button.dataset.selected;
});
`;

function showCard(step: '1' | '2' | '3', heading: string, lead: string, card: string, script?: string) {
  return answerPage({
    title: `${heading} · Pretend Cloudflare`,
    says: 'This is a pretend Cloudflare on this computer. It looks different from the real one, but its three buttons have the same names.',
    kind: 'dashboard',
    body: `<p class="place">Pretend Cloudflare · API tokens · ${step} of 3</p>
<h1>${escapeHtml(heading)}</h1>
<p>${lead}</p>
<div class="card">
${card}
</div>`,
    ...(script === undefined ? {} : { script }),
  });
}

const levels = { read: 'Read', edit: 'Edit' } as const satisfies Record<Row['access'], string>;

function listRights({ rows }: AskedToken): string {
  const rights = rows.map(
    ({ scope, group, access }) =>
      `<li><span>${scope}</span><b>${group}</b><span class="level">${levels[access]}</span></li>`,
  );
  return `<h2 id="rights">Permissions</h2>
<ul aria-labelledby="rights">${rights.join('')}</ul>
<h2 id="resources">Resources</h2>
<ul aria-labelledby="resources">
<li><span>Account</span><b>All accounts</b><span class="level">Include</span></li>
<li><span>Zone</span><b>All zones</b><span class="level">Include</span></li>
</ul>`;
}

function hiddenFields(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => hiddenField(name, value))
    .join('');
}
