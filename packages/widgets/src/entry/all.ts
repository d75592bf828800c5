/** Registers every element. */
import '../components/checklist/checklist.define.js';

export * from '../index.js';
