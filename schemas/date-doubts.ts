/**
 * Warnings of an article that speak against its publication date, or against all of its text being of that day. That it is old does not:
 * archives are.
 */
const DOUBTS = /^W_(?:DATE_(?:DISPUTED|UNSURE|FUTURE)|REWRITTEN)/;

/** Whether something speaks against the publication date of an article. */
export const isDateDoubted = (warnings: readonly string[]): boolean => warnings.some((one) => DOUBTS.test(one));
