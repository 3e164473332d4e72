import { allOf } from '../cypher/all-of.ts';
import { compare, exists, match, property } from '../cypher/build.ts';
import type { Clause, Expression, NodePattern, Pattern } from '../cypher/nodes.ts';
import { into, path } from '../cypher/path.ts';
import { isOfDayAlone, type LensTerms, freshVariables, placeOf } from './lens-terms.ts';
import { eventDay, eventModality } from './seen-events.ts';
import { NAME, NAME_KEY, nameOf } from './seen-names.ts';
import { isClaimSeen, isRenderingSeen, isSourceSeen } from './seen-sources.ts';

/** semantics 10: where an admitted claim, statement or source refers to it. */
export function isEntitySeen(lens: LensTerms, variable: string): Expression {
  const { behindDay } = lens;
  const [concerns, claim, scoped, part, rendering, source] = freshVariables(lens, 6);
  const live = (of: string): Expression => property(of, 'live');
  const viaRecord = (types: readonly string[], own: NodePattern): Pattern =>
    path({ variable }, into('IN', { label: 'Record' }), into(types, own));
  const concerned: Clause = isOfDayAlone(lens)
    ? {
        ...match(
          path({}, { ...into('CONCERNS', { variable: claim }), variable: concerns }),
          allOf([
            compare('=', property(concerns, 'entityId'), property(variable, 'id')),
            compare('<', property(concerns, 'byPublished'), behindDay),
          ]),
        ),
        using: { variable: concerns, on: 'CONCERNS', properties: ['entityId', 'byPublished'] },
      }
    : match(path({ variable }, into('CONCERNS', { variable: claim })), isClaimSeen(lens, claim));
  return {
    kind: 'or',
    operands: [
      exists([concerned]),
      exists([
        match(
          viaRecord(['PART_OF_EVENT', 'VIA'], { variable: part, label: 'Claim' }),
          allOf([live(part), isClaimSeen(lens, part)]),
        ),
      ]),
      exists([
        match(
          viaRecord(['ATTRIBUTED_TO', 'ON_BEHALF_OF', 'ADDRESSED_TO', 'VIA', 'MENTIONS'], {
            variable: rendering,
            label: 'Rendering',
          }),
          allOf([live(rendering), isRenderingSeen(lens, rendering)]),
        ),
      ]),
      exists([
        match(
          viaRecord(['PUBLISHED_BY', 'WRITTEN_BY'], { variable: source, label: 'Source' }),
          allOf([live(source), isSourceSeen(lens, source)]),
        ),
      ]),
      exists([
        match(
          path({ variable }, into('SCOPED_TO', { variable: scoped, label: 'Claim' })),
          isClaimSeen(lens, scoped),
        ),
      ]),
    ],
  };
}

/** What a property of an entity holds. */
export function ofEntity(
  lens: LensTerms,
  variable: string,
  column: string,
): Expression | 'unknown' | undefined {
  switch (column) {
    case 'name':
      return nameOf(lens, variable, NAME);
    case 'nameKey':
      return nameOf(lens, variable, NAME_KEY);
    case 'whenSort':
      return eventDay(lens, variable);
    case 'byWhen':
      return placeOf(lens, [eventDay(lens, variable), property(variable, 'id')]);
    case 'datedBy':
      return 'unknown';
    case 'modality':
      return eventModality(lens, variable);
    default:
      return undefined;
  }
}
