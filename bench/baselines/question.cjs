/** The least that shows a question. CommonJS, as it starts some milliseconds sooner than a module. */
console.log('Which is right?\n\n  1. One\n  2. Two\n\nEnter submits');
