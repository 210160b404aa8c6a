import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Nothing that a test does may touch the answers of the person who runs it. */
const home = mkdtempSync(join(tmpdir(), 'cognito-quiz-home-'));

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/load-full-parser.ts'],
    env: {
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_STATE_HOME: join(home, 'state'),
      COGNITO_QUIZ_DATA: '',
      COGNITO_QUIZ_NOTES: '',
      NO_COLOR: '',
      FORCE_COLOR: '',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
    },
    // Ten times what the slowest of them, which install the package, usually take.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
