/** The page's own words. What rules and verdicts say comes from the library. */
export const words = {
  zh: {
    brand: '达标 · 退出核查', home: '帮扶工作台', sample: '示例', day: '判定日', place: '适用地', where: '地点', answer: '结论', why: '决定项或所缺', views: '层级',
    household: '户', village: '村', county: '县', mechanism: '机制', mechanisms: '各种机制',
    weak: '依据有待证实', legend: '✓ 符合　✗ 不符合　? 待定　! 逾期　⊘ 不予计入　※ 依据有待证实（暂定）', dataOf: '数据', notes: '说明', sources: '依据', footing: { official: '官方原文', reported: '公开报道', recalled: '凭记忆，待核', inferred: '推断，待核', reconstructed: '仿照公开做法重构', unset: '未见规定' },
    households: '农户台账', villages: '村台账', counties: '县台账', householdNumber: '户编号', villageNumber: '村代码', countyNumber: '县代码',
    checklist: '核查清单', record: '资料（改动后立即重判）', loading: '正在载入……', own: '各自所在地', blank: '未填', yes: '是', no: '否',
    basis: '判定依据', stage: '进展', figure: '由数据推算的指标', or: ' 或 ', working: '算法', needs: '还缺',
    announced: '公告日期', notSeen: '未见', exitYear: '退出年份', exitIn: (year) => `${year}年退出`, verification: '评估检查', source: '出处',
    said: (said, published, reading) => `公布的情况：${said}公布的结论：${published}。${reading && `读法：${reading}`}`,
    nothingSaid: '除退出年份外，未见公布的数据：以下各项待定。', refused: (n) => `未读入的行：${n}`, edited: '已修改', state: '资料', editedHere: '已在本页改动，未保存',
    size: '家庭人口', failed: '数据未能载入。请确认程序仍在运行，然后刷新。', bad: (expected) => `应为${expected}`,
    row: (name, n) => `${name} ${n}`, add: (name) => `添加${name}`, remove: (name) => `删除${name}`,
  },
  en: {
    brand: 'Dabiao · exit', home: 'Workbench', sample: 'Sample', day: 'Judged on', place: 'Place', where: 'Place', answer: 'Verdict', why: 'Decided by, or missing', views: 'Level',
    household: 'Households', village: 'Villages', county: 'Counties', mechanism: 'Mechanisms', mechanisms: 'Mechanisms',
    weak: 'weak footing', legend: '✓ in order   ✗ not in order   ? unknown   ! overdue   ⊘ does not count   ※ footing not confirmed (provisional)', dataOf: 'Data', notes: 'Notes', sources: 'Sources', footing: { official: 'official', reported: 'reported', recalled: 'recalled', inferred: 'inferred', reconstructed: 'reconstructed', unset: 'not established' },
    households: 'Households', villages: 'Villages', counties: 'Counties', householdNumber: 'Household', villageNumber: 'Village', countyNumber: 'County code',
    checklist: 'Checklist', record: 'Record (judged again as you type)', loading: 'Loading …', own: 'each one’s own', blank: 'not filled in', yes: 'yes', no: 'no',
    basis: 'Basis', stage: 'Stage', figure: 'Worked out from the data', or: ' or ', working: 'Worked out', needs: 'Still needed',
    announced: 'Announced', notSeen: 'not seen', exitYear: 'Year of exit', exitIn: (year) => `exit of ${year}`, verification: 'Verification', source: 'Source',
    said: (said, published, reading) => `Published: ${said} Published verdict: ${published}.${reading && ` How it is read: ${reading}`}`,
    nothingSaid: 'Apart from the year of exit, no published data were seen: the items below stay unknown.', refused: (n) => `Rows not read: ${n}`, edited: 'edited', state: 'Record', editedHere: 'changed on this page, not saved',
    size: 'Household size', failed: 'The data could not be loaded. Check that the program is still running, then reload.', bad: (expected) => `expected ${expected}`,
    row: (name, n) => `${name[0].toUpperCase()}${name.slice(1)} ${n}`, add: (name) => `Add a ${name}`, remove: (name) => `Remove this ${name}`,
  },
};
