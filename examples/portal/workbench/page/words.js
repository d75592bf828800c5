/** The workbench's own words. What rules, procedures and checks say comes from the library and the registry. */
export const words = {
  zh: {
    brand: '帮扶工作台', overview: '总览', list: '农户台账', more: '案例、记录与机制', language: '语言', day: '判定日', sampleTag: '示例', menu: '栏目',
    loading: '正在载入……', failed: '数据未能载入。请确认程序仍在运行，然后刷新。', none: '没有符合条件的户。',
    households: '户', met: '达标', unmet: '未达标', unknown: '待定', monitored: '监测对象', monitoringUnknown: (n) => `另有 ${n} 户待定`, defects: '记录有误', rate: '达标率', provisional: '结论暂定', na: '不适用',
    county: '县（市、区）', township: '乡镇', village: '村', sum: '合计', place: '地点', print: '打印',
    checkBy: (level) => `户脱贫核查，按${level}`, scaled: (top) => `单位：户；条形为未达标与待定占该地户数，刻度 0–${top}%`,
    todo: '先办这些', todoNote: '按户数', openList: '查看农户', answer: '结论', all: '全部', code: '户编号', size: '人口', marks: '标记', find: '户编号', search: '查找',
    range: (from, to, total) => `第 ${from}–${to} 户，共 ${total} 户`, previous: '上一页', next: '下一页', no: '没有这一户：', noPlace: '没有这个地方：', noList: '没有这样的名单（地点、条件或核查项有误）：',
    basis: '判定依据', nothing: '无', clauses: (n) => `${n} 条`, runs: '已实现', partly: '部分', open: '未做',
  },
  en: {
    brand: 'Workbench', overview: 'Overview', list: 'Households', more: 'Cases, records, mechanisms', language: 'Language', day: 'Judged on', sampleTag: 'Sample', menu: 'Sections',
    loading: 'Loading …', failed: 'The data could not be loaded. Check that the program is still running, then reload.', none: 'No household like this.',
    households: 'Households', met: 'Met', unmet: 'Not met', unknown: 'Unknown', monitored: 'Monitored', monitoringUnknown: (n) => `and ${n} unknown`, defects: 'Defects', rate: 'Met %', provisional: 'Provisional', na: 'Not applicable',
    county: 'county', township: 'township', village: 'village', sum: 'Sum', place: 'Place', print: 'Print',
    checkBy: (level) => `Household exit, by ${level}`, scaled: (top) => `Households. Bars: not met and unknown, as a share of the place, 0–${top} %`,
    todo: 'Do these first', todoNote: 'Households', openList: 'Open the list', answer: 'Verdict', all: 'all', code: 'Household', size: 'People', marks: 'Marks', find: 'Household code', search: 'Find',
    range: (from, to, total) => `${from}–${to} of ${total}`, previous: 'Previous', next: 'Next', no: 'No such household: ', noPlace: 'No such place: ', noList: 'No such list, by place, item or check: ',
    basis: 'Basis', nothing: 'none', clauses: (n) => `${n} clauses`, runs: 'runs', partly: 'partly', open: 'open',
  },
};
