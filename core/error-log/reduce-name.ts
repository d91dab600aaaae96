/** Names of errors that browsers and libraries have. */
const names = new Set(
  `Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError ZodError
  AbortError ConstraintError DataCloneError DataError EncodingError HierarchyRequestError
  IndexSizeError InUseAttributeError InvalidAccessError InvalidCharacterError InvalidNodeTypeError
  InvalidStateError NamespaceError NetworkError NoModificationAllowedError NotAllowedError NotAnError
  NotFoundError NotReadableError NotSupportedError OperationError QuotaExceededError ReadOnlyError
  SecurityError TimeoutError TransactionInactiveError UnknownError VersionError
  WrongDocumentError`.split(/\s+/),
);

/** The name of an error; `Error` for one that isn't known, for a name could be anything. */
export function reduceName(name: string): string {
  const plain = name.replace(/^\$/, '');
  return names.has(plain) ? plain : 'Error';
}
