import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { exitMechanism2016, sichuanAcceptance2019, sichuanExitPlan2016 } from '../../sources.js';
import { collectiveEconomy } from './collective-economy.js';
import { communicationNetwork } from './communication-network.js';
import { cultureRoom } from './culture-room.js';
import { lowVillageIncidence } from './low-village-incidence.js';
import { pavedRoad } from './paved-road.js';
import { villageClinic } from './village-clinic.js';

const oneLowFiveHaves = all(
  holds(lowVillageIncidence), holds(collectiveEconomy), holds(pavedRoad), holds(villageClinic), holds(cultureRoom), holds(communicationNetwork),
);
const text = { zh: '一低五有', en: 'One low, five haves' };

export const villageExit: Rule = {
  id: 'implementation/exit/village',
  label: { zh: '贫困村退出', en: 'Village exit' },
  subject: 'village',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitMechanism2016, standing: 'recalled', value: all(holds(lowVillageIncidence)),
      text: { zh: '贫困发生率降至2%以下（西部地区3%以下）', en: 'Incidence of poverty below 2 % (3 % in the west)' },
      reading: {
        zh: '该意见只见到开头，村退出的标准据了解如此；各省另有基础设施和公共服务的条件。只见印发年月，自当月首日起算。',
        en: 'Only the opening of the document was seen; the standard for a village is understood to be this, and provinces add facilities and services. Only the month of issue was seen; counted from its first day.',
      },
    },
    {
      from: '2016-08-01', until: '2019-10-01', places: sichuan, source: sichuanExitPlan2016, standing: 'official', text, value: oneLowFiveHaves,
      reading: { zh: '只见印发年月，自当月首日起算。', en: 'Only the month of issue was seen; counted from its first day.' },
    },
    {
      from: '2019-10-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanAcceptance2019, standing: 'official', text, value: oneLowFiveHaves,
      clause: '“一低”指贫困村退出当年贫困发生率降至3%以下，“五有”指贫困村有集体经济、有硬化路、有卫生室、有文化室、有通信网络',
      reading: { zh: '标准与2016年相同；达州市2020年仍对照“一低五有”验收。只见印发年月，自当月首日起算。', en: 'The same as in 2016; Dazhou still accepted exits against it in 2020. Only the month of issue was seen; counted from its first day.' },
    },
  ],
  omits: [
    {
      clause: { zh: '在乡镇内公示、公告退出', en: 'Notice in the township, announcement of the exit' },
      reason: { zh: '属退出程序，不属退出标准。', en: 'They are the procedure of exit, not its standard.' },
    },
  ],
};
