import { define } from '../../base/define.js';
import { DabiaoBasis } from './basis.js';

define('dabiao-basis', DabiaoBasis);

declare global {
  // An interface, because declarations of the same name have to merge.
  interface HTMLElementTagNameMap { 'dabiao-basis': DabiaoBasis }
}
