/** What any program must do at least: a key comes in, 24 lines go out. */
const lines = Array.from({ length: 24 }, (_none, row) => `row ${row} of a frame that never changes`.padEnd(70));
const draw = () => process.stdout.write(`\u001b[H${lines.join('\r\n')}`);
process.stdin.setRawMode(true).on('data', draw);
draw();
