import { describe, expect, it } from 'vitest';
import { ContractError } from '../../model/problem.js';
import { tell } from '../../model/tell.js';
import type { RecordOf } from '../../model/record.js';
import { nationalExport } from '../../rulebook/national-export/national-export.js';
import { readExport, type ExportOptions } from './read-export.js';
import type { ExportInput } from './export-rows.js';
import { tellExport } from './tell-export.js';

const read = (input: ExportInput, options?: ExportOptions) => readExport(input, nationalExport, options);
const table = (headers: string, ...rows: string[]): string => [headers, ...rows].join('\n');
const membersOf = (record: RecordOf | undefined): readonly RecordOf[] => (record?.['members'] ?? []) as readonly RecordOf[];
/** The answers of the first household; how many rows it has is told of every one. */
function household(file: string, options?: ExportOptions): RecordOf {
  const { listedMembers, ...answers } = read(file, options).rows[0]?.record ?? {};
  expect(listedMembers).toBe(membersOf(answers).length);
  return answers;
}
const cellsOf = (file: string, options?: ExportOptions) => read(file, options).cells.map(({ line, header, reason: { code, given } }) => [line, header, code, given]);
const [woman, card, man] = ['11010519491231002X', '11010519491231002X43', '110105199001010010'];

describe('the row of headers', () => {
  const headers = '户编号,家庭人口数,姓名', row = 'A,2,甲';
  it.each([0, 1, 2, 29])('is found below %d rows of titles', (n) => {
    const { header, rows } = read(table([...Array<string>(n).fill('某县导出表'), headers].join('\n'), row));
    expect([header.line, rows[0]?.line, rows[0]?.record['householdSize']]).toEqual([n + 1, n + 2, 2]);
  });
  it.each(['', '某县导出表', '户编号', 'name,age\n1,2', table('某县导出表\n'.repeat(30), headers, row)])('is missing, and the file says so: %#', (file) => {
    const { rows, problems, header } = read(file);
    expect([rows, header.line, problems.map(({ code }) => code)]).toEqual([[], null, ['wrong-shape']]);
    expect(tell(problems[0]!).zh).toContain('应为前 30 行中有一行表头');
  });
  it('is the one with most known headers, and when it comes again it is set aside', () => {
    const { rows, setAside } = read(table(headers, row, headers, 'B,1,乙'));
    expect([rows.map(({ id }) => id), setAside]).toEqual([['A', 'B'], [{ line: 3, kind: 'header', cells: ['户编号', '家庭人口数', '姓名'] }]]);
  });
});

describe('a header', () => {
  const statuses = (headers: string, options?: ExportOptions) => read(table(headers, 'A'), options).columns.map(({ status, columns }) => [status, ...columns.map(({ key }) => key)]);
  it('is known by any of its spellings, full width or half, with blanks, and with the very unit', () => {
    for (const header of ['人均纯收入（元）', '人均纯收入(元)', ' 人均 纯收入 ', '家庭人均纯收入', '人均纯收入（元/人）']) expect(statuses(`户编号,姓名,${header}`)[2], header).toEqual(['read', 'netIncomePerCapita']);
  });
  it('that nearly fits is doubtful and not read', () => {
    const file = table('户编号,姓名,与户主的关系,人均纯收入（美元）,文化程度（年）,民旅,备注', 'A,甲,户主,5000,小学,汉族,x');
    expect(read(file).columns.map(({ status, columns }) => [status, columns[0]?.key]).slice(2)).toEqual([
      ['doubtful', 'relation'], ['doubtful', 'netIncomePerCapita'], ['doubtful', 'education'], ['unmapped', undefined], ['unmapped', undefined],
    ]);
    expect([household(file), read(file).problems.map(({ code, path }) => [code, path])]).toEqual([{ members: [{}] }, [['unknown-key', 'column C'], ['unknown-key', 'column D'], ['unknown-key', 'column E']]]);
  });
  it('that fits two columns is doubtful and not read', () => {
    const [first, ...others] = nationalExport.columns.household;
    const twofold = { ...nationalExport, columns: { ...nationalExport.columns, household: [first!, ...others, { ...first!, key: 'other' }] } };
    const [, , column] = readExport(table('户编号,姓名,省', 'A,甲,示例省'), twofold).columns;
    expect([column?.status, column?.columns.map(({ key }) => key), column?.problem?.code]).toEqual(['doubtful', ['province', 'other'], 'contradiction']);
  });
  it('that the caller names is read, and a name that leads nowhere is the caller’s mistake', () => {
    expect(household(table('户编号,姓名,合计人数*', 'A,甲,3'), { columns: { '合计人数*': 'householdSize' } })?.['householdSize']).toBe(3);
    expect(() => read('', { period: '1999' })).toThrow(ContractError);
    expect(() => read(table('户编号,姓名', 'A,甲'), { columns: { 姓名: 'toString' } })).toThrow(ContractError);
  });
  it('that stands there twice is reported: where both cells say the same it counts, where they differ neither does', () => {
    const file = table('户编号,风险是否已消除,风险是否消除,姓名', 'A,是,是,甲', 'B,是,否,乙', 'C,,否,丙');
    const { rows, problems, cells } = read(file);
    expect(rows.map(({ record }) => record['riskEliminated'])).toEqual([true, { refused: '否 ≠ 是' }, false]);
    expect([problems.map(({ code }) => code), cells.map(({ line, reason }) => [line, reason.code])]).toEqual([['repeated'], [[3, 'contradiction']]]);
  });
});

describe('the rows of a household', () => {
  it('that agree are one household, wherever they stand', () => {
    expect(read(table('户编号,家庭人口数,姓名', 'A,2,甲', 'B,1,丙', 'A,2,乙')).rows.map(({ id, record }) => [id, record['householdSize'], membersOf(record).length])).toEqual([['A', 2, 2], ['B', 1, 1]]);
  });
  it('that contradict each other are believed in neither, cell by cell, with both lines', () => {
    const { rows, cells } = read(table('户编号,家庭人口数,人均纯收入（元）,是否危房户,姓名', 'A,2,5000,否,甲', 'A,2,6000,否,乙'));
    expect(rows[0]?.record).toMatchObject({ householdSize: 2, netIncomePerCapita: { refused: '5000 ≠ 6000' }, dangerousHouse: false });
    expect(cells.map(({ line, header, reason }) => [line, header, tell(reason).zh])).toEqual([
      [3, '人均纯收入（元）', '第 3 行: 人均纯收入（元）：前后矛盾，给出的是“5000 ≠ 6000”；应为与第 2 行相同的值（同一户各行应一致）。请核实后改正；在此之前按不知道处理。'],
    ]);
  });
  it('say the same in two spellings', () => {
    expect(household(table('户编号,人均纯收入（元）,姓名', 'A,"5,000",甲', 'A,5000.00,乙', 'A, 5000,丙', 'A,,丁'))?.['netIncomePerCapita']).toBe(5000);
  });
  it('fill what the first one left empty, and a good cell never mends a bad one', () => {
    expect(household(table('户编号,家庭人口数,姓名', 'A,,甲', 'A,2,乙'))?.['householdSize']).toBe(2);
    expect(household(table('户编号,家庭人口数,姓名', 'A,二,甲', 'A,2,乙'))?.['householdSize']).toEqual({ refused: '二 ≠ 2' });
  });
  it('are more than the size says: neither is believed when it is judged, and it is told', () => {
    expect(read(table('户编号,家庭人口数,姓名', 'A,1,甲', 'A,1,乙')).rows[0]?.problems.map(({ code, path }) => [code, path])).toEqual([['contradiction', 'line 2: members']]);
  });
  it('are counted as its size only if the caller says that everybody is listed, and if none was refused', () => {
    const file = table('户编号,姓名,性别', 'A,甲,男', 'A,乙,女', 'B,丙,男', 'B,丁');
    const sizes = (text: string, options?: ExportOptions) => read(text, options).rows.map(({ record }) => record['householdSize']);
    expect([sizes(file), sizes(file, { everyMember: true }), sizes(`${file}\n,戊,女`, { everyMember: true })]).toEqual([[undefined, undefined], [2, { low: 1 }], [{ low: 2 }, { low: 1 }]]);
  });
  it('need one head; without one, or with two, everything else is read', () => {
    const { rows } = read(table('户编号,与户主关系,姓名', 'A,户主,甲', 'A,户主,乙', 'B,配偶,丙', 'C,户主,丁'));
    expect(rows.map(({ problems, record }) => [problems.map(({ code, given }) => [code, given]), membersOf(record).length])).toEqual([[[['repeated', '户主(2) 户主(3)']], 2], [[['lacking', '']], 1], [[], 1]]);
  });
  it('keep a person who stands in two households, in both, and report it', () => {
    const { rows, repeats } = read(table('户编号,证件号码', `A,${woman}`, `B,${card}`));
    expect(rows.map(({ record }) => membersOf(record).map((row) => row['idNumberOccurrence']))).toEqual([['across'], ['across']]);
    expect(repeats).toEqual([{ key: 'idNumber', given: '11*************02*', rows: [{ id: 'A', line: 2, index: 0 }, { id: 'B', line: 3, index: 0 }] }]);
  });
});

describe('a value', () => {
  const year = (y: string, header: string, value: string): string => table(`户编号,年度,姓名,${header}`, `A,${y},甲,${value}`);
  it('of another period is refused, with its period named', () => {
    const { cells, rows } = read(year('2019', '文化程度', '大专及以上'));
    expect(cells.map(({ reason }) => tell(reason).zh)).toEqual([expect.stringMatching(/^第 2 行: 文化程度：不在选项中.*“大专及以上”是2014—2016年的取值/)]);
    expect(membersOf(rows[0]?.record)[0]).toEqual({ education: { refused: '大专及以上' } });
    expect(tell(read(year('2019', '文化程度', '大专及以上')).cells[0]!.reason).en).toContain('“大专及以上” is a value of 2014 to 2016');
  });
  it.each([['2015', '2015'], ['2016', '2015'], ['2018', '2018'], ['2021', '2018'], ['2022', '2022'], ['2030', '2022']])('of the year %s is of the period %s', (y, period) => {
    expect(read(year(y, '文化程度', '小学')).period.of.map(({ id }) => id)).toEqual([period]);
  });
  it.each(['2013', '2017', '19', ''])('of the year “%s”, which no period has, may be of any', (y) => {
    expect(read(year(y, '文化程度', '小学')).period.of).toHaveLength(3);
  });
  it('shows the period where no year does', () => {
    const { period } = read(table('户编号,姓名,文化程度', 'A,甲,小学', 'B,乙,大专及以上'));
    expect([period.of.map(({ id }) => id), period.why.zh]).toEqual([['2015'], '如第 3 行“文化程度”的“大专及以上”']);
    expect(read(table('户编号,姓名,文化程度', 'A,甲,本科及以上')).period.of.map(({ id }) => id)).toEqual(['2018', '2022']);
  });
  it('of one period beside one of another decides nothing: both are refused until the caller says which it is', () => {
    const file = table('户编号,姓名,文化程度', 'A,甲,大专及以上', 'B,乙,大专', 'C,丙,小学');
    const { period, problems, cells, rows } = read(file);
    expect([period.of, problems.map(({ code, path }) => [code, path]), cells.map(({ line }) => line)]).toEqual([[], [['contradiction', 'period']], [2, 3]]);
    expect(membersOf(rows[2]?.record)[0]).toEqual({ education: 'primary' });
    expect(cellsOf(file, { period: '2018' })).toEqual([[2, '文化程度', 'unlisted', '大专及以上']]);
    expect(cellsOf(file, { period: '2015' })).toEqual([[3, '文化程度', 'unlisted', '大专']]);
  });
  it('of many is read in any order, and 健康 stands alone', () => {
    const health = (text: string) => membersOf(household(table('户编号,健康状况,姓名', `A,"${text}",甲`)))[0];
    for (const text of ['残疾,患有大病', '患有大病，残疾', ' 残疾 、患有大病', '残疾;患有大病;']) expect(health(text)).toEqual({ disabled: true, seriousIllness: true, longTermIllness: false });
    expect(health('健康')).toEqual({ disabled: false, seriousIllness: false, longTermIllness: false });
    expect(health('')).toEqual({});
    for (const text of ['健康,残疾', '残疾,头痛', '正常']) expect(health(text)).toEqual({ disabled: { refused: text }, seriousIllness: { refused: text }, longTermIllness: { refused: text } });
  });
  it('is a word: numbers stand only where every system numbers alike', () => {
    expect(cellsOf(table('户编号,致贫原因1,性别,是否危房户', 'A,1,2,0'))).toEqual([[2, '致贫原因1', 'unlisted', '1']]);
    expect(household(table('户编号,致贫原因1,性别,是否危房户', 'A,因病,2,0'))).toEqual({ povertyCause: 'illness', dangerousHouse: false, members: [{ sex: 'female' }] });
  });
  it('of the five risks answers each risk, if all five columns are there; of some of them only those that it names', () => {
    const five = [1, 2, 3, 4, 5].map((n) => `致贫/返贫风险${n}`).join(',');
    expect(household(table(`户编号,姓名,${five}`, 'A,甲,因病,务工就业不稳,,,'))).toMatchObject({ illnessRisk: true, unstableWorkRisk: true, disabilityRisk: false });
    expect(household(table(`户编号,姓名,${five}`, 'A,甲,,,,,'))).toEqual({ members: [{}] });
    expect(household(table('户编号,姓名,致贫/返贫风险1', 'A,甲,因病'))).toEqual({ illnessRisk: true, members: [{}] });
  });
});

describe('medical insurance', () => {
  const insured = (resident: string, employee: string) => membersOf(household(table('户编号,姓名,是否参加城乡居民基本医疗保险,是否参加城镇职工基本医疗保险', `A,甲,${resident},${employee}`)))[0]?.['medicalInsurance'];
  it.each([['是', '否', 'resident'], ['否', '是', 'employee'], ['否', '否', 'none'], ['是', '', 'resident'], ['否', '', undefined], ['', '否', undefined], ['', '', undefined]])('“%s” and “%s” is %s', (a, b, is) => expect(insured(a, b)).toEqual(is));
  it('of both schemes at once is a contradiction', () => expect(insured('是', '是')).toEqual({ refused: 'employee ≠ resident' }));
  it('that only one column asks for is not absent because that one says no', () => {
    expect(membersOf(household(table('户编号,姓名,是否参加城乡居民基本医疗保险', 'A,甲,否')))[0]).toEqual({ residentMedicalInsurance: false });
  });
});

describe('a number', () => {
  const distance = (header: string, text: string) => household(table(`户编号,姓名,${header}`, `A,甲,"${text}"`))['mainRoadDistance'];
  const wage = (header: string, text: string) => household(table(`户编号,姓名,${header}`, `A,甲,"${text}"`))['wageIncome'];
  it.each([['1.005', 10050], ['0.000001', 0.01], ['1,234.5678', 12345678], ['0', 0], ['12', 120000], ['0.07', 700], ['-0.00', 0]])('of %s 万元 is exactly %s 元', (text, yuan) => expect(wage('工资性收入（万元）', text)).toBe(yuan));
  it.each(['1.23456789', '1e3', '约3', '>=2', '１２万', '9'.repeat(14)])('of %s 万元 is refused', (text) => expect(wage('工资性收入(万元)', text)).toEqual({ refused: text.slice(0, 40) }));
  it('in 元 is what it is', () => expect([wage('工资性收入', '１２，０００．５０'), wage('工资性收入（元）', '12000.5')]).toEqual([12000.5, 12000.5]));
  it('of metres is in kilometres', () => expect([distance('与村主干路距离（公里）', '1.5'), distance('与村主干路距离（米）', '350'), distance('与村主干路距离(米)', '5')]).toEqual([1.5, 0.35, { refused: '5' }]));
});

describe('what a spreadsheet destroyed', () => {
  it.each(['1.23E+17', '5.11722199E+17', '5e17'])('is no id number: %s', (text) => {
    const { cells, rows } = read(table('户编号,证件号码', `A,${text}`));
    expect([cells[0]?.reason.code, cells[0]?.reason.remedy.zh, membersOf(rows[0]?.record)[0]]).toEqual(['invalid-id', expect.stringContaining('请把该列设为文本'), { idNumberForm: { refused: expect.any(String) as string } }]);
  });
  it('is no number of a household', () => {
    const { refused, rows } = read(table('户编号,姓名', '1.23E+17,甲', 'A,乙'));
    expect([refused.map(({ line, cells, reason }) => [line, cells, reason.code]), rows.length]).toEqual([[[2, ['1.23E+17', '甲'], 'no-identity']], 1]);
  });
  it('has lost its zeros, where other numbers of the file begin with one', () => {
    expect(read(table('户编号,姓名', '00123,甲', '456,乙', '12345,丙')).refused.map(({ line, reason }) => [line, reason.remedy.en])).toEqual([[3, expect.stringContaining('has lost its zeros') as string]]);
    expect(read(table('户编号,姓名', '123,甲', '12345,丙')).refused).toEqual([]);
  });
  it('is rounded behind the fifteenth digit, for all the numbers of households or for a person’s', () => {
    expect(read(table('户编号,姓名', '511722000000123000,甲', '511722000000124000,乙')).refused).toHaveLength(2);
    expect(read(table('户编号,姓名', '511722000000123000,甲', '511722000000124001,乙')).refused).toHaveLength(0);
    const real = '110105199001011000', check = read(table('户编号,证件号码', `A,${real}`)).cells;
    expect(check.map(({ reason }) => reason.remedy.en)).toEqual([expect.stringContaining('last digits are lost') as string]);
  });
  it('as rows of a workbook is seen too, and as numbers of JavaScript', () => {
    const { refused, rows } = read([['户编号', '家庭人口数', '姓名'], ['A', 2, '甲'], [511722000000123456789, 1, '乙'], ['C', null], [], [undefined, '', 3]]);
    expect([rows.map(({ id, record }) => [id, record['householdSize']]), refused.map(({ line }) => line)]).toEqual([[['A', 2], ['C', undefined]], [3, 6]]);
  });
  it('is a day as a serial number, or a month', () => {
    const birth = (text: string) => read(table('户编号,出生日期', `A,${text}`)).cells[0]?.reason.remedy.zh ?? '';
    expect([birth('43769'), birth('201910'), birth('2019年10月'), birth('20191031')]).toEqual([expect.stringContaining('序号'), expect.stringContaining('只有年月'), expect.stringContaining('只有年月'), '']);
  });
  it('was kept as text, and is read', () => {
    expect(read(`户编号,证件号码\n"=""123""","=""${man}"""\n'124,'${man}\n125\t,${man}\t`).rows.map(({ id, record }) => [id, membersOf(record)[0]?.['idNumberForm']])).toEqual([['123', 'resident'], ['124', 'resident'], ['125', 'resident']]);
  });
});

describe('an id number', () => {
  it.each(['110105********002X', '1101051949****002X', '110105XXXXXXXX002X'])('that was masked says nothing, not even that it is wrong: %s', (text) => {
    const { cells, rows } = read(table('户编号,证件号码', `A,${text}`));
    expect([cells[0]?.reason.remedy.en, Object.keys(membersOf(rows[0]?.record)[0] ?? {})]).toEqual([expect.stringContaining('unmasked'), ['idNumberForm']]);
  });
  it('that is wrong is told by its form, masked', () => {
    const { cells, rows } = read(table('户编号,证件号码', 'A,110105194912310021'));
    expect([cells[0]?.reason.given, membersOf(rows[0]?.record)[0]]).toEqual(['11*************02*', { idNumberForm: 'wrong-check' }]);
  });
  it('and a day of birth that differ are believed in neither', () => {
    expect(membersOf(household(table('户编号,证件号码,出生日期', `A,${man},19900102`)))[0]?.['birthDate']).toEqual({ refused: '1990-01-01 ≠ 1990-01-02' });
  });
  it('never stands in what is reported', () => {
    const { rows, ...report } = read(table('户编号,证件号码,家庭成员联系电话,姓名,家庭人口数', `A,${man},13800138000,甲,${man}`, `B,${man},13800138000,乙,1`));
    expect(JSON.stringify([report, rows.map(({ record, problems }) => [record, problems])])).not.toMatch(/\d{15}|13800138000/);
  });
});

describe('rows that hold nobody', () => {
  it('are not those of somebody whose name ends like a word for totals', () => {
    expect(read('姓名,户编号,性别\n甲合计,A,男\n合计,,\n,合计,').rows.map(({ record }) => membersOf(record).length)).toEqual([1]);
  });
  it('are counted or set aside, and nothing is lost', () => {
    const { rows, emptyRows, setAside, refused } = read('户编号,家庭人口数,姓名\n,,\nA,1,甲\n\n  ,　,\t\n合计,1,\n,小计：,1\n,2,乙\nB,1,丙,\nC,1\n注：示例\nD,1,丁,多');
    expect([rows.map(({ id }) => id), emptyRows, setAside.map(({ line, kind }) => [line, kind]), refused.map(({ line, reason }) => [line, reason.code])]).toEqual([
      ['A', 'B'], 3, [[6, 'totals'], [7, 'totals']], [[8, 'no-identity'], [10, 'wrong-shape'], [11, 'wrong-shape'], [12, 'wrong-shape']],
    ]);
  });
});

describe('the report', () => {
  const file = table('户编号,姓名,性别,是否通广播电视,与户主的关系,备注', 'A,甲,男,是,户主,x', 'A,乙,壮,是,配偶,y', '合计,2,,,,', ',,,,,', ',丙,男,是,户主,');
  it('tells in both languages what was read and all that was not', () => {
    const told = tellExport(read(file));
    expect(told.map(({ zh }) => zh)).toEqual([
      '读到 1 户。表头在第 1 行；时期：2014—2016年、2018—2021年、2022年以后（没有只属于某一时期的值）。',
      '各列：已读入 3，认识但无指标要用 1，存疑 1，不认识 1。',
      '不认识的列：F 备注',
      '取值正确，但不足以回答相应指标，仍为不知道：是否通广播电视 “是” × 1',
      '合计行、重复的表头：4 totals',
      '空行 1。',
      '第 E 列：没有这个字段，给出的是“与户主的关系”；应为“与户主关系”。如需读取，请在 columns 中写明它是哪一列。',
      '第 3 行: 性别：不在选项中，给出的是“壮”；应为以下之一：男、女、未说明的性别。请改正；不知道就留空。',
      '第 6 行：没有编号；应为唯一的编号。请补上编号；本行未读入。',
    ]);
    for (const { zh, en } of told) expect(zh).not.toBe(en);
  });
  it('of a file with a thousand faults stays short', () => {
    expect(tellExport(read(table('户编号,性别', ...Array.from({ length: 1_000 }, (_, i) => `${i},?`)))).length).toBeLessThan(30);
  });
});
