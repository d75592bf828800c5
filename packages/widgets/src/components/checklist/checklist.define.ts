import { define } from '../../base/define.js';
import { DabiaoChecklist } from './checklist.js';

define('dabiao-checklist', DabiaoChecklist);

declare global {
  // An interface, because declarations of the same name have to merge.
  interface HTMLElementTagNameMap { 'dabiao-checklist': DabiaoChecklist }
}
