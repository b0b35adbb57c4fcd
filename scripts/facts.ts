/**
 * Checks what docs/facts says, and who cites it. A fact has an anchor, a source and a sureness; a citation is written
 * `(facts: sheet#anchor)` in a comment or a document. Pure: the walk over the files is the caller's.
 */
export interface TextFile {
  /** From the root, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** How sure a fact can be, the surest first. What each word means is in docs/facts/README.md. */
export const sureness: readonly string[] = ['Seen', 'Read', 'Documented', 'Reported', 'Assumed'];

interface Fact {
  readonly anchor: string;
  readonly body: string;
}

const factHead = /^<a id="([a-z0-9-]+)"><\/a>\n### .+\n/;

/** Every `sheet#anchor` that can be cited. */
export function anchorsOf(sheets: readonly TextFile[]): ReadonlySet<string> {
  return new Set(
    sheets.flatMap((sheet) => factsIn(sheet).map(({ anchor }) => `${sheetName(sheet)}#${anchor}`)),
  );
}

/** The facts of a sheet of which a part is only assumed, each as `sheet#anchor`. */
export function assumedIn(sheet: TextFile): readonly string[] {
  return factsIn(sheet)
    .filter(({ body }) => body.includes('\n- **Assumed**:') || body.startsWith('- **Assumed**:'))
    .map(({ anchor }) => `${sheetName(sheet)}#${anchor}`);
}

/** What is wrong with the facts of a sheet, in words for whoever wrote them. */
export function faultsOfSheet(sheet: TextFile): readonly string[] {
  const facts = factsIn(sheet);
  const anchors = facts.map(({ anchor }) => anchor);
  const twice = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index);
  return [
    ...headingsWithoutAnchor(sheet).map((heading) => `“${heading}” has no anchor right above it`),
    ...twice.map((anchor) => `#${anchor} is there twice`),
    ...facts.flatMap(faultsOfFact),
  ];
}

function sheetName({ name }: TextFile): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function factsIn({ text }: TextFile): readonly Fact[] {
  return text.split(/^(?=<a id=)/m).flatMap((part) => {
    const [head = '', anchor] = factHead.exec(part) ?? [];
    const [body = ''] = part.slice(head.length).split(/^#/m);
    return anchor === undefined ? [] : [{ anchor, body }];
  });
}

function headingsWithoutAnchor({ text }: TextFile): readonly string[] {
  const lines = text.split('\n');
  return lines
    .filter(
      (line, index) => line.startsWith('### ') && !/^<a id="[a-z0-9-]+"><\/a>$/.test(lines[index - 1] ?? ''),
    )
    .map((line) => line.slice('### '.length));
}

/** Each point of the list that ends a fact is one sureness and its source. */
function faultsOfFact({ anchor, body }: Fact): readonly string[] {
  const points = body.split('\n').filter((line) => line.startsWith('- '));
  if (points.length === 0) return [`#${anchor} does not say how sure it is`];
  return points.flatMap((point) => {
    const [, word, source] = /^- \*\*([^*]+)\*\*:(.*)$/.exec(point) ?? [];
    if (word === undefined || !sureness.includes(word))
      return [`#${anchor} is of no known sureness: ${point}`];
    return source?.trim() ? [] : [`#${anchor} names no source for “${word}”`];
  });
}

const citation = /\(facts:\s([^()]*)\)/g;
const reference = /^[a-z-]+#[a-z0-9-]+$/;

/** What a text cites, each as `sheet#anchor`. */
export function citedIn(text: string): readonly string[] {
  return [...text.matchAll(citation)].flatMap(([, cited = '']) => cited.split(/,\s+/));
}

/** Ways in which people write citations that nobody could check. */
const otherForms = [
  /\bfacts?\s*[:(§]/gi,
  /\bFacts,/g,
  /(?<!docs\/|\]\()\bfacts\/[\w.-]+/g,
  /(?:\.md`?|\()\s?§[\d.]*/g,
  /\bthe\s+facts\b/gi,
];

/** What is wrong with the citations of one file, each with its line. */
export function faultsOfCitations(file: TextFile, anchors: ReadonlySet<string>): readonly string[] {
  const prose = file.name.endsWith('.md') ? file.text : commentsOnly(file.text);
  const at = (index: number) => `${file.name}:${prose.slice(0, index).split('\n').length}`;
  const unresolved = [...prose.matchAll(citation)].flatMap(({ index, 1: cited = '' }) =>
    cited
      .split(/,\s+/)
      .filter((each) => !reference.test(each) || !anchors.has(each))
      .map((each) => `${at(index)} cites ${each}, which is not there`),
  );
  const rest = prose.replaceAll(citation, blank);
  const others = otherForms.flatMap((form) =>
    [...rest.matchAll(form)].map(({ index, 0: words }) => `${at(index)} cites in another form: ${words}`),
  );
  return [...unresolved, ...others, ...citationsInCode(file, prose)];
}

/** A citation that is no comment is none: it would be shown or run, and the reader of comments above may have missed it. */
function citationsInCode({ name, text }: TextFile, prose: string): readonly string[] {
  const count = (of: string) => of.split('(facts:').length - 1;
  return count(text) === count(prose) ? [] : [`${name} has a citation outside its comments`];
}

/** Comments stay at their places, without their stars and slashes; everything else becomes blank. */
function commentsOnly(code: string): string {
  const parts = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  let prose = '';
  let end = 0;
  for (const { 0: part, index } of code.matchAll(parts)) {
    prose += blank(code.slice(end, index)) + (part.startsWith('/') ? bare(part) : blank(part));
    end = index + part.length;
  }
  return prose + blank(code.slice(end));
}

function bare(comment: string): string {
  return comment.replaceAll(/^(?:\/\*+|\/\/)|^\s*\*(?!\/)|\*\/$/gm, blank);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
