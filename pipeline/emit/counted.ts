/** "1 event", "2 events". */
export const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
