import { assertHolds, type Charset } from './refuse.ts';

/** An element: its name, its attributes in their order, and what it holds. */
export interface XmlElement {
  readonly name: string;
  /** What is undefined is left out. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly (XmlElement | string)[];
}

/** The first line of every document. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * An element with all that it holds, on one line. Line ends and tabs are written as references, so that
 * no parser folds them into spaces.
 *
 * @param place - where the texts come from, for whoever is told that one cannot be held
 * @throws ExportError NOT_EXPORTABLE
 */
export function printXml(element: XmlElement, charset: Charset, place: string): string {
  const { name, children = [] } = element;
  const held = children
    .map((child) =>
      typeof child === 'string' ? escaped(child, charset, place) : printXml(child, charset, place),
    )
    .join('');
  const open = `<${name}${printAttributes(element, charset, place)}`;
  return held === '' ? `${open}/>` : `${open}>${held}</${name}>`;
}

/** The start of an element that is closed later. */
export function printOpen(element: Omit<XmlElement, 'children'>, charset: Charset): string {
  return `<${element.name}${printAttributes(element, charset, element.name)}>`;
}

function printAttributes(
  { attributes = {} }: Omit<XmlElement, 'children'>,
  charset: Charset,
  place: string,
): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escaped(value, charset, place)}"`,
    )
    .join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string, charset: Charset, place: string): string {
  assertHolds(charset, text, place);
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}
