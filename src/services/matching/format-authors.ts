import type { PersonName } from '../../domain/person-name.ts';

/** @example formatAuthors(names, true) // 'Vera Sandoval, Bo Li et al.' */
export function formatAuthors(names: readonly PersonName[], isCut: boolean): string {
  return names.map(({ full }) => full).join(', ') + (isCut ? ' et al.' : '');
}
