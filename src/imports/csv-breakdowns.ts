import type { CsvClaim } from './csv-claims.ts';
import type { RowFault, RowOrigin } from './csv-row.ts';
import type { SourceContext } from './csv-sources.ts';
import { given } from './csv-words.ts';
import type { Fields } from './made-dossier.ts';
import type { ClaimKey } from './mapping-schema.ts';

/**
 * Puts each part of a breakdown into the claim of its total, as a dossier has it: of the same thing and
 * measure, in the same block. What a part leaves empty is as its total has it.
 */
export function withBreakdowns(
  claims: readonly CsvClaim[],
  { report }: SourceContext,
): readonly CsvClaim[] {
  const totals = totalsOf(claims, report);
  const parts = new Map<CsvClaim, CsvClaim[]>();
  for (const claim of claims) {
    if (claim.total === undefined) continue;
    const total = totals.get(claim.total);
    const faults = faultsOf(claim, total);
    faults.forEach(report);
    if (total !== undefined && faults.length === 0)
      parts.set(total, [...(parts.get(total) ?? []), claim]);
  }
  return claims
    .filter(({ total }) => total === undefined)
    .map((claim) => withParts(claim, parts.get(claim) ?? []));
}

/** The claims that others can be parts of, by the id that their rows give. */
function totalsOf(
  claims: readonly CsvClaim[],
  report: (fault: RowFault) => void,
): ReadonlyMap<string, CsvClaim> {
  const totals = new Map<string, CsvClaim>();
  for (const claim of claims) {
    if (claim.id === undefined) continue;
    const first = totals.get(claim.id);
    if (first === undefined) totals.set(claim.id, claim);
    else
      report({
        ...{ code: 'DUPLICATE_ID', row: claim.row, field: 'claims.id', offending: claim.id },
        message: `Row ${first.row.number} of the source has that id already.`,
        remedy: 'Give each row an id of its own; only rows that have parts need one.',
      });
  }
  return totals;
}

function faultsOf(part: CsvClaim, total: CsvClaim | undefined): readonly RowFault[] {
  const { row, total: id } = part;
  const fault = { code: 'CONFLICT', row } as const;
  if (total === undefined)
    return [
      {
        ...{ ...fault, code: 'UNKNOWN_ID', field: 'claims.total', offending: id },
        message: 'No row of the source has that id.',
        remedy: 'Give the row with the total that `id`; a source states its breakdowns itself.',
      },
    ];
  if (total.total !== undefined)
    return [
      {
        ...{ ...fault, field: 'claims.total', offending: id },
        message: `Row ${total.row.number} is itself a part of another: a part has no parts.`,
        remedy: 'Make it a part of the whole.',
      },
    ];
  const alike = isElsewhere(part, total) ? ALIKE : [...ALIKE, ...REPORTED];
  return alike
    .filter((key) => isOther(key, part, total))
    .map((key) => ({
      ...{ ...fault, field: `claims.${key}`, offending: shown(part, key) },
      message: `The row is a part of row ${total.row.number}, and has another \`${key}\`.`,
      remedy: 'Give it the same, or leave the cell empty; or leave out what it is a part of.',
    }));
}

/** What a part has of its total: it is given once. */
const ALIKE = ['subject', 'predicate', 'object', 'section'] as const satisfies readonly ClaimKey[];

/** The same of a part that is made in the statement of its total: one report, under one quotation. */
const REPORTED = ['mode', 'cue'] as const satisfies readonly ClaimKey[];

type Alike = (typeof ALIKE | typeof REPORTED)[number];

function isElsewhere({ fields }: CsvClaim, total: CsvClaim): boolean {
  return fields.in !== undefined && fields.in !== total.fields.in;
}

function isOther(key: Alike, part: CsvClaim, total: CsvClaim): boolean {
  const own = shown(part, key);
  return own !== undefined && own !== shown(total, key);
}

function shown({ ends, fields }: CsvClaim, key: Alike): string | undefined {
  const said: Fields = {
    ...fields,
    subject: ends.subjects.join(', '),
    predicate: ends.predicate,
    object: ends.objects.join(', '),
  };
  const text = said[key];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function withParts(total: CsvClaim, parts: readonly CsvClaim[]): CsvClaim {
  if (parts.length === 0) return total;
  const { claim } = total;
  const options = { ...claim.options, parts: parts.map((part) => partOptions(part, total)) };
  return { ...total, claim: { ...claim, options, origin: originWithin(claim.origin, parts) } };
}

function partOptions(part: CsvClaim, total: CsvClaim): Fields {
  const { fields, claim } = part;
  return {
    ...given('q', fields.q === total.fields.q ? undefined : fields.q),
    ...claim.options,
    ...(isElsewhere(part, total)
      ? { in: fields.in, ...given('mode', fields.mode), ...given('cue', fields.cue) }
      : {}),
  };
}

/** A place within a part is from the row of the part: `text, 3, says, 0, line, parts, 1, is`. */
function originWithin(own: RowOrigin, parts: readonly CsvClaim[]): RowOrigin {
  return {
    at: (path, offending) => {
      const [option, index] = path.slice(OPTION_PLACE);
      const part = option === 'parts' ? parts[Number(index)] : undefined;
      if (part === undefined) return own.at(path, offending);
      const inPart = [...path.slice(0, OPTION_PLACE), ...path.slice(OPTION_PLACE + 2)];
      return part.claim.origin.at(inPart, offending);
    },
  };
}

/** Where an option stands in the path of a claim's place. */
const OPTION_PLACE = 5;
