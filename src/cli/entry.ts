/** What `bin/` needs: the program, and the world that it runs in. The build needs the rest, to keep what takes long to make. */
export { helpPaths } from './made-help.ts';
export { main } from './main.ts';
export { realIo } from './real-io.ts';
