import type { NameWords } from '../../names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** English words by which a name is told from a time. */
export const names: NameWords = {
  small: words('a an the of in on at to for from with by and or as is vs your my our his her its'),
  common: words(
    'second seconds minute minutes hour hours days night nights morning mornings evening evenings afternoon afternoons week weeks weekend weekends month months year years decade decades century centuries now today tonight tomorrow later ago',
  ),
  given: words('January April May June August'),
  honorifics: words('Mr Mrs Ms Miss Dr Sen Rep Gov Rev Sgt Gen Judge Justice Sir Dame Lord Lady'),
  roles: ['er', 'or', 'ist', 'ess', 'ian', 'ant', 'man', 'star', 'wright'],
  streets: words(
    'Avenue Ave Street St Road Rd Drive Dr Boulevard Blvd Lane Ln Way Place Square Court Terrace Parkway Broadway',
  ),
  beforeHour: words('At By From Until Before After Since About Around On To And'),
  beforeYear: words(
    'in since of from until till to by before after around about circa c ca and or between through during year ad early late mid',
  ),
};
