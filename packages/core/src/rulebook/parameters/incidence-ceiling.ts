import type { Parameter } from '../../model/parameter.js';
import { central, countedAsCentral, sichuan, western } from '../codes/places.js';
import { countyExitReport2019, exitMechanism2016, sichuanExitPlan2016 } from '../sources.js';

const percent = { unit: 'percent', scale: 100 } as const;
const grouping = {
  zh: '中部、西部按国家通行的区域划分；河北省见于中部地区的公布。',
  en: 'Central and western as the State usually groups the provinces; Hebei was published with the central region.',
};
const countedSo = { zh: '据了解，吉林、黑龙江、海南三省按中部地区掌握，尚未查到文件。', en: 'Jilin, Heilongjiang and Hainan are understood to be treated as central; no document found.' };

/** Incidence that a poor county has to fall below, by region. The east has none: it had no such counties of the State. */
export const countyIncidenceCeiling: Parameter = {
  id: 'county-incidence-ceiling', label: { zh: '贫困县贫困发生率上限', en: 'Ceiling of the incidence of poverty of a county' }, ...percent,
  values: [
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: central, value: 2, source: countyExitReport2019, standing: 'official', reading: grouping },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: western, value: 3, source: countyExitReport2019, standing: 'official', reading: grouping },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: countedAsCentral, value: 2, source: countyExitReport2019, standing: 'recalled', reading: countedSo },
  ],
};

const villageToo = {
  zh: '该意见只见到开头；贫困村的数值据了解与贫困县相同：中部2%，西部3%。一份试题以改错项引用此条。',
  en: 'Only the opening of the document was seen; the figure for villages is understood to be that for counties: 2 % in the central region, 3 % in the west. An examination question quotes the clause with altered figures.',
};

/** Incidence that a poor village has to fall below, by region. */
export const villageIncidenceCeiling: Parameter = {
  id: 'village-incidence-ceiling', label: { zh: '贫困村贫困发生率上限', en: 'Ceiling of the incidence of poverty of a village' }, ...percent,
  values: [
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: central, value: 2, source: exitMechanism2016, standing: 'recalled', reading: villageToo },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: western, value: 3, source: exitMechanism2016, standing: 'recalled', reading: villageToo },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: countedAsCentral, value: 2, source: exitMechanism2016, standing: 'recalled', reading: villageToo },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, value: 3, source: sichuanExitPlan2016, standing: 'official',
      reading: { zh: '只见印发年月，自当月首日起算。', en: 'Only the month of issue was seen; counted from its first day.' },
    },
  ],
};
