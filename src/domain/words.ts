import { z } from 'zod';

/** Text that a page shows by itself, as a heading or a link: more than spaces and signs. */
export const wordsSchema = z
  .string()
  .regex(/[\p{L}\p{N}]/u, 'Expected words, with letters or digits.');
