import { importListings } from '../lib/import-listings.ts';
import { USAGE } from '../lib/import-options.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: USAGE,
  run: (args) => importListings(args, process.env, console),
};
