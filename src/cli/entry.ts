/** What `bin/` needs: the program, and the world that it runs in; and the build, which keeps what the program says of itself. */
export { helpPaths } from './made-help.ts';
export { main } from './main.ts';
export { realIo } from './real-io.ts';
