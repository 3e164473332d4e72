/** The dossier entry of an utterance, as far as it is one like those of entities. */
export interface StatementRecord {
  readonly id: string;
  readonly dossier: string;
  readonly label: string;
}

/**
 * The record of a statement. It has no entry in records.yaml: sources name it, by its local id, which
 * is the only word that an annotator has for it.
 */
export function statementRecord(id: string): StatementRecord {
  const slash = id.indexOf('/');
  return { id, dossier: id.slice(0, Math.max(slash, 0)), label: id.slice(slash + 1) };
}
