import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { Block, VersionNotes } from './changelog.ts';
import { FLATHUB_ID } from './flathub.ts';
import { description, type Product } from './product.ts';
import { homeOf, pageOf } from './release.ts';

/** Makes a node: its attributes, and then what is in it. */
type Make = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly Inside[]
) => Element;
type Inside = Element | string;

const screenshots = [
  { picture: 'welcome', caption: 'The first screen: what it costs, and what to have ready' },
  { picture: 'review', caption: 'Everything that will change, before anything does' },
  { picture: 'locks', caption: 'Every lock was tried from outside, and holds' },
  { picture: 'phone', caption: 'The phone came in with its key' },
] as const;

/**
 * What software centres on Linux show of Latchkey, as AppStream has it: freedesktop.org/software/appstream/docs.
 * @param versions those that were released, the newest first; the first one is the product's own
 */
export function metainfo(product: Product, repository: string, versions: readonly VersionNotes[]): string {
  if (versions[0]?.version !== product.version) {
    throw new Error(`CHANGELOG.md does not begin with version ${product.version} and its date.`);
  }
  const document = new DOMImplementation().createDocument(null, '');
  const make = maker(document);
  document.appendChild(document.createProcessingInstruction('xml', 'version="1.0" encoding="UTF-8"'));
  document.appendChild(
    make(
      'component',
      { type: 'desktop-application' },
      ...identity(make, product),
      make('description', {}, ...description.map((text) => make('p', {}, text))),
      ...links(make, repository),
      pictures(make, repository, product.version),
      make('content_rating', { type: 'oars-1.1' }),
      make('releases', {}, ...versions.map((notes) => releaseOf(make, repository, notes))),
    ),
  );
  return `${new XMLSerializer().serializeToString(document).replaceAll('><', '>\n<')}\n`;
}

function maker(document: Document): Make {
  return (name, attributes, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    for (const each of inside) {
      element.appendChild(typeof each === 'string' ? document.createTextNode(each) : each);
    }
    return element;
  };
}

function identity(make: Make, { author, license, summary }: Product): readonly Element[] {
  return [
    make('id', {}, FLATHUB_ID),
    make('name', {}, 'Latchkey'),
    make('summary', {}, summary),
    make('developer', { id: 'house.latchkey' }, make('name', {}, author)),
    // Of this file itself, which may be copied freely.
    make('metadata_license', {}, 'CC0-1.0'),
    make('project_license', {}, license),
    make('launchable', { type: 'desktop-id' }, `${FLATHUB_ID}.desktop`),
    make('categories', {}, make('category', {}, 'Utility')),
    make('requires', {}, make('display_length', { compare: 'ge' }, '900')),
    make('supports', {}, make('control', {}, 'keyboard'), make('control', {}, 'pointing')),
  ];
}

function links(make: Make, repository: string): readonly Element[] {
  const home = homeOf(repository);
  return [
    make('url', { type: 'homepage' }, home),
    make('url', { type: 'bugtracker' }, `${home}/issues`),
    make('url', { type: 'vcs-browser' }, home),
    make('url', { type: 'contribute' }, `${home}/blob/HEAD/CONTRIBUTING.md`),
  ];
}

/** As they were at this version: what a software centre shows must not change under it. */
function pictures(make: Make, repository: string, version: string): Element {
  const folder = `https://raw.githubusercontent.com/${repository}/v${version}/docs/images`;
  return make(
    'screenshots',
    {},
    ...screenshots.map(({ picture, caption }, index) =>
      make(
        'screenshot',
        index === 0 ? { type: 'default' } : {},
        make('image', {}, `${folder}/${picture}-light.png`),
        make('caption', {}, caption),
      ),
    ),
  );
}

function releaseOf(make: Make, repository: string, { version, date, blocks }: VersionNotes): Element {
  return make(
    'release',
    { version, date },
    make('url', { type: 'details' }, pageOf({ repository, version })),
    make('description', {}, ...blocks.map((block) => blockOf(make, block))),
  );
}

function blockOf(make: Make, block: Block): Element {
  switch (block.kind) {
    case 'heading':
      return make('p', {}, make('em', {}, block.text));
    case 'paragraph':
      return make('p', {}, block.text);
    case 'list':
      return make('ul', {}, ...block.items.map((item) => make('li', {}, item)));
  }
}
