/** Tests ask for single texts; the program loads remark before it needs it. */
import '../../src/markdown/full-parser.ts';
