/** What the workbench asks the server for. */
import type { Registry } from './registry.ts';
import { seeHouse } from './see-house.ts';
import { seeList, wantedBy } from './see-list.ts';
import { seeOverview } from './see-overview.ts';
import type { SystemTile } from './systems.ts';

/** The answer to an address, `null` where there is no such place or household, `undefined` where it is none of ours. */
export type Routes = (path: string, query: URLSearchParams) => unknown;

export const routesOf = (registry: Registry, systems: readonly SystemTile[]): Routes => (path, query) => {
  const at = (name: string): string => query.get(name) ?? '';
  switch (path) {
    case '/city/at.json': return seeOverview(registry, at('at'), systems);
    case '/city/list.json': return seeList(registry, at('list'), wantedBy(query));
    case '/city/house.json': return seeHouse(registry, at('house'));
    default: return undefined;
  }
};
