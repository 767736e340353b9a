/** Elements that have no end tag. Source: the HTML standard, void elements. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose text stands apart from what is around them. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text nobody reads as text. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object canvas video audio textarea select option datalist button'.split(
    ' ',
  ),
);
