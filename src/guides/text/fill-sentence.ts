/** What a guide says of one device: no secret is among it, and none ever goes into a guide. */
export interface Fillings {
  /** The device, as the user named it. */
  readonly name: string;
  /**
   * What its key is called where a device asks which one to use: the name in plain letters, numbered where two are the
   * same. The name itself where nobody has told it.
   */
  readonly keyName?: string;
  /** The hostname of the home, without `https://`. */
  readonly address: string;
  /** The file name of the device's key, such as `annas-phone.p12`. */
  readonly file: string;
}

/** A stretch of a sentence; `menu` are the exact words of a menu or button. */
export interface Part {
  readonly look: 'plain' | 'menu';
  readonly text: string;
}

/** A sentence of a guide, ready to be shown. What is filled in is never read for marks: a name is a name. */
export function fillSentence(text: string, fillings: Fillings): readonly Part[] {
  return text
    .split('**')
    .map(
      (stretch, index): Part => ({
        look: index % 2 === 0 ? 'plain' : 'menu',
        text: fillPlaceholders(stretch, fillings),
      }),
    )
    .filter((part) => part.text !== '');
}

/** The same sentence where nothing can be set in bold. */
export function fillPlainText(text: string, fillings: Fillings): string {
  return fillSentence(text, fillings)
    .map((part) => part.text)
    .join('');
}

function fillPlaceholders(text: string, fillings: Fillings): string {
  return text.replaceAll(
    /\{\{(name|keyName|address|file)\}\}/g,
    (_, key: keyof Fillings) => fillings[key] ?? fillings.name,
  );
}
