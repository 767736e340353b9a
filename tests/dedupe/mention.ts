import type { DateValue } from '../../schemas/date-value.ts';
import type { Mention } from '../../schemas/mention.ts';

const lastDayOf = (month: string): string => {
  const [year = 0, m = 0] = month.split('-').map(Number);
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${month}-${String(days[m - 1])}`;
};

const precisions: Record<number, DateValue['precision']> = { 4: 'year', 7: 'month', 10: 'day' };

const firstDay = (text: string): string => `${text}-01-01`.slice(0, 10);
const lastDay = (text: string): string => {
  if (text.length === 4) return `${text}-12-31`;
  return text.length === 7 ? lastDayOf(text) : text;
};

/** A DateValue from its EDTF: year, month, day, or an interval of them; `~` makes it approximate, `..` leaves it open. */
export const dated = (edtf: string, rest: Partial<DateValue> = {}): DateValue => {
  const [from = '', to] = edtf.replaceAll('~', '').split('/');
  const end = to ?? from;
  return {
    edtf,
    start: from === '..' ? null : firstDay(from),
    end: end === '..' ? null : lastDay(end),
    precision: to === undefined ? precisions[from.length]! : 'interval',
    approximate: edtf.includes('~'),
    extent: 'within',
    basis: 'stated',
    ...rest,
  };
};

type Sketch = Partial<Omit<Mention, 'date' | 'trigger'>> & { date?: DateValue | string | null };

/**
 * A mention from its quote. The trigger stands between asterisks, `text=lemma` where they differ: "The U.S. *withdrew=withdraw* from it".
 */
export const mention = (article_id: string, marked: string, sketch: Sketch = {}): Mention => {
  const [before = '', inside = '', after = ''] = marked.split('*');
  const [text = '', lemma = text.toLowerCase()] = inside.split('=');
  const quote = before + text + after;
  const start = sketch.start ?? 0;
  const { date = null, ...rest } = sketch;
  return {
    article_id,
    start,
    end: start + quote.length,
    quote,
    title: quote.slice(0, 100),
    trigger: { start: start + before.length, end: start + before.length + text.length, text, lemma },
    status: 'occurred',
    kind: 'event',
    participants: [],
    places: [],
    why: date === null ? 'no time expression' : null,
    expression: null,
    anchor: { kind: 'none', date: null, ref: null },
    rule: 'test',
    confidence: 0.8,
    ...rest,
    date: typeof date === 'string' ? dated(date) : date,
  };
};
