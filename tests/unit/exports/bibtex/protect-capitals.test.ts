import { expect, test } from 'vitest';
import {
  isSentenceCase,
  protectCapitals,
} from '../../../../src/exports/bibtex/protect-capitals.ts';

const RUNNING =
  'It is known that Gauss-Newton steps, by Cauchy, help transformers. Networks help, and so do networks of Networks.';

test.each([
  ['Adaptive Methods and SDEs', 'Adaptive Methods and {SDEs}'],
  ['GPT-2 Learns Textured 3D Meshes', '{GPT-2} Learns Textured {3D} Meshes'],
  ['A Theory of Gauss-Newton Steps', 'A Theory of {Gauss-Newton} Steps'],
  // What running text has in lower case too is no name.
  ['By Networks of Cauchy', 'By Networks of {Cauchy}'],
  ['Cauchy-Like Networks and Transformers', '{Cauchy-Like} Networks and Transformers'],
  ['Random walks: The case of Cayley', 'Random walks: The case of {Cayley}'],
  ['N-Body Systems; Am I Right', '{N-Body} Systems; Am I Right'],
  ["Łódź and l'Hôpital", "Łódź and l'Hôpital"],
  ['\\emph no command, X yes', '\\emph no command, {X} yes'],
])('%s', (title, expected) => {
  const context = { runningText: RUNNING, isSentenceCase: isSentenceCase(title) };
  expect(protectCapitals(title, context)).toBe(expected);
});
