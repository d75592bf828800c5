import { css } from '../../base/css.js';

/**
 * The periods of a parameter as cells, on screen and on paper, where there are no tokens: black on white then. Hatching is a gradient,
 * because a `url()` would be looked up in another root.
 *
 * @param at - where there is room for cells
 * @param least - how wide a cell is at least; what does not fit goes to a second line
 */
export const timeline = (at: string, least: string): string => css`
.time { border: 0; font-size: .857em; }
.time thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
${at} :is(.time, .time td) { display: block; padding: 0; border: 0; text-align: center; }
${at} .time tbody { display: grid; grid-template-columns: repeat(auto-fit, minmax(${least}, 1fr)); gap: .4em .3em; padding-block-start: 2.5em; border: 0; }
${at} .time tr { display: grid; position: relative; grid-template-rows: auto auto 1fr; line-height: 1.35; border: 0; }
${at} .time .value { grid-row: 1; min-block-size: 2.75em; padding: .6em .2em; border: 1px solid var(--_line-strong, #000); border-radius: 3px; font-weight: 600; }
${at} .time [data-weak] .value { border: 1px dashed var(--_provisional, #000); }
${at} .time [data-none] .value { border: 1px dotted var(--_line-strong, #000); background: repeating-linear-gradient(-45deg, transparent 0 6px, var(--_line, #777) 6px 7px); }
${at} .time [data-on] .value { border-width: 2px; padding: calc(.6em - 1px) .2em; background-color: var(--_eligible-bg, #fff); }
${at} .time [data-on][data-weak] .value { background-color: var(--_provisional-bg, #fff); }
.time [data-weak] .how { color: var(--_provisional, #000); }
.time [data-on] td { font-weight: 600; }
${at} .time :is(.pin, .mark) { position: absolute; inset: -1.9em auto auto 50%; transform: translateX(-50%); white-space: nowrap; }
${at} .time tr:nth-child(-n + 2) .pin { inset-inline-start: 0; transform: none; }
${at} .time tr:nth-last-child(-n + 2) .pin { inset-inline: auto 0; transform: none; }
${at} .time .mark { inset: -.55em 0 auto; inline-size: 100%; block-size: 1em; transform: none; }
`;
