/** What `bin/` needs: the program, and the world that it runs in. */
export { main } from './main.ts';
export { realIo } from './real-io.ts';
