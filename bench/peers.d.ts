/** As much of the peers as is called. Declared here, so that the repository is checked whether or not they are installed. */
declare module 'json-rules-engine' {
  export class Almanac { factValue(id: string): Promise<unknown> }
  export class Engine {
    constructor(rules: readonly object[], options: { readonly allowUndefinedFacts: boolean });
    addFact(id: string, value: (params: object, almanac: Almanac) => unknown): void;
    run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[]; readonly almanac: Almanac }>;
  }
}
declare module '@gorules/zen-engine' {
  export class ZenEngine {
    createDecision(content: object): { evaluate(context: object, options?: { readonly trace: boolean }): Promise<{ readonly result: Readonly<Record<string, number>> }> };
  }
}
declare module 'json-logic-engine' {
  export class LogicEngine { build(logic: unknown): (data: object) => readonly number[] }
}
declare module 'publicodes' {
  export default class Engine {
    constructor(rules: object, options?: object);
    setSituation(situation: object): this;
    evaluate(rule: string): { readonly nodeValue: boolean | number | string | null | undefined };
  }
}
