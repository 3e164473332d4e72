import { contentId } from '../model/content-id.ts';
import type { BatchContent, NoteContent, StanceContent } from '../model/dossier.ts';
import type {
  Passage,
  PassageContent,
  Rendering,
  RenderingContent,
  SourceContent,
} from '../model/evidence.ts';
import type { Claim, ClaimContent, MembersContent, QuoteContent } from '../model/claim.ts';
import type { Section } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { invariant } from '../util/invariant.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { buildNote } from './build-note.ts';
import { buildScope, buildValue } from './build-value.ts';
import { buildWhen } from './build-when.ts';
import type { ClaimDraft, DossierDraft, QuoteDraft, RenderingDraft, SourceDraft } from './draft.ts';
import { type FoundQuote, foundQuote, type SourceEvidence } from './found-quote.ts';
import { identified, sortById } from './identified.ts';
import { wholeId } from './ids.ts';
import type { Word } from './parsed-file.ts';

/** What the batch of a source is built with. */
export interface SourceBuild {
  readonly dossier: DossierDraft;
  readonly source: SourceDraft;
  readonly evidence: SourceEvidence;
  readonly ontology: Ontology;
}

/** The batch of a source without an error: everything that its file says, resolved, with ids. */
export function buildSourceBatch(build: SourceBuild): BatchContent {
  const { dossier, source } = build;
  const claims = new Map(source.claims.map((claim) => [claim, buildClaim(claim, build)]));
  const quotes = [
    ...source.claims.flatMap((claim) => claim.quotes),
    ...source.renderings.map(({ quote }) => quote),
  ];
  return {
    dossier: dossier.id,
    source: whole(build, source.name),
    dossiers: [],
    records: [],
    sources: [buildSource(build)],
    claims: sortById([...claims.values()]),
    passages: sortById(quotes.map((quote) => buildPassage(quote, build))),
    renderings: sortById(source.renderings.map((rendering) => buildRendering(rendering, build))),
    judgements: [],
    narratives: [],
    stances: sortById(buildStances(build)),
    notes: sortById(buildNotes(claims, build).map(identified)),
  };
}

function whole({ dossier }: SourceBuild, id: string): string {
  return wholeId(dossier.id, id);
}

function wholeOf(build: SourceBuild, word: Word | undefined): string | undefined {
  return word && whole(build, word.text);
}

function wholes(build: SourceBuild, words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => whole(build, text));
}

function buildSource(build: SourceBuild): SourceContent {
  const { dossier, source } = build;
  const { head, published, name } = source;
  return withoutUndefined<SourceContent>({
    id: whole(build, name),
    dossier: dossier.id,
    title: head.title,
    kind: head.kind,
    publisher: wholeOf(build, head.publisher),
    byline: head.byline,
    authors: wholes(build, head.authors),
    published: buildWhen(published),
    language: head.language,
    url: head.url,
    archivedUrl: head.archivedUrl,
    retrieved: head.retrieved?.text,
    reliability: head.reliability,
    sha256: head.sha256.text,
    republishes: wholeOf(build, head.republishes),
  });
}

function buildClaim(claim: ClaimDraft, build: SourceBuild): Claim {
  const content = buildClaimContent(claim, build);
  const passages = claim.quotes.map((quote) => buildPassage(quote, build).id);
  return { id: contentId(content), content, passages };
}

function buildClaimContent(claim: ClaimDraft, build: SourceBuild): ClaimContent {
  const { ontology, source } = build;
  const context = { ontology, language: source.head.language };
  const printed = printedWords(claim, build);
  const { total } = claim;
  return withoutUndefined<ClaimContent>({
    source: whole(build, source.name),
    ...buildEnds(claim, build),
    predicate: claim.predicate.text,
    value: buildValue(claim, printed, context),
    total: total && buildValue(total, printedWords(total, build), context),
    scope: buildScope(claim, printed, (id) => whole(build, id)),
    role: claim.role,
    office: claim.office?.text,
    event: wholeOf(build, claim.event),
    when: claim.when && buildWhen(claim.when),
    modality: claim.modality,
    negated: claim.negated,
    hedge: claim.hedge?.text,
    statement: wholeOf(build, claim.statement),
    via: wholes(build, claim.via),
    subjectText: claim.subjectText?.text,
    objectText: claim.objectText?.text,
    quotes: claim.quotes.map((quote) => buildQuote(quote, build)),
  });
}

/** What is printed for a value or a scope that has no words of its own. */
function printedWords({ quotes }: ClaimDraft, build: SourceBuild): string {
  return quotes.map((quote) => found(quote, build).exact).join(' … ');
}

interface Ends {
  readonly subject: string | undefined;
  readonly object: string | undefined;
  readonly members: MembersContent | undefined;
}

/** Several at one end are its members; so is one, where the source marks it as a list (`only Sudmark`). */
function buildEnds({ subjects, objects, list }: ClaimDraft, build: SourceBuild): Ends {
  const [subject] = wholes(build, subjects);
  const [object] = wholes(build, objects);
  const kind = list ?? 'PLAIN';
  if (objects.length > 1) {
    const records = wholes(build, objects);
    return { subject, object: undefined, members: { end: 'OBJECT', records, kind } };
  }
  if (subjects.length > 1 || list !== undefined) {
    const records = wholes(build, subjects);
    return { subject: undefined, object, members: { end: 'SUBJECT', records, kind } };
  }
  return { subject, object, members: undefined };
}

function buildQuote(quote: QuoteDraft, build: SourceBuild): QuoteContent {
  const { exact, occurrence } = found(quote, build);
  return { exact, occurrence, section: sectionOf(quote, build) };
}

function buildPassage(quote: QuoteDraft, build: SourceBuild): Passage {
  const { exact, start, end, prefix, suffix } = found(quote, build);
  const content: PassageContent = {
    source: whole(build, build.source.name),
    exact,
    start,
    end,
    prefix,
    suffix,
    section: sectionOf(quote, build),
    sha256: build.source.head.sha256.text,
  };
  return identified(content);
}

function found(quote: QuoteDraft, { evidence }: SourceBuild): FoundQuote {
  const place = foundQuote(evidence, quote);
  invariant(place, `the source is accepted and "${quote.words}" was not found`);
  return place;
}

/** What is said of the section; of a name the section of the block or the furniture that it stands in. */
function sectionOf(quote: QuoteDraft, build: SourceBuild): Section {
  if (quote.section !== undefined) return quote.section;
  const { start, end } = found(quote, build);
  const around = build.source.quotes.find((other) => {
    const place = foundQuote(build.evidence, other);
    return place !== undefined && isSaidOf(other) && place.start <= start && end <= place.end;
  });
  return around?.section ?? 'BODY';
}

function isSaidOf({ use, section }: QuoteDraft): boolean {
  return section !== undefined && (use === 'BLOCK' || use === 'FURNITURE');
}

function buildRendering(rendering: RenderingDraft, build: SourceBuild): Rendering {
  const { source } = build;
  const statement = source.statements.find(({ id }) => id.text === rendering.statement.text);
  invariant(statement, `the statement ${rendering.statement.text} is declared`);
  const content = withoutUndefined<RenderingContent>({
    source: whole(build, source.name),
    statement: whole(build, statement.id.text),
    passage: buildPassage(rendering.quote, build).id,
    mode: rendering.mode,
    cue: rendering.cue?.text,
    by: wholes(build, statement.by),
    for: wholes(build, statement.for),
    to: wholes(build, statement.to),
    via: wholes(build, rendering.via),
    about: wholes(build, rendering.about),
    medium: statement.medium,
    said: statement.when && buildWhen(statement.when),
    language: source.head.language,
  });
  return identified(content);
}

function buildStances(build: SourceBuild): BatchContent['stances'] {
  return build.source.blocks.flatMap(({ stances }) =>
    stances.map((stance) =>
      identified<StanceContent>({
        narrative: whole(build, stance.narrative.text),
        statement: whole(build, stance.statement.text),
        stance: stance.stance,
        by: build.dossier.authors.join(', '),
      }),
    ),
  );
}

/** A note of a block is on each of its claims; where it has none, on its statement. */
function buildNotes(
  claims: ReadonlyMap<ClaimDraft, Claim>,
  build: SourceBuild,
): readonly NoteContent[] {
  const { dossier, source } = build;
  return source.blocks.flatMap((block) => {
    const statement = wholeOf(build, block.statement);
    const onClaims = block.claims.flatMap((claim) => claims.get(claim)?.id ?? []);
    const on = onClaims.length > 0 ? onClaims : [statement].filter((id) => id !== undefined);
    return [
      ...block.notes.flatMap((note) => on.map((id) => buildNote(note, id, dossier))),
      ...block.claims.flatMap((claim) =>
        claim.notes.map((note) => buildNote(note, claims.get(claim)?.id ?? '', dossier)),
      ),
    ];
  });
}
