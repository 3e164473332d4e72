/** The part of jsonld that the tests use; it comes without types. */
declare module 'jsonld' {
  const jsonld: { toRDF(document: object): Promise<object> };
  export = jsonld;
}
