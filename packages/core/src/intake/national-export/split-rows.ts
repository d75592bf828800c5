import { limits } from '../limits.js';

/** A cell that goes on over more lines than this has lost its closing quote. */
const mostLines = 200;

/**
 * Splits the text of a table into rows of cells, as spreadsheets write it: quotes around a cell, doubled inside, may hold separators
 * and line breaks. An empty line is a row of one empty cell, so that rows count as a spreadsheet counts them.
 *
 * A quote that is never closed would swallow the rest of the file, so it stands for itself, and the next line is a row again.
 *
 * @param separator - one character
 * @example [...splitRows('a,"b,1"\r\nc,d', ',')] //=> [['a', 'b,1'], ['c', 'd']]
 */
export function* splitRows(text: string, separator: string): Generator<string[]> {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  let at = text.startsWith('\ufeff') ? 1 : 0, quote = text.indexOf('"', at);
  while (at < text.length) {
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    const end = lineEnd(text, at, newline);
    if (quote === -1 || quote > end) {
      yield text.slice(at, withoutReturn(text, at, end)).split(separator);
      at = end + 1;
    } else {
      const cells: string[] = [];
      at = quotedRow(text, at, separator, newline, cells);
      yield cells;
    }
  }
}

const lineEnd = (text: string, from: number, newline: string): number => {
  const end = text.indexOf(newline, from);
  return end === -1 ? text.length : end;
};

const withoutReturn = (text: string, from: number, end: number): number => (end > from && text[end - 1] === '\r' ? end - 1 : end);

/** Reads the cells of a row that has quotes, and says where the next row begins. */
function quotedRow(text: string, from: number, separator: string, newline: string, cells: string[]): number {
  for (let at = from; ;) {
    const close = text[at] === '"' ? closingQuote(text, at, newline) : -1;
    const rest = close === -1 ? at : close + 1;
    const end = lineEnd(text, rest, newline), comma = text.indexOf(separator, rest);
    const last = comma === -1 || comma > end;
    const stop = last ? withoutReturn(text, rest, end) : comma;
    cells.push((close === -1 ? '' : text.slice(at + 1, close).replaceAll('""', '"')) + text.slice(rest, stop));
    if (last) return end + 1;
    at = comma + 1;
  }
}

function closingQuote(text: string, open: number, newline: string): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1 || close - open > limits.json) return -1;
  let lines = 0;
  for (let at = text.indexOf(newline, open); at !== -1 && at < close; at = text.indexOf(newline, at + 1)) lines += 1;
  return lines > mostLines ? -1 : close;
}

/** Commas or tabs, whichever the first lines hold more of. */
export function separatorIn(text: string): ',' | '\t' {
  const head = text.slice(0, 20_000);
  return head.split('\t').length > head.split(',').length ? '\t' : ',';
}
