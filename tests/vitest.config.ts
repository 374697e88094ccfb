import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HAS_FIFTY } from './sites.ts';

// These know the papers of this project one by one; somebody else's content is none of their business.
const FIFTY = HAS_FIFTY ? ['tests/fifty/**/*.test.ts'] : [];

const noFuse = fileURLToPath(new URL('../scripts/measure/no-fuse.ts', import.meta.url));

export default defineConfig(({ mode }) => ({
  resolve: { alias: mode === 'without-fuse' ? { 'fuse.js/min-basic': noFuse } : {} },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/{unit,content,import,faults,build}/**/*.test.ts', ...FIFTY],
    environment: 'node',
    // No test changes what another sees, so what one has loaded serves the others.
    isolate: false,
    // Command lines are run as processes, and a busy machine is no failure.
    testTimeout: 600_000,
    hookTimeout: 180_000,
  },
}));
