/* global Dabiao */
const list = document.getElementById('list');
list.facts = [{ label: '户编号', value: '示例-0417' }, { label: '户主', value: '甲**' }];
const verdict = Dabiao.judge(Dabiao.householdExit, { netIncomePerCapita: 5230, waterRoundTrip: { refused: '一刻钟左右' } }, { on: '2019-10-31', place: '511722' });
list.checklist = Dabiao.toChecklist(verdict, Dabiao.zh);
const basis = document.getElementById('basis');
basis.facts = list.facts;
basis.basis = Dabiao.toBasis(verdict, Dabiao.zh, { parameters: Dabiao.parameters });
