/** placeholder */
export type TimeExpression = { readonly start: number; readonly end: number; readonly rule: string };
export const tag = (_text: string): TimeExpression[] => [];
