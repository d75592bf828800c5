/** The page's own words. What rules and verdicts say comes from the library. */
export const words = {
  zh: {
    brand: '达标 · 户脱贫核查', sample: '示例', day: '判定日', place: '适用地', households: '农户台账', number: '户编号', where: '地点', answer: '结论', why: '决定项或所缺',
    checklist: '核查清单', record: '户资料（改动后立即重判）', loading: '正在载入……', own: '各户自己的', members: '家庭成员', add: '添加成员', remove: '删除', blank: '未填', yes: '是', no: '否',
    said: (said, published, reading) => `公布的情况：${said}公布的结论：${published}。${reading && `读法：${reading}`}`, refused: (n) => `未读入的行：${n}`, edited: '已修改', reset: '恢复原值',
    size: '家庭人口', failed: '数据未能载入。请确认程序仍在运行，然后刷新。', member: (n) => `成员 ${n}`, bad: (expected) => `应为${expected}`,
  },
  en: {
    brand: 'Dabiao · household exit', sample: 'Sample', day: 'Judged on', place: 'Place', households: 'Households', number: 'Household', where: 'Place', answer: 'Verdict', why: 'Decided by, or missing',
    checklist: 'Checklist', record: 'Record (judged again as you type)', loading: 'Loading …', own: 'each household’s own', members: 'Members', add: 'Add a member', remove: 'Remove', blank: 'not filled in', yes: 'yes', no: 'no',
    said: (said, published, reading) => `Published: ${said} Published verdict: ${published}.${reading && ` How it is read: ${reading}`}`, refused: (n) => `Rows not read: ${n}`, edited: 'edited', reset: 'Restore',
    size: 'Household size', failed: 'The data could not be loaded. Check that the program is still running, then reload.', member: (n) => `Member ${n}`, bad: (expected) => `expected ${expected}`,
  },
};
