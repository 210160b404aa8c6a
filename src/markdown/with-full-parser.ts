import { FullParserNeeded } from './parsers.ts';

/**
 * Runs what may need remark, and loads that only if it does: then it runs again from the start.
 *
 * @param run has no effects but its result, or none before it needs remark
 */
export async function withFullParser<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof FullParserNeeded)) throw error;
    await import('./full-parser.ts');
    return await run();
  }
}
