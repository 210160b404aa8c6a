/** What code is highlighted in, by the words that notes name it by. Each costs some kilobytes, so these are the ones in use. */
const LANGUAGES = new Map(
  Object.entries({
    bash: 'bash',
    sh: 'bash',
    shell: 'bash',
    zsh: 'bash',
    'c#': 'csharp',
    cs: 'csharp',
    csharp: 'csharp',
    css: 'css',
    diff: 'diff',
    patch: 'diff',
    docker: 'dockerfile',
    dockerfile: 'dockerfile',
    go: 'go',
    golang: 'go',
    gql: 'graphql',
    graphql: 'graphql',
    http: 'http',
    conf: 'ini',
    ini: 'ini',
    properties: 'ini',
    toml: 'ini',
    java: 'java',
    cjs: 'javascript',
    javascript: 'javascript',
    js: 'javascript',
    jsx: 'javascript',
    mjs: 'javascript',
    json: 'json',
    jsonc: 'json',
    kotlin: 'kotlin',
    kt: 'kotlin',
    html: 'markup',
    svg: 'markup',
    xml: 'markup',
    py: 'python',
    python: 'python',
    rs: 'rust',
    rust: 'rust',
    console: 'session',
    'shell-session': 'session',
    shellsession: 'session',
    sql: 'sql',
    ts: 'typescript',
    tsx: 'typescript',
    typescript: 'typescript',
    yaml: 'yaml',
    yml: 'yaml',
  } as const),
);

export type CodeLanguage = typeof LANGUAGES extends Map<string, infer Language> ? Language : never;

/** @param words behind a fence, of which the first names the language: `js`, `json {1,3}`, `yaml:template.yml` */
export function codeLanguage(words: string): CodeLanguage | undefined {
  return LANGUAGES.get(/^[\w#+-]+/.exec(words.trim())?.[0].toLowerCase() ?? '');
}

const FENCE = /(?:```|~~~)[ \t]*([\w#+-]+)/g;

/** Whether a Markdown text may hold code in one of the languages. It may be wrong about a fence within a fence. */
export function mayHoldCode(markdown: string): boolean {
  return [...markdown.matchAll(FENCE)].some(([, name = '']) => codeLanguage(name) !== undefined);
}
