import { daysWide, sortDay } from '../derive/time.ts';
import type { Time } from '../derive/graph.ts';
import type { ScopeContent, ValueContent } from '../model/claim.ts';
import type { PropertyValue } from './rows.ts';

/** Properties before the absent ones are left out. */
export type Columns = Readonly<Record<string, PropertyValue | undefined>>;

/** A time under a prefix: `when` gives `whenText`, `whenEdtf`, …, and the keys that it is ordered by. */
export function timeColumns(prefix: string, time: Time | undefined): Columns {
  return {
    ...(time && {
      [`${prefix}Text`]: time.text,
      [`${prefix}Edtf`]: time.edtf,
      [`${prefix}Earliest`]: time.earliest,
      [`${prefix}Latest`]: time.latest,
      [`${prefix}Extent`]: time.extent,
      [`${prefix}Basis`]: time.basis,
      [`${prefix}Precision`]: time.precision,
      [`${prefix}Phase`]: time.phase,
      [`${prefix}Days`]: daysWide(time),
    }),
    [`${prefix}Sort`]: sortDay(time),
  };
}

/** A value under the prefix `value`. */
export function valueColumns(value: ValueContent | undefined): Columns {
  return {
    valueText: value?.text,
    valueNumber: value?.number,
    valueLow: value?.low,
    valueHigh: value?.high,
    valueComparator: value?.comparator,
    valueUnit: value?.unit,
    valueValence: value?.valence,
    valueNameKind: value?.nameKind,
    valueScript: value?.script,
    valueLanguage: value?.language,
  };
}

/** A scope under the prefix `scope`; its entities are relationships. */
export function scopeColumns(scope: ScopeContent | undefined): Columns {
  return { scopeText: scope?.text, scopeList: scope?.list, scopeExtent: scope?.extent };
}
