import { every, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou } from '../../codes/places.js';
import { memberBatch } from '../../indicators/batch.js';
import { members } from '../../indicators/household.js';
import { dazhouIdentification2016 } from '../../sources.js';

export const personBatches: Rule = {
  id: 'implementation/support/person-batches',
  label: { zh: '贫困人口划入“六个一批”', en: 'Everybody is sorted into one of six batches' },
  subject: 'household',
  sense: 'standard',
  criteria: [{
    from: '2016-06-06', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouIdentification2016, standing: 'reported', clause: '精准地把49.85万名贫困群众分类划入“六个一批”',
    text: { zh: '每名成员划入六个一批之一', en: 'Each member in one of the six batches' },
    reading: {
      zh: '逐人分类划入和第六批见于原文；前五批的名称见于四川的一份报道，故整项按转载计。自见到名称之日起算。',
      en: 'That people are sorted, and the sixth batch, are in the text; the names of the five before it are in one report on Sichuan, so the whole counts as read in a copy. Counted from the day on which the name was seen.',
    },
    value: every(members, oneOf(memberBatch, 'production-and-employment', 'relocation', 'dibao', 'medical-aid', 'reconstruction', 'education-aid')),
  }],
};
