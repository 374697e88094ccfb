import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/{unit,content,import,build}/**/*.test.ts'],
    environment: 'node',
    // Command lines are run as processes, and a busy machine is no failure.
    testTimeout: 60_000,
  },
});
