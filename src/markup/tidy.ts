/**
 * Tidies phrasing content so that Markdown can write it and read it back unchanged: neighbours merged, white space
 * single and outside styles, nothing empty, no style nested in itself.
 */
import type { Paragraph, PhrasingContent } from 'mdast';

type Style = 'emphasis' | 'strong' | 'link';

/**
 * The tidy content of one paragraph; empty if there is nothing to read.
 * @example tidyPhrasing([{ type: 'text', value: ' a  b ' }]) // [{ type: 'text', value: 'a b' }]
 */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let tidy = merge(nodes.flatMap((node) => tidyNode(node, [])));
  tidy = merge(separateStyles(tidy));
  return trim(tidy);
}

export function tidyParagraph(nodes: readonly PhrasingContent[]): Paragraph | undefined {
  const children = tidyPhrasing(nodes);
  return children.length === 0 ? undefined : { type: 'paragraph', children };
}

function tidyNode(node: PhrasingContent, around: readonly Style[]): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [node];
    case 'inlineMath': {
      const value = collapse(node.value).trim();
      return value === '' ? [] : [{ ...node, value }];
    }
    case 'inlineCode': {
      const value = node.value.replace(/\s+/g, ' ').trim();
      return value === '' ? [] : [{ ...node, value }];
    }
    case 'emphasis':
    case 'strong':
    case 'link':
      return tidyStyle(node, around);
    default:
      return [node];
  }
}

function tidyStyle(
  node: Extract<PhrasingContent, { type: Style }>,
  around: readonly Style[],
): PhrasingContent[] {
  const inside = merge(node.children.flatMap((child) => tidyNode(child, [...around, node.type])));
  if (around.includes(node.type)) return inside;
  const { before, content, after } = splitSpace(inside);
  if (content.length === 0) return [...before, ...after];
  const [only] = content;
  if (node.type === 'strong' && content.length === 1 && only?.type === 'emphasis') {
    const strong: PhrasingContent = { ...node, children: only.children };
    return [...before, { ...only, children: [strong] }, ...after];
  }
  return [...before, { ...node, children: content }, ...after];
}

/** Separates space and line ends at both ends from the content: Markdown allows none inside a style. */
function splitSpace(nodes: readonly PhrasingContent[]) {
  const content = [...nodes];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (let first = content[0]; first !== undefined; first = content[0]) {
    if (first.type === 'break') before.push(first);
    else if (first.type === 'text' && /^\s/.test(first.value)) {
      const value = first.value.trimStart();
      before.push({ type: 'text', value: first.value.slice(0, first.value.length - value.length) });
      if (value !== '') {
        content[0] = { type: 'text', value };
        break;
      }
    } else break;
    content.shift();
  }
  for (let last = content.at(-1); last !== undefined; last = content.at(-1)) {
    if (last.type === 'break') after.unshift(last);
    else if (last.type === 'text' && /\s$/.test(last.value)) {
      const value = last.value.trimEnd();
      after.unshift({ type: 'text', value: last.value.slice(value.length) });
      if (value !== '') {
        content[content.length - 1] = { type: 'text', value };
        break;
      }
    } else break;
    content.pop();
  }
  return { before, content, after };
}

/** Merges neighbours of one kind, and runs of white space into one space, or a tie if there is a tie among them. */
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of joinRuns(nodes)) {
    const last = merged.at(-1);
    const joined = last === undefined ? undefined : join(last, node);
    if (joined === undefined) merged.push(node);
    else merged[merged.length - 1] = joined;
  }
  return merged.map((node) =>
    node.type === 'text' ? { type: 'text', value: joinQuotes(collapse(node.value)) } : node,
  );
}

function join(left: PhrasingContent, right: PhrasingContent): PhrasingContent | undefined {
  if (left.type === 'text' && right.type === 'text') {
    return { type: 'text', value: left.value + right.value };
  }
  if (left.type === 'inlineCode' && right.type === 'inlineCode') {
    return { ...left, value: `${left.value} ${right.value}` };
  }
  if (left.type === 'emphasis' && right.type === 'emphasis') {
    return { ...left, children: merge([...left.children, ...right.children]) };
  }
  if (left.type === 'strong' && right.type === 'strong') {
    return { ...left, children: merge([...left.children, ...right.children]) };
  }
  return undefined;
}

/** Commands that affect the rest of a formula. */
const OPEN_ENDED =
  /\\(?:over|choose|atop|above|rm|bf|it|cal|sf|tt|sl|mit|displaystyle|textstyle|color|\\)(?![a-z])/i;

/** Joins adjacent formulas. A whole run is joined at once, to take linear time. */
function joinRuns(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const runs: PhrasingContent[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.type === 'inlineMath' && last?.[0]?.type === 'inlineMath') last.push(node);
    else runs.push([node]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first?.type !== 'inlineMath') return run;
    const formulas = run.flatMap((node) => (node.type === 'inlineMath' ? [node.value] : []));
    return [{ ...first, value: joinFormulas(formulas) }];
  });
}

function joinFormulas(formulas: readonly string[]): string {
  if (formulas.length === 1) return formulas.join('');
  const closed = formulas.map((each) => (OPEN_ENDED.test(each) ? `{${each}}` : each));
  return closed.map((each, at) => (at > 0 && /^[\^_']/.test(each) ? `{}${each}` : each)).join(' ');
}

/** Markdown cannot write emphasis directly next to bold: the second loses its style. */
function separateStyles(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    const before = nodes[index - 1];
    const isGlued =
      (node.type === 'strong' && before?.type === 'emphasis') ||
      (node.type === 'emphasis' && before?.type === 'strong');
    return isGlued ? node.children : [node];
  });
}

function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const { content } = splitSpace(nodes);
  return content
    .map((node, index): PhrasingContent => {
      if (node.type !== 'text') return node;
      let { value } = node;
      if (content[index - 1]?.type === 'break') value = value.trimStart();
      if (content[index + 1]?.type === 'break') value = value.trimEnd();
      return { type: 'text', value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

/** `\lq\lq so\rq\rq`: two single quotes are a double one. */
function joinQuotes(text: string): string {
  return text.replaceAll('‘‘', '“').replaceAll('’’', '”');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\u00A0') ? '\u00A0' : ' '));
}
