/** Loaded before the program: writes down which files of dist/ it loads, into the file that is named in LOADED_FILES. */
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';

const hooks = `
import { appendFileSync } from 'node:fs';
export function load(url, context, next) {
  if (url.includes('/dist/')) appendFileSync(process.env.LOADED_FILES, url + '\\n');
  return next(url, context);
}`;
appendFileSync(process.env['LOADED_FILES'] ?? '', '');
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
