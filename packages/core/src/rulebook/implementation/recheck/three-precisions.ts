import { all, any, compare, constant, holds, is, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou } from '../../codes/places.js';
import { povertyStatus } from '../../indicators/household.js';
import { exitVerified, identificationVerified, policiesReceived, workRecorded } from '../../indicators/look-back.js';
import { measureCount } from '../../indicators/register.js';
import { dazhouSevenSystems, innerMongoliaPlan2020 } from '../../sources.js';
import { basicMedicalCare } from '../exit/basic-medical-care.js';
import { compulsoryEducation } from '../exit/compulsory-education.js';
import { housingSafety } from '../exit/housing-safety.js';
import { pairedHelperAssignment } from '../support/paired-helper-assignment.js';

const preciseIdentification = is(identificationVerified);
const preciseHelp = compare(measureCount, '>=', constant(1));
const preciseExit = any(not(oneOf(povertyStatus, 'exited')), is(exitVerified));
const guarantees = all(holds(compulsoryEducation), holds(basicMedicalCare), holds(housingSafety));

export const threePrecisions: Rule = {
  id: 'implementation/recheck/three-precisions',
  label: { zh: '“三精准、三落实、三保障”回头看', en: 'Look-back at three precisions, three implementations, three guarantees' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2019-06-23', verifiedThrough: '2020-12-31', source: innerMongoliaPlan2020, standing: 'unset',
      reading: { zh: '只见“三精准”“三落实”的名目，全国如何认定未查到。', en: 'Only the names of the precisions and implementations were seen, not how they are established elsewhere.' },
    },
    {
      from: '2019-06-23', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouSevenSystems, standing: 'inferred', clause: '开展“三精准、三落实、三保障”回头看大排查',
      text: { zh: '精准识别、帮扶、退出；责任、政策、工作落实；教育、医疗、住房有保障', en: 'Identified, helped and exited precisely; responsibility, policies and work in place; schooling, medical care and housing guaranteed' },
      reading: {
        zh: '九项名目见于内蒙古2020年的方案，各项怎样认定未见原文。精准帮扶取至少有一项措施在位，责任落实取有结对帮扶责任人，精准退出只问已脱贫的户，均为推定；精准识别、精准退出、政策落实、工作落实由核查认定。',
        en: 'The nine names are in a plan of Inner Mongolia of 2020; how each is established was not seen. Precise help is taken as one measure in place, responsibility as a paired helper, and precise exit is asked of those who exited: all inferred. Precise identification and exit, policies and work are what the look-back verified.',
      },
      value: all(preciseIdentification, preciseHelp, preciseExit, holds(pairedHelperAssignment), is(policiesReceived), is(workRecorded), guarantees),
    },
  ],
};
