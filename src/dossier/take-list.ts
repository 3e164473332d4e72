import type { Report } from './fault.ts';
import type { Location } from './parsed-file.ts';

/** The items of a list; none where there is nothing, and a fault where there is something else. */
export function takeList(value: unknown, at: Location, report: Report): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  report({
    code: 'SYNTAX',
    message: 'A list is expected here.',
    at,
    remedy: 'Begin each item with `- `.',
  });
  return [];
}
