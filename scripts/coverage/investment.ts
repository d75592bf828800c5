/** The clauses of the founding text on investment. */
import type { System } from './clause.ts';

export const investment: System = {
  label: { zh: '投入体系', en: 'Investment' },
  clauses: [
    { zh: '到位各类扶贫资金', en: 'Funds obtained', status: 'runs', ids: ['investment/obtained-funds-ledger'] },
    { zh: '财政专项扶贫资金', en: 'Special fiscal funds', status: 'runs', ids: ['investment/obtained-funds-ledger'] },
    { zh: '一般债券资金', en: 'General bonds', status: 'runs', ids: ['investment/obtained-funds-ledger'] },
    { zh: '统筹整合涉农资金', en: 'Integrated agricultural funds', status: 'runs', ids: ['investment/obtained-funds-ledger'] },
    { zh: '金融精准扶贫余额', en: 'Balance of targeted loans', status: 'runs', ids: ['investment/loan-balance-ledger'] },
    { zh: '小额信贷累计发放', en: 'Microcredit granted', status: 'runs', ids: ['investment/microcredit-ledger'] },
    { zh: '小额信贷居全省第一', en: 'First in the province in microcredit', status: 'open', lacks: { zh: '别市数额未见', en: 'The figures of other cities were not found' } },
    { zh: '社会捐赠捐助', en: 'Donations', status: 'runs', ids: ['investment/donations-ledger'] },
  ],
};
