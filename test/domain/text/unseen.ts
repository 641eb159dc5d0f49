/** Code points that nobody sees, one of each kind: what real people paste along with their names and addresses. */
export const UNSEEN = [
  '0007', // a control character
  '0085', // the next line
  '00AD', // the soft hyphen
  '034F', // the grapheme joiner
  '061C', // the Arabic letter mark
  '115F', // Hangul fillers
  '1160',
  '3164',
  'FFA0',
  '17B4', // a Khmer vowel that has no sound
  '180B', // a Mongolian variation selector
  '200B', // zero-width characters
  '200C',
  '200D',
  '2060',
  'FEFF',
  '200E', // direction marks, embeddings, overrides and isolates
  '202E',
  '2067',
  '2028', // line ends
  '2800', // the empty Braille cell
  '3000', // a wide blank
  'FE0F', // variation selectors
  'E0101',
  'E0041', // a tag
  'FFF9', // an annotation's anchor
  '1D159', // an empty note
] as const;
