import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { countyExitReport2019, sichuanAcceptance2019, sichuanExitPlan2016 } from '../../sources.js';
import { lowComprehensiveIncidence } from './low-comprehensive-incidence.js';
import { lowCountyIncidence } from './low-county-incidence.js';
import { publicServiceCentres } from './public-service-centres.js';
import { standardCentralSchools } from './standard-central-schools.js';
import { standardHealthCentres } from './standard-health-centres.js';

const oneLowThreeHaves = all(holds(lowComprehensiveIncidence), holds(standardCentralSchools), holds(standardHealthCentres), holds(publicServiceCentres));
const text = { zh: '一低三有', en: 'One low, three haves' };

export const countyExit: Rule = {
  id: 'implementation/exit/county',
  label: { zh: '贫困县退出', en: 'County exit' },
  subject: 'county',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: countyExitReport2019, standing: 'official', value: all(holds(lowCountyIncidence)),
      text: { zh: '贫困发生率降至2%以下（西部地区3%以下）', en: 'Incidence of poverty below 2 % (3 % in the west)' },
      reading: { zh: '随退出机制自2016年4月起用。', en: 'Used from April 2016, with the exit mechanism.' },
    },
    {
      from: '2016-08-01', until: '2019-10-01', places: sichuan, source: sichuanExitPlan2016, standing: 'official', text, value: oneLowThreeHaves,
      reading: { zh: '只见印发年月，自当月首日起算。', en: 'Only the month of issue was seen; counted from its first day.' },
    },
    {
      from: '2019-10-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanAcceptance2019, standing: 'official', text, value: oneLowThreeHaves,
      clause: '“一低”指贫困县退出当年综合贫困发生率降至3%以下，“三有”指乡乡有标准中心校、有达标卫生院、有便民服务中心',
      reading: { zh: '标准与2016年相同；达州市2020年仍对照“一低三有”验收。只见印发年月，自当月首日起算。', en: 'The same as in 2016; Dazhou still accepted exits against it in 2020. Only the month of issue was seen; counted from its first day.' },
    },
  ],
  omits: [
    {
      clause: { zh: '错退率、漏评率、群众认可度', en: 'Wrongful exits, omissions, recognition by the people' },
      reason: { zh: '属退出评估检查，见“贫困县退出评估检查”。', en: 'They belong to the verification of county exit, a rule of its own.' },
    },
    {
      clause: { zh: '县级申请、市级初审、省级核查、公示、省级批准', en: 'Application, first review, check by the province, notice, approval' },
      reason: { zh: '属退出程序，不属退出标准。', en: 'They are the procedure of exit, not its standard.' },
    },
  ],
};
