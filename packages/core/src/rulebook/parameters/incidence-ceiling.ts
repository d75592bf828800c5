import type { Parameter } from '../../model/parameter.js';
import { central, countedAsCentral, hebei, sichuan, western } from '../codes/places.js';
import { countyExitReport2019, exitMechanism2016, nationalVerificationReport2017, noDocument, sichuanExitPlan2016 } from '../sources.js';

const percent = { unit: 'percent', scale: 100 } as const;
const grouping = {
  zh: '中部2%、西部3%见于报道；报道未列各省归属，按国家通行的区域划分，为推定。随退出机制自2016年4月起用。',
  en: 'The report has 2 % for the centre and 3 % for the west, and does not list the provinces: that they are grouped as the State usually groups them is inferred. Used from April 2016, with the exit mechanism.',
};
const hebeiToo = {
  zh: '2016年退出的县中有河北省三县，公布时只分中部2%、西部3%；原文未写各省归属，河北不属西部，故推定按中部掌握。',
  en: 'Three counties of Hebei were among those of 2016, published against 2 % in the centre and 3 % in the west only; the text does not say where a province belongs. Hebei is not in the west, hence taken as central.',
};
const countedSo = {
  zh: '据了解，吉林、黑龙江、海南三省按中部地区掌握，尚未查到文件。与此相合的是：省级考核包括中西部22省，西部12省、中部6省之外还有4省；2018年退出的283县公布时只分中部、西部。',
  en: 'Jilin, Heilongjiang and Hainan are understood to be treated as central; no document found. It agrees with this that the assessment of provinces covers 22 central and western ones, four more than the twelve and the six, and that the 283 counties of 2018 were published as central or western only.',
};
const ofSichuan = {
  zh: '只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。',
  en: 'Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.',
};

/** Incidence that a poor county has to fall below, by region. For the east none was found. */
export const countyIncidenceCeiling: Parameter = {
  id: 'county-incidence-ceiling', label: { zh: '贫困县贫困发生率上限', en: 'Ceiling of the incidence of poverty of a county' }, ...percent,
  values: [
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: central, value: 2, source: countyExitReport2019, standing: 'inferred', reading: grouping },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: western, value: 3, source: countyExitReport2019, standing: 'inferred', reading: grouping },
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', places: hebei, value: 2, source: nationalVerificationReport2017, standing: 'inferred', reading: hebeiToo,
      clause: '中部地区贫困县综合贫困发生率全部低于2%，西部地区全部低于3%',
    },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: countedAsCentral, value: 2, source: noDocument, standing: 'recalled', reading: countedSo },
    { from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, value: 3, source: sichuanExitPlan2016, standing: 'official', reading: ofSichuan, clause: '贫困县退出当年综合贫困发生率降至3%以下' },
  ],
};

const villageToo = {
  zh: '该意见只见到开头；贫困村的数值据了解与贫困县相同：中部2%，西部3%。一份试题以改错项引用此条。各省归属按国家通行的区域划分，为推定。',
  en: 'Only the opening of the document was seen; the figure for villages is understood to be that for counties: 2 % in the central region, 3 % in the west. An examination question quotes the clause with altered figures. That the provinces are grouped as the State usually groups them is inferred.',
};
const villagesOfHebei = { zh: `${villageToo.zh}${hebeiToo.zh}`, en: `${villageToo.en} ${hebeiToo.en}` };
const villagesCountedSo = { zh: `${villageToo.zh}${countedSo.zh}`, en: `${villageToo.en} ${countedSo.en}` };

/** Incidence that a poor village has to fall below, by region. */
export const villageIncidenceCeiling: Parameter = {
  id: 'village-incidence-ceiling', label: { zh: '贫困村贫困发生率上限', en: 'Ceiling of the incidence of poverty of a village' }, ...percent,
  values: [
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: central, value: 2, source: exitMechanism2016, standing: 'recalled', reading: villageToo },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: western, value: 3, source: exitMechanism2016, standing: 'recalled', reading: villageToo },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: hebei, value: 2, source: exitMechanism2016, standing: 'inferred', reading: villagesOfHebei },
    { from: '2016-04-01', verifiedThrough: '2020-12-31', places: countedAsCentral, value: 2, source: noDocument, standing: 'recalled', reading: villagesCountedSo },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, value: 3, source: sichuanExitPlan2016, standing: 'official',
      reading: { zh: '只见印发年月，自当月首日起算。', en: 'Only the month of issue was seen; counted from its first day.' },
    },
  ],
};
