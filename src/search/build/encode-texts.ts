/** Encodes texts for `decodeTexts`. */
import { SEPARATOR, END, FIRST_FREQUENT, NEXT_RARE } from '../text-stream.ts';
import { RUN } from '../words.ts';

/** Occurrences that make a part frequent; with two, a number saves nothing. */
const FREQUENT = 3;

/** Parts and numbers; one after the other they are what `decodeTexts` reads. */
export function encodeTexts(texts: readonly string[]): readonly [Uint8Array, Uint8Array] {
  // Splits each text twice, as the parts of 20,000 texts at once would take more memory than everything else.
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const part of splitText(text)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const frequent = [...counts]
    .filter(([, count]) => count >= FREQUENT)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([part]) => part);
  const numbers = new Map(frequent.map((part, index) => [part, index + FIRST_FREQUENT]));
  const rare: string[] = [];
  const body: number[] = [];
  for (const text of texts) {
    for (const part of splitText(text)) {
      const number = numbers.get(part) ?? NEXT_RARE;
      if (number === NEXT_RARE) rare.push(part);
      writeNumber(body, number);
    }
    writeNumber(body, END);
  }
  const parts = new TextEncoder().encode([...frequent, ...rare].join(SEPARATOR));
  const lengths: number[] = [];
  writeNumber(lengths, frequent.length);
  writeNumber(lengths, parts.length);
  return [Uint8Array.from([...lengths, ...parts]), Uint8Array.from(body)];
}

/** Runs and what is between them, without single spaces between two runs. */
function splitText(whole: string): readonly string[] {
  const text = whole.replaceAll(SEPARATOR, '');
  const parts: string[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const between = text.slice(end, index);
    if (between !== (end === 0 ? '' : ' ')) parts.push(between);
    parts.push(run);
    end = index + run.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}
