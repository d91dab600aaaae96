/**
 * A member of the document as browsers made it. A page may name an image `documentElement`, and
 * `document.documentElement` is then that image.
 */
export const ownDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);
