/** Households that were announced as out of poverty and should not have been. */
import type { Rule } from '@dabiao/core';
import { sameYearEntry, voidExit } from '@dabiao/core/rulebook';
import { incomeOf } from '../household-answers.ts';
import { change, changeOne, isExited, kindOf } from './change.ts';
import { wrongExit, type PlantKind } from './kind.ts';

const exit = (id: string, zh: string, en: string, spoil: PlantKind['spoil']): PlantKind => ({ id, label: { zh, en }, finder: wrongExit, spoil });

/** Found by a rule that makes an exit void, or that an exit of the same year breaks. */
const veto = (rule: Rule, id: string, zh: string, en: string, spoil: PlantKind['spoil']): PlantKind => ({ id, label: { zh, en }, finder: { kind: 'veto', id: rule.id }, spoil });

export const exitKinds: readonly PlantKind[] = [
  exit('exit-dangerous-house', '危房户退出', 'Exited in a dangerous house', change({ housingGrade: 'D', housingRenovationAccepted: false, relocation: 'none', otherSafeHousing: false }, isExited)),
  exit('exit-bad-water', '水质不合格户退出', 'Exited with water below standard', change({ waterQuality: 'substandard' }, isExited)),
  exit('exit-far-water', '取水过远户退出', 'Exited with water too far away', change({ waterAtHome: false, waterRoundTrip: 45, waterDistance: 1_500, waterClimb: 120 }, isExited)),
  exit('exit-unstable-income', '收入不稳定户退出', 'Exited on an unstable income', change({ incomeStable: false }, isExited)),
  // Not below the lines of the years before: it may have exited rightly, and has fallen back.
  exit('fell-below', '脱贫后收入降到今年标准以下', 'Fell below the line of today after its exit', (draft) => {
    if (!isExited(draft.answers) || (draft.answers['exitedOn'] as string) >= '2020') return false;
    Object.assign(draft.answers, incomeOf(draft.r.between(3_780, 3_990), draft.people, kindOf(draft.answers), draft.r));
    return true;
  }),
  exit('exit-no-power', '未通电户退出', 'Exited without electricity', change({ electricityConnected: false }, isExited)),
  exit('exit-not-insured', '有人未参保户退出', 'Exited with a member not insured', changeOne((_, { answers }) => isExited(answers), (one) => void Object.assign(one.answers, { medicalInsurance: 'none', medicalExemption: 'none' }))),
  veto(voidExit, 'unsigned-confirmation', '本人未签字认可', 'An exit that nobody of the household signed', (draft) => change({ confirmationSigner: draft.r.pick(['official', 'someone-else', 'nobody']) }, isExited)(draft)),
  veto(voidExit, 'overstated-income', '申报收入高于核实收入', 'A declared income above what was found', change({ declaredNetIncomePerCapita: 5_200, verifiedNetIncomePerCapita: 2_650 }, isExited)),
  veto(sameYearEntry, 'same-year-entry', '当年识别当年脱贫', 'In and out in one year', ({ answers, on }) => {
    if (!isExited(answers)) return false;
    Object.assign(answers, { registeredOn: `${on.slice(0, 4)}-03-02`, exitedOn: `${on.slice(0, 4)}-12-01` });
    return true;
  }),
];
