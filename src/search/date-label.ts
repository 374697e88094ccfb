/** A date in words, as exactly as it is known; of a range its beginning. The domain's own function comes with its schema, too heavy for a browser. */
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @example dateLabel('2022-06-07') // '7 June 2022' */
export function dateLabel(date: string): string {
  const [year = '', month, day] = date.replace(/\/.*/, '').split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}
