import type { RecordContent } from '../model/dossier.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import type { Bearing, FactProposition, NameSince } from './graph.ts';
import { preferredName, type UsedSpelling } from './preferred-name.ts';

/**
 * The name by which an entity goes for whoever knows only what was published by a day (semantics 10 and 12): what it
 * is before every day, and each other one since the day on which it is. Undefined where more than days of publication tells
 * it: where a spelling is printed in several ways, or comes out of sources that republish one another in a ring.
 *
 * @param names - what says how the entity is spelt, and does not deny it
 */
export function namesByDay(
  canonical: RecordContent,
  names: readonly FactProposition[],
): readonly NameSince[] | undefined {
  const bearings = names.flatMap((said) => said.bearings);
  const isTold =
    names.every(({ isReworded }) => !isReworded) &&
    bearings.every(({ originSince }) => originSince?.length !== 0);
  if (!isTold) return undefined;
  const days = new Set(
    bearings.flatMap(({ published, originSince = [] }) => [
      ...(published === undefined ? [] : [published]),
      ...originSince.map(({ day }) => day),
    ]),
  );
  const known: NameSince[] = [{ day: '', name: preferredName(canonical, []) }];
  for (const day of [...days].sort(compareCodePoints)) {
    const name = preferredName(
      canonical,
      names.flatMap((said) => spellingBy(said, day)),
    );
    if (name !== known.at(-1)?.name) known.push({ day, name });
  }
  return known;
}

function spellingBy({ value, bearings }: FactProposition, day: string): readonly UsedSpelling[] {
  const own = bearings.filter(({ published }) => published !== undefined && published <= day);
  const last = own.at(-1);
  if (value === undefined || last === undefined) return [];
  return [
    {
      text: value.text,
      originCount: new Set(own.map((bearing) => originBy(bearing, day))).size,
      lastPublished: last.published,
    },
  ];
}

function originBy({ origin, originSince }: Bearing, day: string): string {
  return originSince?.findLast((own) => own.day <= day)?.id ?? origin;
}
