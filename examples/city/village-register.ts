/** What the registers of some villages hold, in columns, and how two such registers become one. */
import type { Columns, RecordOf } from '@dabiao/core';
import { idNumberFormOf, readIdNumber } from '@dabiao/core/intake';
import { household } from '@dabiao/core/rulebook';
import type { City } from './city.ts';
import { columnWriter } from './column-writer.ts';
import { columnsEndToEnd, joined } from './end-to-end.ts';
import type { Answers, Draft, Person } from './draft.ts';
import { eventLogWriter, logsEndToEnd, type EventLog } from './event-log.ts';
import { instanceSuffix } from './events.ts';
import { sexIn } from './id-number.ts';
import { makeVillage } from './make-village.ts';
import type { Village } from './places.ts';
import type { Plant, Sealed } from './plants/sealed.ts';

export type VillageRegister = {
  readonly households: Columns;
  /** The first household of each village, and the number of all. */
  readonly firstHousehold: Int32Array;
  readonly events: ReadonlyMap<string, EventLog>;
  readonly texts: City['texts'];
  /** One record per village. */
  readonly records: readonly Answers[];
  readonly planted: readonly Plant[];
  readonly blanked: Sealed['blanked'];
};

export type VillageOptions = { readonly seed: number; readonly on: string; readonly planted: number };

/** @param told - how far it is, from 0 to 1 */
export function registerVillages(villages: readonly Village[], { seed, on, planted: spoiled }: VillageOptions, told: (done: number) => void): VillageRegister {
  const households = columnWriter(household), logs = Object.entries(instanceSuffix).map(([id, suffix]) => ({ id, log: eventLogWriter(suffix) }));
  const texts = { idNumbers: [] as string[], phones: [] as (string | null)[], helperIdNumbers: [] as string[] };
  const firstHousehold = new Int32Array(villages.length + 1);
  const records: Answers[] = [], planted: Plant[] = [];
  const blanked = new Map<string, Set<string>>();
  for (const [i, place] of villages.entries()) {
    const made = makeVillage(place, on, seed, spoiled, (code, id) => void (blanked.get(id) ?? blanked.set(id, new Set()).get(id))?.add(code));
    for (const draft of made.drafts) {
      households.add(recordOf(draft));
      for (const { id, log } of logs) log.add(draft.events[id] ?? []);
      for (const { idNumber } of draft.people) texts.idNumbers.push(idNumber);
      texts.phones.push(draft.phone);
      texts.helperIdNumbers.push(draft.helperIdNumber);
    }
    firstHousehold[i + 1] = households.length();
    records.push(made.record);
    planted.push(...made.planted);
    if (i % 32 === 0) told(i / villages.length);
  }
  return { households: households.done(), firstHousehold, events: new Map(logs.map(({ id, log }) => [id, log.done()])), texts, records, planted, blanked };
}

/** The villages of the one, then those of the other. */
export function registersEndToEnd(one: VillageRegister, other: VillageRegister): VillageRegister {
  const blanked = new Map([...one.blanked].map(([id, codes]) => [id, new Set(codes)]));
  for (const [id, codes] of other.blanked) blanked.set(id, new Set([...blanked.get(id) ?? [], ...codes]));
  const { idNumbers, phones, helperIdNumbers } = other.texts;
  return {
    households: columnsEndToEnd(household, one.households, other.households), firstHousehold: joined(one.firstHousehold, other.firstHousehold.subarray(1).map((n) => n + one.households.length)),
    events: new Map([...one.events].map(([id, log]) => [id, logsEndToEnd(log, other.events.get(id) as EventLog)])),
    texts: { idNumbers: [...one.texts.idNumbers, ...idNumbers], phones: [...one.texts.phones, ...phones], helperIdNumbers: [...one.texts.helperIdNumbers, ...helperIdNumbers] },
    records: [...one.records, ...other.records], planted: [...one.planted, ...other.planted], blanked,
  };
}

/** The answers of a household, completed in place: a city is made of so many that a copy of each would cost a second. */
const recordOf = ({ answers, people, helpers, phone }: Draft): RecordOf =>
  Object.assign(answers, { listedMembers: people.length, helperCount: helpers.length, helpers, members: people.map((one, i) => memberOf(one, i === 0 ? phone : null)) });

/** What intake derives from the texts of one member. A number that was entered as it was issued need not be read to know what it says. */
function memberOf({ answers, issued, idNumber }: Person, phone: string | null): Answers {
  const read = idNumber === issued ? { form: issued.length === 18 ? 'resident' : 'disability-card', sex: sexIn(issued) } : readIdNumber(idNumber);
  answers['idNumberForm'] = 'code' in read ? idNumberFormOf(idNumber) : read.form;
  if (!('code' in read)) answers['idNumberSex'] = read.sex;
  if (phone !== null) answers['phoneForm'] = /^1[3-9]\d{9}$/.test(phone) ? 'mobile' : 'other';
  return answers;
}
