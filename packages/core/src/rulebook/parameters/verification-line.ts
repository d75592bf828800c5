import type { Parameter } from '../../model/parameter.js';
import { verificationStandard } from '../sources.js';

const percent = { unit: 'percent', scale: 100 } as const;
const said = { from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'reported' } as const;
const undated = { zh: '材料未载日期；2016年退出的县即按此检查，随退出机制自2016年4月起用。', en: 'The text bears no date; the counties that exited in 2016 were checked against it, so it is used from April 2016, with the exit mechanism.' };

/** Share of wrongful exits above which a county may not exit. */
export const wrongfulExitCeiling: Parameter = {
  id: 'wrongful-exit-ceiling', label: { zh: '错退率上限', en: 'Ceiling of the rate of wrongful exits' }, ...percent,
  values: [{ ...said, value: 2, reading: undated }],
};

/** Share of missed poor people above which a county may not exit. */
export const omissionCeiling: Parameter = {
  id: 'omission-ceiling', label: { zh: '漏评率上限', en: 'Ceiling of the rate of omission' }, ...percent,
  values: [{
    ...said, value: 2, clause: '漏评率超过2%的，不得退出',
    reading: { zh: `另有一处写作1%，与各地公布的2%不符，未采用。${undated.zh}`, en: `One text says 1 %; every published notice says 2 %, so it is not used. ${undated.en}` },
  }],
};

/** Share of approving households below which a county may not exit. */
export const recognitionFloor: Parameter = {
  id: 'recognition-floor', label: { zh: '群众认可度下限', en: 'Least recognition by the people' }, ...percent,
  values: [{ ...said, value: 90, clause: '群众认可度低于90%的，不得退出', reading: undated }],
};
