import { any, holds, inherited } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { chongqing } from '../../codes/places.js';
import { admissionsAndExits2017, verificationStandard } from '../../sources.js';
import { measuresWithoutEffect } from './measures-without-effect.js';
import { overstatedIncome } from './overstated-income.js';
import { sameYearEntry } from './same-year-entry.js';
import { unconfirmedExit } from './unconfirmed-exit.js';

export const voidExit: Rule = {
  id: 'implementation/exit/void-exit',
  label: { zh: '退出不成立', en: 'Exit that does not stand' },
  subject: 'household',
  sense: 'veto',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'inferred',
      text: { zh: '未经本户确认，或虚报收入而实际未过线', en: 'Not confirmed by the household, or income overstated and not above the line' },
      reading: {
        zh: '由退出须经本户认可、错退须纠正推定：有其一，退出即不成立，申报的收入再高也一样。材料未载日期，随退出机制自2016年4月起用。',
        en: 'Inferred from the household’s acceptance being a step of every exit, and from wrongful exits having to be undone: one of the two is enough, however high the declared income. The text bears no date; used from April 2016, with the exit mechanism.',
      },
      value: any(holds(unconfirmedExit), holds(overstatedIncome)),
    },
    {
      from: '2017-01-01', verifiedThrough: '2017-12-31', places: chongqing, source: admissionsAndExits2017, standing: 'inferred',
      text: { zh: '另加：当年新识别或返贫再入，措施未见效', en: 'And: identified or entered again in the same year, measures without effect' },
      reading: {
        zh: '“一出三不出”属别处办法，材料未写明省市，推定为重庆一带；“三不出”中另一项未见。',
        en: '“One exits, three do not” is a method of elsewhere; it names no province and is taken to be of the Chongqing kind. The third of the three was not seen.',
      },
      value: any(inherited, holds(sameYearEntry), holds(measuresWithoutEffect)),
    },
  ],
};
