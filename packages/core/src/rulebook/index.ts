/** What the documents say. One rule also has its own entrance, `@dabiao/core/rulebook/<path of the rule>`. */
export * from './indicators/household.js';
export * from './indicators/member.js';
