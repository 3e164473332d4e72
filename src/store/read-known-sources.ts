import type { LensSubject } from '../derive/lens-condition.ts';
import { publishedDay } from '../derive/published-day.ts';
import { parseFacts } from './fact-lists.ts';
import type { Runner } from './read-rows.ts';

/**
 * What a lens may be asked of every source that is or was recorded: one entry for each revision of it. Undefined where
 * a source has been taken back: then there is something that no lens admits.
 */
export async function readKnownSources(
  runner: Runner,
): Promise<readonly LensSubject[] | undefined> {
  const { records } = await runner.run<{ id: string; live: boolean; contents: string[] }>(
    [
      "MATCH (r:Revision) WHERE r.kind = 'Source'",
      'WITH r.of AS id, collect(r.content) AS contents',
      'MATCH (s:Source {id: id})',
      'RETURN id, s.live AS live, contents',
    ].join('\n'),
  );
  if (records.some((record) => !record.get('live'))) return undefined;
  return records.flatMap((record) => {
    const [id, contents] = [record.get('id'), record.get('contents')];
    const { sources } = parseFacts(
      contents.map((content) => ({ label: 'Source', id, content, passages: [] })),
    );
    return sources.map((source) => ({
      source: id,
      published: publishedDay(source),
      confidence: undefined,
    }));
  });
}
