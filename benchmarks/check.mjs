/** How long does it take to check a dossier of 5,000 claims on a text of 200 pages? */
import { createHash } from 'node:crypto';

import { checkDossier } from '../dist/dossier/check-dossier.js';
import { readOntology } from '../dist/ontology/read-ontology.js';

const CLAIMS = 5_000;

/** Some 2,500 characters a page. */
const PAGES = 200;

export const name = `check ${CLAIMS} claims on ${PAGES} pages`;

/** One source, a sentence for each claim; every tenth claim has a time, every fifth a number. */
export function setup() {
  const sentences = Array.from({ length: CLAIMS }, (_, index) => sentenceOf(index));
  const filler = 'x'.repeat(Math.max(0, Math.floor((PAGES * 2_500) / CLAIMS) - 60));
  const text = sentences
    .map((sentence) => `${sentence}. Nothing else is said of it ${filler}.`)
    .join('\n');
  const bytes = new TextEncoder().encode(text);
  const blocks = sentences.map((sentence, index) => blockOf(sentence, index));
  const source = `source: {title: T, kind: ARTICLE, language: en, sha256: ${createHash('sha256').update(bytes).digest('hex')}}
published: {edtf: 2032-03-03}
days: {on Monday: 2032-03-01}
text:
${blocks.join('\n')}
`;
  const files = [
    { path: 'dossier.yaml', text: '{id: bench, title: T, authors: [A]}' },
    { path: 'records.yaml', text: 'GROUP: {crews}\nEVENT: {walkout}\n' },
    { path: 'sources/s.yaml', text: source },
  ];
  const texts = [{ path: 's.txt', bytes }];
  return {
    dossier: { directory: 'bench', files },
    texts,
    ontology: readOntology(),
    size: `${source.length} + ${text.length} characters`,
  };
}

function sentenceOf(index) {
  if (index % 5 === 0) return `Crew ${index} lost ${index + 1} of its people`;
  return index % 10 === 1 ? `Crew ${index} walked out on Monday` : `Crew ${index} walked out then`;
}

function blockOf(sentence, index) {
  if (index % 5 === 0) return `- {q: ${sentence}, says: [crews DEATHS: {is: ${index + 1} person}]}`;
  const when = index % 10 === 1 ? ', when: on Monday' : '';
  return `- {q: ${sentence}, says: [crews PARTICIPATED_IN walkout: {role: ACTOR${when}}]}`;
}

/** Returns what was found, so that a run that refuses everything is seen. */
export function measure({ dossier, texts, ontology }) {
  const { batches, problems } = checkDossier(dossier, texts, ontology);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${batches.reduce((sum, batch) => sum + batch.claims.length, 0)} claims, ${errors} errors`;
}
