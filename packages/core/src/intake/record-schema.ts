import * as z from 'zod/mini';
import { tell } from '../model/tell.js';
import type { RecordOf } from '../model/record.js';
import type { SubjectShape } from '../model/subject-shape.js';
import { recordReader } from './read-record.js';

/**
 * A strict zod schema of a record, for forms, routers and whatever takes a Standard Schema. One problem refuses the whole record;
 * {@link readRecord} keeps what is good.
 *
 * It has no `z.object`: that one probes `new Function` when it is made, which a strict content security policy reports, and the
 * switch against it is global to the page and not ours. Each issue carries its problem in `params`.
 *
 * @example recordSchema(household).safeParse({ householdSize: 4 }).success //=> true
 */
export function recordSchema(shape: SubjectShape): z.ZodMiniType<RecordOf> {
  const read = recordReader(shape);
  return z.pipe(z.unknown(), z.transform((input, ctx): RecordOf => {
    const { record, problems } = read(input);
    for (const problem of problems) {
      const { en, zh } = tell(problem);
      ctx.issues.push({ code: 'custom', input, path: steps(problem.path), message: `${en} / ${zh}`, params: { problem } });
    }
    return record ?? {};
  }));
}

/** 'members[2].birthDate' as the keys that lead there. */
const steps = (path: string): (string | number)[] =>
  path.split(/[.[\]]+/).filter((step) => step !== '').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
