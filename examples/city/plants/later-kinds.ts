/** Records that checks of the fuller lists must find: households, members, and the form of monitoring. */
import { addDays } from '../days.ts';
import { incomeOf } from '../household-answers.ts';
import type { Answers, Draft, Person } from '../draft.ts';
import { change, changeOne, isComplete, isExited, isMonitored, kindOf } from './change.ts';
import { found, type PlantKind } from './kind.ts';

const aged = (from: number, to: number) => ({ age }: Person): boolean => age >= from && age <= to;
const setTo = (answers: Answers) => (one: Person): void => void Object.assign(one.answers, answers);
const isAble = ({ answers }: Person): boolean => answers['labourAbility'] === 'ordinary' || answers['labourAbility'] === 'skilled';
const isHealthy = ({ answers }: Person): boolean => ['longTermIllness', 'seriousIllness', 'disabled'].every((id) => answers[id] === false);
const pupils = new Set<unknown>(['primary', 'junior', 'senior']);
const isPupil = ({ answers }: Person): boolean => pupils.has(answers['schoolStage']);
const works = ({ answers }: Person): boolean => Number(answers['workMonths']) > 0;
const nobody = (draft: Draft, is: (one: Person) => boolean): boolean => isComplete(draft) && !draft.people.some(is);
const rare = (kind: PlantKind, rate: number): PlantKind => ({ ...kind, rate });
const isEliminated = (of: Answers): boolean => of['riskEliminated'] === true;

const ofHouseholds: readonly PlantKind[] = [
  found('dangerous-house', '危房中的脱贫户', 'An exited household in a dangerous house', change({ dangerousHouse: true }, isExited)),
  found('unsafe-water', '饮水不安全的脱贫户', 'An exited household without safe water', change({ waterSafe: false }, isExited)),
  found('relapse-risk', '有返贫风险未监测', 'At risk of relapse, and not monitored', change({ dangerousHouse: true }, (of) => isExited(of) && of['monitoringClass'] === 'none')),
  found('house-area', '住房面积为零', 'A house of no area', change({ houseArea: 0 })),
  found('cause-blank', '致贫原因未填', 'Cause of poverty left empty', change({ povertyCause: null })),
  found('schooling-cause', '因学致贫而无在校生', 'Poor through schooling, and no pupil', change({ povertyCause: 'schooling' }, (_, d) => isComplete(d) && d.people.every(({ answers }) => answers['schoolStage'] === 'none'))),
  found('disability-cause', '因残致贫而无残疾人', 'Poor through disability, and nobody disabled', change({ povertyCause: 'disability' }, (_, d) => isComplete(d) && d.people.every(({ answers }) => answers['disabled'] === false))),
  found('repeated-cause', '致贫原因重复', 'One cause of poverty twice', ({ answers }) => {
    answers['secondPovertyCause'] = answers['povertyCause'] ?? null;
    return typeof answers['povertyCause'] === 'string';
  }),
  found('supported-labour', '特困户有劳动力', 'Extreme poverty, and somebody able to work', change({ householdKind: 'extreme-poverty' }, (_, d) => d.people.some((one) => isAble(one) && aged(20, 55)(one)))),
  found('two-payments', '低保金、特困金并领', 'Two payments at once', change({ dibaoPayment: 1_800, extremePovertySupport: 3_000 })),
  found('general-payment', '一般户领低保金', 'A general household that is paid dibao', change({ dibaoPayment: 1_800 }, (of) => of['householdKind'] === 'general')),
  found('no-dibao-payment', '低保户无低保金', 'A dibao household without payment', change({ dibaoPayment: 0 }, (of) => of['householdKind'] === 'dibao')),
  rare(found('no-support-payment', '特困户无供养金', 'A household of extreme poverty without payment', change({ extremePovertySupport: 0 }, (of) => of['householdKind'] === 'extreme-poverty')), 0.01),
  found('income-range', '人均收入为负', 'An income below nothing', change({ netIncomePerCapita: -640 })),
  found('wage-without-worker', '有工资无务工者', 'Wages, and nobody who works', change({ wageIncome: 8_000 }, (_, d) => nobody(d, ({ answers }) => answers['workMonths'] !== 0 || answers['publicPostKinds'] !== 0))),
  found('worker-without-wage', '有务工者无工资', 'Somebody works, and no wages', change({ wageIncome: 0 }, (_, d) => d.people.some(works))),
  found('no-helper', '帮扶责任人未录', 'No helper entered', (draft) => { draft.helpers = []; return true; }),
  found('empty-household', '有户无人', 'A household without a row', (draft) => { draft.people = []; return true; }),
  found('unmonitored-low-income', '收入低而未监测', 'Below the line, and not monitored', ({ answers, people, r }) => {
    if (!isExited(answers) || answers['monitoringClass'] !== 'none' || (answers['exitedOn'] as string) >= '2019') return false;
    Object.assign(answers, incomeOf(r.between(4_050, 4_900), people, kindOf(answers), r));
    return true;
  }),
  found('vocational-grant', '雨露计划而无职校生', 'A vocational grant, and no such pupil', change({ vocationalGrant: true }, (_, d) => isComplete(d) && d.people.every(({ answers }) => answers['schoolStage'] === 'none'))),
];

const ofMembers: readonly PlantKind[] = [
  found('uninsured-illness', '患病无大病保险', 'Ill without serious-illness insurance', (draft) => isExited(draft.answers) && changeOne(({ answers }) => answers['longTermIllness'] === true, setTo({ seriousIllnessInsurance: false }))(draft)),
  found('old-id-number', '十五位旧号码', 'An old number of 15 digits', changeOne(({ idNumber }) => idNumber.length === 18 && idNumber.slice(6, 8) === '19', (one) => { one.idNumber = one.idNumber.slice(0, 6) + one.idNumber.slice(8, 17); })),
  found('ethnic-group-blank', '民族未填', 'Ethnic group left empty', changeOne(() => true, setTo({ ethnicGroup: null }))),
  found('education-blank', '文化程度未填', 'Education left empty', changeOne(({ answers }) => answers['schoolStage'] === 'none', setTo({ education: null }))),
  found('health-blank', '健康状况未填', 'State of health left empty', changeOne(() => true, setTo({ longTermIllness: null, seriousIllness: null, disabled: null }))),
  found('no-head', '没有户主', 'A household without its head', (draft) => {
    const head = draft.people.find(({ answers }) => answers['relation'] === 'head');
    if (!head || !isComplete(draft) || draft.people.some(({ answers }) => answers['relation'] === null)) return false;
    head.answers['relation'] = 'other';
    return true;
  }),
  found('disability-card', '残疾人未录残疾证', 'A disabled person without the card', changeOne(({ answers, idNumber }) => answers['disabled'] === true && idNumber.length === 20, (one) => { one.idNumber = one.idNumber.slice(0, 18); })),
  found('labour-lost', '健康者丧失劳动力', 'Healthy, and no longer able to work', changeOne((one) => isHealthy(one) && isAble(one) && aged(20, 55)(one), setTo({ labourAbility: 'lost' }))),
  found('labour-none', '健康者无劳动力', 'Healthy, and not able to work', changeOne((one) => isHealthy(one) && isAble(one) && one.answers['schoolStage'] === 'none' && aged(23, 55)(one), setTo({ labourAbility: 'none' }))),
  found('idle-worker', '无劳动力而务工', 'Not able to work, and works', changeOne(works, setTo({ labourAbility: 'lost' }))),
  found('same-grade', '三年未升级', 'Three years in one grade', changeOne(isPupil, setTo({ yearsInGrade: 3 }))),
  found('child-labour', '儿童有劳动力', 'A child able to work', changeOne(aged(3, 14), setTo({ labourAbility: 'ordinary' }))),
  found('supported-person', '健康青年领特困金', 'Healthy, young, and on extreme-poverty support', changeOne((one) => isHealthy(one) && one.answers['schoolStage'] === 'none' && aged(25, 50)(one), setTo({ receivesExtremePovertySupport: true }))),
  found('disabled-labour', '重度肢残为普通劳动力', 'Gravely disabled, and of ordinary ability', changeOne(({ answers }) => answers['disabled'] === true, setTo({ disabilityKind: 'limb', disabilityGrade: 'first', labourAbility: 'ordinary' }))),
  found('education-or-stage', '文化程度与在校状况并填', 'Education of somebody at school', changeOne(isPupil, setTo({ education: 'primary' }))),
  found('two-insurances', '两种医保并报', 'Two medical insurances', changeOne(() => true, setTo({ residentMedicalInsurance: true, employeeMedicalInsurance: true }))),
  found('public-post-age', '高龄公益岗', 'A public post at more than seventy', changeOne(aged(72, 99), setTo({ publicPostKinds: 1, publicPostMonths: 6 }))),
  found('public-post-kinds', '三种公益岗', 'Three kinds of public post', changeOne(aged(20, 60), setTo({ publicPostKinds: 3, publicPostMonths: 6 }))),
  found('public-post-months-blank', '公益岗未填月数', 'A public post without months', changeOne(aged(20, 60), setTo({ publicPostKinds: 1, publicPostMonths: null }))),
  found('monthly-wage', '月工资超出范围', 'A wage out of range', changeOne(works, setTo({ monthlyWage: 62_000 }))),
  found('low-monthly-wage', '月工资过低', 'A very low wage', changeOne(works, setTo({ monthlyWage: 260 }))),
  found('work-start', '务工起止颠倒', 'Work begun before the last ended', changeOne(works, (one, { on }) => void Object.assign(one.answers, { workStartedOn: addDays(on, -300), formerWorkEndedOn: addDays(on, -200) }))),
  found('phone-form', '电话不是手机号', 'A phone number that is none', (draft) => { draft.phone = '123456'; return draft.people.length > 0; }),
  found('phone-in-two-counties', '电话在两县', 'A phone in two counties', changeOne(() => true, setTo({ phoneWorkCounties: 2 }))),
];

const ofMonitoring: readonly PlantKind[] = [
  rare(found('risk-blank', '风险未填', 'Risks left empty', change(Object.fromEntries(['illness', 'disability', 'schooling', 'disaster', 'accident', 'industryFailure', 'unstableWork', 'labourShortage', 'unsafeHousing', 'unsafeWater', 'other'].map((risk) => [`${risk}Risk`, null])), isMonitored)), 0.008),
  found('other-risk-note', '其他风险无备注', 'Another risk, and no note', change({ otherRisk: true, riskNoted: false })),
  found('unstable-work-risk', '务工不稳而无劳动力', 'Unstable work, and nobody able to work', change({ unstableWorkRisk: true }, (_, d) => isComplete(d) && d.people.every(({ answers }) => answers['labourAbility'] === 'lost' || answers['labourAbility'] === 'none'))),
  found('illness-risk', '因病风险而无人患病', 'A risk of illness, and nobody ill', change({ illnessRisk: true, selfPaidExpenditure: 900, healthMeasure: true }, (_, d) => isComplete(d) && d.people.every(isHealthy))),
  found('self-paid-expenditure', '因病风险无自付支出', 'A risk of illness, and nothing paid', change({ illnessRisk: true, selfPaidExpenditure: 0, healthMeasure: true }, (_, d) => d.people.some(({ answers }) => answers['longTermIllness'] === true))),
  found('water-risk', '饮水风险而饮水无问题', 'A risk of water, and no problem of it', change({ unsafeWaterRisk: true, waterProblem: false, waterMeasure: true })),
  found('water-symptom', '饮水有问题而无风险', 'A problem of water, and no risk', change({ waterProblem: true, unsafeWaterRisk: false })),
  found('uninsured-symptom', '未参保而无因病风险', 'Somebody not insured, and no risk of illness', change({ uninsuredReported: true, illnessRisk: false, healthMeasure: true })),
  found('disaster-kind-blank', '自然灾害未填子项', 'A disaster of no kind', change({ disasterRisk: true, disasterKind: null })),
  found('labour-shortage-risk', '缺劳动力而劳动力不少', 'A shortage of labour, and enough of it', change({ labourShortageRisk: true }, (_, d) => d.people.filter(isAble).length * 2 > Number(d.answers['householdSize']))),
  rare(found('monitoring-class-list', '当时尚无的监测类别', 'A class that was not there yet', change({ monitoringClass: 'sudden-hardship', monitoredSince: '2020-06-20' }, isMonitored)), 0.008),
  rare(found('basic-support-only', '有劳动力只有保障', 'Able to work, and supported only', change({ healthMeasure: false, socialHelpMeasure: false, industryMeasure: false, employmentMeasure: false, financeMeasure: false, publicPostMeasure: false, housingMeasure: false, waterMeasure: false, compulsoryEducationMeasure: false, educationMeasure: false, relocationMeasure: false, livingConditionsMeasure: false, infrastructureMeasure: false }, (of, d) => isMonitored(of) && d.people.some(isAble))), 0.008),
  rare(found('eliminated-dangerous-house', '消除风险后仍住危房', 'Risk eliminated in a dangerous house', change({ dangerousHouse: true }, isEliminated)), 0.012),
  rare(found('immediate-elimination', '当月消除风险', 'Risk eliminated at once', (draft) => {
    if (!isEliminated(draft.answers) || !isMonitored(draft.answers)) return false;
    draft.answers['riskEliminatedOn'] = addDays(draft.answers['monitoredSince'] as string, 12);
    return true;
  }), 0.012),
  rare(found('low-income-elimination', '收入低于监测线而消除', 'Risk eliminated below the line', ({ answers, people, r }) => {
    if (!isEliminated(answers)) return false;
    Object.assign(answers, incomeOf(r.between(4_050, 4_800), people, kindOf(answers), r));
    return true;
  }), 0.012),
];

export const laterKinds: readonly PlantKind[] = [...ofHouseholds, ...ofMembers, ...ofMonitoring];
