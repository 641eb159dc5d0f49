/**
 * What stands before a statement to have MariaDB collect values whole: it cuts them off at its `group_concat_max_len`, a
 * mebibyte usually. MySQL does not, nor knows this.
 */
export const UNCUT = 'SET STATEMENT group_concat_max_len = 1073741824 FOR ';
