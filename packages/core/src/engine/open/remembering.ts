/** A rule that is judged again and again with few answers changed: what none of them touches stays as it was judged. */
import type { Roster } from '../../model/indicator.js';
import type { RecordOf } from '../../model/record.js';
import type { Part, Reading } from '../../model/verdict.js';
import type { Algebra, Found, NumberOf, TruthOf } from '../fold.js';
import type { Asked, Judge, Measure } from '../judgment.js';
import type { Cell } from './cell.js';
import type { Read, Reads, Row } from './reads.js';
import type { Moves } from './way.js';

/** One word, read in both ways: which answers it speaks of, and what it says. */
type Both<R, J> = { readonly read: (row: Row) => R; readonly judge: J };
type Q = Both<Moves<Cell>, Measure>;
type T = Both<Read, Judge>;
/** What a word says of the first record, and when an answer of its own was last another. */
type Node = { base: unknown; stamp: number; readonly cells: ReadonlySet<Cell> };

export class Remembering {
  /** Answers below the words that were read anew, all together: the work that was done. */
  work = 0;
  #now = 0;
  readonly #touched = new Map<Cell, Node[]>();
  readonly #reads: Reads;
  readonly #judgment: Algebra<Measure, Judge>;
  readonly #row: Row;

  /** @param row - the record that everything starts from */
  constructor(reads: Reads, judgment: Algebra<Measure, Judge>, row: Row) {
    this.#reads = reads;
    this.#judgment = judgment;
    this.#row = row;
  }

  /** Judges a record that differs from the first one in these cells only; the first one before any other. */
  judge(judge: Judge, asked: Asked, changed: Iterable<Cell>): Part {
    this.#now++;
    for (const cell of changed) for (const node of this.#touched.get(cell) ?? []) node.stamp = this.#now;
    return judge(asked);
  }

  #both<R, V>(read: (row: Row) => R, judge: (asked: Asked) => V, cellsIn: (of: R) => Iterable<Cell>): Both<R, (asked: Asked) => V> {
    let found: R | undefined;
    let node: Node | undefined;
    const readOnce = (row: Row): R => (row === this.#row ? (found ??= read(row)) : read(row));
    const begin = (base: V): V => {
      node = { base, stamp: 0, cells: new Set(cellsIn(readOnce(this.#row))) };
      for (const cell of node.cells) this.#touched.set(cell, [...(this.#touched.get(cell) ?? []), node]);
      return base;
    };
    return {
      read: readOnce,
      judge: (asked) => {
        if (node === undefined) return begin(judge(asked));
        if (node.stamp !== this.#now) return node.base as V;
        this.work += node.cells.size;
        return judge(asked);
      },
    };
  }

  readonly #truth = (read: T['read'], judge: Judge): T => this.#both(read, judge, ({ cells }) => cells);
  readonly #number = (read: Q['read'], judge: Measure): Q => this.#both(read, judge, (moves) => moves.keys());

  /** A row that is the same object says the same, unless a word about it looks at the record above. */
  #rowwise<F extends TruthOf | NumberOf>(of: F, { id, size }: Roster, cells: () => Iterable<Cell>): F {
    let alone: boolean | undefined;
    const isAlone = (): boolean => (alone ??= [...cells()].every((cell) => cell.steps[0] === id || cell.of.id === size.id));
    const once = (member: Algebra<Measure, Judge>) => {
      const judge = of(member) as (row: Asked) => Part | Reading;
      const known = new Map<RecordOf, Part | Reading>();
      return (row: Asked): Part | Reading => {
        const said = known.get(row.record) ?? judge(row);
        if (this.#now === 1 && isAlone()) known.set(row.record, said);
        return said;
      };
    };
    return once as unknown as F;
  }

  #each(kind: 'every' | 'some', roster: Roster, where: TruthOf, of: TruthOf): T {
    const read = this.#reads.words[kind](roster, where, of);
    const both: T = this.#truth(read, this.#judgment[kind](roster, ...([where, of] as const).map((f) => this.#rowwise(f, roster, () => both.read(this.#row).cells)) as [TruthOf, TruthOf]));
    return both;
  }

  get words(): Algebra<Q, T> {
    const { words: r } = this.#reads, j = this.#judgment, truth = this.#truth, number = this.#number;
    const reads = <R, J>(of: readonly Both<R, J>[]) => of.map(({ read }) => read);
    const judges = <R, J>(of: readonly Both<R, J>[]) => of.map(({ judge }) => judge);
    const found = <K extends 'read' | 'judge'>(of: Found<T>, which: K): Found<T[K]> => (typeof of === 'string' ? of : { ...of, inner: of.inner[which] });
    const below = (roster: Roster, make: (alone: <F extends TruthOf | NumberOf>(of: F) => F) => Measure, read: Q['read']): Q => {
      const both: Q = number(read, make((of) => this.#rowwise(of, roster, () => both.read(this.#row).keys())));
      return both;
    };
    return {
      is: (of) => truth(r.is(of), j.is(of)),
      oneOf: (of, codes) => truth(r.oneOf(of, codes), j.oneOf(of, codes)),
      compare: (l, by, x) => truth(r.compare(l.read, by, x.read), j.compare(l.judge, by, x.judge)),
      ratio: (p, w, by, l, bar) => truth(r.ratio(p.read, w.read, by, l.read, bar), j.ratio(p.judge, w.judge, by, l.judge, bar)),
      all: (of) => truth(r.all(reads(of)), j.all(judges(of))),
      any: (of) => truth(r.any(reads(of)), j.any(judges(of))),
      atLeastOf: (n, of) => truth(r.atLeastOf(n, reads(of)), j.atLeastOf(n, judges(of))),
      not: (of) => truth(r.not(of.read), j.not(of.judge)),
      concur: (of) => truth(r.concur(reads(of)), j.concur(judges(of))),
      every: (roster, where, of) => this.#each('every', roster, where, of),
      some: (roster, where, of) => this.#each('some', roster, where, of),
      holds: (rule, of) => truth(r.holds(rule, found(of, 'read')), j.holds(rule, found(of, 'judge'))),
      inherited: (of) => truth(r.inherited(found(of, 'read')), j.inherited(found(of, 'judge'))),
      constant: (of) => number(r.constant(of), j.constant(of)),
      indicator: (of) => number(r.indicator(of), j.indicator(of)),
      parameter: (of, entry) => number(r.parameter(of, entry), j.parameter(of, entry)),
      asOf: (of, day, at) => number(r.asOf(of, day, at), j.asOf(of, day, at)),
      sum: (of, m) => number(r.sum(reads(of), m), j.sum(judges(of), m)),
      minus: (l, x, m) => number(r.minus(l.read, x.read, m), j.minus(l.judge, x.judge, m)),
      product: (l, x, m) => number(r.product(l.read, x.read, m), j.product(l.judge, x.judge, m)),
      atMost: (l, x, m) => number(r.atMost(l.read, x.read, m), j.atMost(l.judge, x.judge, m)),
      atLeast: (l, x, m) => number(r.atLeast(l.read, x.read, m), j.atLeast(l.judge, x.judge, m)),
      share: (l, x, m) => number(r.share(l.read, x.read, m), j.share(l.judge, x.judge, m)),
      elapsed: (of, at) => number(r.elapsed(of, at), j.elapsed(of, at)),
      count: (roster, where) => below(roster, (alone) => j.count(roster, alone(where)), r.count(roster, where)),
      total: (roster, where, of, m) => below(roster, (alone) => j.total(roster, alone(where), alone(of), m), r.total(roster, where, of, m)),
      score: (items, m) => number(
        r.score(items.map((i) => ({ ...i, when: i.when.read, points: i.points.read })), m),
        j.score(items.map((i) => ({ ...i, when: i.when.judge, points: i.points.judge })), m),
      ),
    };
  }
}
