/** The parts of names as the site reads them: one place for every format. */
import { parsePersonName, type PersonName } from '../domain/person-name.ts';

export function nameOf(name: string): PersonName {
  return parsePersonName(name);
}
