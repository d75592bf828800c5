import type { Day } from './civil-date.js';
import type { Place } from './place.js';
import type { Label } from './label.js';
import type { Source, Standing } from './source.js';

/** When a poor county left the list: the year whose standard it was checked against, and the day of the announcement where it was seen. */
export type CountyExit = {
  readonly place: Place;
  /** The year of exit; the announcement comes in the year after. */
  readonly year: number;
  readonly announcedOn?: Day;
  readonly source: Source;
  readonly standing: Standing;
  readonly reading?: Label;
};
