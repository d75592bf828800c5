/** What an answer still needs and what it rests on, as sentences: the end of every explanation but that of a verdict, whose rows say more. */
import type { Cause, Grounds } from '../model/verdict.js';
import type { Subject } from '../model/indicator.js';
import { distinctCauses } from '../engine/cause.js';
import type { Messages } from './messages/messages.js';
import { mechanismWords } from './mechanism-words.js';
import { causeOf } from './rows.js';
import { footnotesOf } from './summary.js';

/** @param subject - who is spoken of; nobody is addressed */
export function groundsLines(grounds: Grounds, m: Messages, subject: Subject = 'county'): string[] {
  return [...neededLines(grounds.causes, m, subject), ...footnotesOf(grounds, m)];
}

/** What is missing or wrong in the record first, then what the rule itself leaves open. */
export function neededLines(causes: readonly Cause[], m: Messages, subject: Subject = 'county'): string[] {
  const found = distinctCauses(causes).map((cause) => causeOf(cause, m));
  const ofRecord = found.filter(({ side }) => side === 'household').map(({ kind, about, word }) => (kind === 'missing' ? about : m.title(about, word)));
  const ofRule = found.filter(({ side }) => side === 'rule').map(({ about, word }) => mechanismWords(m).unsettled(m.named(about, word)));
  return [...(ofRecord.length > 0 ? [m.needed.official([...new Set(ofRecord)].join(m.comma), subject)] : []), ...new Set(ofRule)];
}
