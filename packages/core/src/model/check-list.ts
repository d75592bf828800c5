import { blank, type Check, type Flaw } from './check.js';
import type { Expr } from './expr.js';
import type { Indicator } from './indicator.js';
import type { Label } from './label.js';
import type { Entry } from './timeline.js';

/** What the rows of a list have in common: its path in the rulebook, the document, and who is concerned. */
export type BlankList = Pick<Check, 'id' | 'subject' | 'codeBy' | 'severity'> & { readonly entry: Omit<Entry<Flaw>, 'value' | 'text'>; readonly when?: Expr };
/** An answer that must be there, and where a clerk finds it. */
export type BlankRow = { readonly code: string; readonly of: Indicator; readonly look: Label };

/**
 * A list of answers that must be there, each a check of its own, whose id is that of the list and the name of the row.
 *
 * @example blankChecks({ ...list, id: 'implementation/recheck/living-conditions-checks' }, { fuel: { code: 'DB-49', of: mainFuel, look } })
 */
export const blankChecks = ({ id, entry, when, ...common }: BlankList, rows: Readonly<Record<string, BlankRow>>): readonly Check[] =>
  Object.entries(rows).map(([name, { code, of, look }]) => {
    const label = { zh: `“${of.label.zh}”未填`, en: `“${of.label.en}” left empty` };
    return {
      ...common, id: `${id}/${name}`, code, label,
      remedy: { zh: `请补填“${of.label.zh}”。${look.zh}`, en: `Please fill in “${of.label.en}”. ${look.en}` },
      flaws: [{ ...entry, text: label, value: blank(of, when && { when }) }],
    };
  });
