import type { Token } from '../words/tokens.ts';

/** Forms of the verbs that news attributes speech with. */
export const SAYS: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds noted notes stated states explained explains insisted insists argued argues claimed claims warned warns wrote writes replied ' +
    'continued concluded declared declares confirmed confirms acknowledged announced announces recalled testified asked asks denied denies pointed stressed emphasized ' +
    'reported commented remarked joked admitted objected agreed suggested complained urged vowed promised'
  ).split(' '),
);
const BEYOND_TITLE = 5;

/** "SMITH said", "Smith has SAID" */
export const saysNext = (tokens: readonly Token[], last: number): boolean => {
  const after = tokens[last + 1]?.text ?? '';
  const second = tokens[last + 2]?.text ?? '';
  return SAYS.has(after) || (/^(?:has|had|also|later|then|once)$/u.test(after) && SAYS.has(second));
};

/** `...," said terminal manager SMITH`: behind a mark the verb stands before its subject, whatever describes it. */
export const saysBefore = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - BEYOND_TITLE); i--) {
    const token = tokens[i];
    if (!token?.isWord) return false;
    if (SAYS.has(token.text)) return tokens[i - 1]?.isWord === false && !/^(?:told|asked)$/u.test(token.text);
  }
  return false;
};
