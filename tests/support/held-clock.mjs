/** Loaded before the program: a clock that stands at what the file named by HELD_CLOCK says, in milliseconds since 1970. */
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const now = () => Number(readFileSync(process.env['HELD_CLOCK'] ?? '', 'utf8'));
Date.now = now;
os.uptime = () => now() / 1000;
syncBuiltinESMExports();
