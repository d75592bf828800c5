/** What an id of the rulebook rests on in Dazhou. */
import type { Entry, Place, Standing } from '@dabiao/core';
import { checks, classes, figures, ledgers, matchings, parameters, procedures, rules, scores } from '@dabiao/core/rulebook';

const dazhou: Place = '5117';
type Found = Pick<Entry<unknown>, 'places' | 'standing'>;
const timelines = new Map<string, readonly Found[]>([
  ...rules.map(({ id, criteria }) => [id, criteria] as const), ...parameters.map(({ id, values }) => [id, values] as const), ...[...figures, ...scores].map(({ id, formula }) => [id, formula] as const),
  ...classes.map(({ id, bands }) => [id, bands] as const), ...procedures.map(({ id, steps }) => [id, steps] as const), ...matchings.map(({ id, needs }) => [id, needs] as const),
  ...checks.map(({ id, flaws }) => [id, flaws] as const), ...ledgers.map(({ id, published }) => [id, published.map(({ standing }) => ({ standing }))] as const),
]);

/** Around Dazhou, Dazhou itself, or a part of it. */
const concerns = ({ places = ['CN'] }: Found): boolean => places.some((place) => place === 'CN' || dazhou.startsWith(place) || place.startsWith(dazhou));

/** The standings of what is said for Dazhou, each once; none when it speaks of other places only. Undefined when nothing has the id. */
export function standingsOf(id: string): readonly Standing[] | undefined {
  return timelines.has(id) ? [...new Set((timelines.get(id) ?? []).filter((entry) => concerns(entry) && entry.standing !== 'unset').map(({ standing }) => standing))] : undefined;
}
