/** Registers every element. */
import '../components/basis/basis.define.js';
import '../components/checklist/checklist.define.js';

export * from '../index.js';
