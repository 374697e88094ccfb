// Imported before a measured script: at its end writes what the process took to the file USAGE_REPORT.
import { writeFileSync } from 'node:fs';

const file = process.env['USAGE_REPORT'];
delete process.env['USAGE_REPORT'];
process.on('exit', () => {
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
