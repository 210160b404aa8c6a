/** The page that shows all pictures. */
import { SECTIONS } from './scenes.mjs';

/** @returns {string} Markdown, for `docs/screens.md` */
export function gallery() {
  const sections = SECTIONS.map(({ title, scenes }) => {
    const pictures = scenes.flatMap((scene) =>
      scene.steps.flatMap(({ picture }) => (picture === undefined ? [] : [shown(picture, scene.light === true)])),
    );
    return `## ${title}\n\n${pictures.join('\n\n')}\n`;
  });
  return `# Screens

Real ones: \`npm run screens\` runs the program in a pseudo-terminal, draws what is on it, and writes this page.

${sections.join('\n')}`;
}

/** @param {import('./scenes.mjs').Picture} picture @param {boolean} light whether there is one on a light background */
function shown({ name, about }, light) {
  const dark = `screens/${name}.svg`;
  if (!light) return `${about}.\n\n![${about}](${dark})`;
  return `${about}.

<picture>
  <source media="(prefers-color-scheme: light)" srcset="screens/${name}-light.svg">
  <img alt="${about}" src="${dark}">
</picture>`;
}
