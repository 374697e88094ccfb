/** The parts of names as the site reads them: one place for every format. */
import { familyNamesOf } from '../domain/people.ts';
import { parsePersonName, type PersonName } from '../domain/person-name.ts';
import { people } from './settings.ts';

const familyNames = familyNamesOf(people);

export function nameOf(name: string): PersonName {
  return parsePersonName(name, { familyNames });
}
