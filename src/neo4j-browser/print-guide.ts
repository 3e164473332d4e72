import type { Slide } from './guide.ts';

/** The guide as Neo4j Browser reads one: a page for each slide, and queries that a click puts into the editor. */
export function printGuide(slides: readonly Slide[]): string {
  return ['<title>Attest</title>', ...slides.map(printSlide), ''].join('\n');
}

/** Text would stick to the edge of the drawer without the padding; a style sheet of ours is not kept. */
function printSlide({ title, paragraphs, queries }: Slide): string {
  return [
    '<slide><div style="padding:0 16px">',
    `<h3>${escapeHtml(title)}</h3>`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    ...queries.flatMap(({ name, cypher }) => [
      `<h5>${escapeHtml(name)}</h5>`,
      `<pre class="pre-scrollable code runnable">${escapeHtml(cypher)}</pre>`,
    ]),
    '</div></slide>',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
