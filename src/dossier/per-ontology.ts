import type { Ontology } from '../ontology/ontology.ts';

/** The same function, worked out once for each ontology: schemas are dear to build and cheap to use. */
export function perOntology<Value>(
  build: (ontology: Ontology) => Value,
): (context: { readonly ontology: Ontology }) => Value {
  const built = new WeakMap<Ontology, Value>();
  return ({ ontology }) => {
    const value = built.get(ontology) ?? build(ontology);
    built.set(ontology, value);
    return value;
  };
}
