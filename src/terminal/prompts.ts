/** What hears the keys of a quiz: it is loaded with the prompt library, while a person reads the first question. */
export { askPrompt } from './ask-prompt.ts';
export { feedbackPrompt } from './feedback-prompt.ts';
export { overviewPrompt } from './overview-prompt.ts';
export { showPage } from './page-prompt.ts';
export { sitPrompt } from './sit-prompt.ts';
