/** Node that does nothing, once it has told so. */
require('node:fs').writeSync(1, 'ready');
setTimeout(() => undefined, 60_000);
