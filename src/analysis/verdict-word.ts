/** What can be said about a canary. Only `pass` is success; silence and trouble have words of their own. */
export type VerdictWord =
  | 'pass'
  | 'fail'
  | 'inconclusive'
  | 'no-data'
  | 'share-mismatch'
  | 'external'
  | 'provider-error'
