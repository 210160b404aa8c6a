/**
 * What `bin/` needs: the program, the world that it runs in, and what loads the part of it that a helper runs. The build needs the
 * rest, to keep what takes long to make.
 */
export { codeToKeep, load, startProgram } from './kept-code.ts';
export { helpPaths } from './made-help.ts';
export { main } from './main.ts';
export { realIo } from './real-io.ts';
