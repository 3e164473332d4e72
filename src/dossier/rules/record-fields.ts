import type { EntityKind } from '../../model/vocabulary.ts';
import type { RecordDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';

const PLACES: readonly EntityKind[] = ['COUNTRY', 'LOCATION'];

/** Places have a class and may have coordinates; events may have codes. */
export const recordFields: Rule = ({ draft, report }) => {
  for (const record of draft.records) {
    for (const fault of faultsOf(record)) report(fault);
  }
};

function faultsOf(record: RecordDraft): readonly Fault[] {
  const { kind, id } = record;
  const isPlace = PLACES.includes(kind);
  const fault = (message: string, remedy: string): Fault => ({
    code: 'INVALID_VALUE',
    message,
    at: id.at,
    offending: id.text,
    remedy,
  });
  return [
    ...(kind === 'LOCATION' && record.class === undefined
      ? [fault('The place has no `class`.', 'Give ADMIN_AREA, SETTLEMENT, FACILITY or VAGUE.')]
      : []),
    ...(!isPlace && record.class !== undefined
      ? [fault('Only a place has a `class`.', 'Take `class` away, or move the record.')]
      : []),
    ...(!isPlace && record.coordinates !== undefined
      ? [fault('Only a place has coordinates.', 'Take `at` away, or move the record.')]
      : []),
    ...(kind !== 'EVENT' && record.codes.length > 0
      ? [fault('Only an event has a `code`.', 'Take `code` away, or move the record.')]
      : []),
  ];
}
