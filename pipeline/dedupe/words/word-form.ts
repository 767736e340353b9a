/** Forms that no ending gives away. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `began:begin begun:begin bought:buy brought:bring built:build came:come chose:choose chosen:choose cut:cut died:die dying:die fell:fall fallen:fall
  felt:feel fought:fight found:find fled:flee flew:fly forgave:forgive froze:freeze frozen:freeze gave:give given:give went:go gone:go grew:grow grown:grow
  heard:hear held:hold kept:keep knew:know known:know laid:lay led:lead left:leave lost:lose made:make meant:mean met:meet paid:pay ran:run
  rose:rise risen:rise said:say sank:sink sunk:sink saw:see seen:see sold:sell sent:send shot:shoot shook:shake showed:show shown:show spoke:speak spoken:speak
  spent:spend stole:steal stolen:steal stood:stand struck:strike stricken:strike sought:seek swore:swear sworn:swear took:take taken:take taught:teach
  told:tell thought:think threw:throw thrown:throw tore:tear torn:tear understood:understand withdrew:withdraw withdrawn:withdraw won:win wrote:write written:write
  men:man women:woman children:child`
    .split(/\s+/)
    .map((row): [string, string] => {
      const [form = '', base = ''] = row.split(':');
      return [form, base];
    }),
);

const withoutPlural = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /[sui]s$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

const withoutTense = (word: string): string => {
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  return word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
};

/** A light stem: "arrested", "arrests" and "arresting" are "arrest". It needs to be the same for all forms, not to be a word. */
export const stem = (word: string): string => {
  const base = IRREGULAR.get(word) ?? withoutTense(withoutPlural(word));
  const single = /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
};
