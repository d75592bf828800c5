/** What is wrong with a link of an assignment, and what to do about it. */
import type { Label } from './label.js';

type Said = { readonly expected: Label; readonly remedy: Label };

export const linkList: Label = { zh: '帮扶关系（对象）的列表', en: 'a list of links (objects)' };
export const giveLinks: Label = { zh: '请按行提供帮扶关系。', en: 'Hand the links in as a list.' };

export const aKey = ({ zh, en }: Label): Said => ({
  expected: { zh: `${zh}（不能为空）`, en: `${en}, which cannot be empty` },
  remedy: { zh: '请补上编号；只有一方的帮扶关系不计入任何一方。', en: 'Give the key: a link with one side only counts for neither.' },
});
export const aKnownKey = ({ zh, en }: Label): Said => ({
  expected: { zh: `名单中的${zh}`, en: `${en} from the list` },
  remedy: { zh: '请改正编号，或先把对象补入名单。', en: 'Correct the key, or add whom it names to the list first.' },
});
export const endAfter = (since: string): Said => ({
  expected: { zh: `晚于起始日 ${since}`, en: `after its first day, ${since}` },
  remedy: { zh: '请核对起止日期；当日即止的关系从未生效，应删去。', en: 'Check both days; a link that ends on its first day was never in force and should be removed.' },
});
export const onceAtATime = (line: string): Said => ({
  expected: { zh: `同一时期只登记一次（已见于 ${line}）`, en: `recorded once for one time (it stands at ${line})` },
  remedy: { zh: '请删去重复的一条，或把前一条的止日填在后一条的起日。', en: 'Remove the repetition, or end the earlier link on the day when the later one begins.' },
});
export const notOwn = (own: Label, helped: Label): Said => ({
  expected: { zh: `与${own.zh}不同的${helped.zh}`, en: `another ${helped.en} than the ${own.en}` },
  remedy: { zh: '不得为自家、自查：请另派他人或他县。', en: 'Nobody is assigned to their own: assign somebody else.' },
});
