/** What is wrong with an event of a procedure, and what to do about it. */
import type { Label } from './label.js';
import type { Named } from './procedure.js';

type Said = { readonly expected: Label; readonly remedy: Label };
const list = (of: readonly { readonly label: Label }[]): Label => ({ zh: of.map(({ label }) => label.zh).join('、'), en: of.map(({ label }) => label.en).join(', ') });
const codes = (of: readonly Named[]): Label => ({ zh: of.map(({ code, label }) => `${code}（${label.zh}）`).join('、'), en: of.map(({ code, label }) => `${code} (${label.en})`).join(', ') });

/** The cells of an event, as they are called. */
export const eventLabels = {
  instance: { zh: '对象编号', en: 'instance' },
  step: { zh: '步骤', en: 'step' },
  on: { zh: '日期', en: 'day' },
  until: { zh: '公示截止日', en: 'last day of the notice' },
  by: { zh: '办理主体', en: 'who acted' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  shows: { zh: '公示内容', en: 'what the notice showed' },
  outcome: { zh: '办理结果', en: 'outcome' },
} as const satisfies Record<string, Label>;

/** The cells of an event. */
export type EventCell = keyof typeof eventLabels;

export const anEvent: Label = { zh: '事项（对象）', en: 'an event (an object)' };
export const eventList: Label = { zh: '事项（对象）的列表', en: 'a list of events (objects)' };
export const giveEvents: Label = { zh: '请按行提供事项。', en: 'Hand the events in as a list.' };
export const aText: Label = { zh: '文字', en: 'a text' };
export const textsOrNull: Label = { zh: '文字的列表', en: 'a list of texts' };
export const giveInstance: Label = { zh: '请写明是哪一户、哪一轮或哪个问题。', en: 'Say which household, round or problem it is of.' };
export const cellOfEvent: Said = { expected: list(Object.values(eventLabels).map((label) => ({ label }))), remedy: { zh: '请删去该字段，或改正其名称。', en: 'Remove the field, or correct its name.' } };

export const stepOf = (steps: readonly Named[]): Said => ({
  expected: { zh: `当日所用程序的步骤：${codes(steps).zh}`, en: `a step of the procedure of that day: ${codes(steps).en}` },
  remedy: { zh: '请改正步骤；若办理时适用另一版本，请核对开始日期。', en: 'Correct the step; if another version applied, check the day on which it began.' },
});
export const actorOf = (by: readonly Named[]): Said => ({
  expected: { zh: `有权办理者：${codes(by).zh}`, en: `one who may: ${codes(by).en}` },
  remedy: { zh: '由有权者重新办理，或改正办理主体。', en: 'Let one who may take the step again, or correct who acted.' },
});
export const evidenceOf = (lacks: readonly Named[]): Said => ({
  expected: { zh: `附有：${codes(lacks).zh}`, en: `with: ${codes(lacks).en}` },
  remedy: { zh: '补齐材料后重新登记这一步。', en: 'Complete the file, then record the step again.' },
});
export const concealedOf = (hides: readonly Named[]): Said => ({
  expected: { zh: `公示中没有：${codes(hides).zh}`, en: `a notice without: ${codes(hides).en}` },
  remedy: { zh: '撤下公示，隐去这些内容后重新公示。', en: 'Take the notice down and put it up again without them.' },
});
export const listedOf = (of: readonly Named[]): Said => ({
  expected: { zh: `这一步所列：${codes(of).zh || '无'}`, en: `what this step names: ${codes(of).en || 'nothing'}` },
  remedy: { zh: '请改正代码；未列的不填。', en: 'Correct the code; leave out what is not named.' },
});
export const noticeOf = (least: number): Said => ({
  expected: { zh: `公示不少于 ${least} 天（首尾两日均计）`, en: `a notice of at least ${least} days, the first and the last counted` },
  remedy: { zh: '公示期不足，须重新公示满期。', en: 'The notice was too short: put it up again for the whole time.' },
});
export const outcomeOf = (outcomes: readonly string[]): Said => ({
  expected: { zh: `这一步可有的结果：${outcomes.join('、')}`, en: `an outcome that this step can have: ${outcomes.join(', ')}` },
  remedy: { zh: '请改正办理结果。', en: 'Correct the outcome.' },
});
export const dueIs = ({ code, label }: Named): Said => ({
  expected: { zh: `先办${label.zh}（${code}）`, en: `“${label.en}” (${code}) first` },
  remedy: { zh: '请先补办或补录前面的步骤，再登记这一步。', en: 'Take or record the steps before it first, then record this one.' },
});
export const takenOnce = ({ label }: Named): Said => ({
  expected: { zh: `${label.zh}只登记一次`, en: `${label.en} recorded once` },
  remedy: { zh: '这一步已办结：请删去重复登记；另一轮请另编对象编号。', en: 'The step was already taken: remove the repetition, or give another round an instance of its own.' },
});
export const notBefore = (day: string): Said => ({
  expected: { zh: `不早于 ${day}`, en: `not before ${day}` },
  remedy: { zh: '早于前一步：请核对两个日期。', en: 'It is earlier than the step before: check both days.' },
});
export const afterNotice = (day: string): Said => ({
  expected: { zh: `晚于 ${day}（公示截止日）`, en: `after ${day}, the last day of the notice` },
  remedy: { zh: '公示未满不得办下一步：期满后重新办理，或核对日期。', en: 'The notice was still hanging: take the step again afterwards, or check the days.' },
});
export const untilNotBefore = (day: string): Said => ({
  expected: { zh: `不早于公示首日 ${day}`, en: `not before the first day of the notice, ${day}` },
  remedy: { zh: '请核对公示的起止日期。', en: 'Check the first and the last day of the notice.' },
});
export const notAfterEnd: Said = {
  expected: { zh: '尚未办结的程序', en: 'a procedure that has not ended' },
  remedy: { zh: '程序已终结：确需重办的，另编对象编号；可以重启的，先登记重启。', en: 'The procedure has ended: give a new round an instance of its own or, where it may be reopened, record that first.' },
};
