import { sep } from 'node:path';

/** Writes paths so that a folder can be moved with all that is in it: those within it by the way from there. */
export interface PathCode {
  readonly to: (path: string) => string;
  readonly from: (text: string) => string;
}

/** @param root absolute, a folder or a file */
export function pathsWithin(root: string): PathCode {
  const inside = root.endsWith(sep) ? root : `${root}${sep}`;
  return {
    to: (path) => {
      if (path === root) return '.';
      return path.startsWith(inside) ? `./${path.slice(inside.length).replaceAll(sep, '/')}` : path;
    },
    from: (text) => {
      if (text === '.') return root;
      // Put together by hand, as it is done for each note at each start.
      return text.startsWith('./') ? `${inside}${text.slice(2).replaceAll('/', sep)}` : text;
    },
  };
}
