const collator = new Intl.Collator('en');
export function familyName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
export function compareNames(a: string, b: string): number {
  return collator.compare(familyName(a), familyName(b)) || collator.compare(a, b);
}
