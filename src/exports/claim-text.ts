import type { ItemOf } from './export-item.ts';

/** A claim in one line, for people: `Kassym-Jomart Tokayev REQUESTED_HELP_FROM CSTO`. */
export function printClaim({ content, subjects, objects }: ItemOf<'CLAIM'>): string {
  const { predicate, value, modality, negated } = content;
  const stance = [
    ...(modality === 'ACTUAL' ? [] : [modality.toLowerCase()]),
    ...(negated ? ['denied'] : []),
  ];
  return [
    subjects.map(({ name }) => name).join(', '),
    predicate,
    objects.map(({ name }) => name).join(', '),
    value?.text ?? '',
    stance.length === 0 ? '' : `(${stance.join(', ')})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
