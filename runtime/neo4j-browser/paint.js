/**
 * Paints what a style of Neo4j Browser cannot say, which knows labels and types only: how many origins bear a
 * relationship, whether it is planned, hoped, alleged or denied, and what is contested. Reads what the drawing has
 * bound to its elements, and writes attributes; paint.css does the rest.
 */

/** Wider than this no arrow gets. */
const WIDEST_ORIGINS = 8;

let isDue = false;
new MutationObserver(() => {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    document.querySelectorAll('g.relationship').forEach(paintRelationship);
    document.querySelectorAll('g.node').forEach(paintNode);
  });
}).observe(document.body, { childList: true, subtree: true });

function paintRelationship(element) {
  const { type, propertyMap } = element.__data__ ?? {};
  if (propertyMap?.modality === undefined) return;
  const { modality, negated, contested, originCount } = propertyMap;
  const origins = Number(originCount);
  const standing = isTrue(negated) ? 'DENIED' : modality;
  element.dataset.standing = standing;
  element.dataset.contested = String(isTrue(contested));
  element.style.setProperty('--origins', String(Math.min(origins, WIDEST_ORIGINS)));
  const words = [
    type,
    standing === 'ACTUAL' ? 'reported' : standing.toLowerCase(),
    `${origins} ${origins === 1 ? 'origin' : 'origins'}`,
    ...(isTrue(contested) ? ['contested'] : []),
  ];
  explain(element, words.join(' · '));
}

function paintNode(element) {
  const { propertyMap } = element.__data__ ?? {};
  if (propertyMap?.contested === undefined && propertyMap?.modality === undefined) return;
  element.dataset.contested = String(isTrue(propertyMap.contested));
  element.dataset.standing = isTrue(propertyMap.negated)
    ? 'DENIED'
    : (propertyMap.modality ?? 'ACTUAL');
}

/** Values come as Neo4j Browser prints them. */
function isTrue(value) {
  return String(value) === 'true';
}

/** A tooltip. */
function explain(element, text) {
  let title = element.querySelector(':scope > title');
  if (title === null) {
    title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    element.append(title);
  }
  if (title.textContent !== text) title.textContent = text;
}
