import { any, is, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou } from '../../codes/places.js';
import { hardshipCause } from '../../indicators/monitoring.js';
import { basicSupportMeasure, employmentMeasure, publicPostMeasure } from '../../indicators/register.js';
import { dazhouSevenSystems } from '../../sources.js';

/** The epidemic is a cause that the mechanism of 2020 names; what Dazhou set against it were work and social security. */
export const epidemicHelp: Rule = {
  id: 'implementation/monitoring/epidemic-help',
  label: { zh: '受疫情影响的户有就业或兜底措施', en: 'Households hit by the epidemic are helped to work or by social security' },
  subject: 'household',
  sense: 'standard',
  criteria: [{
    from: '2020-03-20', until: '2021-01-01', places: dazhou, source: dazhouSevenSystems, standing: 'inferred', clause: '积极应对新冠肺炎疫情，从务工就业、保障兜底等多方面落实措施进一步巩固脱贫成效',
    text: { zh: '受疫情影响的，有就业、公益岗位或综合保障措施', en: 'Where the epidemic struck: employment, a public-welfare post or social security' },
    reading: {
      zh: '原文说多方面落实措施，逐户须有其一是推定的；“等”字所含的其他措施未列名，不计。只知2020年，自防返贫机制文件之日起算。',
      en: 'The text speaks of measures of many kinds; that each household has one of them is inferred. Others that “and so on” stands for are not named and do not count. Known of 2020 only; counted from the day of the mechanism.',
    },
    value: any(not(oneOf(hardshipCause, 'epidemic')), is(employmentMeasure), is(publicPostMeasure), is(basicSupportMeasure)),
  }],
};
