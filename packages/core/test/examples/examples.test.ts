import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { names } from './names.js';
import { examplesIn, readExamples, run } from './read-examples.js';

const source = join(import.meta.dirname, '..', '..', 'src');
const promising = readExamples(source).filter(({ promises }) => promises.length > 0);

const load = async (path: string): Promise<Record<string, unknown>> => (await import(join(source, path))) as Record<string, unknown>;
const entrances = ['index.ts', 'rulebook/index.ts', 'intake/index.ts', 'change/index.ts', 'report/messages/zh.ts', 'report/messages/en.ts'];
const open = await Promise.all(entrances.filter((path) => existsSync(join(source, path))).map(load));

/** An example may name what its own module exports first of all, then the household of names.ts, then the public names. */
async function scopeOf(path: string): Promise<Record<string, unknown>> {
  return Object.assign({}, ...open, names, await load(path)) as Record<string, unknown>;
}

describe('examples in docblocks', () => {
  it('are found', () => {
    expect(promising.length).toBeGreaterThan(3);
    console.log(`examples: ${promising.length} with a promised result`);
  });

  it.each(promising)('give what they promise: $path:$line', async (example) => {
    const { given, promised } = run(example, await scopeOf(example.path));
    expect(given).toEqual(promised);
  });

  it('fail when the promise is wrong, on one line or on several', () => {
    const text = '/**\n * @example 1 + 1 //=> 3\n */\n/**\n * @example\n * const two = 1 + 1;\n * two + 1 //=> 3\n * two //=> 2\n * @see x\n */';
    const [wrong, right] = examplesIn('x.ts', text).map((example) => run(example, {}));
    expect(wrong).toEqual({ given: [2], promised: [3] });
    expect(right).toEqual({ given: [3, 2], promised: [3, 2] });
  });
});
