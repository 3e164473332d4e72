import type { SourceContent } from '../model/evidence.ts';
import { timeOf } from './time.ts';

/** The latest day that a source can have been published; undefined where that is open or it is not here. */
export function publishedDay(source: SourceContent | undefined): string | undefined {
  return source && timeOf(source.published).latest;
}
