import type { Named, Procedure } from '../../../model/procedure.js';
import { dazhou } from '../../codes/places.js';
import { dazhouSevenSystems } from '../../sources.js';

const visitRecord: Named = { code: 'visit-record', label: { zh: '入户核查记录', en: 'record of the visit' } };
const proofOfMeasure: Named = { code: 'proof-of-measure', label: { zh: '措施落实佐证', en: 'proof that the measure is in place' } };
const recheckRecord: Named = { code: 'recheck-record', label: { zh: '复核记录', en: 'record of the second look' } };
const closingForm: Named = { code: 'closing-form', label: { zh: '销号认定表', en: 'closing form' } };

/** Looking back and helping back: what a visit finds ends with a measure and a second look, or it does not end. */
export const lookBackHelpProcedure: Procedure = {
  id: 'implementation/recheck/look-back-help-procedure',
  label: { zh: '“回头看、回头帮”程序', en: 'Looking back and helping back' },
  instance: { zh: '一户的一个问题', en: 'one problem of one household' },
  steps: [{
    from: '2014-04-02', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouSevenSystems, standing: 'inferred', clause: '稳定脱贫“回头看、回头帮”，逐项核实、逐户过关',
    text: { zh: '建档、回头看、回头帮、复核、销号', en: 'Registered, looked back at, helped back, looked at again, closed' },
    reading: {
      zh: '原文只有名目。先建档后回头看，查出的问题须落实措施并经复核才销号，复核不过退回措施，销号后可以重启，每步所附材料，均为推定；期限未见，不设。建档之日所用的版本管到底，故自建档立卡工作方案之日起算；回头看见于2016年以后。',
      en: 'The text has the name only. That registration comes first, that what is found is closed only by a measure and a second look, that one which fails leads back to the measure, that a closed problem may be reopened, and the papers of each step are inferred; no limit was seen, so there is none. The version of the day of registration governs to the end, so it counts from the plan of registration; looking back is reported from 2016 on.',
    },
    value: [
      { code: 'registration', label: { zh: '建档立卡', en: 'The household is registered' } },
      { code: 'visit', label: { zh: '回头看：入户逐项核查', en: 'Looked back at: a visit, item by item' }, evidence: [visitRecord] },
      { code: 'measure', label: { zh: '回头帮：措施落实', en: 'Helped back: a measure is in place' }, evidence: [proofOfMeasure] },
      { code: 'recheck', label: { zh: '复核', en: 'Looked at again' }, evidence: [recheckRecord], leads: { objection: 'measure' } },
      { code: 'closing', label: { zh: '销号', en: 'Closed' }, evidence: [closingForm], leads: { reopened: 'measure' } },
    ],
  }],
};
