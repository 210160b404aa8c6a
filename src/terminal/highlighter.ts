import bash from 'highlight.js/lib/languages/bash';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import graphql from 'highlight.js/lib/languages/graphql';
import http from 'highlight.js/lib/languages/http';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import session from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import markup from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import type { CodeLanguage } from './code-languages.ts';
import type { CodePiece, CodeRole, Highlight } from './highlight.ts';

// Loaded only where there is code to highlight: all of it is as large as the rest of a screen.

type Grammars = Record<CodeLanguage, typeof json>;

/**
 * XML goes by a name of our own, so that scripts cannot hold elements which hold scripts and so on: some kilobytes of `<script>`
 * would take seconds.
 */
const GRAMMARS = {
  bash,
  csharp,
  css,
  diff,
  dockerfile,
  go,
  graphql,
  http,
  ini,
  java,
  javascript,
  json,
  kotlin,
  markup,
  python,
  rust,
  session,
  sql,
  typescript,
  yaml,
} satisfies Grammars;

/** Time may grow with the square of the length: these take 0.2 seconds at worst, and quizzes have some hundred. */
const MOST_CHARACTERS = 4_000;

const ROLES: ReadonlyMap<string, CodeRole> = new Map(
  Object.entries({
    keyword: 'keyword',
    literal: 'keyword',
    'selector-tag': 'keyword',
    deletion: 'keyword',
    attr: 'name',
    attribute: 'name',
    built_in: 'name',
    meta: 'name',
    name: 'name',
    property: 'name',
    section: 'name',
    title: 'name',
    type: 'name',
    variable: 'name',
    addition: 'string',
    char: 'string',
    link: 'string',
    regexp: 'string',
    string: 'string',
    symbol: 'string',
    number: 'number',
    comment: 'comment',
    quote: 'comment',
  } as const),
);

const lowlight = createLowlight(GRAMMARS);

type Nodes = ReturnType<typeof lowlight.highlight>['children'];

export const highlight: Highlight = (code, language) => {
  if (code.length > MOST_CHARACTERS) return undefined;
  try {
    const pieces = piecesOf(lowlight.highlight(language, code).children, undefined);
    // Code was made safe for the terminal as it was: nothing else may come of it.
    return pieces.map(({ text }) => text).join('') === code ? pieces : undefined;
  } catch {
    return undefined;
  }
};

function piecesOf(nodes: Nodes, around: CodeRole | undefined): readonly CodePiece[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.value, role: around }];
    if (node.type !== 'element') return [];
    const { className } = node.properties;
    const [name] = Array.isArray(className) ? className : [];
    return piecesOf(node.children, ROLES.get(String(name).replace(/^hljs-/, '')) ?? around);
  });
}
