/** What a look-back finds in a household, beyond what the standards ask. */
import type { FlagIndicator } from '../../model/indicator.js';

const found = { type: 'flag', privacy: 'personal' } as const;

export const identificationVerified: FlagIndicator = { id: 'identificationVerified', label: { zh: '经核查识别程序和条件均符合', en: 'Verified: identified by the procedure and the conditions' }, ...found };

export const exitVerified: FlagIndicator = { id: 'exitVerified', label: { zh: '经核查退出程序和标准均符合', en: 'Verified: exited by the procedure and the standard' }, ...found };

export const policiesReceived: FlagIndicator = { id: 'policiesReceived', label: { zh: '应享政策均已到户', en: 'Every policy that is due has reached the household' }, ...found };

export const workRecorded: FlagIndicator = { id: 'workRecorded', label: { zh: '帮扶工作有记录可查', en: 'The work of help is on record' }, ...found };
