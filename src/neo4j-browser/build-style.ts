/** A style of Neo4j Browser: selector, then property and value. The last rule that fits wins. */
export type Style = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How nodes of a label look: fill, rim, and what is written on them. */
interface Look {
  readonly color: string;
  readonly rim: string;
  readonly caption: string;
  readonly diameter: string;
}

/**
 * The general labels before the kinds: an Actor that is a Person is drawn as a Person. Every label is
 * here: Neo4j Browser gives those that are not a rule of its own behind ours, which then wins.
 */
const LOOKS: Readonly<Record<string, Look>> = {
  // Facts
  Dossier: look('#6c757d', '{title}', '65px'),
  Source: look('#4a5568', '{title}', '80px'),
  Record: look('#c3c9d2', '{label}', '50px'),
  Claim: look('#f2c14e', '{predicate}', '65px'),
  Passage: look('#fdf6dd', '{exact}', '80px'),
  Rendering: look('#e9d8a6', '{text}', '50px'),
  Judgement: look('#b8a1d9', '{verdict}', '50px'),
  Narrative: look('#7b2d8b', '{name}', '80px'),
  Stance: look('#c77dcf', '{stance}', '50px'),
  Note: look('#d9c7a3', '{text}', '50px'),
  // The log
  Batch: look('#8d99ae', '{seq}', '50px'),
  Revision: look('#b6bfcc', '{kind}', '50px'),
  WriteLock: look('#dee2e6', '{seq}', '20px'),
  // Derived
  Statement: look('#7fb2e5', '{text}', '80px'),
  Proposition: look('#aab7c4', '{predicate}', '50px'),
  Relation: look('#aab7c4', '{predicate}', '50px'),
  Figure: look('#8fb996', '{valueText}', '50px'),
  Fact: look('#b7c9a8', '{valueText}', '50px'),
  Question: look('#e4e9f0', '{text}', '80px'),
  Discrepancy: look('#e67e22', '{kind}', '80px'),
  Position: look('#f5b971', '{summary}', '80px'),
  Side: look('#f9dcb8', '{id}', '20px'),
  EventCode: look('#d0a5a0', '{type}', '50px'),
  Entity: look('#a5abb6', '{name}', '80px'),
  Actor: look('#4c8eda', '{name}', '80px'),
  Place: look('#b08a5b', '{name}', '80px'),
  Person: look('#3f7fd0', '{name}', '80px'),
  Organization: look('#3f9e6e', '{name}', '80px'),
  Group: look('#3aa6a6', '{name}', '80px'),
  Country: look('#9c6b3f', '{name}', '80px'),
  Location: look('#c49a6c', '{name}', '80px'),
  Event: look('#cf4b4b', '{name}', '80px'),
  Thing: look('#7d8590', '{name}', '80px'),
};

/** Colours by kind, captions that read. What differs from arrow to arrow, `runtime/neo4j-browser/paint.js` adds. */
export function buildStyle(): Style {
  const nodes: Record<string, Style[string]> = {};
  for (const [label, { color, rim, caption, diameter }] of Object.entries(LOOKS)) {
    nodes[`node.${label}`] = {
      color,
      'border-color': rim,
      'text-color-internal': isLight(color) ? '#1f2933' : '#ffffff',
      diameter,
      caption,
    };
  }
  return {
    node: {
      diameter: '50px',
      color: '#A5ABB6',
      'border-color': '#9AA1AC',
      'border-width': '2px',
      'text-color-internal': '#FFFFFF',
      'font-size': '10px',
    },
    ...nodes,
    relationship: {
      color: '#A5ABB6',
      'shaft-width': '2px',
      'font-size': '8px',
      padding: '3px',
      'text-color-external': '#1f2933',
      'text-color-internal': '#FFFFFF',
      caption: '<type>',
    },
  };
}

/** The same in GraSS, which `:style <address>` takes. */
export function printStyle(style: Style): string {
  return Object.entries(style)
    .map(([selector, rule]) => {
      const lines = Object.entries(rule).map(([key, value]) => `  ${key}: ${printValue(value)};`);
      return [`${selector} {`, ...lines, '}', ''].join('\n');
    })
    .join('\n');
}

function printValue(value: string): string {
  return /[{<]/.test(value) ? `"${value}"` : value;
}

function look(color: string, caption: string, diameter: string): Look {
  return { color, rim: darken(color), caption, diameter };
}

function darken(color: string): string {
  const channels = readChannels(color).map((channel) => Math.round(channel * 0.8));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** By the luminance that an eye sees (ITU-R BT.601). */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = readChannels(color);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150;
}

function readChannels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}
