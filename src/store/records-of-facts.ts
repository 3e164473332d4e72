import type { ClaimContent } from '../model/claim.ts';
import type { Facts } from '../model/dossier.ts';
import type { RenderingContent, SourceContent } from '../model/evidence.ts';

/** The ids of all records, of entities and of statements, that some facts refer to. */
export function recordsOfFacts({ claims, renderings, sources }: Facts): ReadonlySet<string> {
  return new Set(
    [
      ...claims.flatMap(({ content }) => recordsOfClaim(content)),
      ...renderings.flatMap(({ content }) => recordsOfRendering(content)),
      ...sources.flatMap(recordsOfSource),
    ].filter((record) => record !== undefined),
  );
}

function recordsOfClaim(content: ClaimContent): readonly (string | undefined)[] {
  const { subject, object, members, event, scope, via, statement } = content;
  return [
    subject,
    object,
    event,
    statement,
    ...(members?.records ?? []),
    ...(scope?.entities ?? []),
    ...via,
  ];
}

function recordsOfRendering(content: RenderingContent): readonly string[] {
  const { statement, by, to, via, about } = content;
  return [statement, ...by, ...content.for, ...to, ...via, ...about];
}

function recordsOfSource({ publisher, authors }: SourceContent): readonly (string | undefined)[] {
  return [publisher, ...authors];
}
