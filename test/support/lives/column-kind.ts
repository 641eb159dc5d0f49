/**
 * What a column holds: a fact; something that tells who a person is, which an erasure takes out or which the host removes with the
 * person's memberships, clients and account; what goes by itself when an export is over, or the file of an import is erased; or a secret, which nobody is shown.
 */
export type ColumnKind = 'fact' | 'erased' | 'removed' | 'fleeting' | 'secret';
