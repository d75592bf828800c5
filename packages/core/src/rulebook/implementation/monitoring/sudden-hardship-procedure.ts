import type { Procedure } from '../../../model/procedure.js';
import { sichuan } from '../../codes/places.js';
import { sichuanMonitoringRevision2022 } from '../../sources.js';

export const suddenHardshipProcedure: Procedure = {
  id: 'implementation/monitoring/sudden-hardship-procedure',
  label: { zh: '突发严重困难户简易识别程序', en: 'Simplified identification after sudden hardship' },
  instance: { zh: '一户', en: 'one household' },
  steps: [{
    from: '2022-03-14', until: '2026-01-01', places: sichuan, source: sichuanMonitoringRevision2022, standing: 'unset',
    reading: { zh: '只见其名，步骤和期限均未查到。', en: 'Only its name was seen; neither its steps nor its limits were found.' },
  }],
};
