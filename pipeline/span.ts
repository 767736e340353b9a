/** A half-open range [start, end) of UTF-16 code units of an article's text. */
export type Span = { readonly start: number; readonly end: number };

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
