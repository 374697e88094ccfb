/** `npm run import`: see `npm run import -- --help`. */
import { importListings } from './lib/import-listings.ts';

process.exitCode = importListings(process.argv.slice(2), process.env, console);
