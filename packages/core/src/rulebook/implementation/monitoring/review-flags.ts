import { any, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { ownsCommercialProperty, ownsVehicle, publicPayrollMember, runsBusiness } from '../../indicators/comparison.js';
import { noDocument } from '../../sources.js';
import { sichuan } from '../../codes/places.js';

/** What some provinces list as a reason not to monitor. It only asks somebody to look: no class reads it. */
export const reviewFlags: Rule = {
  id: 'implementation/monitoring/review-flags',
  label: { zh: '纳入监测前须复核', en: 'To be looked at again before it is monitored' },
  subject: 'household',
  sense: 'risk',
  criteria: [
    {
      from: '2021-05-01', until: '2026-01-01', source: noDocument, standing: 'recalled',
      text: { zh: '有非生产用车、商品房或商铺、经商办企业、财政供养人员之一', en: 'A vehicle, property bought on the market, a business or somebody on the public payroll' },
      reading: {
        zh: '据了解，各省另列“不纳入”情形，作复核之用；全国要求应纳尽纳，没有自动排除的条件，故此项从不决定类别，复核属实且无风险的才不纳入。资产信息据了解与公安、税务、住建、市场监管、财政等部门比对得来。务工、生产所用的车和搬迁安置的房是否除外，由复核认定。',
        en: 'Provinces are understood to list cases “not to be monitored”, for review; the State asks for everybody at risk and bars nobody by a list, so this decides no class: only a review that finds no risk leaves a household out. The facts are understood to come from comparing with the police, tax, housing, market and finance departments. Whether a vehicle is for work, or a house one of resettlement, is for the review.',
      },
      value: any(is(ownsVehicle), is(ownsCommercialProperty), is(runsBusiness), is(publicPayrollMember)),
    },
    {
      from: '2021-05-01', until: '2026-01-01', places: sichuan, source: noDocument, standing: 'unset',
      reading: { zh: '四川的“不纳入”情形未查到。', en: 'The list of Sichuan was not found.' },
    },
  ],
};
