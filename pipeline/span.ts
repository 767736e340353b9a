/** A half-open range [start, end) of UTF-16 code units of an article's text. */
export type Span = { readonly start: number; readonly end: number };

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** By where they begin, the longer one first where two begin together: an outer span before those inside it. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
