/**
 * The address of a file of a built site below its base path, on any system.
 * @example pageAddress('papers\\index.html') // 'papers/'
 */
export function pageAddress(file: string): string {
  return file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '');
}
