/** Records that a check of the national lists must find, one kind per check. */
import { addDays } from '../days.ts';
import { incomeOf } from '../household-answers.ts';
import { checkCharacter } from '../id-number.ts';
import type { Person } from '../draft.ts';
import { change, changeOne, isExited, kindOf } from './change.ts';
import { found, type PlantKind } from './kind.ts';

const anybody = (): boolean => true;
const is = (id: string, ...codes: readonly unknown[]) => ({ answers }: Person): boolean => codes.includes(answers[id]);
const aged = (from: number, to: number) => ({ age }: Person): boolean => age >= from && age <= to;
const setTo = (answers: Record<string, string | number | boolean | null>) => (one: Person): void => void Object.assign(one.answers, answers);
/** Another number for the same card. */
const renumber = (one: Person, digits: string): void => { one.idNumber = digits + checkCharacter(digits) + one.idNumber.slice(18); };

export const recordKinds: readonly PlantKind[] = [
  found('id-number-length', '证件号码少一位', 'An id number one digit short', changeOne(anybody, (one) => { one.idNumber = one.idNumber.slice(0, 10) + one.idNumber.slice(11); })),
  found('id-number-checksum', '证件号码校验码录错', 'An id number with another check character', changeOne(anybody, (one) => { one.idNumber = one.idNumber.slice(0, 17) + (one.idNumber[17] === '1' ? '2' : '1') + one.idNumber.slice(18); })),
  found('id-number-birthday', '证件号码中的生日不存在', 'An id number born on 30 February', changeOne(anybody, (one) => renumber(one, `${one.idNumber.slice(0, 10)}0230${one.idNumber.slice(14, 17)}`))),
  found('id-number-sex', '性别与证件号码不符', 'The sex of another id number', changeOne(is('sex', 'male', 'female'), (one) => {
    const digit = Number(one.idNumber[16]);
    renumber(one, `${one.idNumber.slice(0, 16)}${digit % 2 === 0 ? digit + 1 : digit - 1}`);
  })),
  found('relation-sex', '女儿登记为之子', 'A daughter entered as a son', changeOne((one) => one.answers['sex'] === 'female' && one.answers['relation'] === 'daughter', setTo({ relation: 'son' }))),
  found('couple-sex', '户主与配偶性别相同', 'Head and spouse of one sex', ({ people }) => {
    const head = people.find(is('relation', 'head')), spouse = people.find(is('relation', 'spouse'));
    if (!head || !spouse || typeof head.answers['sex'] !== 'string') return false;
    spouse.answers['sex'] = head.answers['sex'];
    const parity = head.answers['sex'] === 'male' ? 1 : 0;
    renumber(spouse, `${spouse.idNumber.slice(0, 16)}${Math.floor(Number(spouse.idNumber[16]) / 2) * 2 + parity}`);
    return true;
  }),
  found('person-twice-in-household', '同一人在本户登记两次', 'A person twice in the household', (draft) => {
    if (draft.people.length !== draft.answers['householdSize']) return false;
    const one = draft.r.pick(draft.people);
    draft.people.push({ ...one, answers: { ...one.answers, relation: 'other' } });
    draft.answers['householdSize'] = draft.people.length;
    return true;
  }),
  found('person-in-two-households', '同一人登记在两户', 'A person in two households', (draft, before) => {
    if (!before || before.people.length === 0 || draft.people.length !== draft.answers['householdSize']) return false;
    const one = draft.r.pick(before.people);
    draft.people.push({ ...one, answers: { ...one.answers, relation: 'other', receivesDibao: false } });
    draft.answers['householdSize'] = draft.people.length;
    return 'both';
  }),
  found('phone-in-two-households', '两户同一联系电话', 'One phone number in two households', (draft, before) => {
    if (!before?.phone || !draft.phone) return false;
    draft.phone = before.phone;
    return 'both';
  }),
  found('illness-cause', '因病致贫而无人患病', 'Poor through illness, and nobody ill', ({ answers, people }) => {
    if (answers['povertyCause'] !== 'illness' || people.length !== answers['householdSize']) return false;
    for (const one of people) setTo({ longTermIllness: false, seriousIllness: false, disabled: false })(one);
    return true;
  }),
  found('disability-risk', '因残风险而无残疾人', 'A risk of disability, and nobody disabled', ({ answers, people }) => {
    if (people.length !== answers['householdSize'] || answers['povertyCause'] === 'illness') return false;
    answers['disabilityRisk'] = true;
    for (const one of people) one.answers['disabled'] = false;
    return true;
  }),
  found('dropout', '适龄儿童失学', 'A child of school age dropped out', changeOne(aged(6, 15), setTo({ schooling: 'dropped-out', unfitForSchooling: false }))),
  found('school-stage-age', '二十岁以上读小学', 'In primary school at more than twenty', changeOne(aged(21, 60), setTo({ schoolStage: 'primary' }))),
  found('school-stage-blank', '在校生状况未填', 'Stage of schooling left empty', changeOne(aged(6, 22), setTo({ schoolStage: null }))),
  found('labour-ability-blank', '劳动技能未填', 'Ability to work left empty', changeOne(aged(17, 64), setTo({ labourAbility: null }))),
  found('work-months', '务工十三个月以上', 'More than twelve months of work in a year', changeOne((one) => Number(one.answers['workMonths']) > 0, (one, { r }) => { one.answers['workMonths'] = r.between(13, 36); })),
  found('work-place-blank', '务工所在地未填', 'Months of work without a place', changeOne((one) => Number(one.answers['workMonths']) > 0, setTo({ workPlace: null }))),
  found('work-months-blank', '务工时间未填', 'A place of work without months', changeOne(is('workPlace', 'beyond', 'province', 'county', 'township'), setTo({ workMonths: null }))),
  found('production-cost', '生产经营无支出', 'Production at no cost', change({ productionExpense: 0 }, (of) => Number(of['productionIncome']) > 0)),
  found('production-cost-blank', '生产经营性支出未填', 'Production income, expense left empty', change({ productionExpense: null }, (of) => Number(of['productionIncome']) > 0)),
  found('general-dibao', '一般户有人享受低保', 'Dibao in a general household', change({ householdKind: 'general' }, (_, { people }) => people.some(is('receivesDibao', true)))),
  found('no-dibao-member', '低保户无人享受低保', 'A dibao household without a dibao member', ({ answers, people }) => {
    if (answers['householdKind'] !== 'dibao' || people.length !== answers['householdSize']) return false;
    for (const one of people) one.answers['receivesDibao'] = false;
    return true;
  }),
  found('no-measure', '监测满一月无措施', 'Monitored for months without a measure', ({ answers, on }) => {
    answers['monitoredSince'] = addDays(on, -75);
    answers['leadFoundOn'] = addDays(on, -85);
    answers['measureCount'] = 0;
    return true;
  }),
  found('main-road-distance', '距离以米录入', 'A distance entered in metres', change({ mainRoadDistance: 1_800 })),
  found('helper-registered-poor', '帮扶人是贫困人口', 'The helper is registered poor', (draft, before) => {
    const head = before?.people[0];
    if (!head) return false;
    draft.helperIdNumber = head.idNumber;
    return true;
  }),
  found('exit-line', '收入低于脱贫年度标准', 'Exited below the line of the year', ({ answers, people, r }) => {
    if (!isExited(answers) || (answers['exitedOn'] as string) < '2016') return false;
    Object.assign(answers, incomeOf(r.between(2_300, 3_050), people, kindOf(answers), r));
    return true;
  }),
];
